import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Redis as RedisClient } from 'ioredis';
import pg from 'pg';
import { databaseUrls, ensureDatabase, ensureRoles, newRolePasswords } from '../../apps/dev/src/engines/databases.js';
import { remedyFor } from '../../apps/dev/src/engines/engine-error.js';
import { startPostgres, stopLeftoverPostgres } from '../../apps/dev/src/engines/postgres.js';
import { isRunning } from '../../apps/dev/src/engines/processes.js';
import { type Redis, startRedis } from '../../apps/dev/src/engines/redis.js';

const folder = mkdtempSync(join(tmpdir(), 'estafette-engines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client
    .query<Row>(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}

describe('embedded PostgreSQL', () => {
  const dataDir = join(folder, 'postgres');

  it('keeps committed rows over kill -9 and comes back at the same address', async () => {
    const first = await startPostgres({ dataDir, volatile: true });
    await ask(first.adminUrl, 'CREATE TABLE kept AS SELECT generate_series(1, 1000) AS n');
    const gone = new Promise<void>((resolve) => first.onGone(resolve));
    await first.kill();
    await gone;
    const second = await startPostgres({ dataDir, volatile: true, port: first.port });
    expect(second).toMatchObject({ adminUrl: first.adminUrl, reused: false });
    expect(await ask(second.adminUrl, 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 1000 }]);
    expect(second.pid).not.toBe(first.pid);
    await second.stop();
    expect(isRunning(second.pid)).toBe(false);
  });

  it('takes over a server that an earlier launcher left behind, instead of starting a second one', async () => {
    const left = await startPostgres({ dataDir, volatile: true });
    const found = await startPostgres({ dataDir, volatile: true });
    expect([found.reused, found.pid, found.port]).toEqual([true, left.pid, left.port]);
    expect(await ask(found.adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await stopLeftoverPostgres(dataDir);
    expect(isRunning(left.pid)).toBe(false);
  });

  it('keeps the password in a file of this user only, and lets nobody in without it', async () => {
    expect(statSync(`${dataDir}.password`).mode & 0o777).toBe(0o600);
    const server = await startPostgres({ dataDir, volatile: true });
    const stranger = new URL(server.adminUrl);
    stranger.password = 'guess';
    await expect(ask(stranger.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    await server.stop();
  });

  it('says what to do when the password is lost', async () => {
    rmSync(`${dataDir}.password`);
    await expect(startPostgres({ dataDir, volatile: true })).rejects.toThrow('npm start -- --fresh');
  });

  it('makes roles and database once, also as an administrator that is no superuser', async () => {
    const server = await startPostgres({ dataDir: join(folder, 'roles'), volatile: true });
    await ask(server.adminUrl, `CREATE ROLE chief LOGIN CREATEROLE CREATEDB PASSWORD 'chief'`);
    const chief = new URL(server.adminUrl);
    [chief.username, chief.password] = ['chief', 'chief'];
    for (const expected of [true, false]) {
      const passwords = newRolePasswords();
      await ensureRoles(chief.href, passwords);
      expect(await ensureDatabase(chief.href, 'estafette')).toBe(expected);
      const urls = databaseUrls(chief.href, 'estafette', passwords);
      await ask(urls.ownerUrl, 'CREATE TABLE IF NOT EXISTS mine (n int)');
      await expect(ask(urls.appUrl, 'SELECT * FROM mine')).rejects.toMatchObject({ code: '42501' });
      await expect(ask(urls.workerUrl, 'CREATE TABLE other (n int)')).rejects.toMatchObject({ code: '42501' });
    }
    await server.stop();
  });
});

describe('private Redis', () => {
  const dataDir = join(folder, 'redis');
  const withClient = async <Result>(redis: Redis, work: (client: RedisClient) => Promise<Result>): Promise<Result> => {
    const client = new RedisClient(redis.url, { maxRetriesPerRequest: 3 });
    client.on('error', () => undefined);
    return work(client).finally(() => client.disconnect());
  };
  const get = (redis: Redis): Promise<string | null> => withClient(redis, (client) => client.get('key'));

  it('survives kill -9 with its data, is taken over when left behind, and can come back empty', async () => {
    const redis = await startRedis({ dataDir });
    if (!redis) return console.warn('overgeslagen: op deze computer is geen Redis');
    await withClient(redis, async (client) => {
      await client.set('key', 'value');
      expect(await client.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction']);
      // AOF with everysec may lose the last second; this makes sure that it is on disk before the crash.
      await client.call('WAITAOF', 1, 0, 2_000).catch(() => new Promise((resolve) => setTimeout(resolve, 1_500)));
    });
    await redis.kill();
    await redis.restart();
    expect(await get(redis)).toBe('value');
    const found = await startRedis({ dataDir });
    expect([found?.reused, found?.pid, found?.url]).toEqual([true, redis.pid, redis.url]);
    await redis.restartEmpty();
    expect(await get(redis)).toBeNull();
    const pid = redis.pid ?? 0;
    await redis.stop();
    expect(isRunning(pid)).toBe(false);
  });

  it('is not there when it may not be fetched and there is none: the programs then run in direct mode', async () => {
    const path = process.env['PATH'];
    process.env['PATH'] = '/nonexistent';
    try {
      const none = await startRedis({
        dataDir: join(folder, 'none'),
        enginesDir: join(folder, 'engines'),
        download: false,
      });
      expect(none).toBeUndefined();
    } finally {
      process.env['PATH'] = path;
    }
  });

  it('named with REDIS_URL is never stopped by us', async () => {
    const named = await startRedis({ dataDir, url: 'redis://elsewhere:6379' });
    expect(named?.url).toBe('redis://elsewhere:6379');
    await expect(named?.kill()).rejects.toThrow('REDIS_URL');
  });
});

describe('faults of the machine', () => {
  it('become one sentence with a remedy', () => {
    expect(remedyFor(Object.assign(new Error('write'), { code: 'ENOSPC' }))).toContain('300 MB');
    expect(remedyFor(new Error('could not write: No space left on device'))).toContain('300 MB');
    expect(remedyFor(Object.assign(new Error('open'), { code: 'EACCES' }))).toContain('toestemming');
    expect(remedyFor(new Error('something else'))).toBeUndefined();
  });
});
