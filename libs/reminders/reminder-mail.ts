import {
  type MailText,
  escalationReminder,
  guardianReminder,
  ladderReminder,
  numbersReminder,
  overdueReminder,
  preschoolReminder,
  registrationReminder,
} from '#libs/platform/mail/index.js';
import type { ClaimedReminder } from './data/reminder-row.js';
import { type ReminderRule, type ReminderOrigin, seesNumbersOnly } from './domain/index.js';

type Matter = Pick<
  ClaimedReminder,
  'rule' | 'registrationId' | 'recipientKind' | 'pupilId' | 'organisation' | 'agreedOn' | 'dueOn' | 'rungDays'
> &
  Pick<ReminderRule, 'kind'>;

/** How pressing it is: whoever is asked for by a person is late already. */
export const kindOf = (rule: ReminderOrigin, rules: readonly ReminderRule[]): ReminderRule['kind'] =>
  rule === 'chase' ? 'overdue' : (rules.find(({ id }) => id === rule)?.kind ?? 'reminder');

/** What has to be done, in words that tell nothing about the child. */
export const matterOf: Partial<Record<ReminderOrigin, string>> = {
  'decision-14-days': 'het besluit over een aanmelding',
  'decision-5-days': 'het besluit over een aanmelding',
  'decision-overdue': 'het besluit over een aanmelding',
  'completion-ended': 'de aanvulling door ouders bij een aanmelding',
  'placement-14-days': 'een tijdelijke plaatsing',
  'opp-14-days': 'een plan voor een leerling',
  'tlv-7-days': 'een aanvraag bij het samenwerkingsverband',
  'objection-7-days': 'het besluit op een bezwaar',
};

/** The words for one reminder. The link opens exactly that child, after signing in; nothing else says who it is. */
export function reminderMail(matter: Matter, origin: string): MailText {
  const { kind, recipientKind, pupilId, organisation, agreedOn, dueOn, rungDays } = matter;
  if (seesNumbersOnly(recipientKind))
    return numbersReminder({ organisation, link: new URL('/', origin).href, count: 1 });
  const context = { organisation, link: new URL(`/kinderen/${pupilId}`, origin).href, dueOn: agreedOn };
  if (recipientKind === 'guardian') {
    return guardianReminder({ ...context, termsLink: new URL('/termijnen', origin).href });
  }
  if (matter.registrationId !== null) {
    return registrationReminder({
      ...context,
      matter: matterOf[matter.rule] ?? 'een stap in een aanmelding',
      overdue: kind === 'overdue',
      again: rungDays > 0,
    });
  }
  if (kind === 'escalation') return escalationReminder({ ...context, stepDueOn: dueOn });
  if (rungDays > 0) return ladderReminder(context);
  return kind === 'overdue' ? overdueReminder(context) : preschoolReminder(context);
}
