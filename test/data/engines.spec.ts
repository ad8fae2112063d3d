import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type TestDatabase, cloneDatabase, refuseRealName } from '../support/database.js';
import { testEngines } from '../support/engines.js';

describe('test engines', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await cloneDatabase('engines');
  });
  afterAll(() => database.drop());

  const ask = async (url: string, sql: string): Promise<unknown> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const answer = await client.query<{ answer: unknown }>(sql).finally(() => client.end());
    return answer.rows[0]?.answer;
  };

  it('a copy has the schema of the migrations and belongs to the owner', async () => {
    const owner = 'SELECT tableowner AS answer FROM pg_tables WHERE tablename = $$outbox$$';
    expect(await ask(database.adminUrl, owner)).toBe('estafette_owner');
  });

  it('api and worker have roles of their own that cannot pass row-level security', async () => {
    const who = 'SELECT rolname || rolsuper || rolbypassrls AS answer FROM pg_roles WHERE rolname = current_user';
    expect(await ask(database.appUrl, who)).toBe('estafette_appfalsefalse');
    expect(await ask(database.workerUrl, who)).toBe('estafette_workerfalsefalse');
  });

  it('sorts Dutch names with the collation that lists ask for', async () => {
    const sorted = `SELECT array_agg(name ORDER BY name COLLATE "nl-NL-x-icu") AS answer
      FROM unnest(ARRAY['Zara', 'de Vries', 'Ömer', 'De Boer', 'Çelik', 'Izaak', 'IJsbrand']) AS name`;
    expect(await ask(database.appUrl, sorted)).toEqual([
      'Çelik',
      'De Boer',
      'de Vries',
      'IJsbrand',
      'Izaak',
      'Ömer',
      'Zara',
    ]);
  });

  it('two copies can be made at once, and are apart', async () => {
    const copies = await Promise.all([cloneDatabase('twin'), cloneDatabase('twin')]);
    expect(new Set(copies.map((copy) => copy.name)).size).toBe(2);
    await Promise.all(copies.map((copy) => copy.drop()));
    expect(
      await ask(testEngines().adminUrl, `SELECT count(*)::int AS answer FROM pg_database WHERE datname ~ 'twin'`),
    ).toBe(0);
  });

  it('refuses a database that is not for tests', () => {
    expect(() => refuseRealName('estafette')).toThrow('no "test" in its name');
  });
});
