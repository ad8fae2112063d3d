import {
  type MailText,
  escalationReminder,
  guardianReminder,
  overdueReminder,
  preschoolReminder,
} from '#libs/platform/mail/index.js';
import type { ClaimedReminder } from './data/reminder-row.js';
import { reminderRuleOf } from './domain/index.js';

type Matter = Pick<ClaimedReminder, 'rule' | 'recipientKind' | 'pupilId' | 'organisation' | 'agreedOn' | 'dueOn'>;

/** The words for one reminder. The link opens exactly that child, after signing in; nothing else says who it is. */
export function reminderMail(
  { rule, recipientKind, pupilId, organisation, agreedOn, dueOn }: Matter,
  origin: string,
): MailText {
  const context = { organisation, link: new URL(`/kinderen/${pupilId}`, origin).href, dueOn: agreedOn };
  if (recipientKind === 'guardian') {
    return guardianReminder({ ...context, termsLink: new URL('/termijnen', origin).href });
  }
  const { kind } = reminderRuleOf(rule);
  if (kind === 'escalation') return escalationReminder({ ...context, stepDueOn: dueOn });
  return kind === 'overdue' ? overdueReminder(context) : preschoolReminder(context);
}
