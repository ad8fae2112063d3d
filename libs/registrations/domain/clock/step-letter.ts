import type { LetterFields } from '#libs/letters/domain/index.js';
import type { LocalDate } from '#libs/platform/domain/index.js';
import type { RegistrationClock } from './registration-clock.js';
import type { StepDraft, StepKind } from './step.js';

/** What a letter about a step is written from. */
export interface LetterMatter {
  readonly pupilName: string;
  readonly receivedOn: LocalDate;
  readonly draft: StepDraft;
  /** name of the school that admits the child */
  readonly otherSchool: string | null;
  readonly before: RegistrationClock;
  readonly after: RegistrationClock;
}

type Writer = (matter: LetterMatter) => LetterFields | undefined;

/** The letter that tells parents of a step; undefined for a step that they need no letter about (WPO 40 lid 6, 63 lid 2). */
export const letterOfStep = (matter: LetterMatter): LetterFields | undefined => writers[matter.draft.kind]?.(matter);

const common = ({ pupilName, receivedOn }: LetterMatter): { pupilName: string; receivedOn: LocalDate } => ({
  pupilName,
  receivedOn,
});

const writers: Partial<Record<StepKind, Writer>> = {
  'completion-requested': (matter) => {
    const { reason = '', untilOn } = matter.draft;
    const termIsSuspended = (matter.after.suspended?.days ?? 0) > 0;
    return untilOn
      ? {
          kind: 'completion-request',
          fields: { ...common(matter), missing: reason, completeBy: untilOn, termIsSuspended },
        }
      : undefined;
  },
  extended: (matter) => {
    const { reason = '', untilOn } = matter.draft;
    const previousDueOn = matter.before.decisionDueOn;
    return untilOn && previousDueOn
      ? { kind: 'extension', fields: { ...common(matter), reason, previousDueOn, newDueOn: untilOn } }
      : undefined;
  },
  admitted: (matter) => ({ kind: 'admission', fields: { ...common(matter), startOn: matter.draft.untilOn ?? null } }),
  'refused-place-elsewhere': refusal,
  'refused-outside-zorgplicht': refusal,
  'not-processed': (matter) => {
    const objectionUntil = matter.after.objectionUntilOn;
    const { reason = '' } = matter.draft;
    return objectionUntil
      ? { kind: 'not-processed', fields: { ...common(matter), reason, objectionUntil } }
      : undefined;
  },
  withdrawn: (matter) => ({
    kind: 'withdrawal',
    fields: { ...common(matter), withdrawnOn: matter.draft.happenedOn },
  }),
  'temporarily-placed': (matter) => ({
    kind: 'temporary-placement',
    fields: { ...common(matter), startOn: matter.draft.happenedOn },
  }),
};

function refusal(matter: LetterMatter): LetterFields | undefined {
  const { objectionUntilOn: objectionUntil, disputeUntilOn: disputeUntil } = matter.after;
  const { reason = '' } = matter.draft;
  const { otherSchool } = matter;
  return objectionUntil
    ? { kind: 'refusal', fields: { ...common(matter), reason, otherSchool, objectionUntil, disputeUntil } }
    : undefined;
}
