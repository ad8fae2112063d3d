import { existsSync, writeFileSync } from 'node:fs';
import { runMigrations } from '#libs/database/migrate.js';
import {
  type DatabaseUrls,
  connectedTo,
  databaseUrls,
  dropDatabase,
  ensureDatabase,
  ensureRoles,
} from '../engines/databases.js';
import { EngineError } from '../engines/engine-error.js';
import type { Ports } from './checks.js';
import { issuerOf } from './environment.js';
import { places } from './places.js';
import { say, step } from './screen.js';
import type { Secrets } from './secrets.js';

/** Name of the database on the engine, also on one that the user names with DATABASE_URL. */
export const databaseName = 'estafette';

type Seeded = 'no' | 'busy' | 'done';

const marks: Record<Exclude<Seeded, 'no'>, string> = { busy: 'demo data: busy', done: 'demo data: done' };

/** Roles, database, schema and, in an empty one, demo data. */
export async function prepareDatabase(
  adminUrl: string,
  { secrets, ports }: { secrets: Secrets; ports: Ports },
  seed: (urls: DatabaseUrls) => Promise<void>,
): Promise<DatabaseUrls> {
  const urls = databaseUrls(adminUrl, databaseName, secrets.passwords);
  await ensureRoles(adminUrl, secrets.passwords);
  // A database that was left half filled is thrown away: the next attempt starts from nothing.
  if ((await seeded(adminUrl)) === 'busy') await dropDatabase(adminUrl, databaseName);
  await ensureDatabase(adminUrl, databaseName);
  const ran = await migrate(urls.ownerUrl);
  if (ran > 0) say(`  Tabellen bijgewerkt (${ran} ${ran === 1 ? 'stap' : 'stappen'})`);
  if ((await seeded(adminUrl)) === 'no') await fill(adminUrl, urls, seed);
  refuseLostAccounts();
  await followIssuer(urls.ownerUrl, issuerOf(ports));
  return urls;
}

async function migrate(url: string): Promise<number> {
  return (await step('Tabellen controleren', () => runMigrations({ url }))).length;
}

async function fill(adminUrl: string, urls: DatabaseUrls, seed: (urls: DatabaseUrls) => Promise<void>): Promise<void> {
  // The file exists from the start: programs may read it before the first account is in it.
  writeFileSync(places.accounts, '[]', { mode: 0o600 });
  await mark(adminUrl, 'busy');
  await step('Demogegevens maken', () => seed(urls));
  await mark(adminUrl, 'done');
}

// Kept as the comment on the database, so that it goes wherever the database goes.
async function seeded(adminUrl: string): Promise<Seeded> {
  return connectedTo(adminUrl, async (client) => {
    const sql = `SELECT shobj_description(oid, 'pg_database') AS mark FROM pg_database WHERE datname = $1`;
    const { rows } = await client.query<{ mark: string | null }>(sql, [databaseName]);
    const found = rows[0]?.mark;
    return found === marks.done ? 'done' : found === marks.busy ? 'busy' : 'no';
  });
}

async function mark(adminUrl: string, how: keyof typeof marks): Promise<void> {
  await connectedTo(adminUrl, (client) => client.query(`COMMENT ON DATABASE ${databaseName} IS '${marks[how]}'`));
}

function refuseLostAccounts(): void {
  if (existsSync(places.accounts)) return;
  throw new EngineError(`De demo-accounts zijn weg (${places.accounts}). Begin opnieuw met: npm start -- --fresh`);
}

/** A person is known by issuer and subject: with another PORT our own provider is another issuer of the same accounts. */
async function followIssuer(ownerUrl: string, issuer: string): Promise<void> {
  await connectedTo(ownerUrl, async (client) => {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('app.reach', 'system', true)`);
    await client.query(`UPDATE person SET issuer = $1 WHERE issuer LIKE 'http://127.0.0.1:%' AND issuer <> $1`, [
      issuer,
    ]);
    await client.query('COMMIT');
  });
}
