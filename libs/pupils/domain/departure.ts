import type { Finding, LocalDate } from '#libs/platform/domain/index.js';

/** Why a child leaves the watch (feature 11: closed with a reason). */
export const departureReasons = ['moved', 'other-care', 'abroad', 'deceased', 'entered-by-mistake'] as const;
export type DepartureReason = (typeof departureReasons)[number];

/** Dutch words for the screen. */
export const departureLabels: Readonly<Record<DepartureReason, string>> = {
  moved: 'verhuisd naar een andere gemeente',
  'other-care': 'naar een andere vorm van opvang of onderwijs',
  abroad: 'verhuisd naar het buitenland',
  deceased: 'overleden',
  'entered-by-mistake': 'per ongeluk ingevoerd',
};

/** A departure on a day to come is not one yet. */
export function findingsOfDeparture(leftOn: LocalDate, bornOn: LocalDate, today: LocalDate): readonly Finding[] {
  if (leftOn > today) {
    return [{ name: 'leftOn', code: 'in-future', reason: 'Deze dag moet nog komen. Meld het vertrek op de dag zelf.' }];
  }
  return leftOn < bornOn
    ? [{ name: 'leftOn', code: 'before-birth', reason: 'Deze dag ligt voor de geboorte van het kind.' }]
    : [];
}
