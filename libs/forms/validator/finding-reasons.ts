import { type FieldWidget, knownPatterns } from '../domain/index.js';
import type { AskedField } from './answer-places.js';
import { lengthOf } from './runtime.js';
import type { SchemaError } from './section-validator.js';

/** Which question, and for a group which one of them. */
const nameOf = ({ field, item }: AskedField): string => (item ? `“${field.label}” (${item})` : `“${field.label}”`);

const askFor: Readonly<Record<FieldWidget, (name: string, asked: AskedField) => string>> = {
  text: (name) => `Vul ${name} in.`,
  'long-text': (name) => `Vul ${name} in.`,
  choice: (name) => `Kies een antwoord bij ${name}.`,
  choices: (name, { schema }) => `Kies bij ${name} ten minste ${schema.minItems ?? 1}.`,
  scale: (name) => `Kies een antwoord bij ${name}.`,
  date: (name) => `Vul een datum in bij ${name}.`,
  number: (name) => `Vul een getal in bij ${name}.`,
  files: (name) => `Voeg een bestand toe bij ${name}.`,
  group: (name, { field, schema }) =>
    `Voeg bij ${name} ten minste ${schema.minItems ?? 1} ${field.itemTitle ?? ''} toe.`,
};

/** What is still to be answered, and how. */
export const missingReason = (asked: AskedField): string => askFor[asked.field.widget](nameOf(asked), asked);

const number = (value: unknown): string => Number(value).toLocaleString('nl-NL');
const limit = ({ params }: SchemaError): number => Number(params['limit']);

type Sentence = (name: string, error: SchemaError, answer: unknown) => string;
const sentences: Readonly<Record<string, Sentence>> = {
  maxLength: (name, error, answer) =>
    `${name} is ${number(lengthOf(String(answer)))} tekens; maak het korter, tot ${number(limit(error))}.`,
  minLength: (name, error) => `${name} is te kort: schrijf ten minste ${number(limit(error))} tekens.`,
  maximum: (name, error) => `${name} mag niet meer zijn dan ${number(limit(error))}.`,
  minimum: (name, error) => `${name} mag niet minder zijn dan ${number(limit(error))}.`,
  maxItems: (name, error) =>
    `Bij ${name} mogen er hoogstens ${number(limit(error))} staan. Haal er weg wat te veel is.`,
  uniqueItems: (name) => `Bij ${name} staat hetzelfde twee keer. Haal er een weg.`,
  oneOf: (name) => `Kies bij ${name} een van de antwoorden.`,
  format: (name) => `${name} is geen bestaande dag. Vul dag, maand en jaar in.`,
  pattern: (name, { params }) => `${name}: ${patternRemedy(params['pattern'])}`,
  type: (name, { params }) =>
    params['type'] === 'integer' || params['type'] === 'number'
      ? `Vul bij ${name} een ${params['type'] === 'integer' ? 'heel getal' : 'getal'} in.`
      : `Het antwoord bij ${name} heeft niet de goede vorm. Vul het opnieuw in.`,
};

const patternRemedy = (pattern: unknown): string => {
  const text = String(pattern);
  const remedy = Object.hasOwn(knownPatterns, text) ? knownPatterns[text] : undefined;
  return remedy ?? 'dit heeft niet de goede vorm. Vul het opnieuw in.';
};

/** What is wrong with an answer, and what to do. Never repeats the answer itself. */
export function wrongReason(asked: AskedField, error: SchemaError, answer: unknown): string {
  const name = nameOf(asked);
  const sentence = Object.hasOwn(sentences, error.keyword) ? sentences[error.keyword] : undefined;
  return sentence ? sentence(name, error, answer) : `Het antwoord bij ${name} is niet goed. Vul het opnieuw in.`;
}

export const unknownAnswer =
  'Hier staat een antwoord op een vraag die niet in dit formulier staat. Laad het formulier opnieuw.';
export const wrongShape = 'Deze antwoorden hebben niet de goede vorm. Laad het formulier opnieuw.';
