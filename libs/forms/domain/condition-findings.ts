import { type DefinitionFinding, definitionFinding as finding } from './definition-finding.js';
import type { AnswerSchema, FieldCondition, FormDefinition, FormField } from './form-definition.js';

interface Asked {
  readonly field: FormField;
  readonly schema: AnswerSchema | undefined;
}

/**
 * A condition looks at a question that stands earlier, so that no two can wait for each other, and at an answer that this
 * question can have.
 */
export function conditionFindings({ sections }: FormDefinition): DefinitionFinding[] {
  const before = new Map<string, Asked>();
  return sections.flatMap((section, place) => {
    const found = fieldsConditions(section.fields, section.schema, `/sections/${place}`, before);
    for (const field of section.fields) {
      before.set(`${section.id}.${field.name}`, { field, schema: section.schema.properties?.[field.name] });
    }
    return found;
  });
}

function fieldsConditions(
  fields: readonly FormField[],
  schema: AnswerSchema,
  pointer: string,
  before: ReadonlyMap<string, Asked>,
): DefinitionFinding[] {
  return fields.flatMap((field, place) => {
    const at = `${pointer}/fields/${place}`;
    const near = (name: string): Asked | undefined => {
      const earlier = fields.slice(0, place).find((other) => other.name === name);
      return earlier && { field: earlier, schema: schema.properties?.[name] };
    };
    const own = (field.visibleWhen ?? []).flatMap((condition, number) =>
      oneCondition(
        field,
        condition,
        `${at}/visibleWhen/${number}`,
        near(condition.field) ?? before.get(condition.field),
      ),
    );
    const inside = schema.properties?.[field.name]?.items ?? {};
    return [...own, ...(field.fields ? fieldsConditions(field.fields, inside, at, before) : [])];
  });
}

function oneCondition(
  { label }: FormField,
  { field, is }: FieldCondition,
  at: string,
  asked: Asked | undefined,
): DefinitionFinding[] {
  if (!asked) {
    const remedy = 'Verwijs naar een vraag die eerder komt, binnen het deel als naam en anders als deel.naam.';
    return [
      finding(`${at}/field`, 'condition-field', `“${label}” hangt af van ${field}, en die vraag is er niet. ${remedy}`),
    ];
  }
  if (field.includes('.') && asked.field.visibleWhen) {
    const reason = `“${label}” hangt af van ${field}, die zelf niet altijd gevraagd wordt. Verwijs naar de eerste vraag.`;
    return [finding(`${at}/field`, 'condition-hidden', reason)];
  }
  const possible = (asked.schema?.items ?? asked.schema)?.oneOf?.map((one) => one.const) ?? [];
  return is.flatMap((value, place) =>
    possible.includes(value)
      ? []
      : [
          finding(
            `${at}/is/${place}`,
            'condition-value',
            `“${asked.field.label}” kan het antwoord ${String(value)} niet krijgen.`,
          ),
        ],
  );
}
