import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Redis as Client } from 'ioredis';
import pg from 'pg';
import { Clock } from '#libs/platform/clock/index.js';
import { isWorkingDay, seedLegalCalendar } from '#libs/deadlines/domain/index.js';
import { addDays, addMonths, daysBetween } from '#libs/platform/domain/index.js';
import { addWorkingDays } from '#libs/reminders/domain/index.js';
import { type Redis, startRedis } from '../../apps/dev/src/engines/redis.js';
import { type TestDatabase, cloneDatabase } from '../support/database.js';
import { testEngines } from '../support/engines.js';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.js';
import { until } from '../support/until.js';
import { type WorkerProcess, startWorkerProcess } from '../support/worker-process.js';
import { expectRecordedOnce, unsettled } from './reminder-rows.js';
import { makeChild, makePreschool, makeRegistration, makeSchool } from './watched-children.js';

// Each reminder is recorded exactly once and sent at least once, whatever dies. The worker is the real program, the engines
// are real, and Redis is one of our own, because it is killed.
jest.setTimeout(180_000);

const { directMode } = testEngines();
const children = 12;
const today = new Clock().today();
const bornOn = addMonths(today, -40);

let folder: string;
let redis: Redis | undefined;
let database: TestDatabase;
let admin: pg.Client;
let sink: SmtpSink;
const workers: WorkerProcess[] = [];
let preschools = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'estafette-kill-'));
  if (directMode) console.warn('Directe modus: de gevallen die Redis treffen zijn overgeslagen.');
  else redis = await startRedis({ dataDir: join(folder, 'redis'), volatile: true });
});
afterAll(async () => {
  await redis?.stop();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  database = await cloneDatabase('kill');
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  sink = await startSmtpSink();
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.kill()));
  await sink.close();
  await admin.end();
  await database.drop();
});

async function startWorker(env: Record<string, string> = {}): Promise<WorkerProcess> {
  const worker = await startWorkerProcess({
    databaseUrl: database.workerUrl,
    smtpUrl: sink.url,
    redisPrefix: database.name,
    ...(redis && { redisUrl: redis.url }),
    env,
  });
  workers.push(worker);
  return worker;
}

async function addChildren(count = children): Promise<void> {
  // Each its own preschool: what goes to one mailbox on one day is one mail.
  for (let number = 0; number < count; number += 1) {
    preschools += 1;
    await makeChild(admin, { bornOn, preschool: await makePreschool(admin, `voorschool-${preschools}`) });
  }
}
/** Decisions that are too late since the last working day, each at a school with a mailbox and one of a deputy. */
async function addLateDecisions(count: number): Promise<string> {
  const dueOn = isWorkingDay(today, seedLegalCalendar) ? today : addWorkingDays(today, -1, seedLegalCalendar);
  const preschool = await makePreschool(admin);
  for (let number = 0; number < count; number += 1) {
    const child = await makeChild(admin, { bornOn, preschool, registeredOn: today });
    await makeRegistration(admin, child, await makeSchool(admin, preschool), { decisionDueOn: addDays(dueOn, -1) });
  }
  await admin.query(
    `UPDATE location SET contact_email = id || '@school.example', deputy_email = id || '@vervanger.example' WHERE kind = 'school'`,
  );
  return addWorkingDays(dueOn, 1, seedLegalCalendar);
}
const settled = (count = children): Promise<boolean> =>
  until('every reminder is settled', async () => (await unsettled(admin, count)) === 0, 120_000);
const offered = async (): Promise<number> =>
  Number((await admin.query(`SELECT count(*) FROM outbox WHERE status = 'offered'`)).rows[0].count);
/** A connection to the Redis of these tests. */
const askRedis = async (work: (client: Client) => Promise<unknown>): Promise<void> => {
  const client = new Client(redis?.url ?? '');
  await work(client).finally(() => client.disconnect());
};

const describeRedis = directMode ? describe.skip : describe;

