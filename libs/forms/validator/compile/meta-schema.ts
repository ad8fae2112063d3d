import {
  fieldWidgets,
  formKinds,
  knownPatterns,
  longestText,
  mostFields,
  mostItems,
  mostSections,
  prefillSources,
  protectionLevels,
} from '../../domain/index.js';

const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength, pattern: '\\S' }) as const;
const id = { type: 'string', pattern: '^[a-z][a-z0-9-]{0,39}$' } as const;
const name = { type: 'string', pattern: '^[a-z][a-zA-Z0-9]{0,39}$' } as const;
const count = (maximum: number) => ({ type: 'integer', minimum: 0, maximum }) as const;
const object = (required: readonly string[], properties: Record<string, object>) => ({
  type: 'object',
  required,
  additionalProperties: false,
  properties,
});
const list = (items: object, minItems: number, maxItems: number) => ({ type: 'array', items, minItems, maxItems });
const ref = (definition: string) => ({ $ref: `#/$defs/${definition}` });

/** Which of the schemas holds follows from `type`, so that a finding is about what was meant. */
const byType = (kinds: Record<string, object>, types = Object.keys(kinds)) => ({
  type: 'object',
  required: ['type'],
  properties: { type: { enum: types } },
  allOf: Object.entries(kinds).map(([type, then]) => ({
    if: { type: 'object', required: ['type'], properties: { type: { const: type } } },
    then,
  })),
});

const choices = (type: 'string' | 'boolean') =>
  list(
    object(['const', 'title'], {
      const: type === 'string' ? { type, pattern: '^[a-z0-9][a-z0-9-]{0,59}$' } : { type },
      title: text(200),
    }),
    1,
    mostItems,
  );

/** A text has a closed list, is a day, or has a greatest length. */
const textAnswer = {
  ...object(['type'], {
    type: { const: 'string' },
    oneOf: choices('string'),
    format: { const: 'date' },
    minLength: count(longestText),
    maxLength: { type: 'integer', minimum: 1, maximum: longestText },
    pattern: { enum: Object.keys(knownPatterns) },
  }),
  if: {
    type: 'object',
    properties: { oneOf: false, format: false },
  },
  then: { required: ['maxLength'] },
};
const numberAnswer = object(['type', 'minimum', 'maximum'], {
  type: { enum: ['number', 'integer'] },
  minimum: { type: 'number', minimum: -1_000_000 },
  maximum: { type: 'number', maximum: 1_000_000 },
});
const booleanAnswer = object(['type', 'oneOf'], { type: { const: 'boolean' }, oneOf: choices('boolean') });
const listAnswer = (items: object) =>
  object(['type', 'items', 'maxItems'], {
    type: { const: 'array' },
    items,
    minItems: count(mostItems),
    maxItems: { type: 'integer', minimum: 1, maximum: mostItems },
    uniqueItems: { type: 'boolean' },
  });
const answers = (property: object) =>
  object(['type', 'properties', 'required', 'additionalProperties'], {
    type: { const: 'object' },
    properties: {
      type: 'object',
      minProperties: 1,
      maxProperties: mostFields,
      propertyNames: name,
      additionalProperties: property,
    },
    required: { type: 'array', items: name, maxItems: mostFields, uniqueItems: true },
    additionalProperties: { const: false },
  });
const plain = {
  string: ref('textAnswer'),
  number: ref('numberAnswer'),
  integer: ref('numberAnswer'),
  boolean: ref('booleanAnswer'),
};

const condition = object(['field', 'is'], {
  field: { type: 'string', pattern: '^(?:[a-z][a-z0-9-]{0,39}\\.)?[a-z][a-zA-Z0-9]{0,39}$' },
  is: list({ anyOf: [{ type: 'string' }, { type: 'boolean' }] }, 1, mostItems),
});
const fieldParts = {
  name,
  label: text(200),
  widget: { enum: fieldWidgets },
  help: text(500),
  example: text(500),
  visibleWhen: list(condition, 1, 5),
  prefill: { enum: prefillSources },
  protection: { enum: protectionLevels },
  legalBasis: text(300),
};
const required = ['name', 'label', 'widget', 'protection', 'legalBasis'];

/** The shape of a definition: known members and keywords only, everything bounded, groups one deep. JSON Schema 2020-12. */
export const metaSchema = {
  ...object(['form', 'version', 'title', 'explanation', 'source', 'validFrom', 'parts', 'sections'], {
    form: { enum: formKinds },
    version: { type: 'string', pattern: '^20[0-9]{2}-[1-9][0-9]?$' },
    title: text(100),
    explanation: text(1000),
    source: text(500),
    validFrom: { type: 'string', format: 'date' },
    parts: list(ref('part'), 1, 12),
    sections: list(ref('section'), 1, mostSections),
  }),
  $defs: {
    textAnswer,
    numberAnswer,
    booleanAnswer,
    scalar: byType(plain),
    itemAnswer: byType({ ...plain, array: listAnswer(ref('scalar')) }),
    answer: byType({ ...plain, array: listAnswer(ref('listItem')) }),
    listItem: byType({ string: ref('textAnswer'), object: answers(ref('itemAnswer')) }),
    part: object(['id', 'title', 'explanation', 'consent', 'restricted', 'legalBasis'], {
      id,
      title: text(100),
      explanation: text(1000),
      consent: { enum: ['needed', 'not-needed'] },
      restricted: { type: 'boolean' },
      legalBasis: text(300),
    }),
    section: object(['id', 'title', 'part', 'writer', 'schema', 'fields'], {
      id,
      title: text(100),
      explanation: text(1000),
      part: id,
      writer: { enum: ['staff', 'guardian'] },
      schema: answers(ref('answer')),
      fields: list(ref('field'), 1, mostFields),
    }),
    itemField: object(required, { ...fieldParts, widget: { enum: fieldWidgets.filter((one) => one !== 'group') } }),
    field: {
      ...object(required, { ...fieldParts, itemTitle: text(40), fields: list(ref('itemField'), 1, mostFields) }),
      if: { type: 'object', required: ['widget'], properties: { widget: { const: 'group' } } },
      then: { required: ['itemTitle', 'fields'] },
      else: { properties: { itemTitle: false, fields: false } },
    },
  },
};
