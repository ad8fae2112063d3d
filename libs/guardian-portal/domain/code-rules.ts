import { day, guardianTimes, minutesFrom } from './guardian-times.js';

/** A code that was mailed. */
export interface MailedCode {
  readonly madeAt: Date;
  readonly guesses: number;
  readonly usedAt: Date | null;
}

/** Whether this code may still be guessed. A wrong code and a dead one get the same answer. */
export const codeIsAlive = ({ madeAt, guesses, usedAt }: MailedCode, now: Date): boolean =>
  usedAt === null &&
  guesses < guardianTimes.guessesPerCode &&
  madeAt <= now &&
  now < minutesFrom(madeAt, guardianTimes.codeMinutes);

/** When codes were made before. */
export interface EarlierCodes {
  readonly ofLink: readonly Date[];
  /** for the same mailbox, whatever the link */
  readonly ofAddress: readonly Date[];
}

/** Whether another code goes out. When not, the answer on the screen is the same. */
export function mayMailCode({ ofLink, ofAddress }: EarlierCodes, now: Date): boolean {
  const since = (moments: readonly Date[], minutes: number): number =>
    moments.filter((madeAt) => madeAt > minutesFrom(now, -minutes)).length;
  return (
    since(ofLink, 60) < guardianTimes.codesPerLinkAnHour &&
    since(ofLink, day) < guardianTimes.codesPerLinkADay &&
    since(ofAddress, 60) < guardianTimes.codesPerAddressAnHour
  );
}

/** Six digits, also as somebody copies them out of a mail. */
export const digitsOf = (typed: string): string => typed.replaceAll(/\s/g, '');
