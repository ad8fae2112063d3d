import { FileRefused } from './file-refused.js';
import { decodeName } from './pdf-names.js';

/** Something packed within a document. */
export interface PdfStream {
  readonly data: Buffer;
  /** long names, in the order in which they are undone */
  readonly filters: readonly string[];
  readonly isPacked: boolean;
  readonly isPicture: boolean;
  /** holds objects of the document itself */
  readonly holdsObjects: boolean;
}

const longNames: Readonly<Record<string, string>> = {
  Fl: 'FlateDecode',
  AHx: 'ASCIIHexDecode',
  A85: 'ASCII85Decode',
  LZW: 'LZWDecode',
  RL: 'RunLengthDecode',
};
const beginning = /stream\r?\n/g;
const longestDictionary = 4096;
const mostStreams = 20_000;

/** Every stream, wherever it stands: what the list at the end of the document says is not believed. */
export function* streamsOf(bytes: Buffer, text: string): Generator<PdfStream> {
  let [count, to] = [0, 0];
  for (const found of text.matchAll(beginning)) {
    if (text.endsWith('end', found.index)) continue;
    // Made to keep us busy: pages of text have some hundreds.
    if ((count += 1) > mostStreams) throw new FileRefused('bomb');
    const from = found.index + found[0].length;
    if (to < from) to = endAfter(text, from);
    yield streamOf(bytes.subarray(from, to), dictionaryBefore(text, found.index));
  }
}

function endAfter(text: string, from: number): number {
  const end = text.indexOf('endstream', from);
  return end < 0 ? text.length : end;
}

/** From the last object that began; a long one is cut, with its filters at whichever end. */
function dictionaryBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - longestDictionary), at);
  const begin = near.lastIndexOf(' obj');
  return decodeName(begin < 0 ? near : near.slice(begin));
}

function streamOf(data: Buffer, dictionary: string): PdfStream {
  const list = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1] ?? '';
  const filters = [...list.matchAll(/\/(\w+)/g)].map(([, name = '']) => longNames[name] ?? name);
  return {
    ...{ data, filters },
    isPacked: filters[0] === 'FlateDecode' || looksPacked(data),
    isPicture: /\/Subtype\s*\/Image\b/.test(dictionary),
    holdsObjects: /\/Type\s*\/ObjStm\b/.test(dictionary),
  };
}

/** The two bytes with which packed data begins (RFC 1950), whatever the dictionary says about it. */
const looksPacked = (data: Buffer): boolean =>
  data.length > 2 && (data[0]! & 0x0f) === 8 && data.readUInt16BE(0) % 31 === 0;
