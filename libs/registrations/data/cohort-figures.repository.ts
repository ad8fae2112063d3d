import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import { type Cohort, type FunnelState, funnelStates, statusesOf } from '../domain/index.js';
import { cohortConditions, placeConditions, stateCondition } from './cohort-conditions.js';
import { type Grouping, Values, groupColumns, placesAsked, watchScope } from './registration-scope.js';
import type { PlaceQuestion } from './watch-row.js';

export type FunnelCounts = Readonly<Record<FunnelState, number>>;

/** Of how many children the agreed day has passed, and how many of them were registered by then; and a year earlier. */
export interface Share {
  readonly due: number | null;
  readonly inTime: number | null;
  readonly previousDue: number | null;
  readonly previousInTime: number | null;
}

export interface GroupShare extends Share {
  /** null: children without such a group */
  readonly groupId: string | null;
}

export interface ShareQuestion {
  readonly cohort: Cohort;
  /** the cohort of a year earlier; follows directly on it */
  readonly previous: Cohort;
  readonly today: string;
  readonly places: PlaceQuestion;
}

/** Numbers of whole cohorts, of what the actor may see; each one pass over a range of one index. */
@Injectable()
export class CohortFigures {
  async funnel(tx: Transaction, cohort: Cohort, today: string, places: PlaceQuestion): Promise<FunnelCounts> {
    const values = new Values();
    const day = `${values.put(today)}::date`;
    const counts = funnelStates.map(
      (state) =>
        `count(*) FILTER (WHERE ${stateCondition(
          state,
          () => day,
          () => 's.stage',
        )})::int AS "${state}"`,
    );
    // The stage is asked once a child, not once a state.
    const where = whereOf(tx, values, [...cohortConditions(cohort, values), ...placeConditions(places, values)]);
    const sql = `SELECT ${counts.join(', ')} FROM registration_watch w
      CROSS JOIN LATERAL (SELECT ${stageOf(tx, values)} AS stage) s WHERE ${where}`;
    const [row] = await tx.query<FunnelCounts>(sql, values.list);
    return row!;
  }

  /** For `stadsdeel` the groups are wijken: which wijk lies where is for the caller to say. */
  async shares(tx: Transaction, by: Grouping, question: ShareQuestion): Promise<GroupShare[]> {
    const values = new Values();
    const counts = shareCounts(question, values);
    const where = whereOf(tx, values, conditionsOf(question, values));
    const asked = by === 'board' || by === 'school' ? placesAsked(by, tx.actor, values) : '';
    return tx.query<GroupShare>(
      `SELECT ${groupColumns[by]} AS "groupId", ${counts} FROM registration_watch w ${asked} WHERE ${where} GROUP BY 1`,
      values.list,
    );
  }

  async share(tx: Transaction, question: ShareQuestion): Promise<Share> {
    const values = new Values();
    const counts = shareCounts(question, values);
    const where = whereOf(tx, values, conditionsOf(question, values));
    const [row] = await tx.query<Share>(`SELECT ${counts} FROM registration_watch w WHERE ${where}`, values.list);
    return row!;
  }
}

const whereOf = (tx: Transaction, values: Values, conditions: readonly string[]): string =>
  ['w.left_on IS NULL', watchScope(tx.actor, values), ...conditions].join(' AND ');

/** Both cohorts are read in one range. */
const conditionsOf = ({ cohort, previous, places }: ShareQuestion, values: Values): string[] => [
  ...cohortConditions({ ...cohort, turnsFourFromOn: previous.turnsFourFromOn, dueFromOn: previous.dueFromOn }, values),
  ...placeConditions(places, values),
];

function shareCounts({ cohort, today }: ShareQuestion, values: Values): string {
  const [now, day] = [`${values.put(cohort.turnsFourFromOn)}::date`, `${values.put(today)}::date`];
  const passed = `w.due_on < ${day}`;
  const inTime = `${passed} AND w.first_registered_on <= w.due_on`;
  const count = (condition: string): string => `count(*) FILTER (WHERE ${condition})::int`;
  return `${count(`w.turns_four_on >= ${now} AND ${passed}`)} AS due,
    ${count(`w.turns_four_on >= ${now} AND ${inTime}`)} AS "inTime",
    ${count(`w.turns_four_on < ${now} AND ${passed}`)} AS "previousDue",
    ${count(`w.turns_four_on < ${now} AND ${inTime}`)} AS "previousInTime"`;
}

const inReview = statusesOf('in-review')
  .map((status) => `'${status}'`)
  .join(', ');

/**
 * How far the furthest registration of a child is. A school does not learn how far the child is at another one: there only
 * its own registrations count. The own preschool may know, and so may the region.
 */
export function stageOf({ actor }: Transaction, values: Values): string {
  if (actor.reach !== 'locations') return 'w.decision_stage';
  const here = `ANY (${values.put(actor.locationIds)}::uuid[])`;
  return `CASE WHEN w.preschool_location_id = ${here} THEN w.decision_stage WHEN w.decision_stage IS NOT NULL THEN (
    SELECT CASE WHEN bool_or(own.status = 'admitted') THEN 'admitted'
      WHEN bool_or(own.status IN (${inReview})) THEN 'in-review' END
    FROM registration own WHERE own.pupil_id = w.pupil_id AND own.school_location_id = ${here}) END`;
}
