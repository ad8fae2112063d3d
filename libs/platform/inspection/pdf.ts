import { FileRefused } from './file-refused.js';
import { inflateWithin } from './inflate-within.js';
import { NameWatch } from './pdf-names.js';
import { type PdfStream, streamsOf } from './pdf-streams.js';

// Ten MB of scanned pages unpack to some hundred MB; what was made to break a reader, to ten thousand.
const mostUnpacked = 400 * 1024 * 1024;
const header = /^%PDF-(?:1\.[0-7]|2\.0)[\r\n\s%]/;
const ending = /startxref\s+\d+\s+%%EOF\s*$/;
const longestEnding = 4096;

/**
 * A document that can be read and does nothing. What PDF allows is more than a check can oversee, so this is a sieve: no code,
 * no programs, no files within it, no lock, nothing that unpacks without end, and nothing before or behind it.
 */
export async function checkPdf(bytes: Buffer): Promise<Buffer> {
  const text = bytes.toString('latin1');
  const isWhole = header.test(text.slice(0, 16)) && ending.test(text.slice(-longestEnding).replaceAll('\0', ' '));
  if (!isWhole || !/\d\s+obj\b/.test(text)) throw new FileRefused('damaged');
  new NameWatch().look(text);
  let left = mostUnpacked;
  for (const stream of streamsOf(bytes, text)) {
    checkFilters(stream);
    if (stream.isPacked) left -= await unpack(stream, left);
  }
  return bytes;
}

function checkFilters({ filters, holdsObjects }: PdfStream): void {
  if (filters.filter((name) => name === 'FlateDecode').length > 1) throw new FileRefused('bomb');
  // Objects that are packed in a way that no ordinary program uses are hidden, from us among others.
  if (holdsObjects && filters.some((name) => name !== 'FlateDecode')) throw new FileRefused('pdf-active');
}

/** A stream may break off: readers show what there is, and so it is looked at as far as it goes. */
async function unpack({ data, isPicture }: PdfStream, most: number): Promise<number> {
  const watch = new NameWatch();
  let size = 0;
  try {
    await inflateWithin([data], most, (piece) => {
      size += piece.length;
      if (!isPicture) watch.look(piece.toString('latin1'));
    });
  } catch (error) {
    if (!(error instanceof FileRefused && error.refusal === 'damaged')) throw error;
  }
  return size;
}
