import type { Transaction } from '#libs/database/index.js';
import type { PupilState } from '#libs/pupils/index.js';
import { Injectable } from '@nestjs/common';
import type { WatchTerms } from '../domain/index.js';

/** The days that follow from one birth date; `terms` is undefined when nothing is watched. */
export interface BirthDay {
  readonly bornOn: string;
  readonly terms: WatchTerms | undefined;
}

/** Keeps `registration_watch` in step with children and registrations, in their transaction. */
@Injectable()
export class WatchRepository {
  /** @param today the day of arrival, when the child is new at its preschool */
  async keep(tx: Transaction, pupil: PupilState, terms: WatchTerms, today: string): Promise<void> {
    await tx.execute(
      `INSERT INTO registration_watch (pupil_id, region_id, wijk_id, preschool_location_id, given_name, prefix, family_name,
         sort_key, born_on, left_on, registrable_from_on, due_on, handover_form_due_on, ten_weeks_before_on, turns_four_on, arrived_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, CASE WHEN $4::uuid IS NOT NULL THEN $16::date END)
       ON CONFLICT ON CONSTRAINT registration_watch_pk DO UPDATE SET ${overwritten}`,
      [
        pupil.pupilId,
        pupil.regionId,
        pupil.wijkId,
        pupil.preschoolLocationId,
        pupil.givenName,
        pupil.prefix,
        pupil.familyName,
        pupil.sortKey,
        pupil.bornOn,
        pupil.leftOn,
        terms.registrableFromOn,
        terms.dueOn,
        terms.handoverFormDueOn,
        terms.tenWeeksBeforeOn,
        terms.turnsFourOn,
        today,
      ],
    );
  }

  async drop(tx: Transaction, pupilId: string): Promise<void> {
    await tx.execute('DELETE FROM registration_watch WHERE pupil_id = $1', [pupilId]);
  }

  /** The days on which the children of a query (see `PupilFollower.pupilsImported`) were born, each once. */
  async birthDays(tx: Transaction, pupils: string): Promise<string[]> {
    const rows = await tx.query<{ bornOn: string }>(`SELECT DISTINCT born_on AS "bornOn" FROM (${pupils}) p`);
    return rows.map(({ bornOn }) => bornOn);
  }

  /**
   * A whole file at once. The law is counted once for each birth date, in TypeScript, and joined here: there is no second
   * version of it in SQL, and 34,000 children have some 1,500 birth dates. With the first file of a preschool nobody knows
   * since when its children attend it; from then on a child that is new in a file has just arrived.
   */
  async keepAll(tx: Transaction, pupils: string, days: readonly BirthDay[], today: string): Promise<void> {
    const watched = days.flatMap(({ bornOn, terms }) => (terms ? [{ bornOn, ...terms }] : []));
    await tx.execute(
      `INSERT INTO registration_watch (pupil_id, region_id, wijk_id, preschool_location_id, given_name, prefix, family_name,
         sort_key, born_on, left_on, registrable_from_on, due_on, handover_form_due_on, ten_weeks_before_on, turns_four_on, arrived_on)
       SELECT p.id, p.region_id, p.wijk_id, p.preschool_location_id, p.given_name, p.prefix, p.family_name,
         p.sort_key, p.born_on, p.left_on, d.registrable, d.due, d.form, d.ten_weeks, d.four,
         CASE WHEN p.preschool_location_id IN (SELECT preschool_location_id FROM registration_watch) THEN $7::date END
       FROM (${pupils}) p
       JOIN unnest($1::date[], $2::date[], $3::date[], $4::date[], $5::date[], $6::date[])
         AS d (born, registrable, due, form, ten_weeks, four) ON d.born = p.born_on
       ON CONFLICT ON CONSTRAINT registration_watch_pk DO UPDATE SET ${overwritten}`,
      [
        watched.map(({ bornOn }) => bornOn),
        watched.map(({ registrableFromOn }) => registrableFromOn),
        watched.map(({ dueOn }) => dueOn),
        watched.map(({ handoverFormDueOn }) => handoverFormDueOn),
        watched.map(({ tenWeeksBeforeOn }) => tenWeeksBeforeOn),
        watched.map(({ turnsFourOn }) => turnsFourOn),
        today,
      ],
    );
    await this.dropAll(tx, pupils, days);
  }

  /** The first day of receipt of all registrations that count, also those that the actor may not see. */
  async refreshRegistered(tx: Transaction, pupilId: string): Promise<void> {
    await tx.execute('SELECT watch_refresh_registered($1)', [pupilId]);
  }

  private async dropAll(tx: Transaction, pupils: string, days: readonly BirthDay[]): Promise<void> {
    const unwatched = days.filter(({ terms }) => !terms).map(({ bornOn }) => bornOn);
    if (unwatched.length === 0) return;
    await tx.execute(
      `DELETE FROM registration_watch WHERE pupil_id IN (SELECT id FROM (${pupils}) p WHERE p.born_on = ANY ($1::date[]))`,
      [unwatched],
    );
  }
}

const overwritten = [
  'region_id',
  'wijk_id',
  'preschool_location_id',
  'given_name',
  'prefix',
  'family_name',
  'sort_key',
  'born_on',
  'left_on',
  'registrable_from_on',
  'due_on',
  'handover_form_due_on',
  'ten_weeks_before_on',
  'turns_four_on',
]
  .map((column) => `${column} = excluded.${column}`)
  .concat(
    // To another preschool, or back after having left: the child arrives anew.
    `arrived_on = CASE WHEN registration_watch.preschool_location_id IS DISTINCT FROM excluded.preschool_location_id
      OR (registration_watch.left_on IS NOT NULL AND excluded.left_on IS NULL)
      THEN excluded.arrived_on ELSE registration_watch.arrived_on END`,
  )
  .join(', ');
