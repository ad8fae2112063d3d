import type { Answer, AnswerSchema, FormField } from '#libs/forms/domain/index.js';
import { dutchDate, parseLocalDate } from '#libs/platform/domain/index.js';
import { choicesOf } from './field-schema.js';

/** An answer as words, one line for each; of a group and of files the caller makes something else. */
export function wordsOf(field: FormField, schema: AnswerSchema, answer: Answer): string[] {
  if (Array.isArray(answer)) return answer.map((one) => titleOf(schema, String(one)));
  if (typeof answer === 'number') return [answer.toLocaleString('nl-NL', { useGrouping: false })];
  if (field.widget === 'date') return [dayInWords(String(answer))];
  if (field.widget === 'choice' || field.widget === 'scale') return [titleOf(schema, String(answer))];
  return String(answer).split('\n');
}

const titleOf = (schema: AnswerSchema, value: string): string =>
  choicesOf(schema).find((choice) => choice.value === value)?.label ?? value;

function dayInWords(text: string): string {
  const on = parseLocalDate(text);
  return on ? dutchDate(on) : text;
}
