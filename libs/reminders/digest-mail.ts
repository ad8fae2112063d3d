import { type MailText, guardianDigest, numbersReminder, officeDigest } from '#libs/platform/mail/index.js';
import type { ClaimedDigest, ClaimedReminder } from './data/reminder-row.js';
import type { ReminderRule } from './domain/index.js';
import { kindOf, matterOf, reminderMail } from './reminder-mail.js';

/**
 * The words of a collected mail: numbers by kind and one link. When there is only one matter, it is the mail of that
 * matter, with the link that opens exactly it.
 */
export function digestMail(
  audience: ClaimedDigest['audience'],
  live: readonly ClaimedReminder[],
  rules: readonly ReminderRule[],
  origin: string,
): MailText {
  const [first] = live;
  if (!first) throw new RangeError('A mail about nothing');
  const link = new URL('/', origin).href;
  const organisation =
    new Set(live.map((each) => each.organisation)).size === 1 ? first.organisation : 'jouw organisatie';
  if (audience === 'numbers') return numbersReminder({ organisation, link, count: live.length });
  if (live.length === 1) return reminderMail({ ...first, kind: kindOf(first.rule, rules) }, origin);
  if (audience === 'guardian') {
    return guardianDigest({ organisation: first.organisation, link, termsLink: new URL('/termijnen', origin).href });
  }
  const counts = new Map<string, number>();
  for (const each of live) {
    const words = linesOf(each, kindOf(each.rule, rules));
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return officeDigest({ organisation, link, lines: [...counts].map(([words, count]) => `${count} × ${words}`) });
}

function linesOf({ registrationId, rule, rungDays }: ClaimedReminder, kind: ReminderRule['kind']): string {
  const again = rungDays > 0 ? ', waarover een collega al is herinnerd' : '';
  if (registrationId !== null)
    return `${matterOf[rule] ?? 'een stap in een aanmelding'}${kind === 'overdue' ? ', te laat' : ''}${again}`;
  if (kind === 'escalation') return 'een kind dat nog geen basisschool heeft';
  return `een kind dat nog niet is aangemeld${kind === 'overdue' ? ', te laat' : ''}${again}`;
}
