/** A code of six digits that is mailed to somebody without an account, to show that the address is theirs. */
export const codeRules = { digits: 6, minutes: 10, mostGuesses: 5, mostCodes: 3, secondsBetween: 30 } as const;

export interface SentCode {
  readonly sentAt: Date;
  /** wrong ones so far */
  readonly guesses: number;
}

export type CodeJudgement = 'right' | 'wrong' | 'expired' | 'used-up';

/** The moment from which a code no longer works. */
export const codeExpiresAt = (sentAt: Date): Date => new Date(sentAt.getTime() + codeRules.minutes * 60_000);

/**
 * Whether what somebody typed opens the door. A code that is expired or guessed at too often is not looked at any more: also
 * the right one no longer works, so that going on guessing tells nothing.
 */
export function judgeCode({ sentAt, guesses }: SentCode, isSame: boolean, now: Date): CodeJudgement {
  if (guesses >= codeRules.mostGuesses) return 'used-up';
  if (now >= codeExpiresAt(sentAt)) return 'expired';
  return isSame ? 'right' : 'wrong';
}

/** Seconds to wait before another code may go out; 0: now; undefined: there have been enough. */
export function secondsToNextCode(number: number, sentAt: Date, now: Date): number | undefined {
  if (number >= codeRules.mostCodes) return undefined;
  const passed = Math.floor((now.getTime() - sentAt.getTime()) / 1000);
  return Math.max(0, codeRules.secondsBetween - passed);
}

/** Six digits from random bytes. Of 48 bits each code is as likely as another, but for one in many millions. */
export function codeFrom(bytes: Uint8Array): string {
  const number = bytes.slice(0, 6).reduce((total, byte) => total * 256 + byte, 0);
  return String(number % 10 ** codeRules.digits).padStart(codeRules.digits, '0');
}

/** As typed: with spaces, as people copy it from a mail. */
export const tidyCode = (typed: string): string => typed.replace(/[\s-]/gu, '');
