import { describe, expect, it } from '@jest/globals';
import { reservedNames } from '../domain/section-findings.js';
import { checkDefinition } from './compile/index.js';
import { copyOf, shipped } from './shipped.cases.js';

const [first] = shipped.filter(({ definition }) => definition.form === 'peuterestafette');
if (!first) throw new Error('the Peuterestafette is missing');
const { definition } = first;

type Node = Record<string, unknown>;
type Change = (document: Node, section: (id: string) => Node) => void;

/** What stands in a document at a path of names and places. */
const at = (value: unknown, ...path: readonly (string | number)[]): Node =>
  path.reduce<unknown>((inside, step) => (inside as Node)[step], value) as Node;
const list = (value: unknown, ...path: readonly (string | number)[]): unknown[] =>
  at(value, ...path) as unknown as unknown[];

/** The Peuterestafette with one thing changed, as a file. */
function changed(change: Change): string {
  const document: Node = copyOf(definition);
  change(document, (id) => list(document, 'sections').find((section) => (section as Node)['id'] === id) as Node);
  return JSON.stringify(document, null, 2);
}
const set = (node: Node, name: string, value: unknown): void => {
  node[name] = value;
};
const remove = (node: Node, name: string): void => {
  delete node[name];
};
const fieldOf = (section: Node, name: string): Node =>
  list(section, 'fields').find((field) => (field as Node)['name'] === name) as Node;
const conditionOf = (section: Node, name: string): Node => at(fieldOf(section, name), 'visibleWhen', 0);
const propertiesOf = (section: Node): Node => at(section, 'schema', 'properties');
const schemaOf = (section: Node, name: string): Node => at(propertiesOf(section), name);
const ask = (section: Node, name: string, label: string): void => {
  const field = { name, label, widget: 'text', protection: 'ordinary', legalBasis: 'Toestemming' };
  list(section, 'fields').push(field);
  const value = { type: 'string', maxLength: 20 };
  Object.defineProperty(propertiesOf(section), name, { value, enumerable: true, configurable: true });
};

const found = (text: string) => checkDefinition(text).findings.map(({ pointer, code }) => `${code} ${pointer}`);

describe.each(shipped)('$name', ({ text, definition: whole }) => {
  it('may become a version', () => {
    expect(checkDefinition(text)).toEqual({ definition: whole, findings: [] });
  });
});

