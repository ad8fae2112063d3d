import { describe, expect, it } from '@jest/globals';
import type { FormField, FormSection } from '#libs/forms/domain/index.js';
import { inFormOrder, labelAt } from './field-labels.js';
import { sameAnswer } from './same-answer.js';
import { findingToShow } from './shown-finding.js';
import { answersIn } from './typed-answers.js';

const field = (name: string, widget: FormField['widget'], more: Partial<FormField> = {}): FormField => ({
  name,
  label: name,
  widget,
  protection: 'ordinary',
  legalBasis: 'toestemming',
  ...more,
});
const inner = [field('naam', 'text', { label: 'Naam' }), field('sinds', 'date', { label: 'Sinds' })];
const section: FormSection = {
  id: 'zorg',
  title: 'Zorg',
  part: 'alles',
  writer: 'staff',
  schema: {
    type: 'object',
    properties: {
      uren: { type: 'number' },
      dagen: { type: 'integer' },
      gestart: { type: 'string', format: 'date' },
      tekst: { type: 'string' },
      diensten: { type: 'array', items: { type: 'object', properties: { naam: { type: 'string' } } } },
    },
  },
  fields: [
    field('uren', 'number'),
    field('dagen', 'number'),
    field('gestart', 'date'),
    field('tekst', 'long-text'),
    field('diensten', 'group', { itemTitle: 'contactpersoon', fields: inner }),
  ],
};

describe('typed answers', () => {
  it('reads days and numbers as people type them', () => {
    expect(answersIn(section, { uren: '1,5', dagen: '3', gestart: '1-3-2025', tekst: ' a ' })).toEqual({
      uren: 1.5,
      dagen: 3,
      gestart: '2025-03-01',
      tekst: ' a ',
    });
  });

  it.each([
    [{ uren: '1,5 uur' }],
    [{ dagen: '2,5' }],
    [{ gestart: '31--' }],
    [{ gestart: '31-2-2025' }],
    [{ tekst: '  \n' }],
    [{ diensten: [] }],
  ])('does not call %j an answer', (shown) => expect(answersIn(section, shown)).toEqual({}));

  it('reads the items of a group, keeps an item that is still empty, and throws away nothing that it does not know', () => {
    const shown = { diensten: [{ naam: 'a', sinds: '1-3-2025' }, {}], onbekend: 'oud' };
    expect(answersIn(section, shown)).toEqual({
      diensten: [{ naam: 'a', sinds: '2025-03-01' }, {}],
      onbekend: 'oud',
    });
  });
});

describe('same answer', () => {
  it('looks at what is said, not at the order of names', () => {
    expect(sameAnswer([{ a: 'x', b: 'y' }], [{ b: 'y', a: 'x' }])).toBe(true);
    expect(sameAnswer(['a', 'b'], ['b', 'a'])).toBe(false);
    expect(sameAnswer({ a: 'x' }, { a: 'x', b: undefined })).toBe(true);
    expect(sameAnswer('1', 1)).toBe(false);
  });
});

describe('words for a pointer', () => {
  it.each([
    ['/tekst', 'tekst'],
    ['/diensten', 'diensten'],
    ['/diensten/1', 'Contactpersoon 2'],
    ['/diensten/1/naam', 'Contactpersoon 2: Naam'],
    ['', 'Zorg'],
  ])('%j is "%s"', (pointer, words) => expect(labelAt(section, pointer)).toBe(words));
});

describe('findings in a list', () => {
  it('follow the order of the questions, also within a group', () => {
    const pointers = ['/diensten/1/naam', '/onbekend', '/tekst', '/diensten/0/sinds', '/diensten', '/diensten/0/naam'];
    const sorted = inFormOrder(
      section,
      pointers.map((pointer) => ({ pointer })),
    );
    expect(sorted.map(({ pointer }) => pointer)).toEqual([
      '/onbekend',
      '/tekst',
      '/diensten',
      '/diensten/0/naam',
      '/diensten/0/sinds',
      '/diensten/1/naam',
    ]);
  });
});

describe('finding at a field', () => {
  const wrong = { section: 'zorg', pointer: '/tekst', level: 'wrong', rule: 'maxLength', reason: 'Te lang.' } as const;
  const missing = { ...wrong, level: 'missing', rule: 'required', reason: 'Vul in.' } as const;

  it('says what is wrong after leaving, and what is missing only after an attempt to close', () => {
    expect(findingToShow([wrong], '/tekst', undefined, false)).toBe(wrong);
    expect(findingToShow([wrong], '/anders', undefined, false)).toBeUndefined();
    expect(findingToShow([missing], '/tekst', undefined, false)).toBeUndefined();
    expect(findingToShow([missing], '/tekst', undefined, true)).toBe(missing);
  });

  it('says nothing new while somebody types, and keeps what stood there until it is mended', () => {
    const fresh = { pointer: '/tekst', before: undefined };
    expect(findingToShow([wrong], '/tekst', fresh, false)).toBeUndefined();
    const mending = { pointer: '/tekst', before: wrong };
    expect(findingToShow([wrong], '/tekst', mending, false)).toBe(wrong);
    expect(findingToShow([], '/tekst', mending, false)).toBeUndefined();
  });
});
