import { useState, useSyncExternalStore } from 'react';
import type { FormSection } from '#libs/forms/domain/index.js';
import { answersIn } from '../forms/typed-answers.js';
import { type AnswerDoor, AnswerSaver, type Drafts } from '../handovers/answer-saver.js';
import { openDraft } from '../handovers/section-draft.js';
import { useTryAgain } from '../handovers/try-again.js';
import { type GuardianHandover, guardianCalls } from './guardian-calls.js';

/** What a parent writes, saved as it is typed: the same way of saving as for staff, without losing a word. */
export interface OwnWords {
  readonly saver: AnswerSaver;
  readonly drafts: Drafts;
}

export function useOwnWords(handover: GuardianHandover): OwnWords {
  // The text that stood beside it when it was opened: with another one, the API says so and nothing is lost.
  const [saver] = useState(() => new AnswerSaver(draftsOf(handover), doorOf(handover.version)));
  const drafts = useSyncExternalStore(saver.subscribe, saver.read);
  useTryAgain(saver);
  return { saver, drafts };
}

const wordsIn = ({ words }: GuardianHandover, section: string, version: number) =>
  words.find((one) => one.sectionId === section && one.version === version);

function draftsOf(handover: GuardianHandover): Drafts {
  const open = (section: FormSection) => {
    const { answers: saved = {}, revision = 0, savedAt = null } = wordsIn(handover, section.id, handover.version) ?? {};
    return openDraft({ saved, revision, savedAt, fit: (shown) => answersIn(section, shown) });
  };
  return Object.fromEntries(handover.sections.map((section) => [section.id, open(section)]));
}

const doorOf = (version: number): AnswerDoor => ({
  save: (section, answers, revision) => guardianCalls.save(section, { version, revision, answers }),
  read: async (section) => {
    const { answers = {}, revision = 0, savedAt } = wordsIn(await guardianCalls.page(), section, version) ?? {};
    return { answers, revision, ...(savedAt !== undefined && { savedAt }) };
  },
});
