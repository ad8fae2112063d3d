import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { NonWorkingDay, SchoolHoliday, SchoolYearCalendar, SchoolYearMoment, TermRule } from '../domain/index.js';
import { schoolYear } from '../domain/index.js';

const rule = `term_id AS id, kind, label, explanation, source, source_url AS "sourceUrl", confidence,
  valid_from_on AS "validFrom", valid_to_on AS "validTo", sector, governance, school_type AS "schoolType",
  except_school_type AS "exceptSchoolType", nullif(except_enrolled_elsewhere, false) AS "exceptEnrolledElsewhere", anchor,
  anchor_term_id AS "anchorTermId", amount, unit, direction, outcome AS "limit",
  moves_off_non_working_days AS "movesOffNonWorkingDays", suspension, not_before_term_id AS "notBeforeTermId",
  continues AS "then", leap_day_birthday AS "leapDayBirthday", caution`;
const moment = `term_id AS "termId", from_on AS "fromOn", due_on AS "dueOn", confirmed, source`;

/** The law as rows. What is absent in a rule is absent here too, not null. */
@Injectable()
export class LawRows {
  async version(tx: Transaction): Promise<string> {
    const [row] = await tx.query<{ version: string }>('SELECT version FROM law_version', [], 'law-version');
    return row?.version ?? '';
  }

  async rules(tx: Transaction): Promise<TermRule[]> {
    return withoutNulls(await tx.query<TermRule>(`SELECT ${rule} FROM term_rule ORDER BY position`));
  }

  /** Holidays before equated days: of two rows for one day the first counts. */
  async nonWorkingDays(tx: Transaction, fromOn?: string, toOn?: string): Promise<NonWorkingDay[]> {
    return tx.query<NonWorkingDay>(
      `SELECT day_on AS "on", name, kind, source FROM non_working_day
       WHERE day_on BETWEEN coalesce($1, '-infinity'::date) AND coalesce($2, 'infinity'::date) ORDER BY day_on`,
      [fromOn ?? null, toOn ?? null],
    );
  }

  async schoolYears(tx: Transaction): Promise<SchoolYearCalendar[]> {
    const rows = await tx.query<SchoolYearMoment & { schoolYear: string }>(
      `SELECT school_year AS "schoolYear", ${moment} FROM school_year_date ORDER BY school_year, due_on, term_id`,
    );
    const years = new Map<string, SchoolYearMoment[]>();
    for (const { schoolYear: id, ...each } of withoutNulls(rows)) years.set(id, [...(years.get(id) ?? []), each]);
    return [...years].map(([id, moments]) => schoolYear(Number(id.slice(0, 4)), moments));
  }

  async schoolHolidays(tx: Transaction): Promise<SchoolHoliday[]> {
    return tx.query<SchoolHoliday>(
      `SELECT region, name, from_on AS "fromOn", to_on AS "toOn", confirmed, source FROM school_holiday
       ORDER BY from_on, region`,
    );
  }

  /** False when that day is in the table already. */
  async addNonWorkingDay(tx: Transaction, day: NonWorkingDay): Promise<boolean> {
    const added = await tx.execute(
      'INSERT INTO non_working_day (day_on, name, kind, source) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
      [day.on, day.name, day.kind, day.source],
    );
    return added === 1;
  }

  async removeNonWorkingDay(tx: Transaction, on: string): Promise<NonWorkingDay | undefined> {
    const [removed] = await tx.query<NonWorkingDay>(
      'DELETE FROM non_working_day WHERE day_on = $1 RETURNING day_on AS "on", name, kind, source',
      [on],
    );
    return removed;
  }

  async saveSchoolYearDate(tx: Transaction, id: string, { termId, fromOn, ...rest }: SchoolYearMoment): Promise<void> {
    await tx.execute(
      `INSERT INTO school_year_date (school_year, term_id, from_on, due_on, confirmed, source)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT ON CONSTRAINT school_year_date_pk DO UPDATE
         SET from_on = excluded.from_on, due_on = excluded.due_on, confirmed = excluded.confirmed, source = excluded.source`,
      [id, termId, fromOn ?? null, rest.dueOn, rest.confirmed, rest.source],
    );
  }
}

const withoutNulls = <Row extends object>(rows: readonly Row[]): Row[] =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Row);
