import { isLocalDate, type LocalDate } from '#libs/platform/domain/index.js';
import { legalText } from './legal-text.js';

/** Attributes of an element by their name, without those of the schema language. */
export type Attributes = Readonly<Record<string, string>>;

/** What an element without children holds: how it is read, how it is written, and what to tell who got it wrong. */
export interface Leaf<V> {
  readonly kind: 'leaf';
  /** undefined when the text is not such a value */
  read(text: string, attributes: Attributes): V | undefined;
  /** undefined when the value cannot stand in the element */
  write(value: V): string | { readonly text: string; readonly attributes: Attributes } | undefined;
  /** Dutch, after "hoort": "een datum zoals 2026-03-24" */
  readonly expects: string;
  /** name of the code list that the text must be in; the schema itself does not say so */
  readonly list?: string;
  readonly attributes?: readonly string[];
  /** the value is not text but what a file is known by; the content itself goes beside the model */
  readonly content?: true;
}

// Schema 1.0 counts a character, not half of one, and leaves white space in text alone.
const lengthOf = (text: string): number => [...text].length;
const trimmed = (text: string): string => text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');

interface TextBounds {
  readonly least?: number;
  readonly most?: number;
  readonly pattern?: RegExp;
  readonly expects?: string;
  readonly list?: string;
}

export function text({ least = 1, most, pattern, expects, list }: TextBounds = {}): Leaf<string> {
  const fits = (value: string): boolean =>
    lengthOf(value) >= least &&
    (most === undefined || lengthOf(value) <= most) &&
    (pattern === undefined || pattern.test(value));
  return {
    kind: 'leaf',
    read: (found) => (fits(found) ? found : undefined),
    write: (value) => {
      const legal = typeof value === 'string' ? legalText(value) : undefined;
      return legal !== undefined && fits(legal) ? legal : undefined;
    },
    expects: expects ?? (most ? `een tekst van ${least} tot ${most} tekens` : 'een tekst'),
    ...(list && { list }),
  };
}

/** A code of a published list; which codes there are is a rule, not part of the schema. */
export const code = (list: string, least = 1): Leaf<string> => text({ least, list, expects: 'een code' });

export const someText = text();
export const anyText = text({ least: 0 });
export const pattern = (form: RegExp, expects: string): Leaf<string> => text({ pattern: form, expects });
export const brin = pattern(/^[0-9]{2}[A-Z]{2}$/, 'een BRIN-code zoals 00YY');
export const siteCode = pattern(/^[0-9]{2}$/, 'een vestigingscode van twee cijfers');

export const truth: Leaf<boolean> = {
  kind: 'leaf',
  read: (found) => ({ true: true, '1': true, false: false, '0': false })[trimmed(found)],
  write: (value) => (typeof value === 'boolean' ? String(value) : undefined),
  expects: 'true of false',
};

const zone = /(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)$/;

export function date(form?: RegExp, expects = 'een datum zoals 2026-03-24'): Leaf<LocalDate> {
  const fits = (value: string): boolean => isLocalDate(value) && (form === undefined || form.test(value));
  return {
    kind: 'leaf',
    // A time zone says nothing about a day of a child; some programs write one.
    read: (found) => {
      const day = form ? trimmed(found) : trimmed(found).replace(zone, '');
      return fits(day) ? day : undefined;
    },
    write: (value) => (fits(value) ? value : undefined),
    expects,
  };
}

export function whole(least = Number.MIN_SAFE_INTEGER, most = Number.MAX_SAFE_INTEGER, list?: string): Leaf<number> {
  const fits = (value: number): boolean => Number.isSafeInteger(value) && value >= least && value <= most;
  const bounded = Math.abs(least) < 1e9 ? ` van ${least} tot ${most}` : '';
  return {
    kind: 'leaf',
    read: (found) => {
      const value = /^[+-]?\d{1,15}$/.test(trimmed(found)) ? Number(trimmed(found)) : Number.NaN;
      return fits(value) ? value : undefined;
    },
    write: (value) => (fits(value) ? String(value) : undefined),
    expects: `een heel getal${bounded}`,
    ...(list && { list }),
  };
}
/** `xs:int` */
export const int = whole(-(2 ** 31), 2 ** 31 - 1);

/** Kept as it is written: a score of 97.50 is not ours to round. */
export const decimal: Leaf<string> = {
  kind: 'leaf',
  read: (found) => (/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(trimmed(found)) ? trimmed(found) : undefined),
  write: (value) => (/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(value) ? value : undefined),
  expects: 'een getal zoals 97.5',
};

/** A file: the model holds what it is known by, the document its packed content. */
export const content: Leaf<string> = {
  kind: 'leaf',
  content: true,
  read: (found) => (found === '' ? undefined : found),
  write: (value) => (value === '' ? undefined : value),
  expects: 'de inhoud van een bestand',
};
