import type { Answer, SectionAnswers } from '#libs/forms/domain/index.js';
import { sameAnswer } from '../forms/same-answer.js';

/** What a colleague saved in the meantime. */
export interface TheirText {
  readonly revision: number;
  readonly answers: SectionAnswers;
  readonly savedAt?: string;
  readonly savedByName?: string;
}

/** Why a section is not saved. Nothing that was typed goes by it. */
export type Trouble =
  /** no answer, or a server that failed: it is tried again by itself */
  | { readonly kind: 'unreachable' }
  /** these answers will never be taken; others may */
  | { readonly kind: 'refused'; readonly reason: string; readonly answers: SectionAnswers }
  /** somebody else saved first; what they wrote is not read yet */
  | { readonly kind: 'outdated' }
  /** both wrote in the same field, and a person has to choose */
  | { readonly kind: 'conflict'; readonly theirs: TheirText };

/** One section while somebody writes in it. */
export interface SectionDraft {
  /** as it stands on the screen */
  readonly shown: SectionAnswers;
  /** what of it can be saved: half a date is no answer yet */
  readonly fit: (shown: SectionAnswers) => SectionAnswers;
  /** what the server has at `revision` */
  readonly saved: SectionAnswers;
  readonly revision: number;
  readonly savedAt: string | null;
  readonly sending?: SectionAnswers | undefined;
  /** sent without an answer coming back: the server may have them or not */
  readonly unanswered: readonly SectionAnswers[];
  /** how often it was tried in vain, one after the other */
  readonly attempts: number;
  readonly trouble?: Trouble | undefined;
  /** fields that a colleague changed and that were taken over, as nobody wrote in them here */
  readonly takenOver?: { readonly fields: readonly string[]; readonly theirs: TheirText } | undefined;
}

export type DraftEvent =
  | { readonly type: 'typed'; readonly shown: SectionAnswers }
  | { readonly type: 'sent' }
  | { readonly type: 'saved'; readonly revision: number; readonly savedAt: string | null }
  | { readonly type: 'lost' }
  | { readonly type: 'refused'; readonly reason: string }
  | { readonly type: 'outdated' }
  | { readonly type: 'their-text'; readonly theirs: TheirText }
  /** the same, after something that this person did: nobody has to be told */
  | { readonly type: 'own-text'; readonly theirs: TheirText }
  | { readonly type: 'chosen'; readonly answers: Readonly<Record<string, Answer | undefined>> };

type Start = Pick<SectionDraft, 'saved' | 'revision' | 'savedAt' | 'fit'>;

export const openDraft = (start: Start): SectionDraft => ({
  ...start,
  saved: start.fit(start.saved),
  shown: start.saved,
  unanswered: [],
  attempts: 0,
});

export const isUnsaved = (draft: SectionDraft): boolean => !sameAnswer(draft.fit(draft.shown), draft.saved);

/** Whether there is something to send that the server might take. */
export function maySend(draft: SectionDraft): boolean {
  const { trouble, sending } = draft;
  if (sending || !isUnsaved(draft) || trouble?.kind === 'outdated' || trouble?.kind === 'conflict') return false;
  return trouble?.kind !== 'refused' || !sameAnswer(trouble.answers, draft.fit(draft.shown));
}

/** Fields in which both wrote something else; only in a conflict. */
export const differingFields = (draft: SectionDraft): string[] =>
  draft.trouble?.kind === 'conflict' ? compare(draft, draft.trouble.theirs).differing : [];

/** The one function that says what happens to a section. What was typed leaves `shown` only for later typing or by choice. */
export function afterEvent(draft: SectionDraft, event: DraftEvent): SectionDraft {
  switch (event.type) {
    case 'typed':
      return settleIfSame({ ...draft, shown: event.shown });
    case 'sent':
      return { ...draft, sending: draft.fit(draft.shown) };
    case 'saved':
      return saved(draft, event);
    case 'lost':
      return lost(draft);
    case 'refused':
      return { ...draft, sending: undefined, trouble: refusal(draft, event.reason) };
    case 'outdated':
      return { ...draft, sending: undefined, trouble: { kind: 'outdated' } };
    case 'their-text':
      return take(draft, event.theirs);
    case 'own-text':
      return { ...take(draft, event.theirs), takenOver: undefined };
    case 'chosen':
      return choose(draft, event.answers);
  }
}

