import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import { type Grouping, Values, groupColumns, placesAsked, watchScope } from './registration-scope.js';

/** Counts of one group, or of everybody. `null`: hidden, because the group is too small to show. */
export interface Figures {
  readonly upcoming: number | null;
  readonly overdue: number | null;
  readonly registeredInTime: number | null;
  readonly registeredLate: number | null;
}

export interface GroupFigures extends Figures {
  /** null: children without such a group */
  readonly groupId: string | null;
}

export interface FiguresOf {
  readonly groups: readonly GroupFigures[];
  readonly total: Figures;
}

const counts = `
  count(*) FILTER (WHERE w.first_registered_on IS NULL AND w.due_on BETWEEN day.today AND day.today + day.ahead)::int AS upcoming,
  count(*) FILTER (WHERE w.first_registered_on IS NULL AND w.due_on < day.today)::int AS overdue,
  count(*) FILTER (WHERE w.first_registered_on <= w.due_on)::int AS "registeredInTime",
  count(*) FILTER (WHERE w.first_registered_on > w.due_on)::int AS "registeredLate"`;

/** Numbers for the start page, of what the actor may see. */
@Injectable()
export class WatchFigures {
  /** Exact numbers. For `stadsdeel` the groups are wijken: which wijk lies where is for the caller to say. */
  async groups(tx: Transaction, by: Grouping, today: string, weeks: number): Promise<GroupFigures[]> {
    const values = new Values();
    const day = dayOf(values, today, weeks);
    const scope = watchScope(tx.actor, values);
    const asked = by === 'board' || by === 'school' ? placesAsked(by, tx.actor, values) : '';
    const sql = `SELECT ${groupColumns[by]} AS "groupId", ${counts}
      FROM registration_watch w CROSS JOIN ${day} ${asked}
      WHERE w.left_on IS NULL AND ${scope} GROUP BY 1`;
    return tx.query<GroupFigures>(sql, values.list);
  }

  async total(tx: Transaction, today: string, weeks: number): Promise<Figures> {
    const values = new Values();
    const day = dayOf(values, today, weeks);
    const sql = `SELECT ${counts} FROM registration_watch w CROSS JOIN ${day}
      WHERE w.left_on IS NULL AND ${watchScope(tx.actor, values)}`;
    const [figures] = await tx.query<Figures>(sql, values.list);
    return figures ?? { upcoming: 0, overdue: 0, registeredInTime: 0, registeredLate: 0 };
  }
}

const dayOf = (values: Values, today: string, weeks: number): string =>
  `(SELECT ${values.put(today)}::date AS today, ${values.put(weeks * 7)}::integer AS ahead) day`;
