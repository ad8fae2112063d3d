import { describe, expect, it } from '@jest/globals';
import type { FormDefinition, FormField } from '#libs/forms/domain/index.js';
import { removedParts, unopenedPeriods, withChanges } from './index.js';

const field = (name: string): FormField => ({
  ...{ name, label: `Vraag ${name}`, widget: 'text', protection: 'ordinary', legalBasis: '' },
});
const definition: FormDefinition = {
  ...{ form: 'peuterestafette', version: '1', title: '', explanation: '', source: '', validFrom: '2026-08-01' },
  parts: [],
  sections: ['kind', 'taal'].map((id) => ({
    ...{ id, title: id, part: 'basis', writer: 'staff', schema: {}, fields: [field('a'), field('b'), field('c')] },
  })),
};
const content = (kind: object, taal: object = {}) => [
  { id: 'basis', sections: { kind: kind as never, taal: taal as never } },
];

describe('handover / what changed for the school', () => {
  it('names each answer that was added, changed or removed, in the order of the form, and never what it was', () => {
    const [part] = withChanges(definition, content({ b: 'new', c: ['x'] }, { a: 1 }), content({ a: 'old', b: 'old' }));
    expect(part?.changes).toEqual([
      { section: 'kind', field: 'a', label: 'Vraag a', change: 'removed' },
      { section: 'kind', field: 'b', label: 'Vraag b', change: 'changed' },
      { section: 'kind', field: 'c', label: 'Vraag c', change: 'added' },
      { section: 'taal', field: 'a', label: 'Vraag a', change: 'added' },
    ]);
    expect(JSON.stringify(part?.changes)).not.toContain('old');
  });

  it('sees no change in another order of the same answer', () => {
    const before = content({ a: [{ naam: 'x', gezag: true }] });
    const after = content({ a: [{ gezag: true, naam: 'x' }] });
    expect(withChanges(definition, after, before)[0]?.changes).toEqual([]);
  });

  it('marks nothing for a school that had nothing before, and everything of a part that is new to it', () => {
    expect(withChanges(definition, content({ a: 'x' }), undefined)[0]?.changes).toEqual([]);
    expect(withChanges(definition, content({ a: 'x' }), [])[0]?.changes).toHaveLength(1);
    const had = [
      { id: 'basis', restricted: false },
      { id: 'zorg', restricted: true },
    ];
    expect(removedParts(had, [{ id: 'basis' }])).toEqual([{ id: 'zorg', restricted: true }]);
    expect(removedParts(undefined, [])).toEqual([]);
  });
});

describe('handover / reminders of what nobody opened', () => {
  it('come on day 3 and day 7; after a standstill only the latest', () => {
    expect(unopenedPeriods('2026-11-22')).toEqual([
      { days: 3, from: '2026-11-16', until: '2026-11-19' },
      { days: 7, from: '2026-10-23', until: '2026-11-15' },
    ]);
  });
});