const clear = (draft: SectionDraft): SectionDraft => ({
  ...draft,
  sending: undefined,
  unanswered: [],
  attempts: 0,
  trouble: undefined,
});

function saved(draft: SectionDraft, { revision, savedAt }: { revision: number; savedAt: string | null }): SectionDraft {
  return draft.sending ? clear({ ...draft, saved: draft.sending, revision, savedAt }) : draft;
}

const refusal = ({ sending, shown, fit }: SectionDraft, reason: string): Trouble => ({
  kind: 'refused',
  reason,
  answers: sending ?? fit(shown),
});

/** After a question about a colleague's text that was not answered, that question stays. */
function lost(draft: SectionDraft): SectionDraft {
  const attempts = draft.attempts + 1;
  if (!draft.sending) return { ...draft, attempts };
  const unanswered = [...draft.unanswered, draft.sending];
  return { ...draft, attempts, unanswered, sending: undefined, trouble: { kind: 'unreachable' } };
}

interface Comparison {
  readonly differing: string[];
  readonly theirsOnly: string[];
}

/**
 * Field by field. What stands there was ours already (saved, or sent without hearing of it): nobody else touched it, so
 * one's own autosave never conflicts with itself. What we did not touch is theirs. Where both wrote, a person chooses.
 */
function compare(draft: SectionDraft, { answers }: TheirText): Comparison {
  const mine = draft.fit(draft.shown);
  const ours = [draft.saved, ...draft.unanswered];
  const names = new Set([draft.saved, answers, mine].flatMap((one) => Object.keys(one)));
  const found: Comparison = { differing: [], theirsOnly: [] };
  for (const name of names) {
    const isOurs = ours.some((one) => sameAnswer(one[name], answers[name]));
    if (isOurs || sameAnswer(mine[name], answers[name])) continue;
    const untouched = ours.every((one) => sameAnswer(one[name], mine[name]));
    (untouched ? found.theirsOnly : found.differing).push(name);
  }
  return found;
}

function take(draft: SectionDraft, theirs: TheirText): SectionDraft {
  const { differing, theirsOnly } = compare(draft, theirs);
  const shown = withAnswers(draft.shown, pick(theirs.answers, theirsOnly));
  const takenOver = theirsOnly.length > 0 ? { fields: theirsOnly, theirs } : undefined;
  if (differing.length === 0) return settle({ ...draft, shown, takenOver }, theirs);
  // Of the other fields it is settled what was there; typing in one of them is then no second conflict.
  const saved = withAnswers(theirs.answers, pick(draft.saved, differing));
  return { ...draft, shown, saved, takenOver, sending: undefined, trouble: { kind: 'conflict', theirs } };
}

function choose(draft: SectionDraft, answers: Readonly<Record<string, Answer | undefined>>): SectionDraft {
  if (draft.trouble?.kind !== 'conflict') return draft;
  const open = differingFields(draft);
  if (open.some((name) => !Object.hasOwn(answers, name))) return draft;
  return settle({ ...draft, shown: withAnswers(draft.shown, answers) }, draft.trouble.theirs);
}

function settleIfSame(draft: SectionDraft): SectionDraft {
  if (draft.trouble?.kind !== 'conflict' || differingFields(draft).length > 0) return draft;
  return settle(draft, draft.trouble.theirs);
}

/** A request that is still under way may have arrived before or after this text. */
const settle = (draft: SectionDraft, { answers, revision, savedAt }: TheirText): SectionDraft => ({
  ...clear({ ...draft, saved: draft.fit(answers), revision, savedAt: savedAt ?? null }),
  unanswered: draft.sending ? [draft.sending] : [],
});

const pick = (answers: SectionAnswers, names: readonly string[]): Record<string, Answer | undefined> =>
  Object.fromEntries(names.map((name) => [name, answers[name]]));

/** With some fields replaced; undefined takes an answer away. */
export function withAnswers(
  answers: SectionAnswers,
  changes: Readonly<Record<string, Answer | undefined>>,
): SectionAnswers {
  const all = Object.entries({ ...answers, ...changes });
  return Object.fromEntries(all.filter((entry): entry is [string, Answer] => entry[1] !== undefined));
}
