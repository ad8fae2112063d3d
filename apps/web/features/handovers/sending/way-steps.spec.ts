import { describe, expect, it } from '@jest/globals';
import { type WayFacts, wayOf } from './way-steps.js';

const start: WayFacts = {
  status: 'draft',
  written: false,
  decided: false,
  objection: false,
  maySend: false,
  opened: false,
};
const shown = (facts: Partial<WayFacts>): string => {
  const { steps, turn } = wayOf({ ...start, ...facts });
  return `${steps.map(({ state }) => state).join(' ')}: ${turn ?? 'nobody'}`;
};

describe('the way to school', () => {
  it.each<[Partial<WayFacts>, string]>([
    [{}, 'now later later later later later: preschool'],
    [{ written: true }, 'done now later later later later: preschool'],
    [{ status: 'presented' }, 'done now later later later later: preschool'],
    [{ status: 'presented', decided: true }, 'done done now later later later: parents'],
    [{ status: 'presented', decided: true, maySend: true }, 'done done done now later later: preschool'],
    [{ status: 'presented', decided: true, objection: true }, 'done done stopped later later later: preschool'],
    [{ status: 'sent' }, 'done done done done now later: school'],
    [{ status: 'sent', opened: true }, 'done done done done done now: school'],
    [{ status: 'accepted', opened: true }, 'done done done done done done: nobody'],
    [{ status: 'closed' }, 'done done done done done done: nobody'],
    [{ status: 'returned' }, 'done done done done done stopped: preschool'],
    [{ status: 'refused' }, 'done done stopped off off off: nobody'],
    [{ status: 'withdrawn' }, 'done done stopped off off off: nobody'],
  ])('%j', (facts, expected) => {
    expect(shown(facts)).toBe(expected);
  });

  it('is stopped by an objection, also when it could be sent otherwise', () => {
    expect(shown({ status: 'presented', objection: true, maySend: true })).toContain('stopped');
  });
});
