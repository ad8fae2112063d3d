import { describe, expect, it } from '@jest/globals';
import { entriesWithin } from './entries-within.js';

const entry = (to: string, beside = false) => ({ to, beside });
const [week, children, handovers, reminders] = ['/', '/kinderen', '/overdrachten', '/herinneringen'].map((to) =>
  entry(to),
);
const [figures, manage, terms] = [entry('/cijfers', true), entry('/beheer'), entry('/termijnen', true)];

describe('the bottom bar of a phone', () => {
  it.each([
    ['all, when they fit', [week, children, figures, manage, terms], [week, children, figures, manage, terms]],
    [
      'without the calculator, which Beheer leads to',
      [week, children, handovers, figures, manage, terms],
      [week, children, handovers, figures, manage],
    ],
    [
      'with Beheer itself, without what it leads to',
      [week, children, handovers, reminders, figures, manage],
      [week, children, handovers, reminders, manage],
    ],
    [
      'never more than five',
      [week, children, handovers, reminders, manage, week],
      [week, children, handovers, reminders, manage],
    ],
  ])('holds %s', (_, given, expected) => expect(entriesWithin(given as { to: string }[])).toEqual(expected));
});
