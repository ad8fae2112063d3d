import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type LetterContent,
  type LetterKind,
  exampleLetter,
  letterBlocks,
  letterKinds,
  longestTemplate,
  standardTemplates,
  templateFindings,
  textBlocks,
  valuesOf,
  vocabularyOf,
} from './index.js';

const codesOf = (kind: LetterKind, text: string): string[] =>
  templateFindings(kind, text).map(({ code, line }) => (line === null ? code : `${line} ${code}`));
const reasonsOf = (kind: LetterKind, text: string): string =>
  templateFindings(kind, text)
    .map((f) => f.reason)
    .join('\n');

/** The standard text with one piece replaced. */
const changed = (kind: LetterKind, from: string | RegExp, to: string): string => {
  const text = standardTemplates[kind].replace(from, to);
  expect(text).not.toBe(standardTemplates[kind]);
  return text;
};

/** Every kind, and of each what can be absent. */
const letters: LetterContent[] = letterKinds.flatMap((kind): LetterContent[] => {
  const letter = exampleLetter(kind);
  if (letter.kind === 'admission') return [letter, { ...letter, fields: { ...letter.fields, startOn: null } }];
  if (letter.kind === 'completion-request') {
    return [letter, { ...letter, fields: { ...letter.fields, termIsSuspended: false } }];
  }
  if (letter.kind !== 'refusal') return [letter];
  const { fields } = letter;
  return [
    letter,
    { ...letter, fields: { ...fields, otherSchool: null } },
    { ...letter, fields: { ...fields, disputeUntil: null } },
    { ...letter, fields: { ...fields, disputeUntil: null, otherSchool: null } },
  ];
});

const wordsOf = (blocks: ReturnType<typeof textBlocks>): string =>
  blocks
    .map((block) => {
      if (block.kind === 'list') return block.items.join('\n');
      return block.kind === 'facts'
        ? block.facts.map(({ label, value }) => `${label} ${value}`).join('\n')
        : block.text;
    })
    .join('\n');

describe('the standard texts', () => {
  it.each(letterKinds)('%s has nothing to be found', (kind) => {
    expect(templateFindings(kind, standardTemplates[kind])).toEqual([]);
  });

  it.each(letters.map((letter, place) => [letter.kind, place] as const))('%s prints whole (%i)', (_, place) => {
    const letter = letters[place]!;
    const text = wordsOf(letterBlocks(standardTemplates[letter.kind], letter));
    expect(text).not.toMatch(/[{}]|undefined|null|\p{Co}|(?<=\S) {2}| \.|true|false/u);
    expect(text).toContain('Aan de ouders of verzorgers van\nNoor van den Berg');
    expect(text).toContain(
      'Wij ontvingen de aanmelding van Noor van den Berg bij De Regenboog op dinsdag 2 maart 2027',
    );
    expect(text).toContain('Datum dinsdag 13 april 2027');
  });

  it('speak to parents with u, never with je', () => {
    expect(Object.values(standardTemplates).join('\n')).not.toMatch(/\b(?:je|jij|jouw|jullie)\b/i);
  });
});

describe('a refusal', () => {
  const refused = (more: object): string => {
    const letter = exampleLetter('refusal');
    return wordsOf(
      letterBlocks(standardTemplates.refusal, { ...letter, fields: { ...letter.fields, ...more } } as LetterContent),
    );
  };
  it('names the commission only with a support need', () => {
    expect(refused({})).toMatch(/Geschillencommissie.*uiterlijk op dinsdag 25 mei 2027/s);
    expect(refused({ disputeUntil: null })).not.toContain('Geschillencommissie');
  });
  it('names the other school only when there is one', () => {
    expect(refused({})).toContain('die Noor van den Berg wil toelaten: De Vlieger');
    expect(refused({ otherSchool: null })).not.toContain('andere school gevonden');
  });
  it.each(['refusal', 'not-processed'] as const)('%s says until when to object, and to whom', (kind) => {
    const text = wordsOf(letterBlocks(standardTemplates[kind], exampleLetter(kind)));
    expect(text).toMatch(/bezwaar maken, uiterlijk op dinsdag 25 mei 2027.*brief aan Stichting De Boog/s);
  });
});

