import { type AnswerSchema, choicesOf, type FormField } from '#libs/forms/domain/index.js';

export { choicesOf };

const nothing: AnswerSchema = {};

/** Schema of the answer to a question, within the schema of its section or of its item. */
export const schemaOf = (field: FormField, within: AnswerSchema): AnswerSchema =>
  within.properties?.[field.name] ?? nothing;

/** Schema of one item of a group. */
export const itemSchema = (group: AnswerSchema): AnswerSchema => group.items ?? nothing;

export const isNeeded = (field: FormField, within: AnswerSchema): boolean =>
  within.required?.includes(field.name) ?? false;

/** The answer that a chosen value stands for: yes and no may be true and false. */
export function constOf(schema: AnswerSchema, value: string): string | boolean {
  const found = schema.oneOf?.find((one) => String(one.const) === value);
  return found ? found.const : schema.type === 'boolean' ? value === 'true' : value;
}
