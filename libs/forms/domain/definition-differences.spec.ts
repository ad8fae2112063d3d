import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { definitionDifferences } from './definition-differences.js';
import type { AnswerSchema, FormDefinition, FormField, FormSection } from './form-definition.js';
import { movedNames } from './moved.js';

const before = JSON.parse(readFileSync('libs/forms/definitions/peuterestafette/2026-1.json', 'utf8')) as FormDefinition;
type Loose<Type> = { -readonly [Name in keyof Type]: Type[Name] };
const copy = (): Loose<FormDefinition> & { sections: Loose<FormSection>[] } => JSON.parse(JSON.stringify(before));
const words = (after: FormDefinition) =>
  definitionDifferences(before, after).map((one) => `${one.place}: ${one.words}`);
const section = (after: { sections: Loose<FormSection>[] }, id: string): Loose<FormSection> =>
  after.sections.find((one) => one.id === id) as Loose<FormSection>;
const field = (of: FormSection, name: string): Loose<FormField> =>
  of.fields.find((one) => one.name === name) as FormField;
const schema = (of: FormSection, name: string): Loose<AnswerSchema> => of.schema.properties?.[name] as AnswerSchema;

describe('the difference between two versions', () => {
  it('is nothing when nothing changed but its number', () => {
    expect(words({ ...before, version: '2027-1', validFrom: '2027-08-01' })).toEqual([]);
  });

  it('tells what came, went and moved', () => {
    const after = copy();
    const [kind, gezin, voorschool, ...rest] = after.sections;
    if (!kind || !gezin || !voorschool) throw new Error('sections are missing');
    after.sections = [
      kind,
      voorschool,
      gezin,
      ...rest.filter(({ id }) => id !== 'rekenen'),
      { ...kind, id: 'nieuw', title: 'Iets nieuws' },
    ];
    const { fields } = gezin;
    (gezin as Loose<FormSection>).fields = [
      ...fields.slice(1, 3),
      ...fields.slice(0, 1),
      ...fields.slice(4),
      { ...(fields[4] as FormField), name: 'erbij', label: 'Erbij' },
    ];
    expect(words(after)).toEqual([
      'Het gezin: Dit onderdeel staat op een andere plek.',
      'Het gezin: “Ouders of verzorgers” staat op een andere plek.',
      'Het gezin: Een nieuwe vraag: “Erbij”.',
      'Het gezin: De vraag “Is bij een gesprek met ouders een tolk nodig?” vervalt.',
      'Iets nieuws: Een nieuw onderdeel.',
      'Rekenen: Dit onderdeel vervalt.',
    ]);
  });

  it.each<[string, string, (after: ReturnType<typeof copy>) => void]>([
    ['a label', 'Het kind: “Roepnaam” heet nu “Naam”.', (a) => (field(section(a, 'kind'), 'roepnaam').label = 'Naam')],
    [
      'a help',
      'Het kind: De uitleg bij “Roepnaam” is veranderd.',
      (a) => (field(section(a, 'kind'), 'roepnaam').help = 'x'),
    ],
    [
      'a condition',
      'Het gezin: “Welke andere taal?” wordt op een ander moment gevraagd.',
      (a) => delete field(section(a, 'gezin'), 'anderetaal').visibleWhen,
    ],
    [
      'compulsory',
      'Het kind: “Voorvoegsel” is nu verplicht.',
      (a) => (section(a, 'kind').schema.required as string[]).push('voorvoegsel'),
    ],
    [
      'a length',
      'Wat je bij “Voorvoegsel” mag invullen, is veranderd.',
      (a) => (schema(section(a, 'kind'), 'voorvoegsel').maxLength = 9),
    ],
    [
      'a choice',
      'Het gezin: “Welke talen spreekt het kind thuis?” heeft een keuze erbij: Fries.',
      (a) =>
        (schema(section(a, 'gezin'), 'thuistalen').items?.oneOf as object[]).push({ const: 'fries', title: 'Fries' }),
    ],
    [
      'a protection',
      'Het kind: “Roepnaam” is nu een gevoelig gegeven.',
      (a) => (field(section(a, 'kind'), 'roepnaam').protection = 'sensitive'),
    ],
    [
      'a question in a group',
      'Het gezin: “Telefoon” heet nu “Mobiel”.',
      (a) => ((field(section(a, 'gezin'), 'verzorgers').fields?.[2] as Loose<FormField>).label = 'Mobiel'),
    ],
    ['a writer', 'Het kind: Ouders vullen dit in.', (a) => (section(a, 'kind').writer = 'guardian')],
    [
      'a consent',
      'Voorschoolse educatie: Dit deel gaat alleen mee met toestemming; dat was: gaat altijd mee.',
      (a) => ((a.parts[0] as { consent: string }).consent = 'needed'),
    ],
  ])('tells of %s', (_, expected, change) => {
    const after = copy();
    change(after);
    expect(words(after)).toHaveLength(1);
    expect(words(after)[0]).toContain(expected);
  });
});

describe('what moved', () => {
  const row = fc.uniqueArray(fc.string(), { maxLength: 7 });
  it('is nothing in a row that keeps its order', () => {
    fc.assert(fc.property(row, (names) => movedNames(names, names).size === 0));
  });

  it('leaves the rest in order', () => {
    const shuffled = row.chain((names) =>
      fc.shuffledSubarray(names, { minLength: names.length }).map((after) => [names, after] as const),
    );
    fc.assert(
      fc.property(shuffled, ([names, after]) => {
        const moved = movedNames(names, after);
        expect(after.filter((name) => !moved.has(name))).toEqual(names.filter((name) => !moved.has(name)));
      }),
    );
  });

  it('is one when one was taken elsewhere', () => {
    expect([...movedNames(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])]).toEqual(['d']);
  });
});
