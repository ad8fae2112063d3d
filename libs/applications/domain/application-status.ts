import type { Actor, LocalDate } from '#libs/platform/domain/index.js';

/**
 * unconfirmed: typed, and nobody knows by whom. received: the parent gave the code of the mail; the clock runs from that day.
 * taken: the school has made a registration of it. double: the school says that it has the child already.
 */
export const applicationStatuses = ['unconfirmed', 'received', 'taken', 'double'] as const;
export type ApplicationStatus = (typeof applicationStatuses)[number];

/** What was called double can still be taken over: parents who were told wrongly do not lose their day of receipt. */
export const mayBeTaken = (status: ApplicationStatus): boolean => status === 'received' || status === 'double';

/** Who records registrations at the school itself; a region counts, and a board watches. */
export const mayHandle = (
  actor: Actor,
  { schoolLocationId, status }: { readonly schoolLocationId: string; readonly status: ApplicationStatus },
): boolean =>
  status !== 'unconfirmed' &&
  actor.permissions.has('applications.handle') &&
  actor.locationIds.includes(schoolLocationId);

export const shortestDoubleReason = 10;
export const longestDoubleReason = 500;

/** Hours after which what nobody confirmed is removed. */
export const hoursKeptUnconfirmed = 24;

/** The last signs of the id, which is random: for on the phone and in the mail. `9F2A-41BC` */
export function referenceOf(id: string): string {
  const signs = id.replaceAll('-', '').slice(-8).toUpperCase();
  return `${signs.slice(0, 4)}-${signs.slice(4)}`;
}

/** What parents are told of their application: nothing that they did not say themselves. */
export interface Receipt {
  readonly id: string;
  readonly reference: string;
  readonly schoolName: string;
  readonly receivedAt: Date;
  readonly receivedOn: LocalDate;
  /** null: the child was not yet three, and no clock runs (WPO 40 lid 2) */
  readonly decisionDueOn: LocalDate | null;
  /** the third birthday, from when a vooraanmelding can be confirmed */
  readonly confirmableFromOn: LocalDate | null;
}
