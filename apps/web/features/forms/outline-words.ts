import type { AnswerSchema, FormDefinition, FormField } from '#libs/forms/domain/index.js';

interface Asked {
  readonly field: FormField;
  readonly schema: AnswerSchema | undefined;
}

/** The question that a condition looks at: a name nearby, or `section.field`. */
export function askedIn(
  name: string,
  siblings: readonly FormField[],
  parent: AnswerSchema,
  { sections }: FormDefinition,
): Asked | undefined {
  const [first = '', inner] = name.split('.');
  const section = inner === undefined ? undefined : sections.find(({ id }) => id === first);
  const fields = section?.fields ?? siblings;
  const field = fields.find((one) => one.name === (inner ?? first));
  return field && { field, schema: (section?.schema ?? parent).properties?.[field.name] };
}

/** The closed list of a question, of one answer or of many. */
export const choicesOf = (schema: AnswerSchema | undefined): NonNullable<AnswerSchema['oneOf']> =>
  (schema?.items ?? schema)?.oneOf ?? [];

/** An answer in the words of its question. */
export const titleOf = (schema: AnswerSchema | undefined, value: string | boolean): string =>
  choicesOf(schema).find((choice) => choice.const === value)?.title ?? String(value);
