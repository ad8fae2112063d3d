import { parseLocalDate, type LocalDate } from '#libs/platform/domain/index.js';

/** What stands in the three inputs, as typed. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** What is wrong with a typed day; the keys of `date.*` in the messages. */
export type DateProblem = 'missing' | 'incomplete' | 'year' | 'unknown';

export type DateCheck = { readonly on: LocalDate } | { readonly problem: DateProblem };

const noParts: DateParts = { day: '', month: '', year: '' };

/** The value of a form for three inputs: `d-m-y` as typed, also when it is no day yet; empty when nothing is typed. */
export function joinDateParts({ day, month, year }: DateParts): string {
  return day || month || year ? `${day}-${month}-${year}` : '';
}

/** The other way round; also takes a day from the API (`2022-03-01`). */
export function splitDateText(text: string): DateParts {
  const whole = readWholeDate(text);
  if (whole) return whole;
  const [day = '', month = '', ...rest] = text.split('-');
  return text ? { day, month, year: rest.join('-') } : noParts;
}

/** A whole day in one text, such as one that was pasted: `1-3-2022`, `01-03-2022` or `2022-03-01`. */
export function readWholeDate(text: string): DateParts | undefined {
  const on = parseLocalDate(text);
  if (!on) return undefined;
  const [year = '', month = '', day = ''] = on.split('-');
  return text.trim() === on ? { day: String(+day), month: String(+month), year } : asTyped(text.trim());
}

/** The day that the text stands for, or what is wrong with it. */
export function checkDateText(text: string): DateCheck {
  const on = parseLocalDate(text);
  if (on) return { on };
  const { day, month, year } = splitDateText(text);
  const parts = [day, month, year].map((part) => part.trim());
  if (parts.every((part) => part === '')) return { problem: 'missing' };
  if (parts.some((part) => part === '')) return { problem: 'incomplete' };
  return { problem: /^\d{4}$/.test(parts[2] ?? '') ? 'unknown' : 'year' };
}

/** Which inputs to mark as wrong. */
export function wrongParts(text: string): ReadonlySet<keyof DateParts> {
  const parts = splitDateText(text);
  const names: (keyof DateParts)[] = ['day', 'month', 'year'];
  const check = checkDateText(text);
  if (!('problem' in check)) return new Set(names);
  if (check.problem === 'incomplete') return new Set(names.filter((name) => parts[name].trim() === ''));
  return check.problem === 'year' ? new Set<keyof DateParts>(['year']) : new Set(names);
}

function asTyped(text: string): DateParts {
  const [day = '', month = '', year = ''] = text.split('-');
  return { day, month, year };
}
