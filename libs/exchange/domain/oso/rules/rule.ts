import type { LeftOut, Severity } from '../../structure/structure-finding.js';
import type { OsoDossier } from '../dossier.js';

/** What a rule finds fault with: where, and what to do about it. */
export interface Fault {
  readonly field: string;
  readonly sentence: string;
}

/** What a rule looks at: the dossier, and what the document held besides. */
export interface Looked {
  readonly dossier: OsoDossier;
  readonly leftOut: readonly LeftOut[];
}

/** One rule of the profile, under the name it has there. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  faults(looked: Looked): readonly Fault[];
}

type Check = (dossier: OsoDossier, looked: Looked) => readonly Fault[];

export const rule = (code: string, check: Check, severity: Severity = 'error'): Rule => ({
  code,
  severity,
  faults: (looked) => check(looked.dossier, looked),
});

/** A rule about one place: refused when the condition holds. */
export const refusedWhen = (
  code: string,
  field: string,
  sentence: string,
  condition: (dossier: OsoDossier) => boolean,
): Rule => rule(code, (dossier) => (condition(dossier) ? [{ field, sentence }] : []));

/** A rule about an element that may not be there and that the model therefore has no place for. */
export const refusedElement = (code: string, element: string, sentence: string): Rule =>
  rule(code, (_dossier, { leftOut }) =>
    leftOut.filter(({ place }) => nameIn(place) === element).map(() => ({ field: 'school.pupil', sentence })),
  );

export const nameIn = (place: string): string => place.replace(/^.*\//, '').replace(/\[\d+\]$/, '');

export const isEmpty = (values: readonly unknown[] | undefined): boolean => values === undefined || values.length === 0;
export const numbered = <T>(values: readonly T[] | undefined): readonly (readonly [T, number])[] =>
  (values ?? []).map((value, index) => [value, index] as const);
