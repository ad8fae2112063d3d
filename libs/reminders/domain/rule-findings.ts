import type { Finding } from '#libs/platform/domain/index.js';
import { receiversFor } from './recipient.js';
import type { ReminderRule, RuleSettings } from './reminder-rule.js';

/** Whole numbers that a rule may hold, both ends included. */
export const ruleLimits = {
  months: { least: 0, most: 60 },
  days: { least: -120, most: 120 },
  workingDays: { least: -60, most: 60 },
  rungWorkingDays: { least: 0, most: 60 },
} as const;

/** What is wrong with a rule as somebody wants it: all at once, in Dutch, with the remedy. */
export function ruleFindings(rule: Pick<ReminderRule, 'subject'>, wish: RuleSettings): Finding[] {
  const findings: Finding[] = [];
  for (const name of ['months', 'days', 'workingDays'] as const) {
    if (!isWithinLimits(wish[name], ruleLimits[name])) findings.push(outside(name, ruleLimits[name]));
  }
  const allowed = receiversFor(rule.subject);
  const seen = new Set<string>();
  for (const [place, { recipientKind, workingDays }] of wish.rungs.entries()) {
    const name = `rungs.${place}`;
    if (!allowed.includes(recipientKind)) findings.push({ name, code: 'receiver-not-possible', reason: notPossible });
    if (seen.has(recipientKind)) findings.push({ name, code: 'receiver-twice', reason: twice });
    seen.add(recipientKind);
    if (!isWithinLimits(workingDays, ruleLimits.rungWorkingDays)) {
      findings.push(outside(`${name}.workingDays`, ruleLimits.rungWorkingDays));
    }
  }
  if (wish.active && wish.rungs.length === 0) findings.push({ name: 'rungs', code: 'no-receiver', reason: nobody });
  return findings;
}

const isWithinLimits = (value: number, { least, most }: { least: number; most: number }): boolean =>
  Number.isInteger(value) && least <= value && value <= most;

const outside = (name: string, { least, most }: { least: number; most: number }): Finding => ({
  name,
  code: 'out-of-range',
  reason: `Vul een heel getal in van ${least} tot en met ${most}.`,
});

const notPossible = 'Deze ontvanger past niet bij deze regel. Kies een ander.';
const twice = 'Deze ontvanger staat er al. Elke ontvanger kan maar één keer voorkomen.';
const nobody = 'Kies ten minste één ontvanger, of zet de regel uit.';
