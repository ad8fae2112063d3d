import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import pg from 'pg';
import { Transaction, UnitOfWork } from '#libs/database/index.js';
import { type Actor, systemActor } from '#libs/platform/domain/index.js';
import { PupilSearch } from '#libs/pupils/data/pupil-search.repository.js';
import { PupilsRepository } from '#libs/pupils/data/pupils.repository.js';
import { RegistrationsRepository } from '#libs/registrations/data/registrations.repository.js';
import { WatchFigures } from '#libs/registrations/data/watch-figures.repository.js';
import { WatchLists } from '#libs/registrations/data/watch-list.repository.js';
import { RegistrationsModule } from '#libs/registrations/index.js';
import { addChild, addPreschool } from '../support/children.js';
import { type TestDatabase, cloneDatabase } from '../support/database.js';
import { anActor } from '../support/importing.js';
import { startContext } from '../support/nest-context.js';
import { type TestRegion, addRegion } from '../support/region.js';

// The second line: what comes out when the filter of the application is not there at all.
let database: TestDatabase;
let admin: pg.Pool;
let context: INestApplicationContext;
let here: TestRegion;
let there: TestRegion;
let secondPreschool: string;
const child: Record<string, string> = {};

beforeAll(async () => {
  database = await cloneDatabase('row_level_security');
  admin = new pg.Pool({ connectionString: database.adminUrl, max: 2 });
  context = await startContext(database.appUrl, RegistrationsModule);
  here = await addRegion(admin, '01');
  there = await addRegion(admin, '02');
  secondPreschool = await addPreschool(admin, here, '200000001');
  const nest = { region: here.municipality, preschool: here.preschoolLocation };
  const asked = (school: string) => ({ school, receivedOn: '2026-06-01' });
  child.open = await addChild(admin, nest);
  child.both = await addChild(admin, { ...nest, registrations: [asked(here.location), asked(here.otherLocation)] });
  child.second = await addChild(admin, {
    ...nest,
    preschool: secondPreschool,
    registrations: [asked(here.otherLocation)],
  });
  child.foreign = await addChild(admin, {
    region: there.municipality,
    preschool: there.preschoolLocation,
    registrations: [asked(there.location)],
  });
  for (const id of Object.values(child)) {
    await admin.query(
      `INSERT INTO guardian (id, pupil_id, name, has_authority, position) VALUES (gen_random_uuid(), $1, 'Ouder', true, 1)`,
      [id],
    );
  }
  for (const id of Object.values(child)) {
    await admin.query(
      `INSERT INTO watch_talk (id, pupil_id, region_id, preschool_location_id, spoken_on, recorded_by)
       SELECT gen_random_uuid(), id, region_id, preschool_location_id, '2026-09-01', id FROM pupil WHERE id = $1`,
      [id],
    );
  }
  await admin.query(
    `INSERT INTO settled_doubt (pupil_id, kind, pupil_version, settled_by) SELECT id, 'name', 1, id FROM pupil`,
  );
  await admin.query(`INSERT INTO registration_change (id, registration_id, changed_by, field, reason)
    SELECT gen_random_uuid(), id, id, 'receivedOn', 'omdat het moest' FROM registration`);
});
afterAll(async () => {
  await context.close();
  await admin.end();
  await database.drop();
});

const at = (...locationIds: string[]): Partial<Actor> => ({ reach: 'locations', locationIds });
const actorOf = (more: Partial<Actor> = {}, region = here): Actor => anActor(region.municipality, more);

/** Rows of a plain SELECT, with the names of the children they are about. */
async function seen(actor: Actor, table: string, column = 'pupil_id'): Promise<string[]> {
  const rows = await context
    .get(UnitOfWork)
    .read(actor, (tx) => tx.query<{ id: string }>(`SELECT DISTINCT ${column} AS id FROM ${table}`));
  return namesOf(rows.map(({ id }) => id));
}

const namesOf = (ids: readonly string[]): string[] =>
  ids.map((id) => Object.entries(child).find(([, own]) => own === id)?.[0] ?? id).sort();

const tables = ['guardian', 'registration_watch'] as const;

