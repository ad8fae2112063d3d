import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startIdentityProvider } from '../../apps/dev/src/identity-provider/index.js';
import { createApi } from '../../apps/api/src/create-api.js';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { readConfig } from '#libs/platform/config/index.js';
import { type TestDatabase, cloneDatabase } from './database.js';
import { testEngines } from './engines.js';
import { type SmtpSink, startSmtpSink } from './smtp-sink.js';

export interface Stack {
  readonly origin: string;
  readonly database: TestDatabase;
  readonly mail: SmtpSink;
  close(): Promise<void>;
}

/** Everything that `npm start` brings up, with the demo data, on engines of the test: for journeys in a browser. */
export async function startStack(label: string): Promise<Stack> {
  const folder = mkdtempSync(join(tmpdir(), 'estafette-journey-'));
  const accountsFile = join(folder, 'accounts.json');
  const database = await cloneDatabase(label);
  const [port, mail] = await Promise.all([freePort(), startSmtpSink()]);
  const origin = `http://127.0.0.1:${port}`;
  const provider = await startIdentityProvider({
    port: 0,
    accountsFile,
    clientId: 'estafette',
    clientSecret: 'development-secret',
    redirectUris: [`${origin}/api/v1/session/callback`],
    postLogoutRedirectUris: [`${origin}/`],
  });
  await fillWithDemoData(database, accountsFile, provider.issuer);
  const { redisUrl } = testEngines();
  const settings = {
    NODE_ENV: 'test',
    PORT: String(port),
    PUBLIC_ORIGIN: origin,
    OIDC_ISSUER: provider.issuer,
    SMTP_URL: mail.url,
    WEB_ROOT: 'dist/web',
    TRAINING_ENVIRONMENT: 'true',
    LOG_LEVEL: 'error',
    REDIS_PREFIX: database.name,
    ...(redisUrl && { REDIS_URL: redisUrl }),
  };
  const api = await createApi(readConfig({ ...settings, DATABASE_URL: database.appUrl }));
  await api.listen(port, '127.0.0.1');
  const worker = await createWorker(readConfig({ ...settings, DATABASE_URL: database.workerUrl }));
  return {
    origin,
    database,
    mail,
    close: async () => {
      await Promise.all([worker.close(), api.close()]);
      await Promise.all([provider.stop(), mail.close()]);
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function fillWithDemoData(database: TestDatabase, accountsFile: string, issuer: string): Promise<void> {
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    DATABASE_OWNER_URL: database.ownerUrl,
    DEMO_ACCOUNTS_FILE: accountsFile,
    OIDC_ISSUER: issuer,
  };
  await promisify(execFile)(process.execPath, ['dist/apps/dev/src/demo-data/main.js'], { env });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
