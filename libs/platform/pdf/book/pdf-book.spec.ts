import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { readPdf } from '../../../../test/support/pdf-reading.js';
import { pdfUaFaults } from '../../../../test/support/pdf-ua.js';
import { type BookBlock, type BookChapter, PdfBook } from '../index.js';

const facts = {
  ...{ title: 'Overdracht: Peuterestafette', author: 'De Kikker', createdAt: new Date('2026-11-22T10:15:00Z') },
  stamp: 'Kopie voor De Regenboog (intern begeleider), 22 nov 2026, 14:02',
};
const text = (count: number): string => 'Noor bouwt en telt. '.repeat(count).trim();
const chapter = (name: string, ...blocks: BookBlock[]): BookChapter => ({
  ...{ name, running: `${name} · Peuterestafette` },
  blocks: [{ kind: 'title', text: name, below: 'Peuterestafette' }, { kind: 'contents', title: 'Inhoud' }, ...blocks],
});
const everything: BookBlock[] = [
  { kind: 'notice', title: 'Let op', text: 'Dit is een concept.' },
  { kind: 'heading', level: 2, text: 'Eerste deel' },
  {
    kind: 'table',
    columns: ['Deel', 'Gaat mee'],
    rows: [
      ['Ve', 'Ja'],
      ['Zorg', 'Nee'],
    ],
  },
  { kind: 'facts', facts: [{ label: 'Roepnaam', value: 'Noor' }] },
  { kind: 'heading', level: 3, text: 'Taal' },
  { kind: 'answer', question: 'Wat zie je?', text: `${text(4)}\n\n${text(5)}` },
  { kind: 'list', items: ['Nederlands', 'Berbers'] },
  { kind: 'paragraph', text: 'Meer is er niet.', quiet: true },
  { kind: 'heading', level: 2, text: 'Woorden van ouders' },
  { kind: 'theirs', blocks: [{ kind: 'answer', question: 'Wat wilt u?', text: text(400) }] },
  { kind: 'heading', level: 2, text: 'Zegel', whole: true },
];

async function bookOf(...chapters: BookChapter[]) {
  const book = new PdfBook(facts);
  for (const one of chapters) book.add(one);
  return book.finish();
}
async function manyOf(...names: string[]) {
  const book = new PdfBook(facts);
  book.begin(
    { title: 'Overdrachten', below: 'Kinderen', blocks: [{ kind: 'list', items: ['Sem: niet meer te lezen'] }] },
    names,
  );
  for (const name of names) book.add(chapter(name, ...everything));
  return book.finish();
}
const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('a book', () => {
  it('has no fault of PDF/UA that a program can see, alone and with many', async () => {
    for (const { bytes } of [await bookOf(chapter('Noor', ...everything)), await manyOf('Noor', 'Sem')]) {
      expect(pdfUaFaults(await readPdf(bytes), bytes)).toEqual([]);
    }
  });

  it('is read in order: headings, tables with scope, lists, and words of others in a quote', async () => {
    const { bytes } = await bookOf(chapter('Noor', ...everything.slice(0, 8)));
    const { texts } = await readPdf(bytes);
    expect(texts.map(([path, words]) => `${path.replace('Document/Sect/', '')}: ${words}`)).toEqual([
      'H1: Noor',
      'P: Peuterestafette',
      'H2: Inhoud',
      ...['Eerste deel', '1', 'Taal', '1'].map((words) => `TOC/TOCI/Reference/Link: ${words}`),
      'P: Let op',
      'P: Dit is een concept.',
      'H2: Eerste deel',
      ...['TH: Deel', 'TH: Gaat mee', 'TH: Ve', 'TD: Ja', 'TH: Zorg', 'TD: Nee'].map((cell) => `Table/TR/${cell}`),
      'Table/TR/TH: Roepnaam',
      'Table/TR/TD: Noor',
      'H3: Taal',
      'P: Wat zie je?',
      `P: ${text(4)}`,
      `P: ${text(5)}`,
      ...['L/LI/Lbl: •', 'L/LI/LBody: Nederlands', 'L/LI/Lbl: •', 'L/LI/LBody: Berbers'],
      'P: Meer is er niet.',
    ]);
  });

  it('says in its contents, links and bookmarks on which page each part is', async () => {
    const { bytes, pages: count } = await bookOf(chapter('Noor', ...everything));
    const { pages, outline, destinations } = await readPdf(bytes);
    expect(count).toBeGreaterThan(2);
    expect(outline.map(({ title, items }) => [title, items.map((item) => item.title)])).toEqual([
      ['Eerste deel', ['Taal']],
      ['Woorden van ouders', []],
      ['Zegel', []],
    ]);
    const lines = pages[0]!.texts
      .filter(([path]) => path.endsWith('TOC/TOCI/Reference/Link'))
      .map(([, words]) => words);
    const stands = (title: string): string =>
      String(pages.findIndex(({ texts }) => texts.some(([path, words]) => /H[23]$/.test(path) && words === title)) + 1);
    const titles = ['Eerste deel', 'Taal', 'Woorden van ouders', 'Zegel'];
    expect(lines).toEqual(titles.flatMap((title) => [title, stands(title)]));
    expect(pages[0]!.links.map(({ target }) => String(destinations.get(target)))).toEqual(titles.map(stands));
  });

  it('carries on each page whose copy it is, whom it is about and its number, outside the text', async () => {
    const { bytes } = await bookOf(chapter('Noor', ...everything));
    const { pages, texts } = await readPdf(bytes);
    pages.forEach((page, place) => {
      expect(page.text).toContain(facts.stamp);
      expect(page.text).toContain(`pagina ${place + 1} van ${pages.length}`);
      expect(page.text).toContain('Noor · Peuterestafette');
    });
    expect(texts.some(([, words]) => /Kopie voor|pagina/.test(words))).toBe(false);
  });

  it('of many begins each child on a page of its own, and lists on which sheet', async () => {
    const { bytes } = await manyOf('Noor', 'Sem', 'Adam');
    const { pages, outline } = await readPdf(bytes);
    const starts = pages.flatMap(({ texts }, place) =>
      texts.some(([path]) => path.endsWith('/H1')) ? [place + 1] : [],
    );
    const lines = pages[0]!.texts.filter(([path]) => path.includes('TOC')).map(([, words]) => words);
    expect(lines).toEqual(['Noor', 'Sem', 'Adam'].flatMap((name, place) => [name, String(starts[place + 1])]));
    expect(outline.map(({ title }) => title)).toEqual(['Noor', 'Sem', 'Adam']);
    expect(outline[0]!.items.map(({ title }) => title)).toEqual(['Eerste deel', 'Woorden van ouders', 'Zegel']);
    expect(pages[starts[2]! - 1]!.text).toContain('pagina 1 van ');
    expect(pages[0]!.text).toContain(`blad 1 van ${pages.length}`);
  });

  it('never leaves a heading alone at the foot of a page', async () => {
    for (let before = 20; before < 60; before += 1) {
      const lines = Array.from({ length: before }, () => ({ kind: 'paragraph', text: 'Een zin.' }) as const);
      const { bytes } = await bookOf(chapter('Noor', ...lines, ...everything.slice(1, 3)));
      for (const { texts } of (await readPdf(bytes)).pages) expect(texts.at(-1)?.[0]).not.toMatch(/\/H\d$/);
    }
  });

  it('is the same byte for byte, and another for another copy', async () => {
    const [one, two] = [await manyOf('Noor', 'Sem'), await manyOf('Noor', 'Sem')];
    expect(hash(one.bytes)).toBe(hash(two.bytes));
    const other = new PdfBook({ ...facts, stamp: 'Kopie voor De Vlieger' });
    other.add(chapter('Noor'));
    expect(hash((await other.finish()).bytes)).not.toBe(hash((await bookOf(chapter('Noor'))).bytes));
  });
});

