import type { Finding } from '#libs/platform/domain/index.js';
import { isAtLeast, isTerm, parseTerm, termInWords } from './term.js';

/** Between which terms a rule may move. */
export interface PeriodBounds {
  readonly atLeast: string;
  readonly atMost: string;
}

const shortest = 10;

export const isFixed = ({ atLeast, atMost }: PeriodBounds): boolean => atLeast === atMost;

/** Everything that is wrong with a change of a term. The law cannot be passed, with whatever reason. */
export function periodFindings(
  wish: { readonly term: string; readonly reason: string },
  bounds: PeriodBounds,
): Finding[] {
  return [...termFindings(wish.term, bounds), ...reasonFindings(wish.reason)];
}

export function termFindings(term: string, bounds: PeriodBounds): Finding[] {
  const name = 'term';
  if (!isTerm(term)) {
    return [{ name, code: 'no-term', reason: 'Vul een termijn in, zoals 1 jaar of 8 weken.' }];
  }
  if (isFixed(bounds)) {
    return [{ name, code: 'fixed', reason: `Deze termijn ligt vast: ${termInWords(bounds.atLeast)}.` }];
  }
  const inside =
    isAtLeast(parseTerm(term), parseTerm(bounds.atLeast)) && isAtLeast(parseTerm(bounds.atMost), parseTerm(term));
  if (inside) return [];
  const reason = `Kies een termijn van ${termInWords(bounds.atLeast)} tot ${termInWords(bounds.atMost)}.`;
  return [{ name, code: 'out-of-bounds', reason }];
}

/** Why, in words that a second person can weigh. */
export function reasonFindings(reason: string): Finding[] {
  if (reason.trim().length >= shortest) return [];
  return [{ name: 'reason', code: 'too-short', reason: `Schrijf waarom, in ten minste ${shortest} tekens.` }];
}
