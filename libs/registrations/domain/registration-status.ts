/** States of a registration; the later steps of the zorgplicht join this list when the clock is built. */
export const registrationStatuses = ['pre-registered', 'registered', 'withdrawn'] as const;
export type RegistrationStatus = (typeof registrationStatuses)[number];

/** Dutch words for the screen. */
export const statusLabels: Readonly<Record<RegistrationStatus, string>> = {
  'pre-registered': 'vooraanmelding',
  registered: 'aangemeld',
  withdrawn: 'ingetrokken',
};

/** The one table of what may follow what. A corrected day of receipt may move a registration across the third birthday. */
export const allowedTransitions: Readonly<Record<RegistrationStatus, readonly RegistrationStatus[]>> = {
  'pre-registered': ['registered', 'withdrawn'],
  registered: ['pre-registered', 'withdrawn'],
  withdrawn: [],
};

export const mayBecome = (from: RegistrationStatus, to: RegistrationStatus): boolean =>
  allowedTransitions[from].includes(to);

/** Counts as asking for a place: the child is no longer "not registered". */
export const countsAsRegistered = (status: RegistrationStatus): boolean => status === 'registered';
export const isActive = (status: RegistrationStatus): boolean => status !== 'withdrawn';

/**
 * Below the third birthday a registration is a vooraanmelding and no clock runs (WPO 40 lid 2).
 * @param earliestOn the day of the term `earliest-registration`; that day itself counts
 */
export function statusOnReceipt(receivedOn: string, earliestOn: string | undefined): RegistrationStatus {
  return earliestOn !== undefined && receivedOn < earliestOn ? 'pre-registered' : 'registered';
}
