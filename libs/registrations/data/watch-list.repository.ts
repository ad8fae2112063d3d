import { createHash } from 'node:crypto';
import type { Transaction } from '#libs/database/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { formAheadDays, isActive, registrationStatuses } from '../domain/index.js';
import { cohortConditions, placeConditions, stateCondition } from './cohort-conditions.js';
import { stageOf } from './cohort-figures.repository.js';
import { Values, registrationScope, talkScope, watchScope } from './registration-scope.js';
import type { LateChild, PlaceQuestion, WatchList, WatchQuestion, WatchRow, WatchSort } from './watch-row.js';

const columns = `w.pupil_id AS "pupilId", w.given_name AS "givenName", w.prefix, w.family_name AS "familyName",
  w.born_on AS "bornOn", w.registrable_from_on AS "registrableFromOn", w.due_on AS "dueOn",
  w.handover_form_due_on AS "handoverFormDueOn", w.ten_weeks_before_on AS "tenWeeksBeforeOn",
  w.turns_four_on AS "turnsFourOn", w.wijk_id AS "wijkId", w.preschool_location_id AS "preschoolLocationId",
  w.first_registered_on AS "firstRegisteredOn", w.left_on AS "leftOn", w.arrived_on AS "arrivedOn"`;

const orders: Record<WatchSort, string> = {
  dueOn: 'w.due_on, w.pupil_id',
  '-dueOn': 'w.due_on DESC, w.pupil_id DESC',
  name: 'w.sort_key, w.pupil_id',
};

/** Pages of the worklist: always the range of one index, so the millionth child costs what the first does. */
@Injectable()
export class WatchLists {
  async page(tx: Transaction, question: WatchQuestion): Promise<WatchRow[]> {
    const values = new Values();
    const where = [watchScope(tx.actor, values), ...conditionsOf(tx, question, values)].join(' AND ');
    const limit = values.put(question.limit);
    const sql = `WITH page AS (
        SELECT w.sort_key, ${columns} FROM registration_watch w
        WHERE ${where} ORDER BY ${orders[question.sort]} LIMIT ${limit})
      SELECT page.*, ${shownWith(tx, values)} FROM page`;
    return tx.query<WatchRow>(sql, values.list, nameOf(sql));
  }

  /** Everybody on the list of those who are too late, by id only. */
  async late(tx: Transaction, place: PlaceQuestion, today: string): Promise<LateChild[]> {
    const values = new Values();
    const question = { ...place, list: 'overdue', today, weeks: 0, sort: 'dueOn', limit: 0 } as const;
    const where = [watchScope(tx.actor, values), ...conditionsOf(tx, question, values)].join(' AND ');
    return tx.query<LateChild>(
      `SELECT w.pupil_id AS "pupilId", w.region_id AS "regionId", w.preschool_location_id AS "preschoolLocationId"
       FROM registration_watch w WHERE ${where}`,
      values.list,
    );
  }

  async one(tx: Transaction, pupilId: string): Promise<WatchRow | undefined> {
    const values = new Values();
    const where = `${watchScope(tx.actor, values)} AND w.pupil_id = ${values.put(pupilId)}`;
    const sql = `WITH page AS (SELECT ${columns} FROM registration_watch w WHERE ${where})
      SELECT page.*, ${shownWith(tx, values)} FROM page`;
    const [row] = await tx.query<WatchRow>(sql, values.list);
    return row;
  }
}

/** Prepared once per connection; statements that differ must not share a name. */
const nameOf = (sql: string): string => `watch-${createHash('sha1').update(sql).digest('base64url').slice(0, 16)}`;

const shownWith = (tx: Transaction, values: Values): string => `${shownDay(tx, values)} AS "shownRegisteredOn",
  ${registrationsOf(tx, values)} AS registrations, ${lastTalk(tx, values)} AS "lastTalk"`;

/** A school does not learn on which day parents asked at another one; the own preschool may know that. */
function shownDay({ actor }: Transaction, values: Values): string {
  if (actor.reach !== 'locations') return 'page."firstRegisteredOn"';
  const here = `ANY (${values.put(actor.locationIds)}::uuid[])`;
  return `CASE WHEN page."preschoolLocationId" = ${here} OR EXISTS (SELECT FROM registration r WHERE r.pupil_id = page."pupilId"
    AND r.school_location_id = ${here} AND r.received_on = page."firstRegisteredOn") THEN page."firstRegisteredOn" END`;
}

