import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { DossierBlock, DossierChapter } from '#libs/dossiers/domain/index.js';

/** A piece of text, and where it stands. */
export interface BareText {
  readonly text: string;
  readonly font: 'regular' | 'strong';
  readonly size: number;
  /** left side and width; beside the one before it when that is asked */
  readonly left: number;
  readonly width: number;
  readonly beside: boolean;
}

const [left, wide, label] = [62, 471, 176];
const piece = (text: string, size = 10.5, font: BareText['font'] = 'regular'): BareText => ({
  ...{ text, font, size, left, width: wide, beside: false },
});
const pair = (one: string, other: string, at: number): BareText[] => [
  { ...piece(one), width: at - 10 },
  { ...piece(other), left: left + at, width: wide - at, beside: true },
];

/** The texts of a dossier in the order in which they are drawn, with the measures of ours. */
export function textsOf({ blocks }: DossierChapter): BareText[] {
  const headings = blocks.flatMap(headingsIn);
  return blocks.flatMap((block) =>
    block.kind === 'contents' ? headings.flatMap((text) => pair(text, '1', 431)) : texts(block),
  );
}

const headingsIn = (block: DossierBlock): string[] =>
  block.kind === 'theirs' ? block.blocks.flatMap(headingsIn) : block.kind === 'heading' ? [block.text] : [];

function texts(block: DossierBlock): BareText[] {
  if (block.kind === 'title') return [piece(block.text, 25, 'strong'), piece(block.below, 13)];
  if (block.kind === 'heading') return [piece(block.text, { 2: 16, 3: 12.5, 4: 11 }[block.level], 'strong')];
  if (block.kind === 'facts') return block.facts.flatMap((fact) => pair(fact.label, fact.value, label));
  if (block.kind === 'table') return block.rows.flatMap(([one = '', other = '']) => pair(one, other, wide / 2));
  if (block.kind === 'answer') return [piece(block.question, 10.5, 'strong'), piece(block.text)];
  if (block.kind === 'theirs') return block.blocks.flatMap(texts);
  if (block.kind === 'list') return block.items.map((item) => piece(item));
  if (block.kind === 'notice') return [piece(block.title, 13, 'strong'), piece(block.text)];
  return block.kind === 'paragraph' ? [piece(block.text, 9.5)] : [];
}

const folder = '@expo-google-fonts/source-sans-3';
const read = (name: string): Buffer => readFileSync(createRequire(import.meta.url).resolve(`${folder}/${name}.ttf`));
const fonts = {
  regular: read('400Regular/SourceSans3_400Regular'),
  strong: read('600SemiBold/SourceSans3_600SemiBold'),
};

/** pdfkit alone: the same words in the same fonts and columns, without structure, contents, bookmarks, stamp or seal. */
export function drawBare(all: readonly BareText[]): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: 84, bottom: 74, left, right: 62 },
    font: null as unknown as string,
  });
  const parts: Buffer[] = [];
  const done = new Promise<Buffer>((resolve) => doc.on('end', () => resolve(Buffer.concat(parts))));
  doc.on('data', (part: Buffer) => parts.push(part));
  for (const [name, bytes] of Object.entries(fonts)) doc.registerFont(name, bytes);
  let top = doc.y;
  for (const { text, font, size, left: x, width, beside } of all) {
    if (!beside) top = doc.y;
    doc
      .font(font)
      .fontSize(size)
      .text(text, x, beside ? top : doc.y, { width, lineGap: 2.5 });
  }
  doc.end();
  return done;
}
