import { type DefinitionFinding, definitionFinding as finding, pointerStep } from './definition-finding.js';
import { whyForbidden } from './forbidden-questions.js';
import type { AnswerSchema, FormField, FormSection } from './form-definition.js';
import { widgetFindings } from './widget-findings.js';

/** What every object in JavaScript has already: a question of that name would find somebody else's answer. */
export const reservedNames: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
]);

/** What is wrong within one section that has the right shape. `pointer` is the one of the section. */
export const sectionFindings = (section: FormSection, pointer: string): DefinitionFinding[] => [
  ...reservedName(section.id, `${pointer}/id`),
  ...fieldsFindings(section.fields, section.schema, pointer, `${pointer}/schema`),
];

function fieldsFindings(
  fields: readonly FormField[],
  schema: AnswerSchema,
  pointer: string,
  schemaPointer: string,
): DefinitionFinding[] {
  return [
    ...fields.flatMap((field, place) => {
      const at = `${pointer}/fields/${place}`;
      const own = schema.properties?.[field.name];
      return [
        ...nameFindings(fields, place, at),
        ...forbiddenFindings(field, at),
        ...(own
          ? answerFindings(field, own, at, `${schemaPointer}/properties/${pointerStep(field.name)}`)
          : [withoutSchema(field, at)]),
      ];
    }),
    ...schemaFindings(fields, schema, schemaPointer),
  ];
}

function answerFindings(field: FormField, schema: AnswerSchema, at: string, schemaAt: string): DefinitionFinding[] {
  const found = widgetFindings(field, schema, at);
  if (!field.fields || found.length > 0) return found;
  return fieldsFindings(field.fields, schema.items ?? {}, at, `${schemaAt}/items`);
}

const withoutSchema = ({ name, label }: FormField, at: string): DefinitionFinding =>
  finding(at, 'no-schema', `“${label}” (${name}) staat niet in het schema. Voeg ${name} toe bij properties.`);

function nameFindings(fields: readonly FormField[], place: number, at: string): DefinitionFinding[] {
  const name = fields[place]?.name ?? '';
  const isSecond = fields.findIndex((field) => field.name === name) !== place;
  const twice = isSecond
    ? [finding(`${at}/name`, 'name-twice', `De naam ${name} komt twee keer voor. Geef elke vraag een eigen naam.`)]
    : [];
  return [...reservedName(name, `${at}/name`), ...twice];
}

const reservedName = (name: string, at: string): DefinitionFinding[] =>
  reservedNames.has(name) ? [finding(at, 'name-reserved', `De naam ${name} mag niet. Kies een andere naam.`)] : [];

function forbiddenFindings({ name, label, itemTitle }: FormField, at: string): DefinitionFinding[] {
  const because = whyForbidden(name, label, itemTitle ?? '');
  return because
    ? [finding(at, 'forbidden', `“${label}” mag niet gevraagd worden: ${because}. Haal de vraag weg.`)]
    : [];
}

/** Every property is asked; every compulsory one exists. */
function schemaFindings(fields: readonly FormField[], schema: AnswerSchema, at: string): DefinitionFinding[] {
  const names = Object.keys(schema.properties ?? {});
  const asked = new Set(fields.map(({ name }) => name));
  const unasked = names
    .filter((name) => !asked.has(name))
    .map((name) =>
      finding(
        `${at}/properties/${pointerStep(name)}`,
        'not-asked',
        `${name} staat in het schema en wordt nergens gevraagd. Voeg een vraag toe bij fields, of haal het weg.`,
      ),
    );
  const unknown = (schema.required ?? []).flatMap((name, place) =>
    names.includes(name)
      ? []
      : [
          finding(
            `${at}/required/${place}`,
            'required-unknown',
            `${name} is verplicht en staat niet bij properties. Voeg het daar toe, of haal het hier weg.`,
          ),
        ],
  );
  return [...unasked, ...unknown];
}
