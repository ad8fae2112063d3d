import { isUtf8 } from 'node:buffer';
import chardet from 'chardet';
import iconv from 'iconv-lite';
import { type RowFinding, fileFinding } from './tabular-finding.js';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

const boms: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['een Excel-bestand', [0x50, 0x4b, 0x03, 0x04]],
  ['een oud Excel-bestand', [0xd0, 0xcf, 0x11, 0xe0]],
  ['een PDF', [0x25, 0x50, 0x44, 0x46]],
  ['een ingepakt bestand', [0x1f, 0x8b]],
];

const asCsv = 'Open het in Excel en kies Opslaan als › CSV UTF-8 (door lijstscheidingsteken gescheiden).';

/**
 * Text of a file whose encoding nobody told: BOM first, then UTF-8, then UTF-16 by its zeros, else windows-1252, which is
 * what Dutch spreadsheets and the LRK write. What is no text at all gives a finding instead.
 */
export function decodeText(bytes: Buffer): DecodedText | RowFinding {
  const kind = signatures.find(([, signature]) => startsWith(bytes, signature))?.[0];
  if (kind) return fileFinding('file-not-csv', `Dit is ${kind}, geen CSV. ${asCsv}`);
  const encoding = encodingOf(bytes);
  const text = stripBom(iconv.decode(bytes, encoding));
  return text.includes('\0') || (encoding === 'windows-1252' && /[\u0080-\u009f\ufffd]/.test(text))
    ? unreadable(bytes)
    : { text, encoding };
}

function encodingOf(bytes: Buffer): TextEncoding {
  const marked = boms.find(([, bom]) => startsWith(bytes, bom))?.[0];
  if (marked) return marked;
  const zeros = zeroPlaces(bytes.subarray(0, 2000));
  if (zeros.odd > 0.3 && zeros.even < 0.05) return 'utf-16le';
  if (zeros.even > 0.3 && zeros.odd < 0.05) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** In UTF-16 every Latin letter has a zero byte beside it: share of zeros at even and at odd places. */
function zeroPlaces(sample: Buffer): { even: number; odd: number } {
  const count = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) count[index % 2]! += 1;
  const pairs = Math.max(1, sample.length / 2);
  return { even: count[0]! / pairs, odd: count[1]! / pairs };
}

function unreadable(bytes: Buffer): RowFinding {
  const guess = chardet.detect(bytes.subarray(0, 100_000));
  const looksLike = guess ? ` (het lijkt op ${guess})` : '';
  return fileFinding('file-encoding-unknown', `Wij kunnen de tekens in dit bestand niet lezen${looksLike}. ${asCsv}`);
}

const startsWith = (bytes: Buffer, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const stripBom = (text: string): string => (text.startsWith('\ufeff') ? text.slice(1) : text);
