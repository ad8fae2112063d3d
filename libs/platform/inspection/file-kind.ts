import { FileRefused, type FileRefusal } from './file-refused.js';

export const mediaTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type MediaType = (typeof mediaTypes)[number];

const extensions: Readonly<Record<string, MediaType>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
};

const taken: readonly (readonly [MediaType, Buffer])[] = [
  ['application/pdf', Buffer.from('%PDF-')],
  ['image/jpeg', Buffer.of(0xff, 0xd8, 0xff)],
  ['image/png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
];

/** What people try most often, so that the remedy can be the right one. */
const known: readonly (readonly [FileRefusal, number, string])[] = [
  ['program', 0, 'MZ'],
  ['program', 0, '\x7fELF'],
  ['program', 0, '\xca\xfe\xba\xbe'],
  ['program', 0, '\xcf\xfa\xed\xfe'],
  ['program', 0, '#!'],
  ['archive', 0, 'PK\x03\x04'],
  ['archive', 0, 'PK\x05\x06'],
  ['archive', 0, '\xd0\xcf\x11\xe0'],
  ['archive', 0, 'Rar!'],
  ['archive', 0, '7z\xbc\xaf'],
  ['archive', 0, '\x1f\x8b'],
  ['other-picture', 4, 'ftyp'],
  ['other-picture', 0, 'GIF8'],
  ['other-picture', 0, 'RIFF'],
  ['other-picture', 0, 'BM'],
  ['other-picture', 0, 'II*\0'],
  ['other-picture', 0, 'MM\0*'],
];

/** What a file is by its first bytes, when its name says the same. */
export function kindOf(bytes: Buffer, extension: string): MediaType {
  const named = Object.hasOwn(extensions, extension) ? extensions[extension] : undefined;
  if (!named) throw new FileRefused('extension');
  const found = taken.find(([, magic]) => bytes.subarray(0, magic.length).equals(magic))?.[0];
  if (found === named) return found;
  throw new FileRefused(found ? 'other-kind' : whyNot(bytes));
}

function whyNot(bytes: Buffer): FileRefusal {
  const begin = bytes.toString('latin1', 0, 512);
  const other = known.find(([, at, magic]) => begin.startsWith(magic, at))?.[0];
  if (other) return other;
  return /^\s*(?:\xef\xbb\xbf)?<(?:!doctype|html|svg|\?xml|script)/i.test(begin) ? 'web-page' : 'other-kind';
}
