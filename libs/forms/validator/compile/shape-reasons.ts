import { knownPatterns, pointerSteps } from '../../domain/index.js';
import type { SchemaError } from '../section-validator.js';

/** Dutch sentences for what the meta-schema finds in the shape of a definition. */
export function shapeReason({ instancePath, keyword, params, propertyName }: SchemaError): string {
  const name = propertyName?.slice(0, 60) ?? pointerSteps(instancePath).at(-1);
  const what = name === undefined ? 'Het document' : /^\d+$/.test(name) ? `Nummer ${Number(name) + 1} hier` : name;
  const sentence = Object.hasOwn(sentences, keyword) ? sentences[keyword] : undefined;
  return sentence ? sentence(what, params) : `${what} heeft niet de goede vorm.`;
}

type Sentence = (what: string, params: SchemaError['params']) => string;
const limit = (params: SchemaError['params']): string => Number(params['limit']).toLocaleString('nl-NL');
const types: Readonly<Record<string, string>> = {
  string: 'een tekst zijn',
  number: 'een getal zijn',
  integer: 'een heel getal zijn',
  boolean: 'true of false zijn',
  array: 'een lijst zijn, tussen [ en ]',
  object: 'een groep zijn, tussen { en }',
};

const sentences: Readonly<Record<string, Sentence>> = {
  required: (what, { missingProperty }) => `${what} mist ${String(missingProperty)}. Voeg het toe.`,
  additionalProperties: (_, { additionalProperty }) =>
    `${String(additionalProperty).slice(0, 60)} is hier niet bekend. Haal het weg.`,
  'false schema': (what) => `${what} hoort hier niet. Haal het weg.`,
  type: (what, { type }) => `${what} moet ${types[String(type)] ?? String(type)}.`,
  enum: (what, { allowedValues }) => `${what} moet een van deze zijn: ${allowed(allowedValues)}.`,
  const: (what, { allowedValue }) => `${what} moet ${JSON.stringify(allowedValue)} zijn.`,
  minLength: (what) => `${what} is leeg. Vul het in.`,
  maxLength: (what, params) => `${what} is te lang. Maak het korter, tot ${limit(params)} tekens.`,
  minItems: (what, params) => `${what} moet er ten minste ${limit(params)} hebben.`,
  maxItems: (what, params) => `${what} heeft er te veel. Meer dan ${limit(params)} kan niet.`,
  minProperties: (what) => `${what} is leeg. Zet er ten minste één vraag in.`,
  maxProperties: (what, params) => `${what} heeft er te veel. Meer dan ${limit(params)} kan niet.`,
  uniqueItems: (what) => `${what} noemt iets twee keer. Haal er een weg.`,
  minimum: (what, params) => `${what} mag niet minder zijn dan ${limit(params)}.`,
  maximum: (what, params) => `${what} mag niet meer zijn dan ${limit(params)}.`,
  format: (what) => `${what} moet een bestaande dag zijn, zoals 2027-08-01.`,
  pattern: (what, { pattern }) =>
    pattern === '\\S' ? `${what} is leeg. Vul het in.` : `${what} ${shapeOf(String(pattern))}`,
};

const shapeOf = (pattern: string): string => {
  if (pattern.startsWith('^20')) return 'moet een jaar en een nummer zijn, zoals 2027-1.';
  if (pattern.includes('A-Z')) return 'moet beginnen met een kleine letter, met daarna alleen letters en cijfers.';
  return 'moet bestaan uit kleine letters, cijfers en streepjes.';
};

const allowed = (values: unknown): string => {
  const all = Array.isArray(values) ? values.map(String) : [];
  // A pattern of one's own is no mistake of typing: say why.
  if (all.length > 0 && all.every((one) => Object.hasOwn(knownPatterns, one))) {
    return `${all.join(' of ')} (andere patronen zijn niet toegestaan, omdat ze heel lang kunnen rekenen)`;
  }
  return all.join(', ');
};
