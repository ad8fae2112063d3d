import type { Config } from '#libs/platform/config/index.js';
import pg, { type PoolConfig } from 'pg';

// A day stays text: the driver's own parser makes a local midnight of it, which shifts a day in JSON.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** What the connections for writing (TypeORM's) and those for reading have in common. */
export const connectionSettings = (config: Config): PoolConfig => ({
  max: config.DATABASE_POOL_SIZE,
  connectionTimeoutMillis: 5_000,
  idleTimeoutMillis: 30_000,
  application_name: 'estafette',
});
