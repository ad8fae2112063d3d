import { FileRefused } from './file-refused.js';
import { exifOfOrientation, orientationIn } from './jpeg-orientation.js';
import { checkPictureSize } from './picture-size.js';

const marker = { tables: 0xc4, jpegReserved: 0xc8, arithmetic: 0xcc, end: 0xd9, scan: 0xda, app0: 0xe0, exif: 0xe1 };
/** An ordinary photo has some tens. */
const mostSegments = 5_000;
const app = { icc: 0xe2, adobe: 0xee };
/** DHT, DAC, DQT, DNL, DRI: what a picture cannot be drawn without. */
const needed = new Set([marker.tables, marker.arithmetic, 0xdb, 0xdc, 0xdd]);
const isFrame = (code: number): boolean =>
  code >= 0xc0 && code <= 0xcf && ![marker.tables, marker.jpegReserved, marker.arithmetic].includes(code);
const isAlone = (code: number): boolean => code === 0x01 || (code >= 0xd0 && code <= 0xd7);

interface Found {
  readonly kept: { readonly code: number; readonly bytes: Buffer }[];
  orientation: number;
  frames: number;
  scans: number;
}

/**
 * The same picture without remarks, place, device, little copies of itself and whatever stood behind it. Not one pixel
 * changes; which side is up stays.
 */
export function cleanJpeg(bytes: Buffer): Buffer {
  const found: Found = { kept: [], orientation: 1, frames: 0, scans: 0 };
  let at = 2;
  for (;;) {
    const { code, after } = markerAt(bytes, at);
    at = after;
    if (code === marker.end) break;
    if (isAlone(code)) continue;
    if (found.kept.length > mostSegments) throw new FileRefused('damaged');
    const segment = segmentAt(bytes, at);
    const end = code === marker.scan ? endOfScan(bytes, at + segment.length) : at + segment.length;
    take(found, code, segment, bytes.subarray(at, end));
    at = end;
  }
  if (found.frames !== 1 || found.scans === 0) throw new FileRefused('damaged');
  return written(found);
}

function markerAt(bytes: Buffer, at: number): { readonly code: number; readonly after: number } {
  if (bytes.readUInt8(at) !== 0xff) throw new FileRefused('damaged');
  let after = at + 1;
  while (bytes.readUInt8(after) === 0xff) after += 1;
  return { code: bytes.readUInt8(after), after: after + 1 };
}

function segmentAt(bytes: Buffer, at: number): Buffer {
  const length = bytes.readUInt16BE(at);
  if (length < 2 || at + length > bytes.length) throw new FileRefused('damaged');
  return bytes.subarray(at, at + length);
}

/** Picture data lasts until a marker that is neither a restart nor an ordinary FF. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const code = bytes.readUInt8(at + 1);
    if (code !== 0 && code !== 0xff && !isAlone(code)) return at;
  }
  throw new FileRefused('damaged');
}

function take(found: Found, code: number, segment: Buffer, whole: Buffer): void {
  count(found, code, segment);
  if (code === marker.exif) found.orientation = orientationIn(segment) ?? found.orientation;
  const isPicture = isFrame(code) || code === marker.scan || needed.has(code);
  if (isPicture || isAboutColour(code, segment)) found.kept.push({ code, bytes: whole });
  else if (code === marker.app0 && begins(segment, 'JFIF\0'))
    found.kept.push({ code, bytes: withoutThumbnail(segment) });
}

function count(found: Found, code: number, segment: Buffer): void {
  if (isFrame(code)) {
    checkPictureSize(segment.readUInt16BE(5), segment.readUInt16BE(3));
    found.frames += 1;
  } else if (code === marker.scan) {
    if (found.frames === 0) throw new FileRefused('damaged');
    found.scans += 1;
  }
}

const begins = (segment: Buffer, text: string): boolean => segment.toString('latin1', 2, 2 + text.length) === text;
const isAboutColour = (code: number, segment: Buffer): boolean =>
  (code === app.icc && begins(segment, 'ICC_PROFILE\0')) || (code === app.adobe && begins(segment, 'Adobe'));

/** Version, density, and a thumbnail of nothing. */
const withoutThumbnail = (segment: Buffer): Buffer =>
  Buffer.concat([Buffer.of(0, 16), segment.subarray(2, 14), Buffer.of(0, 0)]);

function written({ kept, orientation }: Found): Buffer {
  const first = kept[0]?.code === marker.app0 ? 1 : 0;
  const turned = orientation === 1 ? [] : [{ code: marker.exif, bytes: exifOfOrientation(orientation) }];
  const segments = [...kept.slice(0, first), ...turned, ...kept.slice(first)];
  const parts = segments.flatMap(({ code, bytes }) => [Buffer.of(0xff, code), bytes]);
  return Buffer.concat([Buffer.of(0xff, 0xd8), ...parts, Buffer.of(0xff, marker.end)]);
}
