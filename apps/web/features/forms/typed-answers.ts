import type {
  Answer,
  AnswerItem,
  AnswerSchema,
  FormField,
  FormSection,
  SectionAnswers,
} from '#libs/forms/domain/index.js';
import { parseLocalDate } from '#libs/platform/domain/index.js';
import { itemSchema, schemaOf } from './field-schema.js';

type Answers = Readonly<Record<string, Answer | undefined>>;

/**
 * Of what stands on the screen, what is an answer: a typed day as YYYY-MM-DD, a typed number as a number. Half a day, a
 * number that is none and an empty box are no answers yet; they stay on the screen.
 */
export const answersIn = (section: FormSection, shown: SectionAnswers): SectionAnswers =>
  answersOf(section.fields, section.schema, shown) as SectionAnswers;

function answersOf(fields: readonly FormField[], schema: AnswerSchema, shown: Answers): Record<string, Answer> {
  const read = fields.map((field) => [field.name, answerTo(field, schemaOf(field, schema), shown[field.name])]);
  // What no field asks for stays as it is: a form does not throw away what it does not know.
  const all = { ...shown, ...Object.fromEntries(read) } as Answers;
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, Answer] => entry[1] !== undefined));
}

function answerTo(field: FormField, schema: AnswerSchema, shown: Answer | undefined): Answer | undefined {
  if (shown === undefined || (Array.isArray(shown) && shown.length === 0)) return undefined;
  if (field.fields && Array.isArray(shown)) return itemsOf(field.fields, schema, shown as readonly AnswerItem[]);
  if (typeof shown !== 'string') return shown;
  if (field.widget === 'number') return readNumber(shown, schema);
  if (field.widget === 'date') return parseLocalDate(shown);
  return shown.trim() === '' ? undefined : shown;
}

const itemsOf = (fields: readonly FormField[], schema: AnswerSchema, items: readonly AnswerItem[]): AnswerItem[] =>
  items.map((item) => answersOf(fields, itemSchema(schema), item) as AnswerItem);

/** `12`, `1,5` or `1.5`. */
export function readNumber(text: string, schema: AnswerSchema): number | undefined {
  const plain = text.trim().replace(',', '.');
  if (!/^-?\d{1,9}(\.\d{1,6})?$/.test(plain)) return undefined;
  const number = Number(plain);
  return schema.type === 'integer' && !Number.isInteger(number) ? undefined : number;
}
