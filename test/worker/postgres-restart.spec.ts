import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { runMigrations } from '#libs/database/migrate.js';
import { Clock } from '#libs/platform/clock/index.js';
import { addMonths } from '#libs/platform/domain/index.js';
import { databaseUrls, ensureDatabase, ensureRoles, newRolePasswords } from '../../apps/dev/src/engines/databases.js';
import { type Postgres, startPostgres } from '../../apps/dev/src/engines/postgres.js';
import { testEngines } from '../support/engines.js';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.js';
import { until } from '../support/until.js';
import { type WorkerProcess, startWorkerProcess } from '../support/worker-process.js';
import { expectRecordedOnce, unsettled } from './reminder-rows.js';
import { makeChild, makePreschool } from './watched-children.js';

// A PostgreSQL of its own, because it is killed while the worker works.
jest.setTimeout(240_000);

const name = 'estafette_test_restart';
const children = 12;
const bornOn = addMonths(new Clock().today(), -40);

let folder: string;
let postgres: Postgres;
let sink: SmtpSink;
let worker: WorkerProcess | undefined;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'estafette-restart-'));
  mkdirSync(join(folder, 'open'), { mode: 0o755 });
  sink = await startSmtpSink();
});
afterEach(async () => {
  await worker?.kill();
  await sink.close();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

// The data is thrown away afterwards, yet must survive the kill: not volatile.
const startEngine = (port?: number): Promise<Postgres> =>
  startPostgres({ dataDir: join(folder, 'postgres'), ...(port && { port }) });

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

it('PostgreSQL is killed while mail is on its way, comes back, and nothing is lost or recorded twice', async () => {
  postgres = await startEngine();
  const passwords = newRolePasswords();
  await ensureRoles(postgres.adminUrl, passwords);
  await ensureDatabase(postgres.adminUrl, name);
  const urls = databaseUrls(postgres.adminUrl, name, passwords);
  await runMigrations({ url: urls.ownerUrl });
  const adminUrl = new URL(postgres.adminUrl);
  adminUrl.pathname = `/${name}`;
  let admin = await connect(adminUrl.href);
  // Each its own preschool: what goes to one mailbox on one day is one mail.
  for (let number = 0; number < children; number += 1) {
    await makeChild(admin, { bornOn, preschool: await makePreschool(admin, `voorschool-${number}`) });
  }

  sink.answer = () => 'hang';
  const { redisUrl } = testEngines();
  const settings = {
    databaseUrl: urls.workerUrl,
    smtpUrl: sink.url,
    redisPrefix: folder,
    ...(redisUrl && { redisUrl }),
  };
  worker = await startWorkerProcess({ ...settings, env: { MAIL_TIMEOUT_SECONDS: '300' } });
  await until('mail is on its way', () => sink.received.length >= 2);
  await admin.end();
  await postgres.kill();
  sink.answer = () => 'accept';
  sink.release();
  expect(worker.alive()).toBe(true);

  postgres = await startEngine(postgres.port);
  admin = await connect(adminUrl.href);
  await until('every reminder is settled', async () => (await unsettled(admin, children)) === 0, 180_000);
  await expectRecordedOnce(admin, sink, children);
  expect(worker.alive()).toBe(true);
  await admin.end();
});
