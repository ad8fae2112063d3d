import type { ReceiverKind, Rule, RuleWish } from './reminder-rules.js';

/** What is typed: a receiver with an empty field gets no message. */
export interface RuleValues {
  readonly active: boolean;
  readonly months: string;
  readonly days: string;
  readonly workingDays: string;
  readonly rungs: Readonly<Partial<Record<ReceiverKind, string>>>;
}

export function valuesOf({ active, months, days, workingDays, rungs, possibleReceivers }: Rule): RuleValues {
  const given = new Map(rungs.map((rung) => [rung.recipientKind, String(rung.workingDays)]));
  return {
    active,
    ...{ months: String(months), days: String(days), workingDays: String(workingDays) },
    rungs: Object.fromEntries(possibleReceivers.map((kind) => [kind, given.get(kind) ?? ''])),
  };
}

export type RuleField = 'active' | 'months' | 'days' | 'workingDays' | `rungs.${ReceiverKind}`;

export const fieldsOf = ({ possibleReceivers }: Rule): RuleField[] => [
  ...(['active', 'months', 'days', 'workingDays'] as const),
  ...possibleReceivers.map((kind): RuleField => `rungs.${kind}`),
];

/** The rule as it was typed, or the fields that hold no whole number. */
export function wishOf(values: RuleValues, rule: Rule): { readonly wish: RuleWish } | { readonly wrong: RuleField[] } {
  const numbers = {
    months: numberOf(values.months),
    days: numberOf(values.days),
    workingDays: numberOf(values.workingDays),
  };
  const rungs = rule.possibleReceivers
    .map((recipientKind) => ({ recipientKind, typed: values.rungs[recipientKind]?.trim() ?? '' }))
    .filter(({ typed }) => typed !== '')
    .map(({ recipientKind, typed }) => ({ recipientKind, workingDays: numberOf(typed) }));
  const wrong: RuleField[] = [
    ...(['months', 'days', 'workingDays'] as const).filter((name) => Number.isNaN(numbers[name])),
    ...rungs
      .filter(({ workingDays }) => Number.isNaN(workingDays))
      .map(({ recipientKind }): RuleField => `rungs.${recipientKind}`),
  ];
  if (wrong.length > 0) return { wrong };
  return { wish: { active: values.active, ...numbers, rungs, version: rule.version } };
}

const numberOf = (text: string): number => (/^\s*-?\d{1,4}\s*$/.test(text) ? Number(text) : NaN);
