import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type TestDatabase, cloneDatabase } from '../support/database.js';
import { type TestRegion, addRegion } from '../support/region.js';

// The second line: what the tables give when the filter of the application is not there at all.
let database: TestDatabase;
let admin: pg.Pool;
let app: pg.Client;
let worker: pg.Client;
let region: TestRegion;
const people: Record<string, string> = {};
beforeAll(async () => {
  database = await cloneDatabase('access_row_security');
  admin = new pg.Pool({ connectionString: database.adminUrl, max: 2 });
  region = await addRegion(admin);
  app = new pg.Client({ connectionString: database.appUrl });
  worker = new pg.Client({ connectionString: database.workerUrl });
  await Promise.all([app.connect(), worker.connect()]);
  await add('own', region.school, 'account-administrator');
  await add('colleague', region.school, 'teacher');
  await add('foreign', region.otherSchool, 'teacher');
  await add('board', region.board, 'account-administrator');
});
afterAll(async () => {
  await Promise.all([app.end(), worker.end(), admin.end()]);
  await database.drop();
});

async function add(name: string, organisationId: string, role: string): Promise<void> {
  const [person, membership] = [randomUUID(), randomUUID()];
  people[name] = person;
  await admin.query(
    `INSERT INTO person (id, display_name, issuer, subject, status) VALUES ($1, $2, 'i', $2, 'active')`,
    [person, name],
  );
  await admin.query(
    `INSERT INTO membership (id, person_id, organisation_id, role, started_on) VALUES ($1, $2, $3, $4, '2020-01-01')`,
    [membership, person, organisationId, role],
  );
  await admin.query(
    `INSERT INTO invitation (id, person_id, organisation_id, salt, token_hash, created_at, expires_at)
     VALUES (gen_random_uuid(), $1, $2, 's', $3, now(), now())`,
    [person, organisationId, name],
  );
  await admin.query(
    `INSERT INTO session (id, reference_hash, person_id, membership_id, provider, id_token, device, authenticated_at, started_at, last_seen_at, expires_at)
     VALUES (gen_random_uuid(), $2, $1, $3, 'p', 't', 'd', now(), now(), now(), now() + interval '1 h')`,
    [person, name, membership],
  );
}

interface Context {
  person?: string;
  organisation?: string;
  role?: string;
  reach?: string;
}
async function as<Row extends pg.QueryResultRow>(
  context: Context,
  sql: string,
  values: unknown[] = [],
): Promise<pg.QueryResult<Row>> {
  await app.query('BEGIN');
  try {
    const settings = {
      person_id: context.person,
      organisation_id: context.organisation,
      role: context.role,
      reach: context.reach,
    };
    for (const [name, value] of Object.entries(settings))
      if (value !== undefined) await app.query('SELECT set_config($1, $2, true)', [`app.${name}`, value]);
    return await app.query<Row>(sql, values);
  } finally {
    await app.query('ROLLBACK');
  }
}
const administrator = (): Context => ({
  person: people['own'],
  organisation: region.school,
  role: 'account-administrator',
  reach: 'none',
});
const teacher = (): Context => ({
  person: people['colleague'],
  organisation: region.school,
  role: 'teacher',
  reach: 'locations',
});
const tables = ['person', 'membership', 'invitation', 'session', 'sign_in_attempt'];
const names: Record<string, string> = {
  person: 'SELECT display_name AS name FROM person',
  membership: 'SELECT (SELECT display_name FROM person WHERE id = person_id) AS name FROM membership',
  invitation: 'SELECT token_hash AS name FROM invitation',
  session: 'SELECT reference_hash AS name FROM session',
  sign_in_attempt: 'SELECT state_hash AS name FROM sign_in_attempt',
};
const seen = async (context: Context, table: string) =>
  (await as<{ name: string }>(context, names[table] ?? '')).rows.map(({ name }) => name).sort();

