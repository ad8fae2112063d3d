import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMigrations } from '#libs/database/migrate.js';
import {
  databaseUrls,
  ensureDatabase,
  ensureRoles,
  freezeTemplate,
  newRolePasswords,
} from '../../apps/dev/src/engines/databases.js';
import { type Postgres, startPostgres, stopLeftoverPostgres } from '../../apps/dev/src/engines/postgres.js';
import { isRunning } from '../../apps/dev/src/engines/processes.js';
import { type Redis, startRedis, stopLeftoverRedis } from '../../apps/dev/src/engines/redis.js';
import { type TestEngines, templateDatabase } from './engines.js';

// Holds the throw-away engines of one Jest run, in a process of its own: when Jest dies, the channel closes and the
// engines stop with it. Forked by engines.setup.ts, which gives the run's folder as the argument.
const folder = process.argv[2] ?? '';

const running: { stop(): Promise<void> }[] = [];

process.once('disconnect', end);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
const begun = begin().catch((error: unknown) => {
  if (process.connected)
    process.send?.({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  void end();
});

async function begin(): Promise<void> {
  await removeLeftovers();
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const [postgres, redis] = await Promise.all([beginPostgres(), beginRedis()]);
  const engines = await migrateTemplate(postgres, redis);
  writeFileSync(join(folder, 'engines.json'), JSON.stringify(engines), { mode: 0o600 });
  if (process.connected) process.send?.({ ready: join(folder, 'engines.json'), directMode: engines.directMode });
}

async function beginPostgres(): Promise<Postgres> {
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), volatile: true });
  running.push(postgres);
  return postgres;
}

async function beginRedis(): Promise<Redis | undefined> {
  if (process.env['ESTAFETTE_DIRECT_MODE'] === '1') return undefined;
  const redis = await startRedis({ dataDir: join(folder, 'redis'), volatile: true, say: console.log });
  if (redis) running.push(redis);
  return redis;
}

async function migrateTemplate(postgres: Postgres, redis: Redis | undefined): Promise<TestEngines> {
  const passwords = newRolePasswords();
  await ensureRoles(postgres.adminUrl, passwords);
  await ensureDatabase(postgres.adminUrl, templateDatabase);
  await runMigrations({ url: databaseUrls(postgres.adminUrl, templateDatabase, passwords).ownerUrl });
  await freezeTemplate(postgres.adminUrl, templateDatabase);
  return { adminUrl: postgres.adminUrl, passwords, redisUrl: redis?.url, directMode: redis === undefined };
}

async function end(): Promise<void> {
  await begun;
  await Promise.all(running.map((engine) => engine.stop()));
  rmSync(folder, { recursive: true, force: true });
  process.exit();
}

/** Engines and folders of runs whose holder was killed before it could clean up. */
async function removeLeftovers(): Promise<void> {
  const prefix = 'estafette-test-';
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const owner = Number(name.slice(prefix.length));
    if (!Number.isInteger(owner) || isRunning(owner)) continue;
    const left = join(tmpdir(), name);
    await stopLeftoverPostgres(join(left, 'postgres'));
    await stopLeftoverRedis(join(left, 'redis'));
    rmSync(left, { recursive: true, force: true });
  }
}
