import type { LocalDate } from '#libs/platform/domain/index.js';
import { checkDateText, type DateProblem } from '../../ui/form/date-parts.js';

/** What stands in the form, as typed; the names are those of the API. */
export interface CalculatorValues {
  readonly bornOn: string;
  readonly receivedOn: string;
  readonly sector: string;
  readonly governance: string;
  readonly completionInvitedOn: string;
  readonly completedOn: string;
}

export type DayField = 'bornOn' | 'receivedOn' | 'completionInvitedOn' | 'completedOn';
export const dayFields: readonly DayField[] = ['bornOn', 'receivedOn', 'completionInvitedOn', 'completedOn'];

/** In the order of the screen. */
export const fields: readonly (keyof CalculatorValues)[] = [
  'bornOn',
  'receivedOn',
  'sector',
  'governance',
  'completionInvitedOn',
  'completedOn',
];

/** The question as the API wants it. */
export interface TermQuestion {
  readonly bornOn?: LocalDate;
  readonly receivedOn?: LocalDate;
  readonly sector?: string;
  readonly governance?: string;
  readonly completionInvitedOn?: LocalDate;
  readonly completedOn?: LocalDate;
}

export interface FieldProblem {
  readonly field: DayField;
  readonly problem: Exclude<DateProblem, 'missing'> | 'neither';
}

/** Dutch names in the address, so that a link can be read. No name of a child is ever part of it. */
const inAddress: Record<keyof CalculatorValues, string> = {
  bornOn: 'geboren',
  receivedOn: 'ontvangen',
  sector: 'onderwijs',
  governance: 'bestuur',
  completionInvitedOn: 'uitnodiging',
  completedOn: 'aangevuld',
};
const governanceWords: readonly (readonly [string, string])[] = [
  ['public', 'openbaar'],
  ['private', 'bijzonder'],
];

export function valuesFrom(search: URLSearchParams): CalculatorValues {
  const text = (field: keyof CalculatorValues) => search.get(inAddress[field])?.slice(0, 40) ?? '';
  return {
    bornOn: text('bornOn'),
    receivedOn: text('receivedOn'),
    sector: text('sector') === 'vo' ? 'vo' : 'po',
    governance: governanceWords.find(([, word]) => word === text('governance'))?.[0] ?? '',
    completionInvitedOn: text('completionInvitedOn'),
    completedOn: text('completedOn'),
  };
}

export function searchFrom(values: CalculatorValues): URLSearchParams {
  const search = new URLSearchParams();
  const add = (field: keyof CalculatorValues, text: string | undefined) => text && search.set(inAddress[field], text);
  add('bornOn', values.bornOn);
  add('receivedOn', values.receivedOn);
  add('sector', values.sector);
  add('governance', governanceWords.find(([code]) => code === values.governance)?.[1]);
  add('completionInvitedOn', values.completionInvitedOn);
  add('completedOn', values.completedOn);
  return search;
}

export const nothingAsked = (values: CalculatorValues): boolean => dayFields.every((field) => values[field] === '');

/** What keeps the values from being a question; all at once. What the dates mean together is for the API to judge. */
export function problemsOf(values: CalculatorValues): FieldProblem[] {
  const problems = dayFields.flatMap((field): FieldProblem[] => {
    const check = checkDateText(values[field]);
    return 'problem' in check && check.problem !== 'missing' ? [{ field, problem: check.problem }] : [];
  });
  const neither = !values.bornOn && !values.receivedOn;
  return neither ? [{ field: 'bornOn', problem: 'neither' }, ...problems] : problems;
}

/** The question, or undefined when the values have problems. */
export function questionFrom(values: CalculatorValues): TermQuestion | undefined {
  if (problemsOf(values).length > 0) return undefined;
  const days = dayFields.flatMap((field) => {
    const check = checkDateText(values[field]);
    return 'on' in check ? [[field, check.on]] : [];
  });
  const question: TermQuestion = Object.fromEntries(days);
  return { ...question, sector: values.sector, ...(values.governance ? { governance: values.governance } : {}) };
}
