import { crc32 } from 'node:zlib';
import { FileRefused } from './file-refused.js';
import { inflateWithin } from './inflate-within.js';
import { type PngHeader, readHeader, sizeOfPixels } from './png-header.js';

const signature = 8;
/** Ten MB in pieces of two hundred bytes. */
const mostChunks = 50_000;
/** What a picture is drawn with. Remarks, dates, places and moving pictures are left out. */
const kept = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'pHYs', 'bKGD']);

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
  /** as it stands in the file */
  readonly whole: Buffer;
}

/** The same picture without remarks, place and whatever stood behind it, when its pixels are as many as it says. */
export async function cleanPng(bytes: Buffer): Promise<Buffer> {
  const chunks = chunksOf(bytes);
  const header = headerOf(chunks);
  const pixels = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  if (pixels.length === 0) throw new FileRefused('damaged');
  const size = sizeOfPixels(header);
  if ((await inflateWithin(pixels, size)) !== size) throw new FileRefused('damaged');
  const parts = chunks.filter(({ type }) => kept.has(type)).map(({ whole }) => whole);
  return Buffer.concat([bytes.subarray(0, signature), ...parts]);
}

function chunksOf(bytes: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  let at = signature;
  for (;;) {
    if (chunks.length > mostChunks) throw new FileRefused('damaged');
    const length = bytes.readUInt32BE(at);
    const end = at + length + 12;
    if (end > bytes.length) throw new FileRefused('damaged');
    const typed = bytes.subarray(at + 4, end - 4);
    if (crc32(typed) !== bytes.readUInt32BE(end - 4)) throw new FileRefused('damaged');
    const type = typed.toString('latin1', 0, 4);
    chunks.push({ type, data: typed.subarray(4), whole: bytes.subarray(at, end) });
    if (type === 'IEND') return chunks;
    at = end;
  }
}

function headerOf([first, ...others]: readonly Chunk[]): PngHeader {
  const isOnly = first?.type === 'IHDR' && others.every(({ type }) => type !== 'IHDR');
  if (!isOnly) throw new FileRefused('damaged');
  return readHeader(first.data);
}
