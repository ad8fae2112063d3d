// Healthy when a worker has told in the database, in the last half minute, that it is there (it does so every five seconds).
import 'reflect-metadata';
import { environment, readConfig } from '#libs/platform/config/index.js';
import pg from 'pg';

const client = new pg.Client({
  connectionString: readConfig(environment()).DATABASE_URL,
  connectionTimeoutMillis: 5_000,
  query_timeout: 5_000,
});
await client.connect();
const { rowCount } = await client.query(
  `SELECT 1 FROM worker_presence WHERE seen_at > now() - interval '30 seconds' LIMIT 1`,
);
await client.end();
process.exit(rowCount === 1 ? 0 : 1);
