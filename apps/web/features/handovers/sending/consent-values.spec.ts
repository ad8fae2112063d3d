import { describe, expect, it } from '@jest/globals';
import { decisionsOf, wouldErase } from './consent-values.js';
import type { Consents } from './sending-calls.js';

type Said = Readonly<Record<string, 'given' | 'refused'>>;

const part = (id: string, state: 'by-law' | 'open') => ({ id, title: id, explanation: '', state });
const consents = (mother: Said, father: Said): Consents => ({
  version: 1,
  maySend: false,
  needs: [],
  parts: [part('ve', 'by-law'), part('basis', 'open'), part('zorg', 'open')],
  guardians: [['mother', mother] as const, ['father', father] as const].map(([id, said]) => ({
    ...{ id, name: id },
    decisions: Object.entries(said).map(([part, decision]) => ({
      ...{ part, decision, decidedOn: '2026-11-22' },
      ...{ channel: 'paper' as const, recordedByName: 'Meral' },
    })),
  })),
});
const no: Said = { basis: 'refused', zorg: 'refused' };

describe('what is written down of a parent', () => {
  it('is what was decided, without what is still open', () => {
    expect(decisionsOf({ parts: { basis: 'given', zorg: 'open', ouders: '' } })).toEqual([
      { part: 'basis', decision: 'given' },
    ]);
  });

  it.each<[string, Said, Said, Said, boolean]>([
    ['the only one who decided refuses all', {}, {}, no, true],
    ['both refuse all', {}, no, no, true],
    ['one part is allowed', {}, {}, { ...no, zorg: 'given' }, false],
    ['one part is still open', {}, {}, { basis: 'refused' }, false],
    ['the other allowed something', {}, { basis: 'given' }, no, false],
    ['the other decided half', {}, { basis: 'refused' }, no, false],
    ['what was allowed before is refused now', { basis: 'given', zorg: 'refused' }, {}, { basis: 'refused' }, true],
    ['nothing is written down', {}, {}, {}, false],
  ])('destroys what was written: %s', (_, before, other, now, expected) => {
    expect(wouldErase(consents(before, other), 'mother', decisionsOf({ parts: now }))).toBe(expected);
  });
});