describe('a worker', () => {
  it('that is killed while it sends: every mail still goes out, and is recorded once', async () => {
    sink.answer = () => 'hang';
    await addChildren();
    const first = await startWorker({ MAIL_TIMEOUT_SECONDS: '300' });
    await until('it is sending', () => sink.received.length >= 2);
    await first.kill();
    sink.answer = () => 'accept';
    sink.release();
    await startWorker();
    await settled();
    await expectRecordedOnce(admin, sink, children);
    const twice = new Map<string, number>();
    for (const { messageId } of sink.received) twice.set(messageId, (twice.get(messageId) ?? 0) + 1);
    expect(twice.size).toBe(children);
  });

  it('that is killed while a ladder climbs: whoever is on a rung has one mail, on whatever day', async () => {
    const secondRungOn = await addLateDecisions(4);
    const first = await startWorker({ MAIL_TIMEOUT_SECONDS: '300' });
    await settled(4);
    sink.answer = () => 'hang';
    const nights = daysBetween(today, secondRungOn);
    first.moveTo(nights);
    await until('the second rung is being sent', () => sink.received.length >= 6);
    await first.kill();
    sink.answer = () => 'accept';
    sink.release();
    await startWorker({ TEST_DAYS_AHEAD: String(nights) });
    await settled(8);
    await expectRecordedOnce(admin, sink, 8);
    const mails = new Map<string, Set<string>>();
    for (const { to, messageId } of sink.received) {
      for (const box of to) mails.set(box, new Set([...(mails.get(box) ?? []), messageId]));
    }
    expect([...mails.keys()].filter((box) => box.endsWith('@vervanger.example'))).toHaveLength(4);
    expect([...mails.values()].map(({ size }) => size)).toEqual(Array.from({ length: 8 }, () => 1));
  });

  it('that is asked to stop finishes what runs and takes nothing new', async () => {
    sink.answer = () => 'hang';
    await addChildren();
    const worker = await startWorker({ MAIL_TIMEOUT_SECONDS: '300', WORKER_CONCURRENCY: '2' });
    await until('it is sending', () => sink.received.length === 2);
    const stopped = worker.stop();
    await until('it takes nothing new', async () => {
      const present = await admin.query(
        `SELECT 1 FROM pg_stat_activity WHERE datname = $1 AND application_name = 'estafette-listen'`,
        [database.name],
      );
      return present.rowCount === 0;
    });
    sink.release();
    expect(await stopped).toBe(0);
    const sent = await admin.query(`SELECT count(*)::int AS count FROM reminder WHERE status = 'sent'`);
    expect(sent.rows[0].count).toBe(sink.received.length);
  });

  it('beside another one shares the work, with two relays at once', async () => {
    await addChildren(40);
    await Promise.all([startWorker(), startWorker(), startWorker()]);
    await settled(40);
    await expectRecordedOnce(admin, sink, 40);
    expect(sink.received).toHaveLength(40);
  });
});

describeRedis('Redis', () => {
  it('that is emptied between add and run loses nothing', async () => {
    // No worker takes jobs yet: the only one alive is stopped by the hanging mails of others.
    sink.answer = () => 'hang';
    await addChildren();
    await startWorker({ MAIL_TIMEOUT_SECONDS: '300', WORKER_CONCURRENCY: '1' });
    await until('work is waiting in Redis', async () => (await offered()) >= children - 2);
    await askRedis((client) => client.flushall());
    sink.answer = () => 'accept';
    sink.release();
    await settled();
    await expectRecordedOnce(admin, sink, children);
  });

  it('that is killed and comes back empty loses nothing', async () => {
    sink.answer = () => 'hang';
    await addChildren();
    await startWorker({ MAIL_TIMEOUT_SECONDS: '300', WORKER_CONCURRENCY: '1', DIRECT_MODE_AFTER_SECONDS: '600' });
    await until('work is waiting in Redis', async () => (await offered()) >= children - 2);
    await redis?.restartEmpty();
    sink.answer = () => 'accept';
    sink.release();
    await settled();
    await addChildren();
    await settled(2 * children);
    await expectRecordedOnce(admin, sink, 2 * children);
  });

  it('that stays away is done without, and used again when it is back', async () => {
    const mode = async (): Promise<string> => (await admin.query('SELECT mode FROM worker_presence')).rows[0]?.mode;
    await startWorker();
    await until('work goes through Redis', async () => (await mode()) === 'queue');
    await redis?.kill();
    await addChildren();
    await settled();
    await until('work goes without Redis', async () => (await mode()) === 'direct');
    await redis?.restart();
    await until('work goes through Redis again', async () => (await mode()) === 'queue');
    await addChildren();
    await settled(2 * children);
    await expectRecordedOnce(admin, sink, 2 * children);
    expect(sink.received).toHaveLength(2 * children);
  });
});
