import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FormDefinition, SectionAnswers } from '#libs/forms/domain/index.js';
import { sharedPart, withShared } from './index.js';

const shipped = (form: string): FormDefinition =>
  JSON.parse(readFileSync(`libs/forms/definitions/${form}/2026-1.json`, 'utf8')) as FormDefinition;
const questions = (form: string): string[] =>
  sharedPart(shipped(form)).sections.flatMap(({ id, fields }) => fields.map(({ name }) => `${id}.${name}`));

describe('handover / answers typed once for a group', () => {
  it('are about the group and never about a child', () => {
    expect(questions('peuterestafette')).toEqual([
      ...['voorschool.mentor', 've.programma', 've.programmaNaam', 'observatie.systeem', 'observatie.systeemNaam'],
      ...['overdracht.contactpersoon', 'overdracht.telefoon', 'overdracht.email'],
    ]);
    expect(questions('extra-ondersteuning')).toEqual([
      ...['overdracht.contactpersoon', 'overdracht.telefoon', 'overdracht.email'],
    ]);
  });

  it('fill in what is empty or was found by Estafette, and name what a person answered otherwise', () => {
    const before = { mentor: 'Samira', locatie: 'Het Nest', dagdelen: 4, telefoon: '06 1' };
    const shared = { mentor: 'Petra', telefoon: '06 2', programma: 'uk-en-puk', onbekend: 'x' };
    const asked = ['mentor', 'telefoon', 'programma'];
    expect(withShared(before, { shared, prefilled: ['mentor', 'locatie'], asked })).toEqual({
      answers: { ...before, mentor: 'Petra', programma: 'uk-en-puk' },
      kept: ['telefoon'],
    });
  });

  it('change nothing in a section that is done', () => {
    const wish = {
      shared: { mentor: 'Petra', email: 'a@b.nl' },
      prefilled: ['mentor'],
      asked: ['mentor', 'email'],
      closed: true,
    };
    expect(withShared({ mentor: 'Samira' }, wish)).toEqual({
      answers: { mentor: 'Samira' },
      kept: ['mentor', 'email'],
    });
  });

  it('never change a word that a person typed', () => {
    const answers = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'y'));
    fc.assert(
      fc.property(answers, answers, fc.subarray(['a', 'b', 'c']), (before, shared, prefilled) => {
        const after: SectionAnswers = withShared(before, { shared, prefilled, asked: ['a', 'b'] }).answers;
        for (const [name, answer] of Object.entries(before)) {
          if (!prefilled.includes(name)) expect(after[name]).toBe(answer);
        }
        expect(after['c']).toBe(before['c']);
      }),
    );
  });
});
