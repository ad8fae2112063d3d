const orientationTag = 0x0112;
const begin = 'Exif\0\0';
const mostTags = 500;

/** Which side of a photo is up; undefined when that is not said, or not readably. */
export function orientationIn(segment: Buffer): number | undefined {
  if (segment.toString('latin1', 2, 8) !== begin) return undefined;
  const tiff = segment.subarray(8);
  const order = tiff.toString('latin1', 0, 2);
  if (order !== 'II' && order !== 'MM') return undefined;
  const [two, four] = [16, 32].map((bits) => reader(tiff, order, bits)) as [Read, Read];
  const list = four(4) ?? 0;
  const count = Math.min(two(list) ?? 0, mostTags);
  for (let index = 0; index < count; index += 1) {
    const tag = list + 2 + index * 12;
    if (two(tag) !== orientationTag) continue;
    const value = two(tag + 8) ?? 0;
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

type Read = (at: number) => number | undefined;

/** Whoever made this segment is not believed: what lies outside it is not there. */
function reader(tiff: Buffer, order: 'II' | 'MM', bits: number): Read {
  const size = bits / 8;
  return (at) => {
    if (at < 0 || at + size > tiff.length) return undefined;
    return order === 'II' ? tiff.readUIntLE(at, size) : tiff.readUIntBE(at, size);
  };
}

/** A segment that says that and nothing else. */
export function exifOfOrientation(value: number): Buffer {
  const tiff = Buffer.from([
    0x4d,
    0x4d,
    0,
    0x2a,
    0,
    0,
    0,
    8,
    0,
    1,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    value,
    0,
    0,
    0,
    0,
    0,
    0,
  ]);
  const content = Buffer.concat([Buffer.from(begin, 'latin1'), tiff]);
  return Buffer.concat([Buffer.of(0, content.length + 2), content]);
}
