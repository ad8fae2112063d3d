import type { LocalDate } from '#libs/platform/domain/index.js';
import { type RecipientKind, type ReminderRuleId, reminderDueOn, reminderRuleOf } from './reminder-rule.js';

export const reminderStatuses = ['planned', 'in-progress', 'sent', 'failed', 'lapsed'] as const;
export type ReminderStatus = (typeof reminderStatuses)[number];

/** What is known of the child and the receiver at the moment of sending. */
export interface Circumstances {
  readonly bornOn: LocalDate;
  readonly firstRegisteredOn: LocalDate | null;
  readonly leftOn: LocalDate | null;
  /** the receiver still has to do with this child: the same preschool, a guardian with authority */
  readonly recipientIsCurrent: boolean;
}

export type LapseReason = 'registered' | 'left' | 'recipient-changed' | 'birth-date-changed';

/** Why a reminder that was planned must not go out any more; undefined when it must. */
export function lapseReasonOf(
  reminder: { readonly rule: ReminderRuleId; readonly dueOn: LocalDate },
  now: Circumstances,
): LapseReason | undefined {
  if (now.leftOn !== null) return 'left';
  if (now.firstRegisteredOn !== null) return 'registered';
  if (!now.recipientIsCurrent) return 'recipient-changed';
  return reminderDueOn(reminderRuleOf(reminder.rule), now.bornOn) === reminder.dueOn ? undefined : 'birth-date-changed';
}

/** Dutch words for the screen: why this reminder. */
export const ruleLabels: Readonly<Record<ReminderRuleId, string>> = {
  'may-register': '3 jaar: kind mag worden aangemeld',
  'at-3y3m': '3 jaar en 3 maanden, nog niet aangemeld',
  'at-3y5m': '3 jaar en 5 maanden, nog niet aangemeld',
  overdue: 'te laat: ouder dan 3½ jaar, nog niet aangemeld',
  'no-school-3y9m': '3 jaar en 9 maanden, nog geen basisschool',
  'ten-weeks-left': 'nog 10 weken tot 4 jaar, nog geen basisschool',
};

export const recipientLabels: Readonly<Record<RecipientKind, string>> = {
  preschool: 'voorschool',
  guardian: 'ouder',
  'preschool-manager': 'manager van de voorschool',
  'region-coordinator': 'aanmeldcoördinator',
};

const reasonLabels: Readonly<Record<string, string>> = {
  registered: 'het kind is aangemeld',
  left: 'het kind is vertrokken',
  'recipient-changed': 'het kind zit niet meer bij deze ontvanger',
  'birth-date-changed': 'de geboortedatum is verbeterd',
  'address-missing': 'er is geen e-mailadres bekend',
  'address-bounced': 'dit e-mailadres werd eerder geweigerd',
  'address-invalid': 'dit e-mailadres klopt niet',
  'lease-expired': 'het versturen werd telkens afgebroken',
};

/** Dutch words for the code with which a reminder ended; never the words of a mail server. */
export function reasonLabelOf(code: string): string {
  const known = reasonLabels[code];
  if (known) return known;
  if (/^smtp-5\d\d$/.test(code)) return 'de mailserver heeft dit adres of bericht geweigerd';
  return code.startsWith('smtp-') ? 'de mailserver was niet te bereiken' : 'er ging bij ons iets mis';
}
