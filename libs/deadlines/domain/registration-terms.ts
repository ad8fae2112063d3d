// The terms of the watch over children of 2½ to 4½: without words, for a million children at a time.
import { type LocalDate, daysBetween, dutchDateWithDay, dutchDays, isWithin } from '#libs/platform/domain/index.js';
import { countFrom } from './term-counting.js';
import type { TermRule } from './term-rule.js';

/** The days of one child, all counted from the birth date; absent when no rule in force says so. */
export interface RegistrationTerms {
  readonly earliestRegistrationOn?: LocalDate;
  readonly localRegistrationOn?: LocalDate;
  readonly handoverFormOn?: LocalDate;
  readonly trialDaysFromOn?: LocalDate;
  readonly tenWeeksBeforeFourthBirthdayOn?: LocalDate;
  readonly fourthBirthdayOn?: LocalDate;
}

const ids: Record<keyof RegistrationTerms, string> = {
  earliestRegistrationOn: 'earliest-registration',
  localRegistrationOn: 'local-registration-3y6m',
  handoverFormOn: 'handover-form-3y9m',
  trialDaysFromOn: 'trial-days-from-3y10m',
  tenWeeksBeforeFourthBirthdayOn: 'ten-weeks-before-fourth-birthday',
  fourthBirthdayOn: 'fourth-birthday',
};
const members = Object.keys(ids) as (keyof RegistrationTerms)[];

/** The rules looked up once, for many children: `const termsOf = registrationTermsBy(rules); termsOf(bornOn)`. */
export function registrationTermsBy(rules: readonly TermRule[]): (bornOn: LocalDate) => RegistrationTerms {
  const dayOf = Object.fromEntries(members.map((member) => [member, countingFromBirth(ids[member], rules)]));
  return (bornOn) => {
    const terms: Partial<Record<keyof RegistrationTerms, LocalDate>> = {};
    for (const member of members) {
      const on = dayOf[member]?.(bornOn);
      if (on !== undefined) terms[member] = on;
    }
    return terms;
  };
}

/** The registration terms of one child. For many children use `registrationTermsBy`. */
export function registrationTerms(bornOn: LocalDate, rules: readonly TermRule[]): RegistrationTerms {
  return registrationTermsBy(rules)(bornOn);
}

type Counting = (bornOn: LocalDate) => LocalDate | undefined;

function countingFromBirth(id: string, rules: readonly TermRule[], trail: readonly string[] = []): Counting {
  const rows = trail.includes(id)
    ? []
    : rules.filter((rule) => rule.id === id && rule.sector !== 'vo' && !rule.schoolType);
  const countings = rows.map((rule) => rowCounting(rule, rules, [...trail, id]));
  return (bornOn) => {
    for (const counting of countings) {
      const on = counting(bornOn);
      if (on !== undefined) return on;
    }
    return undefined;
  };
}

function rowCounting(rule: TermRule, rules: readonly TermRule[], trail: readonly string[]): Counting {
  const anchorOf = anchorFromBirth(rule, rules, trail);
  return (bornOn) => {
    const anchorOn = anchorOf(bornOn);
    return anchorOn && isWithin(anchorOn, rule.validFrom, rule.validTo) ? countFrom(rule, anchorOn) : undefined;
  };
}

function anchorFromBirth(rule: TermRule, rules: readonly TermRule[], trail: readonly string[]): Counting {
  if (rule.anchor === 'birth') return (bornOn) => bornOn;
  return rule.anchor === 'term' && rule.anchorTermId
    ? countingFromBirth(rule.anchorTermId, rules, trail)
    : () => undefined;
}

/** The last day itself is still on time. */
export const isOnTime = (receivedOn: LocalDate, dueOn: LocalDate): boolean => receivedOn <= dueOn;

export interface TenWeeksWarning {
  /** Last day that leaves the full ten weeks. */
  readonly lastDayOn: LocalDate;
  readonly daysLate: number;
  /** Dutch; says that it is no ground for refusal. */
  readonly text: string;
}

/**
 * WPO 40 lid 2: parents register "zo mogelijk" ten weeks before the wanted start. Undefined when on time or when no rule
 * is in force. Late is information only: the registration is valid and may not be refused for it.
 */
export function tenWeeksWarning(
  { receivedOn, startOn }: { readonly receivedOn: LocalDate; readonly startOn: LocalDate },
  rules: readonly TermRule[],
): TenWeeksWarning | undefined {
  const rule = rules.find(
    ({ id, validFrom, validTo }) => id === 'ten-weeks-before-start' && isWithin(startOn, validFrom, validTo),
  );
  const lastDayOn = rule && countFrom(rule, startOn);
  if (!lastDayOn || isOnTime(receivedOn, lastDayOn)) return undefined;
  const daysLate = daysBetween(lastDayOn, receivedOn);
  const text =
    `De aanmelding kwam ${dutchDays(daysLate)} na ${dutchDateWithDay(lastDayOn)} binnen: dat is minder dan 10 weken voor de start. ` +
    'De aanmelding is gewoon geldig. De school mag om deze reden niet weigeren.';
  return { lastDayOn, daysLate, text };
}

/** True when the child is too young on the day of receipt: it is a vooraanmelding, and no clock runs. */
export function isPreRegistration(bornOn: LocalDate, receivedOn: LocalDate, rules: readonly TermRule[]): boolean {
  const earliestOn = countingFromBirth('earliest-registration', rules)(bornOn);
  return earliestOn !== undefined && receivedOn < earliestOn;
}
