import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import pg from 'pg';
import { UnitOfWork } from '#libs/database/index.js';
import {
  AuditAnchorModule,
  AuditAnchors,
  AuditChainsModule,
  type AuditAnchor,
  AuditLog,
  AuditVerifier,
} from '#libs/platform/audit/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { systemActor } from '#libs/platform/domain/index.js';
import { Logger } from '#libs/platform/log/index.js';
import { type TestDatabase, cloneDatabase } from '../support/database.js';
import { startContext } from '../support/nest-context.js';

let database: TestDatabase;
let context: INestApplicationContext;
let admin: pg.Client;
beforeAll(async () => {
  database = await cloneDatabase('audit_chain');
  context = await startContext(database.appUrl, AuditChainsModule, AuditAnchorModule);
  context.get(Clock).now = () => new Date('2026-11-22T08:00:00.123Z');
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await context.close();
  await database.drop();
});
beforeEach(() => tamper('DELETE FROM audit_event', 'DELETE FROM audit_head'));

const actor = systemActor('trace');
const write = (count: number) =>
  context.get(UnitOfWork).run(actor, async (tx) => {
    for (let number = 1; number <= count; number += 1)
      await context.get(AuditLog).record(tx, {
        action: 'pupil.read',
        objectKind: 'pupil',
        objectId: String(number),
        purpose: 'é "quoted"',
        detail: { zeta: number, alpha: null, yes: true, text: 'ü\n' },
      });
  });
const verify = (anchor?: AuditAnchor, chain = '2026') =>
  context.get(UnitOfWork).read(actor, (tx) => context.get(AuditVerifier, { strict: false }).verify(tx, chain, anchor));
const defects = async (anchor?: AuditAnchor) => (await verify(anchor)).defects;
/** What somebody with all rights on the database can do, and the application cannot. */
async function tamper(...statements: string[]): Promise<void> {
  await admin.query('ALTER TABLE audit_event DISABLE TRIGGER audit_event_append_only');
  for (const statement of statements) await admin.query(statement);
  await admin.query('ALTER TABLE audit_event ENABLE TRIGGER audit_event_append_only');
}

