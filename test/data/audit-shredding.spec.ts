import { createHmac, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import pg from 'pg';
import { UnitOfWork } from '#libs/database/index.js';
import { AuditChainsModule, AuditLog, AuditVerifier } from '#libs/platform/audit/index.js';
import { Config } from '#libs/platform/config/index.js';
import { nilUuid, systemActor } from '#libs/platform/domain/index.js';
import { type TestDatabase, cloneDatabase } from '../support/database.js';
import { startContext } from '../support/nest-context.js';

// When the term of a child ends, the log must still prove that nothing was left out, and nobody may learn from it who it was.
let database: TestDatabase;
let context: INestApplicationContext;
let admin: pg.Client;
beforeAll(async () => {
  database = await cloneDatabase('audit_shredding');
  context = await startContext(database.appUrl, AuditChainsModule);
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await context.close();
  await database.drop();
});

const actor = systemActor('trace');
const guardian = { personId: randomUUID(), role: 'guardian', organisationId: nilUuid };
const chain = String(new Date().getUTCFullYear());
const record = (objectId: string, by?: typeof guardian) =>
  context.get(UnitOfWork).run(actor, (tx) =>
    context.get(AuditLog).record(tx, {
      ...{ action: 'handover.read', objectKind: 'handover', objectId, detail: { pupilId: `child-${objectId}` } },
      ...(by && { by }),
    }),
  );
const verified = () =>
  context.get(UnitOfWork).read(actor, (tx) => context.get(AuditVerifier, { strict: false }).verify(tx, chain));
const rowOf = async (number: number) =>
  (await admin.query('SELECT * FROM audit_event WHERE chain = $1 AND number = $2', [chain, number])).rows[0];
const tamper = async (statement: string, ...values: unknown[]) => {
  await admin.query('ALTER TABLE audit_event DISABLE TRIGGER audit_event_append_only');
  await admin.query(statement, values);
  await admin.query('ALTER TABLE audit_event ENABLE TRIGGER audit_event_append_only');
};

describe('a row of the log about a child', () => {
  const [child, other] = [randomUUID(), randomUUID()];

  it('points at the child until its term ends, and then at nobody, while the chain holds', async () => {
    for (const objectId of [child, other, child]) await record(objectId);
    await record(child, guardian);
    expect(await rowOf(1)).toMatchObject({ object_id: child, detail: { pupilId: `child-${child}` } });
    expect(await verified()).toMatchObject({ rows: 4, defectCount: 0 });

    const { rows } = await admin.query('SELECT audit_shred($1, $2) AS touched', [[child], [guardian.personId]]);
    expect(rows).toEqual([{ touched: 3 }]);
    expect(await verified()).toMatchObject({ rows: 4, defectCount: 0 });
    expect(await rowOf(1)).toMatchObject({ object_id: '', detail: {}, personal_key: null, action: 'handover.read' });
    expect(await rowOf(2)).toMatchObject({ object_id: other });
    expect(await rowOf(4)).toMatchObject({ actor_id: nilUuid, origin: '', actor_role: 'guardian' });
  });

  it('tells nobody who it was, also not with the whole database, the keys and the name to try', async () => {
    const { rows } = await admin.query('SELECT coalesce(json_agg(e), $1)::text AS everything FROM audit_event e', [
      '[]',
    ]);
    expect(rows[0].everything).not.toContain(child);
    expect(rows[0].everything).not.toContain(guardian.personId);
    const { personal_seal: seal } = await rowOf(1);
    const { AUDIT_KEY, ENCRYPTION_KEY } = context.get(Config);
    const text = JSON.stringify({ detail: { pupilId: `child-${child}` }, objectId: child });
    for (const key of [AUDIT_KEY, ENCRYPTION_KEY, '', child]) {
      expect(createHmac('sha256', key).update(text).digest('hex')).not.toBe(seal);
    }
    // With its own key, which is gone, it would have been found: the trial above is the right one.
    const { personal_seal: known, personal_key: key } = await rowOf(2);
    const ofOther = JSON.stringify({ detail: { pupilId: `child-${other}` }, objectId: other });
    expect(createHmac('sha256', key).update(ofOther).digest('hex')).toBe(known);
  });

  it.each([
    ['emptied while its key is kept', `UPDATE audit_event SET object_id = '', detail = '{}' WHERE number = 2`],
    ['without its key and not emptied', 'UPDATE audit_event SET personal_key = NULL WHERE number = 2'],
    ['given to another child afterwards', `UPDATE audit_event SET object_id = 'x' WHERE number = 1`],
    ['with another seal', `UPDATE audit_event SET personal_seal = 'x' WHERE number = 1`],
    [
      'from before there were seals',
      'UPDATE audit_event SET personal_seal = NULL, personal_key = NULL WHERE number = 2',
    ],
  ])('is noticed when it is %s', async (_, statement) => {
    await admin.query('CREATE TEMP TABLE kept AS SELECT * FROM audit_event');
    await tamper(statement);
    expect((await verified()).defects).toEqual([{ number: statement.endsWith('1') ? 1 : 2, kind: 'changed' }]);
    await tamper('DELETE FROM audit_event');
    await admin.query('INSERT INTO audit_event SELECT * FROM kept; DROP TABLE kept');
    expect((await verified()).defectCount).toBe(0);
  });

  it('is emptied by nobody but the database itself', async () => {
    for (const url of [database.appUrl, database.workerUrl]) {
      const somebody = new pg.Client({ connectionString: url });
      await somebody.connect();
      await somebody.query(`SET app.reach = 'system'`);
      for (const attempt of [
        `SELECT audit_shred(ARRAY['${other}'], '{}')`,
        `UPDATE audit_event SET object_id = '', detail = '{}', personal_key = NULL`,
        'DELETE FROM audit_event',
      ])
        await expect(somebody.query(attempt)).rejects.toThrow(/denied/);
      await somebody.end();
    }
    const only = `UPDATE audit_event SET object_id = '', detail = '{}', personal_key = NULL, action = 'x' WHERE number = 2`;
    await expect(admin.query(only)).rejects.toThrow('append only');
    await expect(admin.query('DELETE FROM audit_event')).rejects.toThrow('append only');
    await expect(admin.query('TRUNCATE audit_event')).rejects.toThrow('append only');
  });
});
