import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import pg from 'pg';
import { seedNonWorkingDays, seedTermTables, termFor } from '#libs/deadlines/domain/index.js';
import { DeadlinesModule, LawService } from '#libs/deadlines/index.js';
import { type TestDatabase, cloneDatabase } from '../support/database.js';
import { startContext } from '../support/nest-context.js';

let database: TestDatabase;
let admin: pg.Client;
let one: INestApplicationContext;
let other: INestApplicationContext;

beforeAll(async () => {
  database = await cloneDatabase('law');
  admin = new pg.Client({ connectionString: database.ownerUrl });
  [one, other] = await Promise.all([
    startContext(database.appUrl, DeadlinesModule),
    startContext(database.workerUrl, DeadlinesModule),
    admin.connect(),
  ]);
});
afterAll(async () => {
  await Promise.all([one.close(), other.close(), admin.end()]);
  await database.drop();
});

describe('the law in the tables', () => {
  it('begins as the rules that ship, member by member', async () => {
    const law = await one.get(LawService).current();
    expect(law.rules).toEqual(JSON.parse(JSON.stringify(seedTermTables.rules)));
    expect(law.calendar).toEqual(seedTermTables.calendar);
    expect(law.calendar.nonWorkingDays.size).toBe(new Set(seedNonWorkingDays.map(({ on }) => on)).size);
    const byTerm = (a: { termId: string }, b: { termId: string }): number => (a.termId < b.termId ? -1 : 1);
    const years = (all: typeof law.schoolYears) =>
      all.map(({ moments, ...year }) => ({ ...year, moments: [...moments].sort(byTerm) }));
    expect(years(law.schoolYears)).toEqual(years(seedTermTables.schoolYears));
    expect(law.schoolHolidays).toEqual(seedTermTables.schoolHolidays);
  });

  it('is read once while it stays the same', async () => {
    const law = one.get(LawService);
    expect(await law.current()).toBe(await law.current());
  });

  it('is seen by every program as soon as a row changes', async () => {
    const decision = async (program: INestApplicationContext) =>
      termFor('decision', { receivedOn: '2026-02-24' }, await program.get(LawService).current())?.dueOn;
    expect(await Promise.all([decision(one), decision(other)])).toEqual(['2026-04-07', '2026-04-07']);
    await admin.query(`INSERT INTO non_working_day VALUES ('2026-04-07', 'proefdag', 'equated', 'test')`);
    expect(await Promise.all([decision(one), decision(other)])).toEqual(['2026-04-08', '2026-04-08']);
    await admin.query(`UPDATE term_rule SET amount = 5 WHERE term_id = 'decision'`);
    expect(await Promise.all([decision(one), decision(other)])).toEqual(['2026-03-31', '2026-03-31']);
    await admin.query(`UPDATE term_rule SET amount = 6 WHERE term_id = 'decision'`);
    await admin.query(`DELETE FROM non_working_day WHERE day_on = '2026-04-07'`);
    expect(await decision(one)).toBe('2026-04-07');
  });

  it('does not remember what another transaction may still take back', async () => {
    const law = one.get(LawService);
    await admin.query('BEGIN');
    await admin.query(`INSERT INTO non_working_day VALUES ('2026-09-09', 'proefdag', 'equated', 'test')`);
    expect((await law.current()).calendar.nonWorkingDays.has('2026-09-09')).toBe(false);
    await admin.query('ROLLBACK');
    expect((await law.current()).calendar.nonWorkingDays.has('2026-09-09')).toBe(false);
  });
});