describe('audit chain', () => {
  it('is sound as it was written, over more than one batch', async () => {
    await write(2_100);
    expect(await verify()).toMatchObject({ rows: 2_100, head: { number: 2_100 }, defects: [], defectCount: 0 });
  });

  it('is empty in a year without events', async () => {
    expect(await verify(undefined, '2019')).toEqual({
      chain: '2019',
      rows: 0,
      head: null,
      defects: [],
      defectCount: 0,
    });
  });

  it('does not fork with eight writers at once', async () => {
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        for (let round = 0; round < 25; round += 1) await write(2);
      }),
    );
    expect(await verify()).toMatchObject({ rows: 400, defectCount: 0 });
    const { rows } = await admin.query(
      'SELECT count(DISTINCT previous_hash) AS links, max(number) AS last FROM audit_event',
    );
    expect(rows).toEqual([{ links: '400', last: '400' }]);
  });

  it('leaves no gap when a transaction is rolled back', async () => {
    await write(1);
    const failing = context.get(UnitOfWork).run(actor, async (tx) => {
      await context.get(AuditLog).record(tx, { action: 'a', objectKind: 'b', objectId: 'c' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await write(1);
    expect(await verify()).toMatchObject({ rows: 2, defectCount: 0 });
  });

  it('cannot be changed, emptied or renumbered by the application', async () => {
    await write(2);
    const attempts = [
      `UPDATE audit_event SET action = 'x'`,
      'DELETE FROM audit_event',
      'TRUNCATE audit_event',
      'DELETE FROM audit_head',
      'ALTER TABLE audit_event DISABLE TRIGGER audit_event_append_only',
    ];
    for (const attempt of attempts)
      await expect(context.get(UnitOfWork).run(actor, (tx) => tx.execute(attempt))).rejects.toThrow(
        /append only|denied|owner/,
      );
    await expect(admin.query(`UPDATE audit_event SET action = 'x'`)).rejects.toThrow('append only');
    expect((await verify()).defectCount).toBe(0);
  });
});

describe('the verifier names', () => {
  it('a row that was changed and a row that was deleted, and no others', async () => {
    await write(9);
    await tamper(
      `UPDATE audit_event SET actor_id = gen_random_uuid() WHERE number = 3`,
      'DELETE FROM audit_event WHERE number = 7',
    );
    expect(await defects()).toEqual([
      { number: 3, kind: 'changed' },
      { number: 7, until: 7, kind: 'missing' },
    ]);
  });

  it.each([
    'action',
    'object_kind',
    'object_id',
    'actor_role',
    'origin',
    'result',
    'purpose',
    'trace_id',
    'previous_hash',
    'hash',
  ])('a change of %s', async (column) => {
    await write(3);
    await tamper(`UPDATE audit_event SET ${column} = 'x' WHERE number = 2`);
    expect(await defects()).toEqual([{ number: 2, kind: 'changed' }]);
  });

  it.each([
    `detail = detail || '{"zeta": 3}'`,
    `detail = detail - 'alpha'`,
    `occurred_at = occurred_at + interval '1 ms'`,
  ])('a change by %s', async (change) => {
    await write(3);
    await tamper(`UPDATE audit_event SET ${change} WHERE number = 2`);
    expect(await defects()).toEqual([{ number: 2, kind: 'changed' }]);
  });

  it('a row of another place that was put here', async () => {
    await write(4);
    await tamper(
      'CREATE TEMP TABLE kept AS SELECT * FROM audit_event WHERE number = 2',
      'DELETE FROM audit_event WHERE number = 3',
      'UPDATE kept SET number = 3',
      'INSERT INTO audit_event SELECT * FROM kept',
      'DROP TABLE kept',
    );
    expect(await defects()).toEqual([{ number: 3, kind: 'changed' }]);
  });

  it('a branch that was sealed with the right key but does not follow', async () => {
    await write(2);
    await tamper(
      'CREATE TEMP TABLE kept AS SELECT * FROM audit_event',
      'DELETE FROM audit_event',
      'DELETE FROM audit_head',
    );
    context.get(Clock).now = () => new Date('2026-11-22T09:00:00Z');
    await write(2);
    await tamper(
      'DELETE FROM audit_event WHERE number = 1',
      'INSERT INTO audit_event SELECT * FROM kept WHERE number = 1',
      'DROP TABLE kept',
    );
    expect(await defects()).toEqual([{ number: 2, kind: 'unlinked' }]);
  });

  it('a tail that was cut off, a beginning that is gone, and everything that is gone', async () => {
    await write(6);
    await tamper('DELETE FROM audit_event WHERE number > 4');
    expect(await defects()).toEqual([{ number: 5, until: 6, kind: 'missing' }]);
    await tamper('DELETE FROM audit_event WHERE number = 1');
    expect(await defects()).toEqual([
      { number: 1, until: 1, kind: 'missing' },
      { number: 5, until: 6, kind: 'missing' },
    ]);
    await tamper('DELETE FROM audit_event');
    expect(await defects()).toEqual([{ number: 1, until: 6, kind: 'missing' }]);
  });

  it('a head that was changed or removed', async () => {
    await write(3);
    await admin.query(`UPDATE audit_head SET hash = 'x'`);
    expect(await defects()).toEqual([{ number: 3, kind: 'not-at-head' }]);
    await admin.query('DELETE FROM audit_head');
    expect(await defects()).toEqual([{ number: 3, kind: 'not-at-head' }]);
  });

  it('a tail that was cut off together with the head, by what was kept outside', async () => {
    await write(5);
    const kept = (await verify()).head ?? { number: 0, hash: '' };
    expect(await defects(kept)).toEqual([]);
    await tamper(
      'DELETE FROM audit_event WHERE number > 3',
      'UPDATE audit_head SET number = 3, hash = (SELECT hash FROM audit_event WHERE number = 3)',
    );
    expect(await defects()).toEqual([]);
    expect(await defects(kept)).toEqual([{ number: 5, kind: 'anchor-differs' }]);
    await write(2);
    expect(await defects(kept)).toEqual([{ number: 5, kind: 'anchor-differs' }]);
  });

  it('the same, by what the worker wrote in its log', async () => {
    await write(4);
    const lines: unknown[] = [];
    const logger = context.get(Logger);
    const log = logger.log.bind(logger);
    logger.log = (line: unknown) => void lines.push(line);
    await context.get(AuditAnchors, { strict: false }).runPeriodically();
    logger.log = log;
    const [{ number, hash }] = lines as [AuditAnchor];
    expect(lines).toEqual([
      { event: 'audit.anchor', chain: '2026', number: 4, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
    await tamper('DELETE FROM audit_event', 'DELETE FROM audit_head');
    context.get(Clock).now = () => new Date('2026-11-22T10:00:00Z');
    await write(4);
    expect(await defects()).toEqual([]);
    expect(await defects({ number, hash })).toEqual([{ number: 4, kind: 'anchor-differs' }]);
  });
});
