import { letterKindLabels } from './letter-kind.js';
import type { LetterContent } from './letter-fields.js';
import { type TemplateValues, valuesOf } from './template-fields.js';
import { fillTemplate } from './template-reading.js';

/** A part of a letter, in reading order; how it looks on paper is no matter of a rule. */
export type LetterBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly strong?: boolean }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: string; readonly value: string }[] };

/** A whole letter: who sends it, to whom, when, and then the text of the template. */
export function letterBlocks(template: string, letter: LetterContent): LetterBlock[] {
  const values = valuesOf(letter);
  const { schoolName, boardName } = letter.sender;
  return [
    { kind: 'paragraph', text: boardName ? `${schoolName}\n${boardName}` : schoolName, strong: true },
    { kind: 'paragraph', text: `Aan de ouders of verzorgers van\n${letter.fields.pupilName}` },
    {
      kind: 'facts',
      facts: [
        { label: 'Datum', value: String(values['briefDatum']) },
        { label: 'Kenmerk', value: letter.reference },
        { label: 'Onderwerp', value: letterKindLabels[letter.kind] },
      ],
    },
    ...textBlocks(template, values),
  ];
}

/**
 * The text of a template with its values. Values go in after the text was divided into blocks: what a person typed can
 * fill a line, never become a heading or a list of its own.
 */
export function textBlocks(template: string, values: TemplateValues): LetterBlock[] {
  const names = Object.keys(values).filter((name) => typeof values[name] === 'string');
  const marks = new Map(names.map((name, place) => [name, String.fromCodePoint(firstMark + place)]));
  const marked = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === '' ? '' : (marks.get(name) ?? value)]),
  );
  const filled = (text: string): string =>
    text.replaceAll(/\p{Co}/gu, (mark) => String(values[names[(mark.codePointAt(0) ?? 0) - firstMark] ?? ''] ?? ''));
  return blocksOf(fillTemplate(template, marked)).map((block) => withText(block, filled));
}

const firstMark = 0xe000;

/** A block of plain text; the only marks are `# `, `## ` and `- ` at the beginning of a line. */
function blocksOf(text: string): LetterBlock[] {
  const blocks: LetterBlock[] = [];
  let lines: string[] = [];
  let items: string[] = [];
  const end = (): void => {
    if (lines.length > 0) blocks.push({ kind: 'paragraph', text: lines.join('\n') });
    if (items.length > 0) blocks.push({ kind: 'list', items });
    [lines, items] = [[], []];
  };
  for (const line of text.split(/\r\n?|\n/).map((each) => each.trim())) {
    const [, mark, words = ''] = /^(##?|-)\s+(.*)$/s.exec(line) ?? [];
    if (isBreak(line, mark, lines.length > 0)) end();
    if (mark === '-') items.push(words);
    else if (mark) blocks.push({ kind: 'heading', level: mark === '#' ? 1 : 2, text: words });
    else if (line) lines.push(line);
  }
  end();
  return blocks;
}

function withText(block: LetterBlock, change: (text: string) => string): LetterBlock {
  if (block.kind === 'facts') return block;
  return block.kind === 'list' ? { ...block, items: block.items.map(change) } : { ...block, text: change(block.text) };
}

/** A block ends at an empty line, at a heading, and where a list begins or stops. */
const isBreak = (line: string, mark: string | undefined, inParagraph: boolean): boolean => {
  if (line === '' || mark === '#' || mark === '##') return true;
  return mark === '-' ? inParagraph : !inParagraph;
};
