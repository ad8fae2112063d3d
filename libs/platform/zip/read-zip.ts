import { crc32 } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import type { ZipRefusal } from './zip-refused.js';

/** One file out of a ZIP. Its name is what its maker wrote; it never becomes a path of ours. */
export interface UnpackedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface ZipLimits {
  readonly files: number;
  /** of all files together, unpacked */
  readonly bytes: number;
  /** unpacked against packed */
  readonly ratio: number;
}

class ZipRefused extends Error {
  constructor(readonly refusal: ZipRefusal) {
    super(refusal);
  }
}

// What packs well by itself, such as a page of text, is no bomb.
const harmless = 1024 * 1024;

/** The files in a ZIP, in memory and within limits. Folders do not count; a name with `..` or a root refuses it all. */
export async function readZip(packed: Buffer, limits: ZipLimits): Promise<readonly UnpackedFile[] | ZipRefusal> {
  try {
    return await unpack(await opened(packed), limits);
  } catch (error) {
    if (error instanceof ZipRefused) return error.refusal;
    const { message } = error as Error;
    return /relative path|absolute path|invalid characters in fileName/.test(message) ? 'name' : 'no-zip';
  }
}

const opened = (packed: Buffer): Promise<ZipFile> =>
  yauzl.fromBufferPromise(packed, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true });

async function unpack(zip: ZipFile, limits: ZipLimits): Promise<UnpackedFile[]> {
  const files: UnpackedFile[] = [];
  let room = limits.bytes;
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    if (files.length === limits.files) throw new ZipRefused('too-many');
    refuse(entry, room, limits);
    const bytes = await content(zip, entry);
    room -= bytes.length;
    files.push({ name: entry.fileName, bytes });
  }
  return files;
}

function refuse(entry: Entry, room: number, { ratio }: ZipLimits): void {
  if (entry.isEncrypted()) throw new ZipRefused('locked');
  const wide = entry.uncompressedSize > harmless && entry.uncompressedSize > entry.compressedSize * ratio;
  if (entry.uncompressedSize > room || wide) throw new ZipRefused('bomb');
}

/** What comes out is exactly as long as was said, or the library throws; the sum of the bytes is ours to compare. */
async function content(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece as Buffer);
  const bytes = Buffer.concat(pieces);
  if (crc32(bytes) !== entry.crc32) throw new ZipRefused('no-zip');
  return bytes;
}
