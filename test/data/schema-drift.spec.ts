import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource, getMetadataArgsStorage } from 'typeorm';
import { migrations } from '#libs/database/migrations/index.js';
import { type TestDatabase, cloneDatabase } from '../support/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase('schema_drift');
});
afterAll(() => database.drop());

async function allEntities(): Promise<(new () => object)[]> {
  const files = readdirSync('libs', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.entity.ts'),
  );
  const modules = await Promise.all(files.map((name) => import(`#libs/${name.replace(/\.ts$/, '.js')}`)));
  return modules.flatMap((module) => Object.values(module as object)).filter(isEntity);
}

const isEntity = (value: unknown): value is new () => object =>
  typeof value === 'function' && getMetadataArgsStorage().tables.some(({ target }) => target === value);

const open = async (entities: (new () => object)[]): Promise<DataSource> =>
  new DataSource({ type: 'postgres', url: database.ownerUrl, entities, migrations }).initialize();

describe('schema', () => {
  it('is the same in the entities and in the migrations', async () => {
    const source = await open(await allEntities());
    try {
      const { upQueries } = await source.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query)).toEqual([]);
    } finally {
      await source.destroy();
    }
  });

  it('goes back to nothing and up again by its migrations', async () => {
    const source = await open([]);
    try {
      for (const _ of migrations) await source.undoLastMigration();
      const left = await source.query<{ relname: string }[]>(
        `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname NOT IN ('migrations')`,
      );
      expect(left).toEqual([]);
      expect(await source.runMigrations()).toHaveLength(migrations.length);
    } finally {
      await source.destroy();
    }
  });
});
