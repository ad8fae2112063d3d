import { dutchDate, parseLocalDate } from '#libs/platform/domain/index.js';
import type { Answer } from './form-answers.js';
import type { AnswerSchema, FormField } from './form-definition.js';

/** One of a closed list, with the Dutch words that stand for it. */
export interface AnswerChoice {
  readonly value: string;
  readonly label: string;
}

const yesAndNo: readonly AnswerChoice[] = [
  { value: 'true', label: 'Ja' },
  { value: 'false', label: 'Nee' },
];

/** The closed list of a question with its Dutch words; of a question with more answers that of each. */
export function choicesOf(schema: AnswerSchema): readonly AnswerChoice[] {
  const list = schema.oneOf ?? schema.items?.oneOf;
  if (!list) return schema.type === 'boolean' ? yesAndNo : [];
  return list.map((one) => ({ value: String(one.const), label: one.title }));
}

/** An answer as words, one line for each; of a group and of files the caller makes something else. Screen and print alike. */
export function wordsOf(field: FormField, schema: AnswerSchema, answer: Answer): string[] {
  if (Array.isArray(answer)) return answer.map((one) => titleOf(schema, String(one)));
  if (typeof answer === 'number') return [String(answer).replace('.', ',')];
  if (field.widget === 'date') return [dayInWords(String(answer))];
  if (field.widget === 'choice' || field.widget === 'scale') return [titleOf(schema, String(answer))];
  return String(answer).split('\n');
}

/** "Contactpersoon 2" */
export function itemLabel({ itemTitle, label }: FormField, index: number): string {
  const word = itemTitle ?? label;
  return `${word.charAt(0).toLocaleUpperCase('nl')}${word.slice(1)} ${index + 1}`;
}

const titleOf = (schema: AnswerSchema, value: string): string =>
  choicesOf(schema).find((choice) => choice.value === value)?.label ?? value;

function dayInWords(text: string): string {
  const on = parseLocalDate(text);
  return on ? dutchDate(on) : text;
}
