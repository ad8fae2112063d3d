import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import pg from 'pg';
import { UnitOfWork } from '#libs/database/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import { RegistrationsModule } from '#libs/registrations/index.js';
import { type TestDatabase, cloneDatabase } from '../support/database.js';
import { anActor } from '../support/importing.js';
import { startContext } from '../support/nest-context.js';
import { type TestRegion, addRegion } from '../support/region.js';

// Row-level security by itself: plain statements, without any condition of the application.
let database: TestDatabase;
let admin: pg.Pool;
let context: INestApplicationContext;
let here: TestRegion;
let there: TestRegion;
const person: Record<string, string> = {};
beforeAll(async () => {
  database = await cloneDatabase('saved_filters_rows');
  admin = new pg.Pool({ connectionString: database.adminUrl, max: 2 });
  context = await startContext(database.appUrl, RegistrationsModule);
  here = await addRegion(admin, '01');
  there = await addRegion(admin, '02');
  for (const name of ['owner', 'colleague']) {
    person[name] = randomUUID();
    await admin.query(`INSERT INTO person (id, display_name) VALUES ($1, $2)`, [person[name], name]);
  }
});
afterAll(async () => {
  await context.close();
  await admin.end();
  await database.drop();
});
beforeEach(async () => {
  await admin.query('DELETE FROM saved_filter');
  for (const [name, shared] of [
    ['own', false],
    ['shared', true],
  ]) {
    await admin.query(
      `INSERT INTO saved_filter (organisation_id, owner_id, list, name, parameters, shared)
       VALUES ($1, $2, 'figures', $3, '{}', $4)`,
      [here.municipality, person.owner, name, shared],
    );
  }
});

const at = (who: string, organisationId: string, more: Partial<Actor> = {}): Actor =>
  anActor(organisationId, { personId: person[who]!, ...more });
const seen = async (actor: Actor): Promise<string[]> =>
  (
    await context
      .get(UnitOfWork)
      .read(actor, (tx) => tx.query<{ name: string }>('SELECT name FROM saved_filter ORDER BY name'))
  ).map(({ name }) => name);
const run = (actor: Actor, sql: string): Promise<number> => context.get(UnitOfWork).run(actor, (tx) => tx.execute(sql));

describe('row-level security of saved filters', () => {
  it.each([
    ['its owner', () => at('owner', here.municipality), ['own', 'shared'], 2],
    ['its owner at another organisation', () => at('owner', there.municipality), [], 0],
    ['a colleague', () => at('colleague', here.municipality), ['shared'], 0],
    ['an organisation below', () => at('colleague', here.board), [], 0],
    ['another municipality', () => at('colleague', there.municipality), [], 0],
    [
      'the account administrator',
      () => at('colleague', here.municipality, { role: 'account-administrator', reach: 'none' }),
      ['shared'],
      1,
    ],
    [
      'the account administrator of another organisation',
      () => at('colleague', here.board, { role: 'account-administrator', reach: 'none' }),
      [],
      0,
    ],
  ] satisfies [string, () => Actor, string[], number][])(
    'lets %s see and remove what is theirs',
    async (_, actor, names, removed) => {
      expect(await seen(actor())).toEqual(names);
      expect(await run(actor(), 'DELETE FROM saved_filter')).toBe(removed);
    },
  );

  it('lets only the owner change one, and nobody what it holds', async () => {
    const rename = `UPDATE saved_filter SET name = name || '!'`;
    expect(await run(at('colleague', here.municipality), rename)).toBe(0);
    expect(
      await run(at('colleague', here.municipality, { role: 'account-administrator', reach: 'none' }), rename),
    ).toBe(0);
    expect(await run(at('owner', here.municipality), rename)).toBe(2);
    await expect(
      run(at('owner', here.municipality), `UPDATE saved_filter SET parameters = '{}'`),
    ).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('lets nobody save for another person or another organisation', async () => {
    const add = (organisation: string, owner: string) => `INSERT INTO saved_filter
      (organisation_id, owner_id, list, name, parameters) VALUES ('${organisation}', '${owner}', 'figures', 'x', '{}')`;
    const actor = at('owner', here.municipality);
    for (const sql of [add(here.municipality, person.colleague!), add(there.municipality, person.owner!)]) {
      await expect(run(actor, sql)).rejects.toMatchObject({ code: '42501' });
    }
    expect(await run(actor, add(here.municipality, person.owner!))).toBe(1);
  });
});