describe('row-level security alone', () => {
  it.each([
    ['a region', () => actorOf(), ['both', 'open', 'second']],
    ['another region', () => actorOf({}, there), ['foreign']],
    ['a preschool', () => actorOf(at(here.preschoolLocation)), ['both', 'open']],
    [
      'a manager of two preschools',
      () => actorOf(at(here.preschoolLocation, secondPreschool)),
      ['both', 'open', 'second'],
    ],
    ['a school', () => actorOf(at(here.location)), ['both']],
    ['another school', () => actorOf(at(here.otherLocation)), ['both', 'second']],
    ['a school with no children', () => actorOf(at(here.secondLocation)), []],
    ['a school of another region', () => actorOf(at(there.location)), ['foreign']],
    ['somebody without locations', () => actorOf(at()), []],
    ['a policy officer', () => actorOf({ reach: 'numbers' }), []],
    ['a functional administrator', () => actorOf({ reach: 'none' }), []],
  ])('gives %s its own children only', async (_, actor, expected) => {
    expect(await seen(actor(), 'pupil', 'id')).toEqual(expected);
    for (const table of tables) expect([table, await seen(actor(), table)]).toEqual([table, expected]);
  });

  it('shows talks with parents to the preschool that had them and to the region, and to no school', async () => {
    expect(await seen(actorOf(), 'watch_talk')).toEqual(['both', 'open', 'second']);
    expect(await seen(actorOf(at(here.preschoolLocation)), 'watch_talk')).toEqual(['both', 'open']);
    expect(await seen(actorOf(at(here.location)), 'watch_talk')).toEqual([]);
    expect(await seen(actorOf({ reach: 'numbers' }), 'watch_talk')).toEqual([]);
    const add = (actor: Actor) =>
      context.get(UnitOfWork).run(actor, (tx) =>
        tx.execute(`INSERT INTO watch_talk (id, pupil_id, region_id, preschool_location_id, spoken_on, recorded_by)
          VALUES (gen_random_uuid(), '${child.open}', '${here.municipality}', '${here.preschoolLocation}', '2026-09-02', gen_random_uuid())`),
      );
    await expect(add(actorOf())).rejects.toThrow(/row-level security/);
    await expect(add(actorOf(at(here.location)))).rejects.toThrow(/row-level security/);
    await expect(
      context
        .get(UnitOfWork)
        .run(actorOf(at(here.preschoolLocation)), (tx) => tx.execute(`UPDATE watch_talk SET note = 'x'`)),
    ).rejects.toThrow(/permission denied/);
  });

  it('shows what is settled about a child to whoever keeps it, and to no school', async () => {
    expect(await seen(actorOf(), 'settled_doubt')).toEqual(['both', 'open', 'second']);
    expect(await seen(actorOf(at(here.preschoolLocation)), 'settled_doubt')).toEqual(['both', 'open']);
    expect(await seen(actorOf(at(here.location)), 'settled_doubt')).toEqual([]);
    expect(await seen(actorOf({ reach: 'numbers' }), 'settled_doubt')).toEqual([]);
    const settle = context.get(UnitOfWork).run(actorOf(at(here.location)), (tx) =>
      tx.execute(`INSERT INTO settled_doubt (pupil_id, kind, pupil_version, settled_by)
        VALUES ('${child.both}', 'age', 1, gen_random_uuid())`),
    );
    await expect(settle).rejects.toThrow(/row-level security/);
  });

  it('does not tell a school that a child was asked for elsewhere', async () => {
    const rows = (actor: Actor, table: string, column: string) =>
      context
        .get(UnitOfWork)
        .read(actor, (tx) => tx.query<{ school: string }>(`SELECT ${column} AS school FROM ${table}`));
    const actor = actorOf(at(here.location));
    expect(await rows(actor, 'registration', 'school_location_id')).toEqual([{ school: here.location }]);
    const changes = 'registration_change c JOIN registration r ON r.id = c.registration_id';
    expect(await rows(actor, changes, 'school_location_id')).toEqual([{ school: here.location }]);
    expect(await seen(actorOf(at(here.preschoolLocation)), 'registration')).toEqual([]);
    expect(await seen(actorOf(at(here.preschoolLocation)), 'registration_change', 'registration_id')).toEqual([]);
    expect(await seen(actorOf(), 'registration')).toEqual(['both', 'second']);
  });

  it('gives nothing at all without a context, also on a connection that had one', async () => {
    await seen(actorOf(), 'pupil', 'id');
    const pool = new pg.Pool({ connectionString: database.appUrl, max: 1 });
    try {
      const count = `SELECT count(*)::int AS rows FROM pupil`;
      expect((await pool.query(count)).rows).toEqual([{ rows: 0 }]);
      await pool.query(`BEGIN; SELECT set_config('app.reach', 'system', true); COMMIT`);
      expect((await pool.query(count)).rows).toEqual([{ rows: 0 }]);
    } finally {
      await pool.end();
    }
  });

  it('holds for the owner of the tables too', async () => {
    const owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    try {
      for (const table of ['pupil', 'guardian', 'registration', 'registration_change', 'registration_watch']) {
        expect((await owner.query(`SELECT 1 FROM ${table}`)).rowCount).toBe(0);
      }
    } finally {
      await owner.end();
    }
  });

  it('lets nobody write for another', async () => {
    const run = (actor: Actor, sql: string, values: unknown[]) =>
      context.get(UnitOfWork).run(actor, (tx) => tx.execute(sql, values));
    const school = actorOf(at(here.location));
    const preschool = actorOf(at(here.preschoolLocation));
    expect(await run(preschool, `UPDATE pupil SET given_name = 'X' WHERE id = $1`, [child.second])).toBe(0);
    expect(await run(school, `UPDATE pupil SET given_name = 'X' WHERE id = $1`, [child.both])).toBe(0);
    expect(
      await run(school, `UPDATE registration SET preference = 9 WHERE school_location_id = $1`, [here.otherLocation]),
    ).toBe(0);
    await expect(
      run(preschool, `UPDATE pupil SET preschool_location_id = $2 WHERE id = $1`, [child.open, secondPreschool]),
    ).rejects.toMatchObject({ code: '42501' });
    const registering = `INSERT INTO registration (id, pupil_id, region_id, school_location_id, preference, received_on, status)
      VALUES (gen_random_uuid(), $1, $2, $3, 1, '2026-06-01', 'registered')`;
    await expect(run(school, registering, [child.both, here.municipality, here.secondLocation])).rejects.toMatchObject({
      code: '42501',
    });
    await expect(run(school, 'DELETE FROM pupil', [])).rejects.toMatchObject({ code: '42501' });
    await expect(run(actorOf(), `UPDATE registration_change SET reason = 'x'`, [])).rejects.toMatchObject({
      code: '42501',
    });
  });
});

