import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readConfig } from '#libs/platform/config/index.js';
import { createApi } from '../../apps/api/src/create-api.js';
import { type TestDatabase, cloneDatabase } from './database.js';

export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  close(): Promise<void>;
}

/** The real API on a database of its own. One per spec file: booting costs about a second. */
export async function startApi(label: string, settings: Record<string, string> = {}): Promise<TestApi> {
  const database = await cloneDatabase(label);
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: database.appUrl,
    LOG_LEVEL: 'error',
    PORT: '0',
    ...settings,
  });
  const app = await createApi(config);
  return {
    app,
    database,
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}
