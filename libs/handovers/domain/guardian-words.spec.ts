import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FormDefinition } from '#libs/forms/domain/index.js';
import { type GuardianWords, guardianSections } from './guardian-words.js';

const definition = {
  sections: [
    { id: 'kind', writer: 'staff', fields: [{ name: 'roepnaam' }] },
    { id: 'ouders', writer: 'guardian', fields: [{ name: 'zienswijze' }, { name: 'talen' }] },
  ],
} as unknown as FormDefinition;

const words = (guardianName: string, answers: GuardianWords['answers'], sectionId = 'ouders'): GuardianWords => ({
  guardianName,
  sectionId,
  answers,
});

describe('what parents wrote, as it goes to a school', () => {
  it('is empty when nobody wrote', () => {
    expect(guardianSections(definition, [])).toEqual({ ouders: {} });
  });

  it('is letter for letter what one parent wrote', () => {
    const verbatim = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(verbatim, (text) => {
        expect(guardianSections(definition, [words('Sanne Bos', { zienswijze: text })])).toEqual({
          ouders: { zienswijze: text },
        });
      }),
    );
  });

  it('holds all that two parents wrote, each under the own name', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(text, text, (mother, father) => {
        const found = guardianSections(definition, [
          words('Sanne Bos', { zienswijze: mother }),
          words('Karim Bos', { zienswijze: father }),
        ]);
        expect(found.ouders?.zienswijze).toBe(`Sanne Bos:\n${mother}\n\nKarim Bos:\n${father}`);
      }),
    );
  });

  it('names nobody where one of two wrote, and joins what was chosen from a list', () => {
    const both = [
      words('Sanne Bos', { talen: ['nl', 'tr'] }),
      words('Karim Bos', { talen: ['tr'], zienswijze: 'Goed' }),
    ];
    expect(guardianSections(definition, both)).toEqual({ ouders: { talen: ['nl', 'tr'], zienswijze: 'Goed' } });
  });

  it('never touches what staff writes', () => {
    const wrong = words('Sanne Bos', { roepnaam: 'Piet' }, 'kind');
    expect(guardianSections(definition, [wrong])).toEqual({ ouders: {} });
  });
});
