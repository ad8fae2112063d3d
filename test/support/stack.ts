import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type DemoAccount, startIdentityProvider } from '../../apps/dev/src/identity-provider/index.js';
import { createApi } from '../../apps/api/src/create-api.js';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { readConfig } from '#libs/platform/config/index.js';
import pg from 'pg';
import { type TestDatabase, cloneDatabase } from './database.js';
import { testEngines } from './engines.js';
import { freePort } from './free-port.js';
import { type SmtpSink, startSmtpSink } from './smtp-sink.js';

export interface Stack {
  readonly origin: string;
  readonly database: TestDatabase;
  /** superuser on the database: for looking past row-level security, never for the code under test */
  readonly admin: pg.Pool;
  readonly mail: SmtpSink;
  /** somebody whom the identity provider knows from now on, and Estafette not */
  addAccount(account: DemoAccount): void;
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
    RELEASE_UNSCANNED: 'true',
    LOG_LEVEL: 'error',
    RATE_LIMIT_PER_MINUTE: '100000',
    RATE_LIMIT_SIGN_IN_PER_MINUTE: '100000',
    REDIS_PREFIX: database.name,
    ...(redisUrl && { REDIS_URL: redisUrl }),
  };
  const api = await createApi(readConfig({ ...settings, DATABASE_URL: database.appUrl }));
  await api.listen(port, '127.0.0.1');
  const worker = await createWorker(readConfig({ ...settings, DATABASE_URL: database.workerUrl }));
  const admin = new pg.Pool({ connectionString: database.adminUrl, max: 2 });
  return {
    origin,
    database,
    admin,
    mail,
    addAccount: (account) => {
      const known = JSON.parse(readFileSync(accountsFile, 'utf8')) as DemoAccount[];
      writeFileSync(accountsFile, JSON.stringify([...known, account]));
    },
    close: async () => {
      await admin.end();
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
