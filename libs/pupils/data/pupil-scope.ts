import type { Actor } from '#libs/platform/domain/index.js';

/** A condition on the table `pupil p` with its values, numbered from `$first`. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

const isGuardian = ({ reach }: Actor): boolean => reach === 'own-child' || reach === 'own-family';

/**
 * The children an actor may come across: the first line, row-level security is the second. A region its own, a preschool
 * those who attend it, a school those who were registered there, a parent the own one.
 */
export function pupilScope(actor: Actor, first: number): Condition {
  if (actor.reach === 'system') return { sql: 'true', values: [] };
  if (isGuardian(actor)) return { sql: 'p.id = app_guardian_pupil()', values: [] };
  if (actor.reach === 'region') return { sql: `p.region_id = $${first}`, values: [actor.regionId] };
  if (actor.reach !== 'locations') return { sql: 'false', values: [] };
  // The numbers of the own children first, each by its own index: an OR would walk through everybody.
  const here = `ANY ($${first}::uuid[])`;
  return {
    sql: `p.id IN (SELECT own.id FROM pupil own WHERE own.preschool_location_id = ${here}
      UNION SELECT r.pupil_id FROM registration r WHERE r.school_location_id = ${here})`,
    values: [actor.locationIds],
  };
}
