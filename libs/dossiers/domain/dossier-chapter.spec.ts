import { describe, expect, it } from '@jest/globals';
import { printableExample, shippedDefinition } from '../../../test/support/printable-handover.js';
import type { PrintKind, PrintableHandover } from '#libs/handovers/domain/index.js';
import { type DossierBlock, dossierChapter } from './index.js';

const copy = 'Kopie voor De Regenboog (intern begeleider), 22 nov 2026, 14:02';
const blocksOf = (handover: PrintableHandover, print: PrintKind = 'normal'): readonly DossierBlock[] =>
  dossierChapter(handover, print, copy).blocks;
const flat = (blocks: readonly DossierBlock[]): DossierBlock[] =>
  blocks.flatMap((block) => (block.kind === 'theirs' ? [block, ...flat(block.blocks)] : [block]));
const headings = (blocks: readonly DossierBlock[], level?: number): string[] =>
  flat(blocks).flatMap((block) =>
    block.kind === 'heading' && (level === undefined || block.level === level) ? [block.text] : [],
  );
const facts = (blocks: readonly DossierBlock[]): Record<string, string> =>
  Object.fromEntries(
    flat(blocks).flatMap((block) => {
      if (block.kind === 'facts') return block.facts.map(({ label, value }) => [label, value]);
      return block.kind === 'answer' ? [[block.question, block.text]] : [];
    }),
  );
const allWords = (blocks: readonly DossierBlock[]): string => JSON.stringify(blocks);
const consents = (blocks: readonly DossierBlock[]): readonly (readonly string[])[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));

describe('the dossier of a child', () => {
  const peuter = printableExample('peuterestafette');

  it('begins with who it is about and ends with the seal, each part of the form between', () => {
    const blocks = blocksOf(peuter);
    expect(blocks.slice(0, 3).map(({ kind }) => kind)).toEqual(['title', 'facts', 'contents']);
    expect(headings(blocks, 2)).toEqual([
      'Wat er meegaat',
      'Voorschoolse educatie',
      'Kind, gezin en voorschool',
      'Hoe het kind zich ontwikkelt',
      'Ondersteuning en gezondheid',
      'In de woorden van de ouders',
      'Zegel',
    ]);
    expect(facts(blocks)).toMatchObject({
      Geboren: '14 feb 2023 (toen 3 jaar en 9 maanden)',
      Van: 'De Kikker',
      Voor: 'De Regenboog',
      Verstuurd: '22 nov 2026, 11:15, door Fatima Yilmaz',
      'Aan de ouders voorgelegd': '18 nov 2026, 15:30, door Fatima Yilmaz',
      'Deze kopie': copy,
    });
  });

  it('asks every question that applies in the words of the form, with the words of the answer', () => {
    expect(facts(blocksOf(peuter))).toMatchObject({
      Roepnaam: 'Noor',
      Geboortedatum: '14 feb 2023',
      'Begrijpt wat er gezegd wordt': 'Gaat makkelijk',
      'Verslag van de observatie': '1 bijlage',
      'Wat moet de leerkracht weten of doen?': 'Allergisch voor noten.',
    });
  });

  it('says of what was asked and not answered that it was not, and leaves out what was not asked', () => {
    const minimal = blocksOf(printableExample('peuterestafette', { example: 'minimal' }));
    expect(Object.values(facts(minimal))).toContain('Niet ingevuld');
    const hidden = facts(blocksOf(printableExample('peuterestafette', { example: 'hidden' })));
    expect(Object.keys(hidden)).not.toContain('Wat moet de leerkracht weten of doen?');
    expect(Object.keys(facts(blocksOf(peuter)))).toContain('Wat moet de leerkracht weten of doen?');
  });

  it('skips no level of heading, whatever the form', () => {
    for (const form of ['peuterestafette', 'extra-ondersteuning'] as const) {
      const levels = flat(blocksOf(printableExample(form))).flatMap((block) =>
        block.kind === 'heading' ? [block.level] : [],
      );
      levels.forEach((level, place) => expect(level - (levels[place - 1] ?? 1)).toBeLessThanOrEqual(1));
    }
  });

  it('keeps the words of parents apart, under words that say whose they are', () => {
    const theirs = blocksOf(peuter).filter((block) => block.kind === 'theirs');
    expect(allWords(theirs)).toContain('Wij herkennen dit.');
    expect(allWords(theirs)).not.toContain('Telt alle auto');
    expect(allWords(blocksOf(peuter))).toContain('De voorschool heeft er niets aan veranderd.');
  });

  it('says of each part by what right it goes, and which were left out', () => {
    const went = peuter.went.filter((id) => id !== 'zorg');
    const parts = peuter.parts.filter(({ id }) => id !== 'zorg');
    expect(consents(blocksOf({ ...peuter, went, parts }))).toEqual([
      ['Voorschoolse educatie', 'Ja, volgens de wet (WPO artikel 167, derde lid)'],
      ['Kind, gezin en voorschool', 'Ja, toestemming van de ouders op 20 nov 2026'],
      ['Hoe het kind zich ontwikkelt', 'Ja, toestemming van de ouders op 20 nov 2026'],
      ['Ondersteuning en gezondheid', 'Nee, de ouders lieten dit weg'],
      ['In de woorden van de ouders', 'Ja, toestemming van de ouders op 20 nov 2026'],
    ]);
  });

  it('names its files', () => {
    const blocks = blocksOf({ ...peuter, attachments: ['verslag.pdf'] });
    expect(headings(blocks, 2)).toContain('Bijlagen');
    expect(blocks).toContainEqual({ kind: 'list', items: ['verslag.pdf'] });
  });

  it('of facts alone says why there is no more', () => {
    const parts = peuter.parts.filter(({ id }) => id === 've');
    const alone = blocksOf({ ...peuter, kind: 'facts', parts, went: ['ve'], versionNumber: 0, presented: null });
    expect(alone[1]).toMatchObject({ kind: 'notice', title: 'Alleen wat volgens de wet meegaat' });
    expect(consents(alone).map(([, word]) => word)).toEqual([
      'Ja, volgens de wet (WPO artikel 167, derde lid)',
      ...['Nee', 'Nee', 'Nee', 'Nee'],
    ]);
  });

  it('of what lies before parents says first of all that it is a concept', () => {
    const blocks = blocksOf({ ...peuter, kind: 'concept', went: [], consentedOn: {}, sent: null });
    expect(blocks[1]).toMatchObject({ kind: 'notice', title: 'Concept voor de ouders' });
    expect(headings(blocks, 2)[0]).toBe('Waarover de ouders beslissen');
  });
});

describe('a part with readers of its own', () => {
  const open = printableExample('extra-ondersteuning');
  const restricted = printableExample('extra-ondersteuning', { restricted: true });
  const title = shippedDefinition('extra-ondersteuning').parts.find((part) => part.restricted)?.title ?? '';

  it('is nowhere in the normal print: not its words, its name, or whether it went', () => {
    expect(allWords(blocksOf(open))).not.toContain(title);
    const without = { ...open, went: open.went.filter((id) => id !== 'vertrouwelijk') };
    expect(blocksOf(without)).toEqual(blocksOf(open));
  });

  it('is all there is in its own print, which says what it is', () => {
    const chapter = dossierChapter(restricted, 'restricted', copy);
    expect(headings(chapter.blocks, 2)).toEqual(['Wat er meegaat', title, 'Zegel']);
    expect(chapter.running).toBe('Noor van den Bos · Vertrouwelijk deel');
    expect(chapter.blocks[1]).toMatchObject({ kind: 'notice', title: 'Vertrouwelijk deel' });
  });
});
