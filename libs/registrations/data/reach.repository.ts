import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { ToddlerCount, ToddlerDays } from '../domain/index.js';
import { Values, watchScope } from './registration-scope.js';

export interface WijkKnown {
  /** null: the wijk is not known, or may not be */
  readonly wijkId: string | null;
  readonly known: number;
}

export interface WijkToddlers extends ToddlerCount {
  readonly wijkId: string;
}

export interface Goal {
  readonly percent: number;
  readonly source: string;
}

/** Toddlers that a preschool knows, and how many there are. */
@Injectable()
export class ReachFigures {
  async known(tx: Transaction, days: ToddlerDays): Promise<WijkKnown[]> {
    const values = new Values();
    const scope = watchScope(tx.actor, values);
    const [from, to] = [values.put(days.dueFromOn), values.put(days.dueToOn)];
    return tx.query<WijkKnown>(
      `SELECT w.wijk_id AS "wijkId", count(*)::int AS known FROM registration_watch w
       WHERE w.left_on IS NULL AND w.preschool_location_id IS NOT NULL AND ${scope}
         AND w.due_on BETWEEN ${from}::date AND ${to}::date
         AND w.born_on > ${values.put(days.bornAfter)}::date AND w.born_on <= ${values.put(days.bornUntil)}::date
       GROUP BY 1`,
      values.list,
    );
  }

  /** Of each wijk the newest count that is not of a later year. */
  async toddlers(tx: Transaction, year: number): Promise<WijkToddlers[]> {
    return tx.query<WijkToddlers>(
      `SELECT DISTINCT ON (wijk_id) wijk_id AS "wijkId", year, count, source, counted_on AS "countedOn"
       FROM toddler_count WHERE region_id = $1 AND year <= $2 ORDER BY wijk_id, year DESC`,
      [tx.actor.regionId, year],
    );
  }

  async goal(tx: Transaction): Promise<Goal | undefined> {
    const [goal] = await tx.query<Goal>(`SELECT percent, source FROM figure_goal WHERE goal = 'preschool-reach'`);
    return goal;
  }

  async save(tx: Transaction, wijkId: string, { year, count, source, countedOn }: ToddlerCount): Promise<void> {
    await tx.execute(
      `INSERT INTO toddler_count (wijk_id, year, region_id, count, source, counted_on) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT ON CONSTRAINT toddler_count_pk
       DO UPDATE SET count = excluded.count, source = excluded.source, counted_on = excluded.counted_on`,
      [wijkId, year, tx.actor.regionId, count, source, countedOn],
    );
  }
}
