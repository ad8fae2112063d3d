/** How long a parent's access lasts, and how often may be tried, as data. Source: standards section 3 (ASVS 6.5, 7.3). */
export const guardianTimes = {
  /** from the mail until the link is dead, when nothing else ends it: as long as our copy is kept (law-and-process 6.1) */
  linkDays: 365,
  codeMinutes: 10,
  guessesPerCode: 5,
  codesPerLinkAnHour: 5,
  codesPerLinkADay: 12,
  /** over all links: nobody's mailbox is filled through us */
  codesPerAddressAnHour: 10,
  /** without any request of a parent */
  idleMinutes: 15,
  /** from signing in, whatever happens */
  absoluteMinutes: 8 * 60,
  touchMinutes: 1,
} as const;

const minute = 60_000;
export const day = 24 * 60;
export const minutesFrom = (moment: Date, minutes: number): Date => new Date(moment.getTime() + minutes * minute);

export interface GuardianSessionTimes {
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

export const guardianSessionIsAlive = ({ lastSeenAt, expiresAt }: GuardianSessionTimes, now: Date): boolean =>
  now < expiresAt && now < minutesFrom(lastSeenAt, guardianTimes.idleMinutes);

export const guardianSessionNeedsTouch = ({ lastSeenAt }: GuardianSessionTimes, now: Date): boolean =>
  now >= minutesFrom(lastSeenAt, guardianTimes.touchMinutes);
