import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { UnitOfWork } from '#libs/database/index.js';
import { TaskRefused } from '#libs/platform/queue/index.js';
import { type TestDatabase, cloneDatabase } from '../support/database.js';
import { testEngines } from '../support/engines.js';
import { until } from '../support/until.js';
import { ProbeProcessor, type ProbeSettings, type ProbeWorker, startProbe } from './probe-worker.js';

interface Row {
  id: string;
  status: string;
  attempt: number;
  last_error: string | null;
}

let database: TestDatabase;
let admin: pg.Client;
const workers: ProbeWorker[] = [];

beforeEach(async () => {
  database = await cloneDatabase('queue');
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.close()));
  await admin.end();
  await database.drop();
});

async function start(processor: ProbeProcessor, more: Partial<ProbeSettings> = {}): Promise<ProbeWorker> {
  const { redisUrl } = testEngines();
  const env = { REDIS_PREFIX: database.name, ...more.env };
  const worker = await startProbe(processor, {
    databaseUrl: database.workerUrl,
    ...(redisUrl && { redisUrl }),
    ...more,
    env,
  });
  workers.push(worker);
  return worker;
}

const rows = async (): Promise<Row[]> =>
  (await admin.query<Row>('SELECT id, status, attempt, last_error FROM outbox ORDER BY id')).rows;
const allDone = async (): Promise<boolean> => (await rows()).every(({ status }) => status === 'done');

describe('work from the outbox', () => {
  it('is done once, also by two workers with a relay each', async () => {
    const processor = new ProbeProcessor();
    const worker = await start(processor);
    await start(processor);
    const numbers = Array.from({ length: 200 }, (_, number) => number);
    await worker.add(...numbers);
    await until('all is done', allDone);
    expect(processor.begun.toSorted((a, b) => a - b)).toEqual(numbers);
    expect((await rows()).every(({ attempt }) => attempt === 1)).toBe(true);
  });

  it('that two workers reach for at once is done by one of them', async () => {
    const processor = new ProbeProcessor();
    const asleep = { redisUrl: 'redis://127.0.0.1:1', env: { DIRECT_MODE_AFTER_SECONDS: '600' } };
    const both = [await start(processor, asleep), await start(processor, asleep)];
    await both[0]?.add(1);
    const [row] = await rows();
    const outcomes = await Promise.all([...both, ...both].map(({ runner }) => runner.run(row?.id ?? '')));
    expect(outcomes.toSorted()).toEqual(['done', 'elsewhere', 'elsewhere', 'elsewhere']);
    expect(processor.begun).toEqual([1]);
  });

  it('is tried again after an error, and the error is kept as a code only', async () => {
    let tries = 0;
    const processor = new ProbeProcessor(async () => {
      tries += 1;
      if (tries < 2) throw Object.assign(new Error('Noor van den Berg'), { code: 'EPROBE' });
    });
    const worker = await start(processor);
    await worker.add(1);
    await until('the first attempt has failed', async () => (await rows())[0]?.last_error === 'EPROBE');
    await until('it is done', allDone);
    expect(tries).toBe(2);
  });

  it('is left to a person after the last attempt, and told so once', async () => {
    const processor = new ProbeProcessor(() => Promise.reject(new RangeError('never')));
    const worker = await start(processor);
    await worker.add(7);
    const failed = await until('it has failed', async () => {
      await admin.query(`UPDATE outbox SET available_at = now() WHERE status = 'open'; NOTIFY outbox`);
      return (await rows()).find(({ status }) => status === 'failed');
    });
    expect(failed).toMatchObject({ attempt: 8, last_error: 'RangeError' });
    expect(processor.givenUp).toEqual([{ number: 7, code: 'RangeError' }]);
  });

  it('can be offered again by the API, with as many attempts as at first', async () => {
    const processor = new ProbeProcessor(() => Promise.reject(new TaskRefused('probe.no')));
    const worker = await start(processor);
    await worker.add(7);
    await until('it has failed', async () => (await rows())[0]?.status === 'failed');
    processor.work = async () => undefined;
    const api = new pg.Client({ connectionString: database.appUrl });
    await api.connect();
    const again = await api.query('SELECT outbox_offer_again(id) AS again FROM outbox');
    expect(again.rows).toEqual([{ again: true }]);
    await expect(api.query(`UPDATE outbox SET status = 'open'`)).rejects.toThrow('permission denied');
    await api.end();
    await until('it is done', allDone);
    expect((await rows())[0]?.attempt).toBe(2);
  });

  it('that was refused is not tried again', async () => {
    const processor = new ProbeProcessor(() => Promise.reject(new TaskRefused('probe.no')));
    const worker = await start(processor);
    await worker.add(1);
    await until('it has failed', async () => (await rows())[0]?.status === 'failed');
    expect(processor.begun).toHaveLength(1);
  });
});

