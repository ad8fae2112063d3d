import { setTimeout as pause } from 'node:timers/promises';
import type { DatabaseUrls } from '../engines/databases.js';
import { dropDatabase } from '../engines/databases.js';
import { EngineError } from '../engines/engine-error.js';
import { type Postgres, startPostgres, stopLeftoverPostgres } from '../engines/postgres.js';
import { freePort } from '../engines/processes.js';
import { howToGetRedis } from '../engines/redis-binary.js';
import { type Redis, startRedis, stopLeftoverRedis } from '../engines/redis.js';
import { runProgram, startProgram } from './child-program.js';
import { type Ports, refuseUnreachableDatabase, refuseUnreachableRedis } from './checks.js';
import * as environment from './environment.js';
import { logOf, places, wipePlaces } from './places.js';
import { databaseName, prepareDatabase } from './prepare-database.js';
import { say, step } from './screen.js';
import { loadSecrets } from './secrets.js';
import type { Running, Supervisor } from './supervisor.js';

export interface LaunchOptions {
  readonly ports: Ports;
  readonly fresh: boolean;
  /** an engine of the user's own (DATABASE_URL, REDIS_URL) */
  readonly databaseUrl: string | undefined;
  readonly redisUrl: string | undefined;
}

/** Brings everything up, engines first; each part is in the supervisor from the moment it begins. */
export async function launch(options: LaunchOptions, supervisor: Supervisor, signal: AbortSignal): Promise<void> {
  if (options.fresh) await wipe(options);
  const secrets = loadSecrets();
  const [adminUrl, redis, smtpPort] = await Promise.all([
    beginPostgres(options, supervisor),
    beginRedis(options, supervisor),
    freePort(),
  ]);
  const around = { ports: options.ports, secrets, smtpPort, redisUrl: redis?.url };
  const seed = (urls: DatabaseUrls): Promise<void> => runProgram(demoData(around, urls), signal);
  const [urls] = await Promise.all([
    prepareDatabase(adminUrl, around, seed),
    beginMail(around, supervisor),
    beginIdentityProvider(around, supervisor),
  ]);
  await step('API en worker starten', async () => {
    await Promise.all([beginApi(around, urls, supervisor), beginWorker(around, urls, supervisor)]);
    await answersWith200(`${environment.originOf(options.ports)}/health/ready`, signal);
  });
  if (!redis)
    say(
      `\n${howToGetRedis}\nTot die tijd werkt Estafette in directe modus: zonder wachtrij, trager, er gaat niets verloren.`,
    );
}

/** Forgets all data; an engine that an earlier start left running is stopped first. */
async function wipe({ databaseUrl }: LaunchOptions): Promise<void> {
  await step('Alle gegevens wissen', async () => {
    await stopLeftoverPostgres(places.postgres);
    await stopLeftoverRedis(places.redis);
    if (databaseUrl) {
      await refuseUnreachableDatabase(databaseUrl);
      await dropDatabase(databaseUrl, databaseName);
    }
    wipePlaces();
  });
}

async function beginPostgres({ databaseUrl }: LaunchOptions, supervisor: Supervisor): Promise<string> {
  if (databaseUrl) {
    await refuseUnreachableDatabase(databaseUrl);
    say('  Database: die van DATABASE_URL');
    return databaseUrl;
  }
  const begin = (port?: number): Promise<Postgres> =>
    startPostgres({ dataDir: places.postgres, logFile: logOf('postgres'), ...(port ? { port } : {}) });
  const postgres = await step('Database starten (PostgreSQL)', () =>
    supervisor.add('De database', begin, (was) => begin(was.port)),
  );
  return postgres.adminUrl;
}

async function beginRedis({ redisUrl }: LaunchOptions, supervisor: Supervisor): Promise<Redis | undefined> {
  if (redisUrl) await refuseUnreachableRedis(redisUrl);
  let redis: Redis | undefined;
  const begin = async (): Promise<Running> => {
    const tell = (line: string): void => say(`  ${line}`);
    const options = { dataDir: places.redis, enginesDir: places.engines, logFile: logOf('redis'), say: tell };
    redis = await startRedis({ ...options, ...(redisUrl ? { url: redisUrl } : {}) });
    return redis ?? nothing;
  };
  const again = async (was: Running): Promise<Running> => redis?.restart().then(() => was) ?? was;
  await supervisor.add('De wachtrij (Redis)', begin, again);
  const which = redisUrl ? 'de Redis van REDIS_URL' : redis ? 'Redis is klaar' : 'geen Redis, dus directe modus';
  say(`  Wachtrij: ${which}`);
  return redis;
}

const nothing: Running = { stop: () => Promise.resolve(), onGone: () => undefined };

type Around = environment.Surroundings;

const demoData = (around: Around, urls: DatabaseUrls): Parameters<typeof runProgram>[0] => ({
  name: 'Het maken van demogegevens',
  log: 'demo-data',
  script: 'dev/src/demo-data/main.js',
  env: environment.demoDataEnvironment(around, urls),
  onLine: (line) => say(`    ${line}`),
});

const beginMail = (around: Around, supervisor: Supervisor): Promise<unknown> =>
  supervisor.add('De mailvanger', () =>
    startProgram({
      name: 'De mailvanger',
      log: 'mail',
      script: 'dev/src/programs/mail-catcher.js',
      env: environment.mailEnvironment(around),
    }),
  );

const beginIdentityProvider = (around: Around, supervisor: Supervisor): Promise<unknown> =>
  supervisor.add('De inlogdienst', () =>
    startProgram({
      name: 'De inlogdienst',
      log: 'identity-provider',
      script: 'dev/src/programs/identity-provider.js',
      env: environment.identityProviderEnvironment(around),
    }),
  );

const beginApi = (around: Around, urls: DatabaseUrls, supervisor: Supervisor): Promise<unknown> =>
  supervisor.add('De API', () =>
    startProgram({
      name: 'De API',
      log: 'api',
      script: 'api/src/main.js',
      env: environment.apiEnvironment(around, urls),
    }),
  );

const beginWorker = (around: Around, urls: DatabaseUrls, supervisor: Supervisor): Promise<unknown> =>
  supervisor.add('De worker', () =>
    startProgram({
      name: 'De worker',
      log: 'worker',
      script: 'worker/src/main.js',
      env: environment.workerEnvironment(around, urls),
    }),
  );

async function answersWith200(url: string, signal: AbortSignal): Promise<void> {
  const deadline = performance.now() + 60_000;
  let last = 'geen antwoord';
  while (performance.now() < deadline) {
    signal.throwIfAborted();
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
    if (response?.status === 200) return;
    last = response ? `status ${response.status}` : 'geen antwoord';
    await pause(100);
  }
  throw new EngineError(`De API wordt niet klaar (${last} op ${url}). Kijk in ${logOf('api')} en ${logOf('worker')}.`);
}
