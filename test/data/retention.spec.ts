import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { addDays, addMonths } from '#libs/platform/domain/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { goesOn, kindLabels, nightlyKinds, parseTerm, seedPeriods, termInWords } from '#libs/retention/domain/index.js';
import { addChild } from '../support/children.js';
import { type TestDatabase, cloneDatabase } from '../support/database.js';
import { type TestRegion, addRegion } from '../support/region.js';

let database: TestDatabase;
let admin: pg.Pool;
let region: TestRegion;
let app: pg.Client;
let worker: pg.Client;
const today = new Clock().today();
beforeAll(async () => {
  database = await cloneDatabase('retention');
  admin = new pg.Pool({ connectionString: database.adminUrl, max: 2 });
  region = await addRegion(admin);
  app = new pg.Client({ connectionString: database.appUrl });
  worker = new pg.Client({ connectionString: database.workerUrl });
  for (const client of [app, worker]) await client.connect();
  await worker.query(`SET app.reach = 'system'`);
});
afterAll(async () => {
  await Promise.all([app.end(), worker.end(), admin.end()]);
  await database.drop();
});

const remove = async (kind: string, id: string): Promise<number | null> =>
  (await worker.query('SELECT retention_remove($1, $2) AS shredded', [kind, id])).rows[0].shredded;
const child = (leftOn: string | null, bornOn = '2019-05-14') =>
  addChild(admin, { region: region.municipality, preschool: region.preschoolLocation, bornOn, leftOn });
const stands = async (id: string): Promise<boolean> =>
  (await admin.query('SELECT 1 FROM pupil WHERE id = $1', [id])).rowCount === 1;
async function as(role: string, reach: string, locations: string[], sql: string, values: unknown[] = []) {
  await app.query('BEGIN');
  try {
    const settings = { role, reach, region_id: region.municipality, location_ids: `{${locations.join(',')}}` };
    for (const [name, value] of Object.entries({ ...settings, person_id: randomUUID() }))
      await app.query('SELECT set_config($1, $2, true)', [`app.${name}`, value]);
    return (await app.query(sql, values)).rows;
  } finally {
    await app.query('ROLLBACK');
  }
}

