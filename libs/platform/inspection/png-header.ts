import { FileRefused } from './file-refused.js';
import { checkPictureSize } from './picture-size.js';

export interface PngHeader {
  readonly width: number;
  readonly height: number;
  readonly bitsPerPixel: number;
  readonly interlaced: boolean;
}

/** By kind of colour: how many values make a pixel, and how many bits each may have (PNG, table 8). */
const colours: Readonly<Record<number, { readonly values: number; readonly depths: readonly number[] }>> = {
  0: { values: 1, depths: [1, 2, 4, 8, 16] },
  2: { values: 3, depths: [8, 16] },
  3: { values: 1, depths: [1, 2, 4, 8] },
  4: { values: 2, depths: [8, 16] },
  6: { values: 4, depths: [8, 16] },
};

export function readHeader(data: Buffer): PngHeader {
  if (data.length !== 13) throw new FileRefused('damaged');
  const [width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)];
  const [depth = 0, colour = -1, compression, filter, interlace = 2] = data.subarray(8);
  checkPictureSize(width, height);
  const kind = colours[colour];
  if (!kind?.depths.includes(depth) || compression !== 0 || filter !== 0 || interlace > 1) {
    throw new FileRefused('damaged');
  }
  return { width, height, bitsPerPixel: kind.values * depth, interlaced: interlace === 1 };
}

/** Adam7: where each of the seven passes begins, and how far its pixels are apart. */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** How many bytes the pixels are, unpacked: a line has one byte more than its pixels. */
export function sizeOfPixels({ width, height, bitsPerPixel, interlaced }: PngHeader): number {
  const sizeOf = (columns: number, lines: number): number =>
    columns === 0 ? 0 : lines * (1 + Math.ceil((columns * bitsPerPixel) / 8));
  if (!interlaced) return sizeOf(width, height);
  return passes
    .map(([left, top, across, down]) => sizeOf(countOf(width, left, across), countOf(height, top, down)))
    .reduce((sum, size) => sum + size, 0);
}

const countOf = (length: number, begin: number, step: number): number =>
  Math.max(0, Math.ceil((length - begin) / step));
