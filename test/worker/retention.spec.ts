import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { UnitOfWork } from '#libs/database/index.js';
import { AuditVerifier } from '#libs/platform/audit/index.js';
import { Config, readConfig } from '#libs/platform/config/index.js';
import { addDays, addMonths, systemActor } from '#libs/platform/domain/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { RetentionRunning } from '#libs/retention/retention-running.service.js';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { addChild } from '../support/children.js';
import { enter, withAddresses } from '../support/guardians.js';
import { type HandoverScene, type SceneChild, startHandoverScene } from '../support/handover-scene.js';

let scene: HandoverScene;
let workers: INestApplicationContext[];
let own: PoolClient;
const today = new Clock().today();
beforeAll(async () => {
  scene = await startHandoverScene('retention_run', ['staff', 'head', 'ib', 'manager']);
  scene.today = today;
  const { database } = scene.api;
  // The workers have a night of their own as well, which waits until the tests are over.
  own = await scene.api.admin.connect();
  await own.query(`SELECT pg_advisory_lock(hashtextextended('retention.run', 0))`);
  const settings = {
    ...{ NODE_ENV: 'test', DATABASE_URL: database.workerUrl, REDIS_PREFIX: database.name, LOG_LEVEL: 'silent' },
  };
  workers = await Promise.all([createWorker(readConfig(settings)), createWorker(readConfig(settings))]);
});
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.close()));
  own.release();
  await scene.close();
});

const sql = async (text: string, ...values: unknown[]) => (await scene.api.admin.query(text, values)).rows;
const run = (worker = 0) => workers[worker]!.get(RetentionRunning, { strict: false }).run(today);
const lineOf = async (kind: string) =>
  (await sql('SELECT found, held, removed, failed FROM retention_run_line WHERE kind = $1', kind))[0];
const start = () =>
  sql(`INSERT INTO retention_change (kind, reason, state, proposed_by, proposed_by_name, decided_by, decided_by_name, decided_at)
       VALUES ('start', 'Akkoord', 'approved', gen_random_uuid(), 'A', gen_random_uuid(), 'B', now())`);
const leave = (child: SceneChild, on: string) =>
  sql(`UPDATE pupil SET left_on = $2, left_reason = 'moved' WHERE id = $1`, child.id, on);
/** Accepted by the school so many months ago. */
async function accepted(child: SceneChild, monthsAgo: number, days = 0): Promise<{ id: string; release: string }> {
  const id = await scene.presented(child);
  const release = await scene.sent(id, child);
  const answer = await scene.clients.head.post(`received-handovers/${release}/acceptances`);
  expect(answer.statusCode).toBeLessThan(300);
  const on = addDays(addMonths(today, -monthsAgo), -days);
  await sql('UPDATE handover_release SET settled_at = $2 WHERE id = $1', release, `${on}T10:00:00Z`);
  return { id, release };
}
const hold = (child: SceneChild, kind = 'pupil', id = child.id) =>
  sql(
    `INSERT INTO retention_hold (id, region_id, pupil_id, subject_kind, subject_id, reason, review_on, set_at, set_by, set_by_name)
     VALUES (gen_random_uuid(), $1, $2, $3, $4, 'x', now(), now(), gen_random_uuid(), 'M. Bakker')`,
    ...[scene.region.municipality, child.id, kind, id],
  );
const contentOf = async (id: string) =>
  (
    await sql(
      `SELECT (SELECT count(*)::int FROM handover_version WHERE handover_id = $1) AS versions,
         (SELECT array_agg(section_id) FROM handover_section WHERE handover_id = $1) AS sections,
         (SELECT count(*)::int FROM handover_release_part p JOIN handover_release r ON r.id = p.release_id
          WHERE r.handover_id = $1 AND p.needs_consent) AS parts,
         (SELECT count(*)::int FROM handover_notice WHERE handover_id = $1) AS notices`,
      id,
    )
  )[0];

