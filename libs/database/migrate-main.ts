import 'reflect-metadata';
import { readSetting } from '#libs/platform/config/index.js';
import { Logger } from '#libs/platform/log/index.js';
import { runMigrations } from './migrate.js';

// A program of its own, run before api and worker start (docker-compose.yml, service migrate). Only here the owner of the
// tables is known; the roles of api and worker, and their passwords, come from docker/postgres/roles.sh.
const logger = new Logger('migrate', 'info');
const url = readSetting('DATABASE_OWNER_URL');
if (!url)
  throw new Error('DATABASE_OWNER_URL or DATABASE_OWNER_URL_FILE is missing: the connection of estafette_owner');
const done = await runMigrations({ url });
logger.log(
  { migrations: done },
  done.length > 0 ? 'the schema is brought to this release' : 'the schema is up to date',
);
