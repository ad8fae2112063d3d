/** How long access lasts, as data. All in minutes. Source: standards section 3.4 (ASVS 7.3), OIDC state of our own. */
export const accessTimes = {
  /** without any request of a member of staff */
  idleMinutes: 30,
  /** from sign-in, whatever happens */
  absoluteMinutes: 12 * 60,
  /** the moment of last use is written at most this often */
  touchMinutes: 1,
  /** from the button on our page to the return from the identity provider */
  signInMinutes: 10,
  /** from sending an invitation to its first use */
  invitationMinutes: 14 * 24 * 60,
} as const;

const minute = 60_000;

export const minutesAfter = (moment: Date, minutes: number): Date => new Date(moment.getTime() + minutes * minute);

export interface SessionTimes {
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

/** True while neither the idle time nor the absolute time has run out. */
export function sessionIsAlive(session: SessionTimes, now: Date): boolean {
  return now < session.expiresAt && now < minutesAfter(session.lastSeenAt, accessTimes.idleMinutes);
}

/** True when the moment of last use must be written again. */
export function sessionNeedsTouch(session: SessionTimes, now: Date): boolean {
  return now >= minutesAfter(session.lastSeenAt, accessTimes.touchMinutes);
}
