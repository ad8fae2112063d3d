import type { Answer, FieldWidget } from '#libs/forms/domain/index.js';
import { sameAnswer } from '../forms/same-answer.js';

/** Which of two texts stays. */
export const keeps = ['mine', 'theirs', 'both'] as const;
export type Keep = (typeof keeps)[number];

const joinable: readonly FieldWidget[] = ['text', 'long-text', 'choices', 'files', 'group'];

/** Two texts can stand under each other, and two lists in one; of two dates or two choices one stays. */
export const canKeepBoth = (widget: FieldWidget, mine: Answer | undefined, theirs: Answer | undefined): boolean =>
  joinable.includes(widget) && mine !== undefined && theirs !== undefined;

export function keptAnswer(
  keep: Keep,
  widget: FieldWidget,
  mine: Answer | undefined,
  theirs: Answer | undefined,
): Answer | undefined {
  if (keep === 'theirs') return theirs;
  if (keep === 'mine' || !canKeepBoth(widget, mine, theirs)) return mine;
  if (Array.isArray(mine) && Array.isArray(theirs)) return [...mine, ...onlyIn(theirs, mine)] as Answer;
  return [mine, theirs].join(widget === 'long-text' ? '\n\n' : ' / ');
}

const onlyIn = (list: readonly unknown[], other: readonly unknown[]): unknown[] =>
  list.filter((one) => !other.some((known) => sameAnswer(known, one)));
