import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { readPdf as read } from '../../../test/support/pdf-reading.js';
import { type PdfBlock, type PdfContent, writePdf } from './index.js';

const content = (...blocks: PdfBlock[]): PdfContent => ({
  title: 'Brief: verlenging',
  author: 'De Regenboog',
  createdAt: new Date('2027-04-13T08:00:00Z'),
  footer: 'Kenmerk 0A1B2C3D',
  blocks,
});
const paragraph = (text: string): PdfBlock => ({ kind: 'paragraph', text });
const letter = content(
  { kind: 'heading', level: 1, text: 'Ontvangst van de aanmelding' },
  { kind: 'facts', facts: [{ label: 'Datum', value: 'dinsdag 13 april 2027' }] },
  paragraph('Geachte ouders of verzorgers,'),
  { kind: 'heading', level: 2, text: 'Wat er nu gebeurt' },
  { kind: 'list', items: ['Wij lezen de aanmelding.', 'Wij nemen een besluit.'] },
);

describe('a written PDF', () => {
  it('says what it is: Dutch, tagged, PDF/UA, its title shown', async () => {
    const { info, metadata, marked, preferences } = await read(await writePdf(letter));
    expect(info).toMatchObject({ Language: 'nl-NL', Title: 'Brief: verlenging', PDFFormatVersion: '1.7' });
    expect(marked).toMatchObject({ Marked: true });
    expect(preferences).toMatchObject({ DisplayDocTitle: true });
    expect(metadata?.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('gives a screen reader headings, a table, paragraphs and a list, in reading order', async () => {
    const { texts } = await read(await writePdf(letter));
    expect(texts).toEqual([
      ['Document/H1', 'Ontvangst van de aanmelding'],
      ['Document/Table/TR/TH', 'Datum'],
      ['Document/Table/TR/TD', 'dinsdag 13 april 2027'],
      ['Document/P', 'Geachte ouders of verzorgers,'],
      ['Document/H2', 'Wat er nu gebeurt'],
      ['Document/L/LI/Lbl', '•'],
      ['Document/L/LI/LBody', 'Wij lezen de aanmelding.'],
      ['Document/L/LI/Lbl', '•'],
      ['Document/L/LI/LBody', 'Wij nemen een besluit.'],
    ]);
  });

  it('numbers its pages outside the text', async () => {
    const long = Array.from({ length: 60 }, (_, place) => paragraph(`Alinea ${place}. ${'Een zin. '.repeat(12)}`));
    const { pages, texts } = await read(await writePdf(content(...long)));
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, place) => {
      expect(page.text).toContain(`Kenmerk 0A1B2C3D · pagina ${place + 1} van ${pages.length}`);
      expect(page.items.some(({ tag }) => tag === 'Artifact')).toBe(true);
    });
    expect(texts.some(([, text]) => text.includes('pagina'))).toBe(false);
    expect(texts.filter(([, text]) => /^Alinea \d/.test(text))).toHaveLength(60);
  });

  it('embeds its fonts and none of the standard ones', async () => {
    const text = (await writePdf(letter)).toString('latin1');
    expect([...text.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name?.replace(/^[A-Z]{6}\+/, ''))).toEqual(
      expect.arrayContaining(['SourceSans3-Regular', 'SourceSans3-SemiBold']),
    );
    expect(text).not.toMatch(/Helvetica|Times|Courier/);
    expect(text).toMatch(/\/FontFile[23]/);
  });

  it('is the same, byte for byte, for the same content and moment', async () => {
    const hash = async (one: PdfContent) =>
      createHash('sha256')
        .update(await writePdf(one))
        .digest('hex');
    expect(await hash(letter)).toBe(await hash(letter));
    expect(await hash({ ...letter, createdAt: new Date('2027-04-14T08:00:00Z') })).not.toBe(await hash(letter));
  });
});

describe('what people are called', () => {
  it.each([
    ['letters with signs', 'Zoë Łukasiewicz-Çelik Ñandú Ștefănescu Þórsdóttir'],
    ['a letter after the same letter with a sign', 'Ñandú Noor é e Łucja Lucas'],
    ['signs that come apart', 'Zoe\u0308 de Boer', 'Zoë de Boer'],
    ['signs of Almere', 'Ayşe Öğüt, Işıl, Kőrösi, Łucja, Ăn Nguyễn, Ștefan, Ħaġar, Đorđe'],
    ['another alphabet', 'Ελένη Ольга'],
    ['a sign that no font has', 'Lin 林', 'Lin ?'],
    ['a picture, whatever its skin', 'Blij 😀 en 👍🏽', 'Blij 😀 en 👍 '],
    ['signs that turn text around', 'Noor \u202Esob\u202C Bos', 'Noor sob Bos'],
  ])('%s', async (_, name, printed = name) => {
    const { texts } = await read(await writePdf(content(paragraph(`Van ${name}.`))));
    expect(texts).toEqual([['Document/P', `Van ${printed}.`]]);
  });

  it.each(['نور الهدى', 'נועם בן דוד'])('%s runs from right to left in the middle of a line', async (name) => {
    const { pages } = await read(await writePdf(content(paragraph(`Aan de ouders van ${name}, geboren in 2023.`))));
    const text = pages[0]!.text.replaceAll('\u{A0}', ' ');
    expect(text).toContain(name);
    expect(text).toContain('Aan de ouders van');
    expect(text).toContain('geboren in 2023.');
  });

  it('breaks a word that is longer than the line, and stays within the page', async () => {
    const name = 'Hottentottententententoonstelling'.repeat(8);
    const { pages, texts } = await read(await writePdf(content(paragraph(name), { kind: 'list', items: [name] })));
    expect(pages).toHaveLength(1);
    expect(texts.map(([, text]) => text.replaceAll(' ', '')).filter((text) => text !== '•')).toEqual([name, name]);
    const rights = pages[0]!.items.map((item) => {
      const { transform, width } = item;
      return (transform?.[4] ?? 0) + (width ?? 0);
    });
    expect(Math.max(...rights)).toBeLessThanOrEqual(595.28 - 76 + 1);
  });
});
