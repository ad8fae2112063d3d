import {
  type MailText,
  escalationReminder,
  guardianReminder,
  ladderReminder,
  numbersReminder,
  overdueReminder,
  preschoolReminder,
} from '#libs/platform/mail/index.js';
import type { ClaimedReminder } from './data/reminder-row.js';
import { type ReminderRule, seesNumbersOnly } from './domain/index.js';

type Matter = Pick<ClaimedReminder, 'recipientKind' | 'pupilId' | 'organisation' | 'agreedOn' | 'dueOn' | 'rungDays'> &
  Pick<ReminderRule, 'kind'>;

/** The words for one reminder. The link opens exactly that child, after signing in; nothing else says who it is. */
export function reminderMail(matter: Matter, origin: string): MailText {
  const { kind, recipientKind, pupilId, organisation, agreedOn, dueOn, rungDays } = matter;
  if (seesNumbersOnly(recipientKind))
    return numbersReminder({ organisation, link: new URL('/', origin).href, count: 1 });
  const context = { organisation, link: new URL(`/kinderen/${pupilId}`, origin).href, dueOn: agreedOn };
  if (recipientKind === 'guardian') {
    return guardianReminder({ ...context, termsLink: new URL('/termijnen', origin).href });
  }
  if (kind === 'escalation') return escalationReminder({ ...context, stepDueOn: dueOn });
  if (rungDays > 0) return ladderReminder(context);
  return kind === 'overdue' ? overdueReminder(context) : preschoolReminder(context);
}
