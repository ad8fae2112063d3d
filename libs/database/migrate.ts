import { DataSource } from 'typeorm';
import { migrations } from './migrations/index.js';

const lock = 7_263_548;

/**
 * Brings the schema to today's version. Several programs may call it at once: an advisory lock lets one through.
 * `url` is a connection of the owner of the database.
 * @returns names of the migrations that ran now
 */
export async function runMigrations({ url }: { url: string }): Promise<string[]> {
  const source = await new DataSource({
    type: 'postgres',
    url,
    migrations,
    migrationsTransactionMode: 'each',
  }).initialize();
  const guard = source.createQueryRunner();
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [lock]);
    const done = await source.runMigrations();
    return done.map((migration) => migration.name);
  } finally {
    await guard.query('SELECT pg_advisory_unlock($1)', [lock]).catch(() => undefined);
    await guard.release();
    await source.destroy();
  }
}
