import {
  type AnswerSchema,
  type FormAnswers,
  type FormField,
  type FormSection,
  isVisible,
  pointerSteps,
} from '../domain/index.js';

/** The question that a pointer leads to. */
export interface AskedField {
  readonly field: FormField;
  readonly schema: AnswerSchema;
  /** `contactpersoon 2`, for a question within a group; empty elsewhere */
  readonly item: string;
  readonly visible: boolean;
}

type Answers = Readonly<Record<string, never>>;

/** Where a pointer leads; nothing when no question is there. What is asked in a group that is hidden is hidden. */
export function askedAt(section: FormSection, pointer: string, all: FormAnswers): AskedField | undefined {
  const [name = '', place, inner] = pointerSteps(pointer);
  const near = answersIn(all[section.id]);
  const found = fieldOf(section.fields, section.schema, name);
  if (!found) return undefined;
  const visible = isVisible(found.field, section.fields, near, all);
  const { fields, itemTitle } = found.field;
  if (place === undefined || !fields) return { ...found, item: '', visible };
  const item = `${itemTitle ?? 'nummer'} ${Number(place) + 1}`;
  if (inner === undefined) return { ...found, item, visible };
  const inside = fieldOf(fields, found.schema.items ?? {}, inner);
  if (!inside) return undefined;
  const list: unknown = near[name];
  const item1 = answersIn(Array.isArray(list) ? list[Number(place)] : undefined);
  return { ...inside, item, visible: visible && isVisible(inside.field, fields, item1, all) };
}

function fieldOf(fields: readonly FormField[], schema: AnswerSchema, name: string) {
  const field = fields.find((one) => one.name === name);
  return field && { field, schema: schema.properties?.[name] ?? {} };
}

/** Answers by name, also when what came in is something else altogether. */
export const answersIn = (value: unknown): Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Answers) : {};

/** What stands at a pointer; nothing when nothing does. */
export function answerAt(answers: unknown, pointer: string): unknown {
  return pointerSteps(pointer).reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    return (value as Record<string, unknown>)[step];
  }, answers);
}
