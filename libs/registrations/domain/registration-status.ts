/** States of a registration (law-and-process 1.3). Temporary placement is a side state: see registration-clock.ts. */
export const registrationStatuses = [
  'pre-registered',
  'registered',
  'in-review',
  'completion-requested',
  'extended',
  'admitted',
  'refused-place-elsewhere',
  'refused-outside-zorgplicht',
  'not-processed',
  'withdrawn',
] as const;
export type RegistrationStatus = (typeof registrationStatuses)[number];

/** Dutch words for the screen. */
export const statusLabels: Readonly<Record<RegistrationStatus, string>> = {
  'pre-registered': 'vooraanmelding',
  registered: 'aangemeld',
  'in-review': 'in behandeling',
  'completion-requested': 'aanvulling gevraagd',
  extended: 'verlengd',
  admitted: 'toegelaten',
  'refused-place-elsewhere': 'geweigerd, plek elders',
  'refused-outside-zorgplicht': 'geweigerd, buiten zorgplicht',
  'not-processed': 'niet in behandeling genomen',
  withdrawn: 'ingetrokken',
};

/** The clock of the decision runs. */
export const undecidedStatuses = ['registered', 'in-review', 'completion-requested', 'extended'] as const;
export const isUndecided = (status: RegistrationStatus): boolean =>
  (undecidedStatuses as readonly RegistrationStatus[]).includes(status);

const refusals: readonly RegistrationStatus[] = [
  'refused-place-elsewhere',
  'refused-outside-zorgplicht',
  'not-processed',
];
/** Parents may object: the school refused, or did not process. */
export const isRefused = (status: RegistrationStatus): boolean => refusals.includes(status);

/** Counts as asking for a place: the child is no longer "not registered". One that was refused has no school. */
export const countsAsRegistered = (status: RegistrationStatus): boolean => isUndecided(status) || status === 'admitted';
/** Still about a place at this school. */
export const isActive = (status: RegistrationStatus): boolean =>
  status === 'pre-registered' || countsAsRegistered(status);

/**
 * Below the third birthday a registration is a vooraanmelding and no clock runs (WPO 40 lid 2).
 * @param earliestOn the day of the term `earliest-registration`; that day itself counts
 */
export function statusOnReceipt(receivedOn: string, earliestOn: string | undefined): RegistrationStatus {
  return earliestOn !== undefined && receivedOn < earliestOn ? 'pre-registered' : 'registered';
}
