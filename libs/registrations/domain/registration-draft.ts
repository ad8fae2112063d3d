import type { Finding, LocalDate } from '#libs/platform/domain/index.js';

export const supportNeeds = ['yes', 'no', 'unknown'] as const;
export type SupportNeed = (typeof supportNeeds)[number];

/** Parents name at most this many schools in order. */
export const lowestPreference = 9;
/** Why a day of receipt was changed must say something: it decides when the clock starts. */
export const shortestReason = 10;
export const longestReason = 500;

/** What is written down when parents ask a school for a place. */
export interface RegistrationDraft {
  readonly schoolLocationId: string;
  /** 1 is the school of first preference: it has the zorgplicht */
  readonly preference: number;
  /** the day the written registration came in; not the day of the talk or of the typing */
  readonly receivedOn: LocalDate;
  readonly wantedStartOn: LocalDate | null;
  readonly supportNeed: SupportNeed;
  /** other schools that the parents say they ask as well (WPO 40 lid 2) */
  readonly otherSchools: string;
}

/** What is wrong, all at once. Lateness never is: it warns (registration-warnings.ts). */
export function findingsOfRegistration(
  draft: Pick<RegistrationDraft, 'receivedOn' | 'wantedStartOn'>,
  bornOn: LocalDate,
  today: LocalDate,
): readonly Finding[] {
  const start = draft.wantedStartOn;
  const startBeforeBirth = start !== null && start < bornOn;
  return [
    ...findingsOfReceivedOn(draft.receivedOn, bornOn, today),
    ...(startBeforeBirth ? [finding('wantedStartOn', 'before-birth', 'De gewenste start ligt voor de geboorte.')] : []),
  ];
}

export function findingsOfReceivedOn(receivedOn: LocalDate, bornOn: LocalDate, today: LocalDate): readonly Finding[] {
  if (receivedOn > today) {
    return [
      finding(
        'receivedOn',
        'in-future',
        'De dag van ontvangst moet nog komen. Vul de dag in waarop de aanmelding binnenkwam.',
      ),
    ];
  }
  if (receivedOn < bornOn) {
    return [
      finding(
        'receivedOn',
        'before-birth',
        'De dag van ontvangst ligt voor de geboorte van het kind. Kijk het jaar na.',
      ),
    ];
  }
  return [];
}

/** A reason of at least 10 letters or digits-with-words; spaces do not count at the ends. */
export function findingsOfReason(reason: string): readonly Finding[] {
  const length = [...reason.trim()].length;
  if (length < shortestReason) {
    return [
      finding(
        'reason',
        'too-short',
        `Schrijf in ten minste ${shortestReason} tekens waarom de dag van ontvangst verandert.`,
      ),
    ];
  }
  return length > longestReason
    ? [finding('reason', 'too-long', `Houd de reden korter dan ${longestReason} tekens.`)]
    : [];
}

const finding = (name: string, code: string, reason: string): Finding => ({ name, code, reason });
