import { type FontName, font } from './fonts.js';

/** A piece of text that one font can print. */
export interface TextRun {
  readonly font: FontName;
  readonly text: string;
}

/** What stands for a sign that none of our fonts has. */
const replacement = '?';
// Invisible signs: controls, those that turn the direction of text around, and those that choose the look of a picture or its
// skin. A line break stays.
const invisible =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u{FE0E}\u{FE0F}]|(?<=\p{Extended_Pictographic}\u{FE0F}?)\p{Emoji_Modifier}/gu;

/** Text as it can be printed: signs composed, white space made plain, invisible signs gone. */
export const printable = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replaceAll('\t', ' ').replaceAll(invisible, '').normalize('NFC').trim())
    .join('\n');

/**
 * Splits text where another font is needed. Words in Arabic or Hebrew script are held together by hard spaces, so that a whole
 * name runs from right to left.
 */
export function textRuns(text: string, own: FontName): TextRun[] {
  const runs: { font: FontName; text: string }[] = [];
  const add = (font: FontName, part: string): void => {
    const last = runs.at(-1);
    if (last?.font === font) last.text += part;
    else if (part) runs.push({ font, text: part });
  };
  for (const part of printable(text).split(wordsFromTheRight)) {
    const other = fromTheRight(part[0] ?? '', own);
    if (other) add(other, part.replaceAll(' ', '\u{A0}'));
    else for (const sign of part) add(fontFor(sign, own), signFor(sign, own));
  }
  return runs;
}

/** One or more words, without the space on either side. */
const wordsFromTheRight =
  /(\p{Script=Arabic}[\p{Script=Arabic}\p{M}]*(?: +\p{Script=Arabic}[\p{Script=Arabic}\p{M}]*)*|\p{Script=Hebrew}[\p{Script=Hebrew}\p{M}]*(?: +\p{Script=Hebrew}[\p{Script=Hebrew}\p{M}]*)*)/u;

const has = (name: FontName, sign: string): boolean => font(name).signs.has(sign.codePointAt(0) ?? 0);
const scripts = { arabic: /\p{Script=Arabic}/u, hebrew: /\p{Script=Hebrew}/u } as const;
const fromTheRight = (sign: string, own: FontName): keyof typeof scripts | undefined =>
  (['arabic', 'hebrew'] as const).find((name) => scripts[name].test(sign) && !has(own, sign) && has(name, sign));

/** A picture, such as a face, has a font of its own when ours does not draw it. */
const isPicture = (sign: string, own: FontName): boolean =>
  /\p{Extended_Pictographic}/u.test(sign) && !has(own, sign) && has('emoji', sign);

const fontFor = (sign: string, own: FontName): FontName => (isPicture(sign, own) ? 'emoji' : own);

const signFor = (sign: string, own: FontName): string =>
  sign === '\n' || has(fontFor(sign, own), sign) ? sign : replacement;