describe('the queries of the application, with its filter switched off', () => {
  /** The database knows the actor, the repository thinks it works for the system. */
  const unfiltered = <Result>(actor: Actor, work: (tx: Transaction) => Promise<Result>): Promise<Result> =>
    context
      .get(UnitOfWork)
      .read(actor, (tx) => work(new Transaction({ ...systemActor('test') }, tx.connection(), undefined)));
  const get = <Service>(type: new (...args: never[]) => Service): Service => context.get(type, { strict: false });
  const all = { list: 'all', today: '2026-11-22', weeks: 8, sort: 'dueOn', limit: 100 } as const;

  it.each([
    ['a school', () => actorOf(at(here.location)), ['both']],
    ['a preschool', () => actorOf(at(here.preschoolLocation)), ['both', 'open']],
    ['a region', () => actorOf(), ['both', 'open', 'second']],
    ['a policy officer', () => actorOf({ reach: 'numbers' }), []],
  ])('give %s no more', async (_, actor, expected) => {
    const lists = await unfiltered(actor(), (tx) => get(WatchLists).page(tx, all));
    expect(namesOf(lists.map(({ pupilId }) => pupilId))).toEqual(expected);
    const search = await unfiltered(actor(), (tx) =>
      get(PupilSearch).page(tx, { names: [], withLeft: true, limit: 100 }),
    );
    expect(namesOf(search.map(({ id }) => id))).toEqual(expected);
    const total = await unfiltered(actor(), (tx) => get(WatchFigures).total(tx, '2026-11-22', 8));
    expect((total.overdue ?? 0) + (total.registeredInTime ?? 0)).toBe(expected.length);
    for (const [name, id] of Object.entries(child)) {
      const found = await unfiltered(actor(), (tx) => get(PupilsRepository).find(tx, id));
      expect([name, found !== undefined]).toEqual([name, expected.includes(name)]);
    }
  });

  it('give a school only its own registrations of a child', async () => {
    const actor = actorOf(at(here.location));
    const own = await unfiltered(actor, (tx) => get(RegistrationsRepository).ofPupil(tx, child.both!));
    expect(own.map(({ schoolLocationId }) => schoolLocationId)).toEqual([here.location]);
    const [row] = await unfiltered(actor, (tx) => get(WatchLists).page(tx, all));
    expect(row?.registrations.map(({ schoolLocationId }) => schoolLocationId)).toEqual([here.location]);
    const groups = await unfiltered(actor, (tx) => get(WatchFigures).groups(tx, 'school', '2026-11-22', 8));
    expect(groups.map(({ groupId }) => groupId)).toEqual([here.location]);
  });
});

describe('every table with something about a child', () => {
  // Public registers, and what has no child in it.
  const open = ['organisation', 'location', 'stadsdeel', 'wijk'];

  it('has row-level security that holds for its owner too', async () => {
    const { rows } = await admin.query<{ name: string; forced: boolean; policies: number }>(
      `SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AS forced,
         (SELECT count(*)::int FROM pg_policy WHERE polrelid = c.oid) AS policies
       FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> ALL ($1)
         AND EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND NOT a.attisdropped
           AND a.attname IN ('region_id', 'pupil_id', 'guardian_id', 'registration_id', 'location_id', 'person_id'))
       ORDER BY 1`,
      [open],
    );
    expect(rows.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['pupil', 'guardian', 'registration', 'registration_change', 'registration_watch']),
    );
    expect(rows.filter(({ forced, policies }) => !forced || policies === 0)).toEqual([]);
  });

  it('is out of reach of the role of the application without a policy for it', async () => {
    const { rows } = await admin.query(
      `SELECT rolname FROM pg_roles WHERE rolname IN ('estafette_app', 'estafette_worker', 'estafette_owner')
         AND (rolbypassrls OR rolsuper)`,
    );
    expect(rows).toEqual([]);
  });
});
