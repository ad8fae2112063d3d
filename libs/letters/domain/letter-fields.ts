import type { Governance, Sector } from '#libs/organisations/domain/index.js';
import type { LocalDate } from '#libs/platform/domain/index.js';
import type { LetterKind } from './letter-kind.js';

/** What every letter says. Never a personal number, never an address: that may be secret. */
interface Common {
  /** as it is spoken: given name and family name */
  readonly pupilName: string;
  /** day of receipt of the registration */
  readonly receivedOn: LocalDate;
}

/** What only the capability that writes a letter knows. A letter of which one is forgotten does not compile. */
export interface LetterFieldsOf {
  readonly receipt: Common & {
    /** last day for the decision, moved off days that do not count */
    readonly decisionDueOn: LocalDate;
  };
  readonly 'completion-request': Common & {
    /** what the parents are asked for, one thing a line */
    readonly missing: string;
    /** last day to complete */
    readonly completeBy: LocalDate;
    /** whether the decision term stands still (law-and-process 2.4): not at a private secondary school */
    readonly termIsSuspended: boolean;
  };
  readonly extension: Common & {
    readonly reason: string;
    /** last day for the decision as it was */
    readonly previousDueOn: LocalDate;
    /** last day for the decision as it becomes */
    readonly newDueOn: LocalDate;
  };
  readonly admission: Common & {
    /** first day at school; null: still to be agreed on */
    readonly startOn: LocalDate | null;
  };
  readonly refusal: Common & {
    readonly reason: string;
    /** the school that is willing to admit the child; null: refused outside the zorgplicht */
    readonly otherSchool: string | null;
    /** last day to object */
    readonly objectionUntil: LocalDate;
    /** last day for the Geschillencommissie passend onderwijs; null: there is no support need */
    readonly disputeUntil: LocalDate | null;
  };
  readonly 'not-processed': Common & {
    readonly reason: string;
    /** last day to object */
    readonly objectionUntil: LocalDate;
  };
  readonly withdrawal: Common & {
    readonly withdrawnOn: LocalDate;
  };
  readonly 'temporary-placement': Common & {
    readonly startOn: LocalDate;
  };
}

/** A kind of letter with exactly the fields of that kind. */
export type LetterFields = {
  [Kind in LetterKind]: { readonly kind: Kind; readonly fields: LetterFieldsOf[Kind] };
}[LetterKind];

/** Who sends it: public facts of the school. */
export interface LetterSender {
  readonly schoolName: string;
  /** null: the school has no board in our registers */
  readonly boardName: string | null;
  readonly sector: Sector | null;
  readonly governance: Governance | null;
}

/** Everything that can be printed in one letter. */
export type LetterContent = LetterFields & {
  readonly sender: LetterSender;
  readonly datedOn: LocalDate;
  /** short number by which parents and school find the letter back */
  readonly reference: string;
};