beforeEach(async () => {
  await sql('DELETE FROM retention_run');
  await sql('DELETE FROM retention_change');
});

describe('the run of a night', () => {
  it('only counts before two people said that it may remove', async () => {
    const { id } = await accepted(await scene.child(), 13);
    await run();
    expect(await lineOf('handover-copy')).toEqual({ found: 1, held: 0, removed: 0, failed: 0 });
    expect((await contentOf(id)).versions).toBe(1);
    expect(await sql('SELECT rehearsal, finished_at IS NOT NULL AS done FROM retention_run')).toEqual([
      { rehearsal: true, done: true },
    ]);
    await start();
    await sql('DELETE FROM retention_run');
    await run();
    expect(await lineOf('handover-copy')).toEqual({ found: 1, held: 0, removed: 1, failed: 0 });
  });

  it('destroys what the school accepted a year ago, keeps the programme, and leaves what is a day younger', async () => {
    await start();
    const [old, young] = [await accepted(await scene.child(), 12, 1), await accepted(await scene.child(), 12)];
    await run();
    expect(await contentOf(old.id)).toEqual({ versions: 0, sections: ['ve'], parts: 0, notices: 0 });
    expect(await contentOf(young.id)).toMatchObject({ versions: 1 });
    expect(await sql('SELECT status, copy_removed_on::text AS on FROM handover WHERE id = $1', old.id)).toEqual([
      { status: 'closed', on: today },
    ]);
    const left = (await scene.clients.head.get(`received-handovers/${old.release}`)).json();
    expect(left).toMatchObject({ kind: 'facts', parts: [expect.objectContaining({ id: 've' })] });
    const events = await sql(
      `SELECT detail FROM audit_event WHERE action = 'retention.removed' AND object_id = $1`,
      old.id,
    );
    expect(events).toEqual([{ detail: { kind: 'handover-copy', version: 1, shredded: 0 } }]);
    expect(JSON.stringify(events)).not.toContain('Noor');
  });

  it('says beforehand to both sides on which day it goes, unless it is held or nothing is removed yet', async () => {
    const child = await scene.child();
    await withAddresses(scene, child);
    const { id, release } = await accepted(child, 2);
    const mother = await enter(scene, id, child.mother);
    const toldParents = async () => (await mother.get('guardian/handover')).json().keptThrough;
    const said = async () => [
      (await scene.clients.head.get(`received-handovers/${release}`)).json().goesOn,
      (await scene.clients.staff.get(`handovers/${id}`)).json().goesOn,
    ];
    expect(await said()).toEqual([undefined, undefined]);
    await start();
    const on = addDays(addMonths(addMonths(today, -2), 12), 1);
    expect(await said()).toEqual([on, on]);
    expect(await toldParents()).toBe(addDays(on, -1));
    await hold(child, 'handover', id);
    expect(await said()).toEqual([undefined, undefined]);
    expect(await toldParents()).toBeUndefined();
  });

  it('removes drafts that nobody sent, and not what parents refused or what is being written', async () => {
    await start();
    const [old, young] = [await scene.filled(await scene.child()), await scene.filled(await scene.child())];
    await sql(`UPDATE handover SET changed_at = now() - interval '7 months' WHERE id = $1`, old);
    await run();
    expect(await lineOf('handover-draft')).toMatchObject({ found: 1, removed: 1 });
    expect((await contentOf(old)).sections).toEqual(['ve']);
    expect((await contentOf(young)).sections.length).toBeGreaterThan(2);
  });

  it('removes the whole child two years after it left, and the log forgets who it was', async () => {
    await start();
    const child = await scene.child();
    const { id, release } = await accepted(child, 30);
    await scene.clients.head.get(`received-handovers/${release}`);
    await leave(child, addDays(addMonths(today, -24), -1));
    await run();
    expect(await sql('SELECT 1 FROM pupil WHERE id = $1', child.id)).toEqual([]);
    expect(await sql('SELECT 1 FROM handover WHERE id = $1', id)).toEqual([]);
    const [log] = await sql('SELECT json_agg(e)::text AS everything FROM audit_event e');
    for (const reference of [child.id, id, release]) expect(log.everything).not.toContain(reference);
    const verification = await workers[0]!
      .get(UnitOfWork)
      .read(systemActor('test'), (tx) => new AuditVerifier(workers[0]!.get(Config)).verify(tx, today.slice(0, 4)));
    expect(verification).toMatchObject({ defectCount: 0 });
    expect(verification.rows).toBeGreaterThan(10);
  });

  it('stays off what is held, of the child or of that handover alone', async () => {
    await start();
    const [one, other] = [await scene.child(), await scene.child()];
    const [ofChild, ofHandover] = [await accepted(one, 20), await accepted(other, 20)];
    await hold(one);
    await hold(other, 'handover', ofHandover.id);
    await leave(one, '2020-01-01');
    await leave(other, '2020-01-01');
    await run();
    expect(await lineOf('handover-copy')).toMatchObject({ held: 2, removed: 0 });
    for (const { id } of [ofChild, ofHandover]) expect((await contentOf(id)).versions).toBe(1);
    expect((await sql('SELECT 1 FROM pupil WHERE id IN ($1, $2)', one.id, other.id)).length).toBe(2);
    await sql(`UPDATE retention_hold SET lifted_at = now(), lifted_by_name = 'x', lift_reason = 'x'`);
    await sql('DELETE FROM retention_run');
    await run();
    expect((await sql('SELECT 1 FROM pupil WHERE id IN ($1, $2)', one.id, other.id)).length).toBe(0);
  });
});

