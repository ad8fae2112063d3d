// What XML 1.0 cannot hold (production 2, Char), however it is escaped: control characters, halves of a pair, two non-characters.
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The text without characters that no XML document may hold. Nobody typed them: they come along from another program. */
export const legalText = (text: string): string => text.replaceAll(illegal, '');

export const isLegalText = (text: string): boolean => text.search(illegal) < 0;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader makes a line feed of a bare carriage return.
  '\r': '&#13;',
};
const attributeEscapes: Readonly<Record<string, string>> = { ...escapes, '\t': '&#9;', '\n': '&#10;' };

export const escapedText = (text: string): string => text.replaceAll(/[&<>\r]/g, (found) => escapes[found]!);
export const escapedAttribute = (text: string): string =>
  legalText(text).replaceAll(/[&<>"\r\t\n]/g, (found) => attributeEscapes[found]!);