describe('the day on which something goes', () => {
  it('is the same by the rule and by the database, for every kind and any day', async () => {
    const day = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays('2010-01-01', days));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...seedPeriods),
        fc.array(day, { minLength: 30, maxLength: 30 }),
        async ({ id, term }, days) => {
          const { rows } = await admin.query(
            `SELECT retention_goes_on($1, each.day)::text AS day FROM unnest($2::date[]) WITH ORDINALITY AS each (day, n) ORDER BY n`,
            [id, days],
          );
          expect(rows.map((row) => row.day)).toEqual(days.map((eventOn) => goesOn(eventOn, parseTerm(term))));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what removes', () => {
  it('takes a child on its day and never a day before it', async () => {
    const last = addMonths(today, -24);
    const [due, kept] = [await child(addDays(last, -1)), await child(last)];
    expect(await remove('pupil', kept)).toBeNull();
    expect(await remove('pupil', due)).toBe(0);
    expect([await stands(due), await stands(kept)]).toEqual([false, true]);
    expect(await remove('pupil', due)).toBeNull();
  });

  it('counts from the fourth birthday of a child that nobody said left', async () => {
    const [due, kept] = [await child(null, addMonths(today, -73)), await child(null, addMonths(today, -71))];
    expect([await remove('pupil', due), await remove('pupil', kept)]).toEqual([0, null]);
  });

  it('stays off what somebody holds, until it is lifted', async () => {
    const held = await child('2020-01-01');
    await admin.query(
      `INSERT INTO retention_hold (id, region_id, pupil_id, subject_kind, subject_id, reason, review_on, set_at, set_by, set_by_name)
       VALUES (gen_random_uuid(), $1, $2, 'pupil', $2, 'x', now(), now(), gen_random_uuid(), 'M. Bakker')`,
      [region.municipality, held],
    );
    expect(await remove('pupil', held)).toBeNull();
    await admin.query(
      `UPDATE retention_hold SET lifted_at = now(), lifted_by_name = 'x', lift_reason = 'x' WHERE pupil_id = $1`,
      [held],
    );
    expect(await remove('pupil', held)).toBe(0);
  });

  it('waits for whoever is setting a hold at that moment', async () => {
    const id = await child('2020-01-01');
    const holder = await admin.connect();
    await holder.query('BEGIN');
    await holder.query(
      `INSERT INTO retention_hold (id, region_id, pupil_id, subject_kind, subject_id, reason, review_on, set_at, set_by, set_by_name)
       VALUES (gen_random_uuid(), $1, $2, 'pupil', $2, 'x', now(), now(), gen_random_uuid(), 'M. Bakker')`,
      [region.municipality, id],
    );
    const removing = remove('pupil', id);
    await holder.query('COMMIT');
    holder.release();
    expect(await removing).toBeNull();
    expect(await stands(id)).toBe(true);
  });

  it('removes an ended registration with its letters, and a year of the log', async () => {
    const id = await addChild(admin, {
      ...{ region: region.municipality, bornOn: '2023-05-14' },
      registrations: [{ school: region.location, receivedOn: '2024-05-14' }],
    });
    const { rows } = await admin.query(
      `UPDATE registration SET status = 'withdrawn', withdrawn_on = '2024-06-01' WHERE pupil_id = $1 RETURNING id`,
      [id],
    );
    await admin.query(
      `INSERT INTO letter (id, kind, region_id, school_location_id, pupil_id, subject_id, dated_on, created_by, sha256, bytes, document)
       VALUES (gen_random_uuid(), 'withdrawal', $1, $2, $3, $4, '2024-06-01', gen_random_uuid(), 'x', 1, 'x')`,
      [region.municipality, region.location, id, rows[0].id],
    );
    expect(await remove('registration-ended', rows[0].id)).toBe(0);
    expect((await admin.query('SELECT 1 FROM letter WHERE pupil_id = $1', [id])).rowCount).toBe(0);
    expect(await stands(id)).toBe(true);

    await admin.query(`INSERT INTO audit_head (chain, number, hash) VALUES ('2015', 0, ''), ('2024', 0, '')`);
    expect([await remove('audit-log', '2015'), await remove('audit-log', '2024')]).toEqual([0, null]);
  });
});

describe('nobody else', () => {
  it('can delete, or make the database do so', async () => {
    const id = await child('2020-01-01');
    for (const client of [app, worker]) {
      await expect(client.query('DELETE FROM pupil WHERE id = $1', [id])).rejects.toThrow('denied');
      await expect(client.query('DELETE FROM handover_release')).rejects.toThrow('denied');
      await expect(client.query(`SELECT retention_remove_whole('pupil', $1)`, [id])).rejects.toThrow('denied');
      await expect(client.query(`UPDATE retention_period SET term = 'P1D'`)).rejects.toThrow('denied');
    }
    await expect(app.query(`SELECT retention_remove('pupil', $1)`, [id])).rejects.toThrow('denied');
    await expect(app.query(`UPDATE retention_change SET state = 'approved'`)).rejects.toThrow('denied');
    expect(await stands(id)).toBe(true);
  });

  it('sees what is due, but who decides about terms, and then ids only', async () => {
    const id = await child('2020-01-01');
    const ask = `SELECT * FROM retention_candidates('pupil', CURRENT_DATE)`;
    expect(await as('teacher', 'locations', [region.location], ask)).toEqual([]);
    const seen = await as('system-administrator', 'none', [], ask);
    expect(seen.some((row) => row.subject === id)).toBe(true);
    expect(Object.keys(seen[0]!)).toEqual(['subject', 'location_id', 'event_on', 'held']);
  });

  it('comes across a hold of another place', async () => {
    const id = await child('2020-01-01');
    await admin.query(
      `INSERT INTO retention_hold (id, region_id, pupil_id, subject_kind, subject_id, location_id, reason, review_on, set_at, set_by, set_by_name)
       VALUES (gen_random_uuid(), $1, $2, 'pupil', $2, $3, 'x', now(), now(), gen_random_uuid(), 'M. Bakker')`,
      [region.municipality, id, region.preschoolLocation],
    );
    const ask = 'SELECT 1 AS found FROM retention_hold WHERE pupil_id = $1';
    const found = async (role: string, reach: string, locations: string[]) =>
      (await as(role, reach, locations, ask, [id])).length;
    expect(await found('preschool-manager', 'locations', [region.preschoolLocation])).toBe(1);
    expect(await found('preschool-staff', 'locations', [region.preschoolLocation])).toBe(0);
    expect(await found('school-head', 'locations', [region.location])).toBe(0);
    expect(await found('region-coordinator', 'region', [])).toBe(1);
  });
});

describe('docs/retention.md', () => {
  it.each(seedPeriods.map(({ id }) => id))('says of %s what the rule says', async (id) => {
    const { rows } = await admin.query('SELECT term, source FROM retention_period WHERE id = $1', [id]);
    const [{ term, source }] = rows;
    const { title, countedFrom } = kindLabels[id];
    const cells = readFileSync('docs/retention.md', 'utf8')
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()));
    expect(cells).toContainEqual(['', title, `${termInWords(term)} (\`${term}\`)`, countedFrom, source, '']);
  });

  it('has every kind that the night removes', () => {
    expect(seedPeriods.filter(({ nightly }) => nightly).map(({ id }) => id)).toEqual([...nightlyKinds]);
  });
});
