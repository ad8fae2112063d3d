import type { Actor } from '#libs/platform/domain/index.js';

/** By what the figures are counted. */
export const groupings = ['wijk', 'stadsdeel', 'preschool', 'board', 'school'] as const;
export type Grouping = (typeof groupings)[number];

/** Collects the values of a statement and gives each its place. */
export class Values {
  readonly list: unknown[] = [];

  put(value: unknown): string {
    return `$${this.list.push(value)}`;
  }
}

/** Registrations (`registration r`) an actor may come across: the first line, row-level security is the second. */
export function registrationScope(actor: Actor, values: Values): string {
  if (actor.reach === 'system') return 'true';
  if (actor.reach === 'region') return `r.region_id = ${values.put(actor.regionId)}`;
  if (actor.reach !== 'locations') return 'false';
  return `r.school_location_id = ANY (${values.put(actor.locationIds)}::uuid[])`;
}

/**
 * Children under watch (`registration_watch w`) that an actor may come across. At locations these are the children who
 * attend there and those who are asked for there; their numbers are looked up first, the list is then short.
 */
export function watchScope(actor: Actor, values: Values): string {
  if (actor.reach === 'system') return 'true';
  if (actor.reach === 'region') return `w.region_id = ${values.put(actor.regionId)}`;
  if (actor.reach !== 'locations') return 'false';
  const here = `ANY (${values.put(actor.locationIds)}::uuid[])`;
  return `w.pupil_id IN (
    SELECT own.pupil_id FROM registration_watch own WHERE own.preschool_location_id = ${here} AND own.left_on IS NULL
    UNION SELECT asked.pupil_id FROM registration asked
      WHERE asked.school_location_id = ${here} AND asked.status <> 'withdrawn')`;
}

/** What is grouped by, of `registration_watch w` and, for board and school, of `placesAsked`. */
export const groupColumns: Readonly<Record<Grouping, string>> = {
  wijk: 'w.wijk_id',
  stadsdeel: 'w.wijk_id',
  preschool: 'w.preschool_location_id',
  board: 'r.board_id',
  school: 'r.school_location_id',
};

/** Where each child is asked for, each place once. */
export const placesAsked = (by: 'board' | 'school', actor: Actor, values: Values): string => `JOIN (
  SELECT DISTINCT r.pupil_id, ${groupColumns[by]} FROM registration r
  WHERE r.status <> 'withdrawn' AND ${registrationScope(actor, values)}) r ON r.pupil_id = w.pupil_id`;

/** Talks with parents (`watch_talk t`): for the preschool that had them and for the region; not for a school or its board. */
export function talkScope(actor: Actor, values: Values): string {
  if (actor.reach === 'system') return 'true';
  if (actor.reach === 'region') return `t.region_id = ${values.put(actor.regionId)}`;
  if (actor.reach !== 'locations') return 'false';
  return `t.preschool_location_id = ANY (${values.put(actor.locationIds)}::uuid[])`;
}