describe('a definition that cannot become a version', () => {
  it.each<[string, string, Change]>([
    ['an unknown member', 'additionalProperties /script', (document) => set(document, 'script', 'alert(1)')],
    [
      'an unknown keyword',
      'additionalProperties /sections/0/schema/properties/roepnaam/$ref',
      (_, of) => set(schemaOf(of('kind'), 'roepnaam'), '$ref', 'https://example.org'),
    ],
    [
      'an unknown widget',
      'enum /sections/0/fields/0/widget',
      (_, of) => set(fieldOf(of('kind'), 'roepnaam'), 'widget', 'html'),
    ],
    [
      'a text without a greatest length',
      'required /sections/0/schema/properties/voorvoegsel',
      (_, of) => set(propertiesOf(of('kind')), 'voorvoegsel', { type: 'string' }),
    ],
    [
      'a text that is far too long',
      'maximum /sections/0/schema/properties/voorvoegsel/maxLength',
      (_, of) => set(schemaOf(of('kind'), 'voorvoegsel'), 'maxLength', 10_001),
    ],
    [
      'a list without an end',
      'required /sections/1/schema/properties/thuistalen',
      (_, of) => {
        remove(schemaOf(of('gezin'), 'thuistalen'), 'maxItems');
      },
    ],
    [
      'a pattern that runs away',
      'enum /sections/0/schema/properties/voorvoegsel/pattern',
      (_, of) => set(schemaOf(of('kind'), 'voorvoegsel'), 'pattern', '^(a+)+$'),
    ],
    [
      'answers that may have more',
      'const /sections/0/schema/additionalProperties',
      (_, of) => set(at(of('kind'), 'schema'), 'additionalProperties', true),
    ],
    [
      'a question without a legal basis',
      'required /sections/0/fields/0',
      (_, of) => {
        remove(fieldOf(of('kind'), 'roepnaam'), 'legalBasis');
      },
    ],
    [
      'a question without a protection level',
      'required /sections/0/fields/0',
      (_, of) => {
        remove(fieldOf(of('kind'), 'roepnaam'), 'protection');
      },
    ],
    ['another form', 'enum /form', (document) => set(document, 'form', 'okr')],
    ['a day that does not exist', 'format /validFrom', (document) => set(document, 'validFrom', '2027-02-29')],
    ['an odd version', 'pattern /version', (document) => set(document, 'version', 'nieuw')],
    [
      'a group in a group',
      'enum /sections/1/fields/0/fields/0/widget',
      (_, of) => set(at(fieldOf(of('gezin'), 'verzorgers'), 'fields', 0), 'widget', 'group'),
    ],
    [
      'a name of the prototype',
      'pattern /sections/0/schema/properties/__proto__',
      (_, of) => ask(of('kind'), '__proto__', 'Iets'),
    ],
    ['a reserved name', 'name-reserved /sections/0/fields/4/name', (_, of) => ask(of('kind'), 'constructor', 'Iets')],
    [
      'a question that is asked twice',
      'name-twice /sections/0/fields/4/name',
      (_, of) => ask(of('kind'), 'roepnaam', 'Nog eens'),
    ],
    [
      'a question without a schema',
      'no-schema /sections/0/fields/1',
      (_, of) => {
        remove(propertiesOf(of('kind')), 'voorvoegsel');
      },
    ],
    [
      'a schema without a question',
      'not-asked /sections/0/schema/properties/extra',
      (_, of) => set(propertiesOf(of('kind')), 'extra', { type: 'string', maxLength: 9 }),
    ],
    [
      'a compulsory answer that is not there',
      'required-unknown /sections/0/schema/required/3',
      (_, of) => list(of('kind'), 'schema', 'required').push('weg'),
    ],
    [
      'a widget that does not fit',
      'widget /sections/0/fields/3/widget',
      (_, of) => set(fieldOf(of('kind'), 'geboortedatum'), 'widget', 'number'),
    ],
    [
      'a scale without "nog niet gezien"',
      'scale-not-seen /sections/5/fields/0',
      (_, of) => list(schemaOf(of('taal'), 'begrijpen'), 'oneOf').pop(),
    ],
    [
      'a prefill that does not fit',
      'prefill /sections/0/fields/0/prefill',
      (_, of) => set(fieldOf(of('kind'), 'roepnaam'), 'prefill', 'pupil.born-on'),
    ],
    ['the birthplace', 'forbidden /sections/0/fields/4', (_, of) => ask(of('kind'), 'plaats', 'Geboorteplaats')],
    [
      'the personal number by its name',
      'forbidden /sections/0/fields/4',
      (_, of) => ask(of('kind'), 'bsnKind', 'Nummer'),
    ],
    [
      'a religion',
      'forbidden /sections/0/fields/4',
      (_, of) => ask(of('kind'), 'gezindte', 'Welk geloof heeft het gezin?'),
    ],
    ['an address', 'forbidden /sections/0/fields/4', (_, of) => ask(of('kind'), 'waar', 'Adres')],
    ['a postcode', 'forbidden /sections/0/fields/4', (_, of) => ask(of('kind'), 'postCode', 'Wijk')],
    [
      'a condition on nothing',
      'condition-field /sections/1/fields/2/visibleWhen/0/field',
      (_, of) => set(conditionOf(of('gezin'), 'anderetaal'), 'field', 'weg'),
    ],
    [
      'a condition on itself',
      'condition-field /sections/1/fields/2/visibleWhen/0/field',
      (_, of) => set(conditionOf(of('gezin'), 'anderetaal'), 'field', 'anderetaal'),
    ],
    [
      'a condition on what comes later',
      'condition-field /sections/1/fields/2/visibleWhen/0/field',
      (_, of) => set(conditionOf(of('gezin'), 'anderetaal'), 'field', 'tolk'),
    ],
    [
      'a condition on an answer that cannot be',
      'condition-value /sections/1/fields/2/visibleWhen/0/is/0',
      (_, of) => set(conditionOf(of('gezin'), 'anderetaal'), 'is', ['klingon']),
    ],
    [
      'a condition on a hidden question elsewhere',
      'condition-hidden /sections/2/fields/0/visibleWhen/0/field',
      (_, of) => set(fieldOf(of('voorschool'), 'organisatie'), 'visibleWhen', [{ field: 'gezin.tolktaal', is: ['x'] }]),
    ],
    ['a part that is not there', 'part-unknown /sections/0/part', (_, of) => set(of('kind'), 'part', 'weg')],
    [
      'a part that nobody uses',
      'part-unused /parts/5',
      (document) =>
        list(document, 'parts').push({
          ...at(document, 'parts', 1),
          id: 'nieuw',
        }),
    ],
    ['two sections of one name', 'id-twice /sections/1/id', (_, of) => set(of('gezin'), 'id', 'kind')],
    [
      'more without consent than the law names',
      'needs-consent /sections/3/fields/3',
      (_, of) => ask(of('ve'), 'verslag', 'Hoe ging het?'),
    ],
    [
      'a long text without consent',
      'needs-consent /sections/3/fields/1',
      (_, of) => set(schemaOf(of('ve'), 'programmaNaam'), 'maxLength', 81),
    ],
    [
      'something special without consent',
      'needs-consent /sections/3/fields/2',
      (_, of) => set(fieldOf(of('ve'), 'duurInMaanden'), 'protection', 'special'),
    ],
    [
      'own readers without consent',
      'part-restricted /parts/0/consent',
      (document) => set(at(document, 'parts', 0), 'restricted', true),
    ],
  ])('has %s', (_, expected, change) => {
    expect(found(changed(change))).toContain(expected);
  });

  it('has every finding told at once, each with the line where it is', () => {
    const text = changed((document, of) => {
      set(document, 'script', 1);
      set(fieldOf(of('kind'), 'roepnaam'), 'widget', 'html');
      set(document, 'version', 'x');
    });
    const { findings } = checkDefinition(text);
    expect(findings).toHaveLength(3);
    const lines = text.split('\n');
    for (const { pointer, line } of findings)
      expect(lines[(line ?? 0) - 1]).toContain(`"${pointer.split('/').at(-1)}":`);
  });

  it('is no JSON, and then the line is told', () => {
    const text = first.text.replace('"version": "2026-1",', '"version": "2026-1"');
    expect(checkDefinition(text).findings).toMatchObject([{ code: 'syntax', line: 4 }]);
    expect(found('{"a": 1} // klaar')).not.toEqual([]);
    for (const text2 of ['', 'null', '[]', '1', '"x"', '{}']) expect(found(text2)).not.toEqual([]);
  });

  it('says something twice', () => {
    const text = first.text.replace(
      '"title": "Peuterestafette",',
      '"title": "Peuterestafette",\n  "title": "Iets anders",',
    );
    expect(checkDefinition(text).findings).toMatchObject([{ code: 'member-twice', pointer: '/title', line: 5 }]);
  });

  it('is larger than a form can be, and is not read at all', () => {
    expect(found(`${first.text}${' '.repeat(256 * 1024)}`)).toEqual(['too-large ']);
    expect(found('['.repeat(10 * 1024 * 1024))).toEqual(['too-large ']);
  });

  it('is wrong everywhere, and then the first hundred are told', () => {
    const members = Array.from({ length: 15_000 }, (_, place) => `"x${place % 9000}": 1`);
    const { findings } = checkDefinition(`{${members.join(',\n')}}`);
    expect(findings.length).toBeGreaterThan(99);
    expect(findings.length).toBeLessThanOrEqual(200);
    expect(found(`{${'x '.repeat(100_000)}}`).length).toBeLessThanOrEqual(5);
  });

  it('nests without end', () => {
    expect(found('['.repeat(100_000))).toEqual(['too-deep ']);
    expect(found(`{"a": "${'['.repeat(100)}"}`)).not.toContain('too-deep ');
  });
});

it('knows what every object has already', () => {
  expect([...reservedNames]).toEqual(expect.arrayContaining(['__proto__', 'constructor', 'toString', 'prototype']));
});
