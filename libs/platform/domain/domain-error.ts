export type DomainErrorKind = 'not-found' | 'not-allowed' | 'conflict' | 'invalid' | 'too-large' | 'too-many';

/** One finding about the input: which field, a stable code, and a Dutch sentence with the remedy. */
export interface Finding {
  /** JSON name of the field, dotted for nested fields; `''` when it concerns the whole */
  readonly name: string;
  readonly code: string;
  readonly reason: string;
}

/**
 * A use case that cannot go on. `code` is stable (`registration.not-found`), `detail` is a Dutch sentence for the
 * user that names the remedy and never repeats personal data. All findings go along at once.
 */
export class DomainError extends Error {
  constructor(
    readonly kind: DomainErrorKind,
    readonly code: string,
    readonly detail: string,
    readonly findings: readonly Finding[] = [],
  ) {
    super(code);
  }
}

export const notFound = (code: string, detail = 'Dit is niet gevonden, of je mag het niet zien.'): DomainError =>
  new DomainError('not-found', code, detail);

export const invalid = (code: string, findings: readonly Finding[]): DomainError =>
  new DomainError('invalid', code, 'Niet alles is goed ingevuld. Kijk bij de genoemde velden.', findings);
