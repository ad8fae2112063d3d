import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

// The same bytes at every making: when a file was packed is nobody's business. The first day that the format knows.
const noTime = new Date(1980, 0, 1);

/** A ZIP with one file. */
export async function writeZip(name: string, bytes: Buffer): Promise<Buffer> {
  const zip = new ZipFile();
  zip.addBuffer(bytes, name, { mtime: noTime, mode: 0o100644, forceDosTimestamp: true });
  zip.end();
  return buffer(zip.outputStream);
}
