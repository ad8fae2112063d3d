import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type TestDatabase, cloneDatabase } from '../support/database.js';
import { type TestRegion, addRegion } from '../support/region.js';

// The second line: what the table of PDFs gives when the filter of the application is not there at all.
let database: TestDatabase;
let admin: pg.Pool;
let app: pg.Client;
let region: TestRegion;
const person = randomUUID();
beforeAll(async () => {
  database = await cloneDatabase('dossier_row_security');
  admin = new pg.Pool({ connectionString: database.adminUrl, max: 2 });
  region = await addRegion(admin);
  app = new pg.Client({ connectionString: database.appUrl });
  await app.connect();
  for (const role of ['support-coordinator', 'teacher']) await admin.query(insert, valuesOf(role, person, 'normal'));
});
afterAll(async () => {
  await Promise.all([app.end(), admin.end()]);
  await database.drop();
});

const insert = `INSERT INTO dossier (id, region_id, organisation_id, person_id, person_role, kind, wish, items, total, asked_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, '[]', 1, now())`;
function valuesOf(role: string, owner: string, kind: string, organisation = region.school): string[] {
  const id = randomUUID();
  return [id, region.municipality, organisation, owner, role, kind, id];
}

interface Context {
  readonly person?: string;
  readonly organisation?: string;
  readonly role?: string;
  readonly reach?: string;
  readonly region?: string;
}
async function as(context: Context, sql: string, values: unknown[] = []): Promise<pg.QueryResult> {
  await app.query('BEGIN');
  try {
    const settings = {
      ...{ person_id: person, organisation_id: region.school, role: 'teacher', reach: 'locations' },
      ...{ region_id: region.municipality },
      ...(context.person && { person_id: context.person }),
      ...(context.organisation && { organisation_id: context.organisation }),
      ...(context.role && { role: context.role }),
      ...(context.reach && { reach: context.reach }),
      ...(context.region && { region_id: context.region }),
    };
    for (const [name, value] of Object.entries(settings)) {
      await app.query('SELECT set_config($1, $2, true)', [`app.${name}`, value]);
    }
    return await app.query(sql, values);
  } finally {
    await app.query('ROLLBACK');
  }
}
const seen = async (context: Context): Promise<string[]> =>
  (await as(context, 'SELECT person_role AS role FROM dossier')).rows.map(({ role }) => role as string);

describe('a PDF in the table', () => {
  it('is seen by whoever asked, in that role, at that organisation', async () => {
    expect(await seen({})).toEqual(['teacher']);
    expect(await seen({ role: 'support-coordinator' })).toEqual(['support-coordinator']);
  });

  it.each<[string, () => Context]>([
    ['another person', () => ({ person: randomUUID() })],
    ['another organisation', () => ({ organisation: region.otherSchool })],
    ['another region', () => ({ region: randomUUID() })],
    ['a role that makes none', () => ({ role: 'school-administration' })],
    ['a reach over a region', () => ({ reach: 'region' })],
    ['nobody', () => ({ reach: 'none' })],
  ])('is not there for %s', async (_, context) => {
    expect(await seen(context())).toEqual([]);
  });

  it('is asked for in no other name, and the restricted part by no teacher', async () => {
    const tryAs = (role: string, owner: string, kind: string) => as({ role }, insert, valuesOf(role, owner, kind));
    await expect(tryAs('teacher', randomUUID(), 'normal')).rejects.toThrow('row-level security');
    await expect(tryAs('teacher', person, 'restricted')).rejects.toThrow('row-level security');
    await expect(as({ role: 'teacher' }, insert, valuesOf('support-coordinator', person, 'normal'))).rejects.toThrow(
      'row-level security',
    );
    expect((await tryAs('support-coordinator', person, 'restricted')).rowCount).toBe(1);
  });

  it('is changed by nobody else', async () => {
    const changed = await as({ person: randomUUID() }, `UPDATE dossier SET state = 'failed'`);
    expect(changed.rowCount).toBe(0);
  });
});