describe('articles of law', () => {
  it.each([
    ['po', 'private', 'wetBesluit', 'artikel 40, lid 6, van de Wet op het primair onderwijs (WPO)'],
    ['vo', 'private', 'wetBesluit', 'artikel 8.8, lid 2, van de Wet voortgezet onderwijs 2020 (WVO 2020)'],
    ['so', 'public', 'wetBesluit', 'de Wet op de expertisecentra (WEC)'],
    ['po', 'private', 'wetAanvullen', 'artikel 63, lid 4, van de Wet op het primair onderwijs (WPO)'],
    ['po', 'public', 'wetAanvullen', 'artikel 4:5 van de Algemene wet bestuursrecht (Awb)'],
    ['vo', 'private', 'wetAanvullen', 'artikel 8.8, lid 3, van de Wet voortgezet onderwijs 2020 (WVO 2020)'],
    ['po', 'private', 'wetBezwaar', 'artikel 63, lid 3, van de Wet op het primair onderwijs (WPO)'],
    ['vo', 'private', 'wetBezwaar', 'artikel 8.8, lid 5, van de Wet voortgezet onderwijs 2020 (WVO 2020)'],
    ['vo', 'public', 'wetBezwaar', 'artikel 6:7 van de Algemene wet bestuursrecht (Awb)'],
    ['po', 'cooperation', 'wetPlaatsing', 'artikel 40, lid 7, van de Wet op het primair onderwijs (WPO)'],
    ['vo', 'private', 'wetPlaatsing', 'artikel 8.13 van de Wet voortgezet onderwijs 2020 (WVO 2020)'],
  ] as const)('%s %s: %s is %s', (sector, governance, name, article) => {
    const letter = exampleLetter('receipt');
    expect(valuesOf({ ...letter, sender: { ...letter.sender, sector, governance } })[name]).toBe(article);
  });
});