describe('row-level security of people and sessions', () => {
  it('holds for everybody, the owner included', async () => {
    const { rows } = await admin.query(
      'SELECT relname FROM pg_class WHERE relname = ANY($1) AND relrowsecurity AND relforcerowsecurity ORDER BY 1',
      [tables],
    );
    expect(rows.map(({ relname }) => relname)).toEqual([...tables].sort());
  });

  it.each(tables)('%s shows nothing without context, nor after a transaction that had one', async (table) => {
    expect((await app.query(names[table] ?? '')).rows).toEqual([]);
    await as({ reach: 'system' }, 'SELECT 1');
    expect((await app.query(names[table] ?? '')).rows).toEqual([]);
    expect(
      await seen({ reach: 'region', organisation: region.municipality, role: 'region-coordinator' }, table),
    ).toEqual([]);
  });

  it('shows an ordinary person only the own rows', async () => {
    expect(await seen(teacher(), 'person')).toEqual(['colleague']);
    expect(await seen(teacher(), 'membership')).toEqual(['colleague']);
    expect(await seen(teacher(), 'session')).toEqual(['colleague']);
    expect(await seen(teacher(), 'invitation')).toEqual([]);
  });

  it.each(['person', 'membership', 'invitation', 'session'])(
    '%s shows an account administrator the own organisation',
    async (table) => {
      expect(await seen(administrator(), table)).toEqual(['colleague', 'own']);
      const board = {
        person: people['board'],
        organisation: region.board,
        role: 'account-administrator',
        reach: 'none',
      };
      expect(await seen(board, table)).toEqual(['board', 'colleague', 'own']);
    },
  );

  it('changes no row of another organisation', async () => {
    const foreign = [people['foreign']];
    const changes = [
      `UPDATE person SET display_name = 'x' WHERE id = $1`,
      `UPDATE membership SET ended_on = current_date WHERE person_id = $1`,
      `UPDATE invitation SET expires_at = now() WHERE person_id = $1`,
      `DELETE FROM session WHERE person_id = $1`,
    ];
    for (const change of changes)
      expect([change, (await as(administrator(), change, foreign)).rowCount]).toEqual([change, 0]);
    for (const change of changes)
      expect([change, (await as(administrator(), change, [people['colleague']])).rowCount]).toEqual([change, 1]);
  });

  it('gives no role in another organisation, no identity, and changes no role in place', async () => {
    const membership =
      'INSERT INTO membership (id, person_id, organisation_id, role, started_on) VALUES (gen_random_uuid(), $1, $2, $3, current_date)';
    await expect(as(administrator(), membership, [people['own'], region.otherSchool, 'teacher'])).rejects.toThrow(
      'row-level security',
    );
    await expect(as(teacher(), membership, [people['colleague'], region.school, 'school-head'])).rejects.toThrow(
      'row-level security',
    );
    const person = `INSERT INTO person (id, display_name, issuer, subject, status) VALUES (gen_random_uuid(), 'x', 'i', 'x', 'active')`;
    await expect(as(administrator(), person)).rejects.toThrow('row-level security');
    await expect(as(administrator(), `UPDATE membership SET role = 'school-head'`)).rejects.toThrow(
      'permission denied',
    );
    expect((await as(teacher(), `UPDATE membership SET ended_on = NULL`)).rowCount).toBe(0);
  });

  it('the look-up of a session gives its reach back', async () => {
    await app.query('BEGIN');
    const { rows } = await app.query(`SELECT person_id FROM session_actor('foreign', current_date)`);
    expect(rows).toEqual([{ person_id: people['foreign'] }]);
    await app.query(`SELECT session_touch('foreign', now())`);
    expect((await app.query('SELECT app_reach() AS reach, count(*)::int AS seen FROM person')).rows).toEqual([
      { reach: null, seen: 0 },
    ]);
    await app.query('ROLLBACK');
  });

  it('lets the worker read what an invitation needs, and no session', async () => {
    expect((await worker.query('SELECT 1 FROM person')).rowCount).toBe(4);
    expect((await worker.query('UPDATE invitation SET sent_at = now()')).rowCount).toBe(4);
    for (const statement of [
      'SELECT 1 FROM session',
      'SELECT 1 FROM sign_in_attempt',
      `UPDATE person SET display_name = 'x'`,
      'DELETE FROM invitation',
    ])
      await expect(worker.query(statement)).rejects.toThrow('permission denied');
  });
});
