import { XmlRefused } from './xml-refused.js';

const enough = 256;
const marks: readonly (readonly [string, readonly number[]])[] = [
  ['UTF-32', [0xff, 0xfe, 0x00, 0x00]],
  ['UTF-32', [0x00, 0x00, 0xfe, 0xff]],
  ['UTF-16', [0xff, 0xfe]],
  ['UTF-16', [0xfe, 0xff]],
  ['UTF-16', [0x3c, 0x00]],
  ['UTF-16', [0x00, 0x3c]],
];

/**
 * Text of bytes that must be UTF-8, with or without a mark in front. Anything else is refused and named: a letter that is
 * guessed wrong ends up in the name of a child.
 */
export async function* utf8Text(source: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes: Uint8Array | undefined): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new XmlRefused('encoding');
    }
  };
  let begin: Buffer | undefined = Buffer.alloc(0);
  for await (const bytes of source) {
    if (begin === undefined) {
      yield decode(bytes);
      continue;
    }
    begin = Buffer.concat([begin, bytes]);
    if (begin.length < enough) continue;
    yield decode(looked(begin));
    begin = undefined;
  }
  if (begin !== undefined) yield decode(looked(begin));
  yield decode(undefined);
}

function looked(begin: Buffer): Buffer {
  if (begin.length === 0) throw new XmlRefused('empty');
  const mark = marks.find(([, bytes]) => bytes.every((byte, index) => begin[index] === byte));
  if (mark) throw new XmlRefused('encoding', mark[0]);
  const text = begin.toString('latin1', 0, enough).replace(/^\u00ef\u00bb\u00bf/, '');
  if (!/^\s*</.test(text)) throw new XmlRefused('no-xml');
  const named = /^<\?xml[^>]*?encoding\s*=\s*["']([^"']{1,40})["']/.exec(text)?.[1];
  if (named && !/^(?:utf-?8|us-ascii)$/i.test(named)) throw new XmlRefused('encoding', named);
  return begin;
}
