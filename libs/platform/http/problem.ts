import { STATUS_CODES } from 'node:http';
import type { DomainErrorKind, Finding } from '../domain/index.js';

/** Problem details for HTTP APIs (RFC 9457), with a stable code, all findings and the trace id. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  code: string;
  traceId: string;
  errors?: readonly Finding[];
}

/** A refusal that belongs to HTTP itself, not to a use case. */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(code);
  }
}

/** Not-found and not-allowed look the same from outside. */
export const statusOf: Record<DomainErrorKind, number> = {
  'not-found': 404,
  'not-allowed': 404,
  conflict: 409,
  invalid: 400,
  'too-large': 413,
  'too-many': 429,
};

const titles: Record<number, string> = {
  400: 'Niet goed ingevuld',
  401: 'Niet ingelogd',
  403: 'Niet toegestaan',
  404: 'Niet gevonden',
  405: 'Kan hier niet',
  406: 'Dit formaat kennen wij niet',
  409: 'Past niet bij de stand van nu',
  413: 'Te groot',
  415: 'Dit formaat kennen wij niet',
  429: 'Te vaak achter elkaar',
  500: 'Er ging iets mis',
  503: 'Even niet bereikbaar',
};

export const titleOf = (status: number): string => titles[status] ?? STATUS_CODES[status] ?? 'Fout';

const details: Record<number, string> = {
  400: 'De vraag is niet te lezen. Kijk de invoer na.',
  404: 'Dit is niet gevonden, of je mag het niet zien.',
  405: 'Deze bewerking bestaat hier niet.',
  406: 'Estafette antwoordt alleen met JSON. Vraag om application/json.',
  413: 'Dit is te groot om te ontvangen. Maak het kleiner en probeer het nog eens.',
  415: 'Stuur de gegevens als JSON (application/json).',
  429: 'Dit gaat te vaak achter elkaar. Wacht een minuut en probeer het nog eens.',
};

export const detailOf = (status: number): string =>
  details[status] ?? 'Er ging bij ons iets mis. Wat je stuurde, is niet verwerkt. Probeer het zo nog eens.';
