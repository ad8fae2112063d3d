import { type DefinitionFinding, definitionFinding as finding } from './definition-finding.js';
import type { AnswerSchema, FieldWidget, FormField, PrefillSource } from './form-definition.js';

/** Each scale lets a person say so: a child that was not seen doing something is not a child that cannot. */
export const notSeenYet = 'nog-niet-gezien';

const isText = (schema: AnswerSchema): boolean => schema.type === 'string' && !schema.oneOf && !schema.format;
const isClosed = (schema: AnswerSchema): boolean =>
  (schema.type === 'string' || schema.type === 'boolean') && schema.oneOf !== undefined;
const isListOf = (schema: AnswerSchema, one: (items: AnswerSchema) => boolean): boolean =>
  schema.type === 'array' && schema.items !== undefined && one(schema.items);

/** Which answers a widget can give, and what to write when the schema asks for another. */
const fits: Readonly<Record<FieldWidget, { holds: (schema: AnswerSchema) => boolean; remedy: string }>> = {
  text: { holds: isText, remedy: 'een type string zonder oneOf en zonder format' },
  'long-text': { holds: isText, remedy: 'een type string zonder oneOf en zonder format' },
  choice: { holds: isClosed, remedy: 'een type string of boolean met een oneOf' },
  choices: {
    holds: (schema) => isListOf(schema, isClosed) && schema.uniqueItems === true,
    remedy: 'een type array met items met een oneOf, en uniqueItems true',
  },
  scale: {
    holds: (schema) => schema.type === 'string' && (schema.oneOf?.length ?? 0) >= 3,
    remedy: 'een type string met een oneOf van ten minste 3',
  },
  date: {
    holds: (schema) => schema.type === 'string' && schema.format === 'date',
    remedy: 'een type string met format date',
  },
  number: { holds: ({ type }) => type === 'number' || type === 'integer', remedy: 'een type number of integer' },
  files: { holds: (schema) => isListOf(schema, isText), remedy: 'een type array met items van type string' },
  group: {
    holds: (schema) => isListOf(schema, ({ type }) => type === 'object'),
    remedy: 'een type array met items van type object',
  },
};

/** How a question is asked fits the answers that its schema takes. */
export function widgetFindings(field: FormField, schema: AnswerSchema, pointer: string): DefinitionFinding[] {
  const { holds, remedy } = fits[field.widget];
  if (!holds(schema)) {
    const reason = `“${field.label}” wordt gevraagd als ${field.widget}; daar hoort in het schema ${remedy} bij.`;
    return [finding(`${pointer}/widget`, 'widget', reason)];
  }
  return [...scaleFindings(field, schema, pointer), ...prefillFindings(field, pointer)];
}

function scaleFindings({ widget, label }: FormField, { oneOf }: AnswerSchema, pointer: string): DefinitionFinding[] {
  if (widget !== 'scale' || oneOf?.some(({ const: value }) => value === notSeenYet)) return [];
  const reason = `De schaal “${label}” heeft geen “nog niet gezien”. Voeg een keuze toe met const "${notSeenYet}".`;
  return [finding(pointer, 'scale-not-seen', reason)];
}

const widgetOf = (source: PrefillSource): FieldWidget => {
  if (source === 'pupil.guardians') return 'group';
  return source.endsWith('-on') ? 'date' : 'text';
};

function prefillFindings({ widget, label, prefill }: FormField, pointer: string): DefinitionFinding[] {
  if (!prefill || widgetOf(prefill) === widget) return [];
  const reason = `“${label}” kan niet vooraf worden ingevuld met ${prefill}: dat past alleen bij ${widgetOf(prefill)}.`;
  return [finding(`${pointer}/prefill`, 'prefill', reason)];
}