describe('what people write', () => {
  const answered = async (words: string): Promise<string> => {
    const { bytes } = await bookOf(chapter('Noor', { kind: 'answer', question: 'Wat?', text: words }));
    const read = await readPdf(bytes);
    expect(pdfUaFaults(read, bytes)).toEqual([]);
    return read.pages.map((page) => page.text).join(' ');
  };

  it('stays text when it looks like a script or a form of words of ours', async () => {
    const script = '<script>alert(1)</script> {{naam}} \\u0000 %PDF /JS (app.alert(1))';
    expect(await answered(script)).toContain(script);
    const { bytes } = await bookOf(chapter(script, { kind: 'heading', level: 2, text: script }));
    expect(bytes.toString('latin1')).not.toMatch(/\/JavaScript|\/OpenAction|\/AA\b/);
  });

  it('may be ten thousand signs, over as many pages as it needs, and none is lost', async () => {
    const words = Array.from({ length: 2_000 }, (_, place) => `w${String(place).padStart(3, '0')}`);
    const found = await answered(words.join(' '));
    expect(words.filter((word) => !found.includes(word))).toEqual([]);
  });

  it.each([
    ['from right to left', 'Zijn naam is نور الهدى, zegt hij.', 'نور الهدى'],
    ['a sign that none of our fonts has', 'Lin 林 speelt.', 'speelt.'],
    ['pictures of feelings', 'Blij 😀👩‍👩‍👧 en moe 😴.', 'en moe'],
    ['signs that turn text around, and none at all', 'Noor\u202Esob\u202C\u0000\uFFFE\uD800 Bos', 'Bos'],
  ])('%s does not stop it', async (_, words, found) => {
    expect(await answered(words)).toContain(found);
  });

  it('that is one word as long as a page is broken, and stays within it', async () => {
    const { bytes } = await bookOf(
      chapter('N'.repeat(200), { kind: 'facts', facts: [{ label: 'l'.repeat(100), value: 'v'.repeat(90) }] }),
    );
    const { pages } = await readPdf(bytes);
    const rights = pages.flatMap(({ items }) =>
      items.map(({ transform, width }) => (transform?.[4] ?? 0) + (width ?? 0)),
    );
    expect(Math.max(...rights)).toBeLessThanOrEqual(595.28 - 60);
  });
});
