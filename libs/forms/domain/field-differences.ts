import type { AnswerSchema, FormField } from './form-definition.js';
import { movedNames } from './moved.js';

interface FieldDifference {
  readonly kind: 'added' | 'removed' | 'moved' | 'changed';
  readonly words: string;
}

/** What changes between the questions of two versions of a section, or of the items of a group. */
export function fieldsDifferences(
  before: readonly FormField[],
  schemaBefore: AnswerSchema,
  after: readonly FormField[],
  schemaAfter: AnswerSchema,
): FieldDifference[] {
  const old = new Map(before.map((field) => [field.name, field]));
  const kept = new Set(after.map(({ name }) => name));
  const order = (fields: readonly FormField[]) =>
    fields.map(({ name }) => name).filter((name) => old.has(name) && kept.has(name));
  const elsewhere = movedNames(order(before), order(after));
  return [
    ...after.flatMap((field): FieldDifference[] => {
      const earlier = old.get(field.name);
      if (!earlier) return [{ kind: 'added', words: `Een nieuwe vraag: “${field.label}”.` }];
      const own = oneField(
        { field: earlier, schema: schemaBefore, required: isRequired(schemaBefore, field.name) },
        { field, schema: schemaAfter, required: isRequired(schemaAfter, field.name) },
      );
      return [...(elsewhere.has(field.name) ? [movedTo(field)] : []), ...own];
    }),
    ...before
      .filter(({ name }) => !kept.has(name))
      .map((field): FieldDifference => ({ kind: 'removed', words: `De vraag “${field.label}” vervalt.` })),
  ];
}

const movedTo = ({ label }: FormField): FieldDifference => ({
  kind: 'moved',
  words: `“${label}” staat op een andere plek.`,
});

const isRequired = (schema: AnswerSchema, name: string): boolean => schema.required?.includes(name) ?? false;

interface Side {
  readonly field: FormField;
  readonly schema: AnswerSchema;
  readonly required: boolean;
}

function oneField(before: Side, after: Side): FieldDifference[] {
  const { field: old, required: wasRequired } = before;
  const { field, required } = after;
  const label = `“${field.label}”`;
  const texts = [
    old.label === field.label ? '' : `“${old.label}” heet nu ${label}.`,
    same(old.help, field.help) ? '' : `De uitleg bij ${label} is veranderd.`,
    same(old.example, field.example) ? '' : `Het voorbeeld bij ${label} is veranderd.`,
    same(old.visibleWhen, field.visibleWhen) ? '' : `${label} wordt op een ander moment gevraagd.`,
    old.widget === field.widget ? '' : `${label} wordt anders gevraagd: ${field.widget} in plaats van ${old.widget}.`,
    old.protection === field.protection ? '' : `${label} is nu ${protection[field.protection]}.`,
    same(old.legalBasis, field.legalBasis) ? '' : `De grondslag van ${label} is veranderd.`,
    same(old.prefill, field.prefill) ? '' : `${label} wordt anders vooraf ingevuld.`,
    wasRequired === required ? '' : `${label} is nu ${required ? 'verplicht' : 'niet meer verplicht'}.`,
  ];
  const own = texts.filter((words) => words !== '').map((words): FieldDifference => ({ kind: 'changed', words }));
  return [...own, ...answerDifferences(before, after)];
}

const protection = {
  ordinary: 'een gewoon gegeven',
  sensitive: 'een gevoelig gegeven',
  special: 'een bijzonder gegeven',
};

function answerDifferences(before: Side, after: Side): FieldDifference[] {
  const { field } = after;
  const old = before.schema.properties?.[field.name] ?? {};
  const now = after.schema.properties?.[field.name] ?? {};
  if (field.fields && before.field.fields) {
    return fieldsDifferences(before.field.fields, old.items ?? {}, field.fields, now.items ?? {});
  }
  const choices = choiceDifferences(field.label, titles(old), titles(now));
  const rest = same(limits(old), limits(now)) ? [] : [`Wat je bij “${field.label}” mag invullen, is veranderd.`];
  return [...choices, ...rest].map((words) => ({ kind: 'changed', words }));
}

const titles = (schema: AnswerSchema): string[] => (schema.items ?? schema).oneOf?.map(({ title }) => title) ?? [];

/** All of a schema but its choices, which are told one by one. */
const limits = ({ oneOf: _, items, ...rest }: AnswerSchema): unknown => ({ ...rest, items: items && limits(items) });

function choiceDifferences(label: string, before: readonly string[], after: readonly string[]): string[] {
  const added = after
    .filter((title) => !before.includes(title))
    .map((title) => `“${label}” heeft een keuze erbij: ${title}.`);
  const gone = before
    .filter((title) => !after.includes(title))
    .map((title) => `Bij “${label}” vervalt de keuze ${title}.`);
  const found = [...added, ...gone];
  return found.length === 0 && !same(before, after)
    ? [`De keuzes bij “${label}” staan in een andere volgorde.`]
    : found;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