describe('a lease', () => {
  it('is renewed while the work goes on', async () => {
    let release: () => void = () => undefined;
    const processor = new ProbeProcessor(() => new Promise((resolve) => (release = resolve)));
    const worker = await start(processor);
    await start(processor);
    await worker.add(1);
    await until('it runs', () => processor.begun.length === 1);
    const lease = async (): Promise<Date> =>
      (await admin.query<{ leased_until: Date }>('SELECT leased_until FROM outbox')).rows[0]?.leased_until as Date;
    const first = await lease();
    await until('the first lease is over', async () => (await lease()).getTime() > first.getTime() + 2_000);
    release();
    await until('it is done', allDone);
    expect(processor.begun).toEqual([1]);
  });

  it('that ran out makes the old attempt powerless: its effect is rolled back', async () => {
    const gates: (() => void)[] = [];
    const outcomes: Record<number, string> = {};
    const processor = new ProbeProcessor(async (_, run) => {
      await new Promise<void>((resolve) => gates.push(resolve));
      const effect = worker.app.get(UnitOfWork).run(run.actor, async (tx) => {
        await tx.execute(`INSERT INTO bounced_address (address_hash, code) VALUES ($1, 'effect')`, [run.attempt]);
        await run.finish(tx);
      });
      outcomes[run.attempt] = await effect.then(
        () => 'done',
        (error: Error) => error.message,
      );
      await effect;
    });
    const worker = await start(processor, { env: { TASK_LEASE_SECONDS: '600' } });
    await worker.add(1);
    await until('it runs', () => gates.length === 1);
    await admin.query(`UPDATE outbox SET leased_until = now() - interval '1 second'`);
    await until('it runs again', () => gates.length === 2);
    gates[0]?.();
    await until('the first attempt is over', () => outcomes[1]);
    gates[1]?.();
    await until('it is done', allDone);
    expect(outcomes).toEqual({ 1: 'task.claim-lost', 2: 'done' });
    const effects = await admin.query('SELECT address_hash FROM bounced_address');
    expect(effects.rows).toEqual([{ address_hash: '2' }]);
  });

  it('of a worker that dies at every attempt ends in a person’s hands', async () => {
    const processor = new ProbeProcessor();
    const worker = await start(processor, {
      env: { DIRECT_MODE_AFTER_SECONDS: '600' },
      redisUrl: 'redis://127.0.0.1:1',
    });
    await worker.add(1);
    await admin.query(
      `UPDATE outbox SET status = 'in-progress', attempt = 8, leased_until = now() - interval '1 minute'`,
    );
    await until('it is open again', async () => (await rows())[0]?.status === 'open');
    const [row] = await rows();
    expect(await worker.runner.run(row?.id ?? '')).toBe('failed');
    expect(processor).toMatchObject({ begun: [], givenUp: [{ number: 1, code: 'lease-expired' }] });
  });
});

describe('the end of a worker', () => {
  it('waits for work that runs', async () => {
    let release: () => void = () => undefined;
    const processor = new ProbeProcessor(() => new Promise((resolve) => (release = resolve)));
    const worker = await start(processor);
    await worker.add(1);
    await until('it runs', () => processor.begun.length === 1);
    const closed = workers.splice(0)[0]?.close();
    await until('it takes no new work', async () => (await presences()) === 1);
    release();
    await closed;
    expect(await allDone()).toBe(true);
    expect(await presences()).toBe(0);
  });
});

const presences = async (): Promise<number> =>
  (await admin.query<{ count: number }>('SELECT count(*)::int AS count FROM worker_presence')).rows[0]?.count ?? 0;