describe('a worker that dies halfway', () => {
  let mended: () => void = () => undefined;
  afterEach(() => mended());

  it('has done a part of it wholly, and the next does the rest: nothing twice, nothing lost', async () => {
    await start();
    const wish = { region: scene.region.municipality, preschool: scene.region.preschoolLocation, leftOn: '2021-01-01' };
    const ids = await Promise.all(Array.from({ length: 9 }, () => addChild(scene.api.admin, wish)));
    const unitOfWork = workers[0]!.get(UnitOfWork);
    const whole = unitOfWork.run.bind(unitOfWork);
    let left = 14;
    // From the fifteenth transaction on it has no database any more, as when it is killed.
    unitOfWork.run = (async (actor: never, work: never) => {
      left -= 1;
      if (left < 0) throw new Error('gone');
      return whole(actor, work);
    }) as typeof unitOfWork.run;
    mended = () => void (unitOfWork.run = whole);
    await expect(run()).rejects.toThrow('gone');
    const halfway = await lineOf('pupil');
    expect(halfway.removed).toBeGreaterThan(0);
    expect(halfway.removed).toBeLessThan(9);
    const removed = () =>
      sql(`SELECT 1 FROM audit_event WHERE action = 'retention.removed' AND detail ->> 'kind' = 'pupil'`);
    const before = (await removed()).length;
    await run(1);
    expect(await lineOf('pupil')).toEqual({ found: 9, held: 0, removed: 9, failed: 0 });
    expect((await removed()).length - before).toBe(9 - halfway.removed);
    expect(await sql('SELECT 1 FROM pupil WHERE id = ANY ($1::uuid[])', ids)).toEqual([]);
    await run(1);
    expect(await lineOf('pupil')).toMatchObject({ removed: 9 });
  });

  it('that cannot remove one record goes on with the others, and says so', async () => {
    await start();
    const [bad, good] = [await accepted(await scene.child(), 20), await accepted(await scene.child(), 20)];
    await sql(
      `UPDATE handover_release_part SET content = 'x' WHERE release_id = $1 AND NOT needs_consent`,
      bad.release,
    );
    await run();
    expect(await lineOf('handover-copy')).toEqual({ found: 2, held: 0, removed: 1, failed: 1 });
    expect((await contentOf(bad.id)).versions).toBe(1);
    expect((await contentOf(good.id)).versions).toBe(0);
  });
});
