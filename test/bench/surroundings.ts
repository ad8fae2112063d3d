import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMigrations } from '#libs/database/migrate.js';
import {
  type DatabaseUrls,
  databaseUrls,
  ensureDatabase,
  ensureRoles,
  newRolePasswords,
} from '../../apps/dev/src/engines/databases.js';
import { startPostgres } from '../../apps/dev/src/engines/postgres.js';
import { startRedis } from '../../apps/dev/src/engines/redis.js';

export interface BenchDatabase extends DatabaseUrls {
  readonly adminUrl: string;
}

export interface Surroundings {
  readonly folder: string;
  readonly adminUrl: string;
  readonly redisUrl: string | undefined;
  /** a migrated, empty database of this name */
  database(name: string): Promise<BenchDatabase>;
  stop(): Promise<void>;
}

/** The engines that `npm start` uses, with throw-away data; both sides of a pair run on the same ones. */
export async function startSurroundings(): Promise<Surroundings> {
  const folder = mkdtempSync(join(tmpdir(), 'estafette-bench-'));
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), volatile: true });
  const redis = await startRedis({ dataDir: join(folder, 'redis'), volatile: true, say: () => undefined });
  const passwords = newRolePasswords();
  await ensureRoles(postgres.adminUrl, passwords);
  return {
    folder,
    adminUrl: postgres.adminUrl,
    redisUrl: redis?.url,
    database: async (name) => {
      await ensureDatabase(postgres.adminUrl, name);
      const urls = databaseUrls(postgres.adminUrl, name, passwords);
      await runMigrations({ url: urls.ownerUrl });
      const admin = new URL(postgres.adminUrl);
      admin.pathname = `/${name}`;
      return { ...urls, adminUrl: admin.href };
    },
    stop: async () => {
      await redis?.stop();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