describe('what is found in a template', () => {
  it.each<[string, LetterKind, string, string[]]>([
    ['an empty text', 'receipt', ' \n ', ['empty']],
    ['a text too long', 'receipt', 'a'.repeat(longestTemplate + 1), ['too-long']],
    ['an unknown field', 'receipt', changed('receipt', '{{kindNaam}}', '{{kindnaam}}'), ['5 unknown-field']],
    ['an address', 'receipt', changed('receipt', '{{kenmerk}}', '{{kindAdres}}'), ['17 unknown-field']],
    ['a personal number', 'receipt', changed('receipt', '{{kenmerk}}', '{{bsn}}'), ['17 unknown-field']],
    [
      'a field of another letter',
      'receipt',
      changed('receipt', '{{kenmerk}}', '{{nieuweDatum}}'),
      ['17 unknown-field'],
    ],
    [
      'an unknown part',
      'extension',
      changed('extension', '{{reden}}', '{{reden}} {{#x}}a{{/x}}'),
      ['9 unknown-section'],
    ],
    ['a tag not closed', 'receipt', changed('receipt', '{{kenmerk}}', '{{kenmerk'), ['17 unclosed-tag']],
    [
      'a tag not closed before another',
      'receipt',
      changed('receipt', '{{kindNaam}}', '{{kindNaam'),
      ['5 unclosed-tag'],
    ],
    [
      'a part not closed',
      'refusal',
      changed('refusal', '{{/andereSchool}}', ''),
      ['11 unclosed-section', '14 not-always-filled'],
    ],
    [
      'a part not opened',
      'refusal',
      changed('refusal', '{{#andereSchool}}', ''),
      ['14 not-always-filled', '15 unopened-section'],
    ],
    ['another kind of tag', 'receipt', changed('receipt', '{{kenmerk}}', '{{{kenmerk}}}'), ['17 other-tag']],
    ['a file to take in', 'receipt', changed('receipt', '{{kenmerk}}', '{{> kenmerk}}'), ['17 other-tag']],
    [
      'an optional field anywhere',
      'admission',
      changed('admission', '{{#startOp}}', ' ').replace('{{/startOp}}', ''),
      ['8 not-always-filled'],
    ],
    ['a field in single braces', 'receipt', changed('receipt', '{{kenmerk}}', '{kenmerk}'), ['17 stray-brace']],
    ['no title', 'receipt', changed('receipt', '# Wij', 'Wij'), ['1 no-title']],
    ['two titles', 'receipt', changed('receipt', '## Wanneer', '# Wanneer'), ['7 second-title']],
    ['a heading without a space', 'receipt', changed('receipt', '## Wanneer', '##Wanneer'), ['7 heading']],
    ['a heading of a third level', 'receipt', changed('receipt', '## Wanneer', '### Wanneer'), ['7 heading']],
    ['a sign that turns text around', 'receipt', changed('receipt', 'Bewaar', '\u202EBewaar'), ['17 invisible-sign']],
    ['a zero', 'receipt', changed('receipt', 'Bewaar', '\u0000Bewaar'), ['17 invisible-sign']],
    ['a sign for private use', 'receipt', changed('receipt', 'Bewaar', '\uE000Bewaar'), ['17 invisible-sign']],
    ['no day of receipt', 'withdrawal', changed('withdrawal', '{{ontvangenOp}}', 'toen'), ['required-field']],
    ['no new day in an extension', 'extension', changed('extension', '{{nieuweDatum}}', 'later'), ['required-field']],
    [
      'no objection in a refusal',
      'refusal',
      standardTemplates.refusal.replaceAll('{{bezwaarTot}}', 'x').replaceAll(/bezwaar/gi, 'x'),
      ['38 unknown-field', '38 unknown-field']
        .slice(0, 0)
        .concat(['19 unknown-field', 'required-field', 'required-word']),
    ],
    [
      'no commission in a refusal',
      'refusal',
      changed('refusal', /\{\{#ondersteuning[^]*\/ondersteuning\}\}/, ''),
      ['required-field', 'required-word'],
    ],
    [
      'objecting only sometimes',
      'refusal',
      changed('refusal', '{{bezwaarTot}}', '{{#ondersteuning}}{{bezwaarTot}}{{/ondersteuning}}'),
      ['required-field'],
    ],
  ])('%s', (_, kind, text, codes) => expect(codesOf(kind, text)).toEqual(codes));

  it('is told all at once, in order of place, and in Dutch with the remedy', () => {
    const text = 'Beste ouders\n\nuw {{kindnaam}} op {{ontvangenOp}}\n{{#x}}\n### Kop {{';
    expect(codesOf('receipt', text)).toEqual([
      '1 no-title',
      '3 unknown-field',
      '4 unclosed-section',
      '5 unclosed-tag',
      '5 heading',
      'required-field',
    ]);
    const reasons = reasonsOf('receipt', text);
    expect(reasons).toContain('Regel 3: het veld {{kindnaam}} bestaat niet. Bedoel je {{kindNaam}}?');
    expect(reasons).toContain('Regel 4: {{#x}} wordt niet afgesloten. Zet {{/x}} achter dit deel.');
    expect(reasons).toContain('Het veld {{besluitUiterlijkOp}} ontbreekt. Voeg het toe.');
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '{{',
      '}}',
      '{{{',
      '}}}',
      '{{#',
      '{{/',
      '{{^',
      '{{>',
      '{{=',
      '{{!',
      '\n',
      '\n\n',
      '# ',
      '## ',
      '- ',
      ' ',
    ),
    fc.constantFrom(...letterKinds.flatMap((kind) => vocabularyOf(kind).fields.map(({ name }) => `{{${name}}}`))),
    fc.constantFrom(
      '{{#ondersteuning}}',
      '{{/ondersteuning}}',
      '{{#startOp}}',
      '{{/startOp}}',
      '{{^andereSchool}}',
      '{{/andereSchool}}',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  const mixed = fc
    .tuple(fc.constantFrom(...letterKinds), anyText, fc.nat())
    .map(([kind, text, cut]): [LetterKind, string] => {
      const standard = standardTemplates[kind];
      const place = cut % standard.length;
      return [kind, standard.slice(0, place) + text + standard.slice(place)];
    });

  it('is either printed for every letter of its kind, or found at; it never throws', () => {
    let printed = 0;
    const check = ([kind, text]: [LetterKind, string]): void => {
      const findings = templateFindings(kind, text);
      for (const { reason } of findings) expect(reason).toMatch(/^(?:Regel \d+: |De |Het )/);
      if (findings.length > 0) return;
      printed += 1;
      for (const letter of letters.filter((one) => one.kind === kind)) {
        const values = valuesOf(letter);
        const blocks = textBlocks(text, values);
        expect(blocks[0]).toMatchObject({ kind: 'heading', level: 1 });
        for (const { name, requiredBecause } of vocabularyOf(kind).fields) {
          if (requiredBecause && values[name]) expect(wordsOf(blocks)).toContain(values[name]);
        }
      }
    };
    fc.assert(fc.property(fc.tuple(fc.constantFrom(...letterKinds), anyText), check), { numRuns: 300 });
    fc.assert(fc.property(mixed, check), { numRuns: 500 });
    expect(printed).toBeGreaterThan(20);
  });
});

describe('what a person typed', () => {
  it('fills a line and never makes a heading, a list or another field', () => {
    const letter = exampleLetter('extension');
    const reason = '# Kop\n- punt\n{{kindNaam}} \uE000 <b>';
    const blocks = textBlocks(
      standardTemplates.extension,
      valuesOf({ ...letter, fields: { ...letter.fields, reason } } as LetterContent),
    );
    expect(blocks).toContainEqual({ kind: 'paragraph', text: reason });
    expect(blocks.filter(({ kind }) => kind === 'list')).toEqual([]);
  });
});
