import type { AnswerSchema, FormField } from '#libs/forms/domain/index.js';
import type { Choice } from '../../ui/index.js';

const nothing: AnswerSchema = {};
const yesAndNo: readonly Choice[] = [
  { value: 'true', label: 'Ja' },
  { value: 'false', label: 'Nee' },
];

/** Schema of the answer to a question, within the schema of its section or of its item. */
export const schemaOf = (field: FormField, within: AnswerSchema): AnswerSchema =>
  within.properties?.[field.name] ?? nothing;

/** Schema of one item of a group. */
export const itemSchema = (group: AnswerSchema): AnswerSchema => group.items ?? nothing;

export const isNeeded = (field: FormField, within: AnswerSchema): boolean =>
  within.required?.includes(field.name) ?? false;

/** The closed list of a question with its Dutch words; of a question with more answers that of each. */
export function choicesOf(schema: AnswerSchema): readonly Choice[] {
  const list = schema.oneOf ?? schema.items?.oneOf;
  if (!list) return schema.type === 'boolean' ? yesAndNo : [];
  return list.map((one) => ({ value: String(one.const), label: one.title }));
}

/** The answer that a chosen value stands for: yes and no may be true and false. */
export function constOf(schema: AnswerSchema, value: string): string | boolean {
  const found = schema.oneOf?.find((one) => String(one.const) === value);
  return found ? found.const : schema.type === 'boolean' ? value === 'true' : value;
}