function registrationsOf(tx: Transaction, values: Values): string {
  return `coalesce((SELECT json_agg(json_build_object('id', r.id, 'schoolLocationId', r.school_location_id,
      'preference', r.preference, 'receivedOn', r.received_on, 'status', r.status) ORDER BY r.preference, r.received_on)
    FROM registration r WHERE r.pupil_id = page."pupilId" AND r.status <> 'withdrawn'
      AND ${registrationScope(tx.actor, values)}), '[]')`;
}

function lastTalk(tx: Transaction, values: Values): string {
  return `(SELECT json_build_object('spokenOn', t.spoken_on, 'lateReason', t.late_reason) FROM watch_talk t
    WHERE t.pupil_id = page."pupilId" AND t.takes_back IS NULL AND ${talkScope(tx.actor, values)}
      AND NOT EXISTS (SELECT FROM watch_talk b WHERE b.takes_back = t.id)
    ORDER BY t.spoken_on DESC, t.id DESC LIMIT 1)`;
}

function conditionsOf(tx: Transaction, question: WatchQuestion, values: Values): string[] {
  const { cohort, state, after } = question;
  const conditions = listConditions[question.list](question, values, tx.actor);
  if (cohort) conditions.push(...cohortConditions(cohort, values));
  if (state) {
    const day = (): string => `${values.put(question.today)}::date`;
    conditions.push(stateCondition(state, day, () => stageOf(tx, values)));
  }
  conditions.push(...placeConditions(question, values));
  if (after) conditions.push(afterRow(question.sort, after, values));
  return conditions;
}

const active = registrationStatuses
  .filter(isActive)
  .map((status) => `'${status}'`)
  .join(', ');
const open = 'w.first_registered_on IS NULL AND w.left_on IS NULL';

// The conditions without values are those of the partial indexes.
const listConditions: Record<WatchList, (question: WatchQuestion, values: Values, actor: Actor) => string[]> = {
  upcoming: ({ today, weeks }, values) => {
    const from = values.put(today);
    return [open, `w.due_on >= ${from}::date`, `w.due_on <= ${from}::date + ${values.put(weeks * 7)}::integer`];
  },
  overdue: ({ today }, values) => [open, `w.due_on < ${values.put(today)}::date`],
  registered: () => ['w.first_registered_on IS NOT NULL AND w.left_on IS NULL'],
  all: () => ['w.left_on IS NULL'],
  attention: ({ today, weeks }, values) => {
    const on = `${values.put(today)}::date`;
    return [
      'w.left_on IS NULL',
      `w.due_on <= ${on} + ${values.put(weeks * 7)}::integer`,
      `(w.first_registered_on IS NULL OR (w.turns_four_on >= ${on}
        AND w.handover_form_due_on <= ${on} + ${values.put(formAheadDays)}::integer))`,
    ];
  },
  // Known to a preschool, past 3½, and in no school.
  lost: ({ today }, values) => [open, 'w.preschool_location_id IS NOT NULL', `w.due_on < ${values.put(today)}::date`],
  // Only registrations that the actor may see count: a board does not learn that parents also ask another one's school.
  double: (_, values, actor) => [
    'w.left_on IS NULL',
    `w.pupil_id IN (SELECT r.pupil_id FROM registration r WHERE r.status IN (${active}) AND ${registrationScope(actor, values)}
      GROUP BY r.pupil_id HAVING count(*) > 1)`,
  ],
};

// A name does not belong in the address of the next page: there the child itself says where its name stands.
function afterRow(sort: WatchSort, { dueOn, pupilId }: { dueOn: string; pupilId: string }, values: Values): string {
  const id = `${values.put(pupilId)}::uuid`;
  if (sort === 'name') {
    return `(w.sort_key, w.pupil_id) > ((SELECT l.sort_key FROM registration_watch l WHERE l.pupil_id = ${id}), ${id})`;
  }
  return `(w.due_on, w.pupil_id) ${sort === 'dueOn' ? '>' : '<'} (${values.put(dueOn)}::date, ${id})`;
}
