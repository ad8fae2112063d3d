import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DatabaseModule, type Transaction, UnitOfWork } from '#libs/database/index.js';
import { ReadConnections } from '#libs/database/read-connections.js';
import { readConfig } from '#libs/platform/config/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import { Logger } from '#libs/platform/log/index.js';
import { PlatformModule } from '#libs/platform/platform.module.js';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import copyStreams from 'pg-copy-streams';
import { type TestDatabase, cloneDatabase } from '../support/database.js';
import { until } from '../support/until.js';

const childrenHere = 'SELECT region_id AS region, app_person() AS person FROM pupil';
type Child = { region: string; person: string };

describe('unit of work', () => {
  let database: TestDatabase;
  let admin: pg.Pool;
  const [almere, zeewolde] = [randomUUID(), randomUUID()];

  beforeAll(async () => {
    database = await cloneDatabase('unit-of-work');
    admin = new pg.Pool({ connectionString: database.adminUrl, max: 2 });
    for (const [region, name] of [
      [almere, 'Almere'],
      [zeewolde, 'Zeewolde'],
    ]) {
      await admin.query(
        `INSERT INTO organisation (id, kind, region_id, name, code) VALUES ($1, 'municipality', $1, $2, $2)`,
        [region, name],
      );
      await admin.query(
        `INSERT INTO pupil (id, region_id, given_name, family_name, given_key, family_key, born_on)
         SELECT gen_random_uuid(), $1, 'Kind ' || n, 'Bos', 'kind' || n, 'bos', '2023-05-01' FROM generate_series(1, 20) n`,
        [region],
      );
    }
  });
  afterAll(async () => {
    await admin.end();
    await database.drop();
  });

  const coordinator = (regionId: string, personId: string = randomUUID()): Actor => ({
    personId,
    role: 'region-coordinator',
    organisationId: regionId,
    regionId,
    reach: 'region',
    locationIds: [],
    permissions: new Set(),
    origin: '127.0.0.1',
    traceId: 'test',
  });

  const within = async (
    poolSize: number,
    work: (unitOfWork: UnitOfWork, context: INestApplicationContext) => Promise<void>,
  ): Promise<void> => {
    const config = readConfig({
      NODE_ENV: 'test',
      DATABASE_URL: database.appUrl,
      DATABASE_POOL_SIZE: String(poolSize),
      LOG_LEVEL: 'silent',
    });
    @Module({ imports: [PlatformModule.with(config, new Logger('test', 'silent')), DatabaseModule] })
    class TestModule {}
    const context = await NestFactory.createApplicationContext(TestModule, { logger: false, abortOnError: false });
    try {
      await work(context.get(UnitOfWork), context);
    } finally {
      await context.close();
    }
  };

  /** What the next one finds on the only connection for reading. */
  const leftBehind = async (context: INestApplicationContext): Promise<unknown> => {
    const client = await context.get(ReadConnections).take();
    const settings = `SELECT app_person() AS person, app_organisation() AS organisation, app_region() AS region,
      app_reach() AS reach, app_locations() AS locations, (SELECT count(*)::int FROM pupil) AS children`;
    const { rows } = await client.query(settings);
    const status = client.getTransactionStatus();
    client.release();
    return { ...rows[0], status };
  };
  const clean = {
    person: null,
    organisation: null,
    region: null,
    reach: null,
    locations: null,
    children: 0,
    status: 'I',
  };

  describe.each(['read', 'run'] as const)('%s', (way) => {
    it('row-level security knows the actor, and only this one', () =>
      within(1, async (unitOfWork) => {
        const actor = coordinator(almere);
        const rows = await unitOfWork[way](actor, (tx) => tx.query<Child>(childrenHere));
        expect(rows).toHaveLength(20);
        expect(new Set(rows.map(({ region }) => region))).toEqual(new Set([almere]));
        expect(new Set(rows.map(({ person }) => person))).toEqual(new Set([actor.personId]));
      }));

    it.each([1, 2])('actors in turn on %i connections never see each other', (poolSize) =>
      within(poolSize, async (unitOfWork) => {
        const once = async (actor: Actor): Promise<void> => {
          const rows = await unitOfWork[way](actor, async (tx) => {
            const first = await tx.query<Child>(childrenHere, [], 'children-here');
            await tx.query(`SELECT pg_sleep(random() * 0.003)`);
            return [...first, ...(await tx.query<Child>(childrenHere, [], 'children-here'))];
          });
          expect(rows).toHaveLength(40);
          const seen = new Set(rows.map(({ region, person }) => `${region} ${person}`));
          expect(seen).toEqual(new Set([`${actor.regionId} ${actor.personId}`]));
        };
        await Promise.all(Array.from({ length: 100 }, (_, n) => once(coordinator(n % 2 ? almere : zeewolde))));
      }),
    );

    it('an error in the work comes back as it was, and the next one finds a clean connection', () =>
      within(1, async (unitOfWork) => {
        const fault = new Error('no such child');
        const failing = unitOfWork[way](coordinator(almere), async (tx) => {
          await tx.query(childrenHere);
          throw fault;
        });
        await expect(failing).rejects.toBe(fault);
        const rows = await unitOfWork[way](coordinator(zeewolde), (tx) => tx.query<Child>(childrenHere));
        expect(new Set(rows.map(({ region }) => region))).toEqual(new Set([zeewolde]));
      }));

    it('an error of PostgreSQL comes back as it was, and the next one is not harmed', () =>
      within(1, async (unitOfWork) => {
        const failing = unitOfWork[way](coordinator(almere), (tx) => tx.query('SELECT 1 / 0', [], 'faulty'));
        await expect(failing).rejects.toMatchObject({ code: '22012' });
        expect(await unitOfWork[way](coordinator(zeewolde), (tx) => tx.query<Child>(childrenHere))).toHaveLength(20);
      }));

    it('an actor that PostgreSQL cannot be told of sees nothing and gets an error', () =>
      within(1, async (unitOfWork) => {
        const seen: unknown[] = [];
        const failing = unitOfWork[way](coordinator(almere, 'no\0body'), async (tx) => {
          seen.push(...(await tx.query(childrenHere)));
          return seen;
        });
        await expect(failing).rejects.toMatchObject({ code: '22021' });
        expect(seen).toEqual([]);
        const askingNothing = unitOfWork[way](coordinator(almere, 'no\0body'), async () => 'an answer');
        await expect(askingNothing).rejects.toMatchObject({ code: '22021' });
        expect(await unitOfWork[way](coordinator(almere), (tx) => tx.query<Child>(childrenHere))).toHaveLength(20);
      }));

    it('a connection that is lost gives an error, never rows, and the next one gets a new connection', () =>
      within(1, async (unitOfWork) => {
        const lost = unitOfWork[way](coordinator(almere), async (tx) => {
          await tx.query('SELECT pg_sleep(60)');
          return tx.query(childrenHere);
        });
        const outcome = lost.then(
          () => 'rows',
          () => 'error',
        );
        await until('the connection sleeps', async () => {
          const { rowCount } = await admin.query(
            `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND query = 'SELECT pg_sleep(60)'`,
            [database.name],
          );
          return rowCount;
        });
        expect(await outcome).toBe('error');
        expect(await unitOfWork[way](coordinator(almere), (tx) => tx.query<Child>(childrenHere))).toHaveLength(20);
      }));
  });

  describe('what reading leaves behind', () => {
    const gone = (work: (tx: Transaction) => Promise<unknown>) => () =>
      within(1, async (unitOfWork, context) => {
        await unitOfWork.read(coordinator(almere), work).catch(() => undefined);
        expect(await leftBehind(context)).toEqual(clean);
      });

    it(
      'after success: nothing',
      gone((tx) => tx.query(childrenHere)),
    );
    it(
      'after an error: nothing',
      gone(() => Promise.reject(new Error('no'))),
    );
    it(
      'after an error before the first wait: nothing',
      gone(() => {
        throw new Error('no');
      }),
    );
    it(
      'after an error of PostgreSQL: nothing',
      gone((tx) => tx.query('SELECT 1 / 0')),
    );
    it(
      'after an error of PostgreSQL that the work kept for itself: nothing',
      gone((tx) => tx.query('SELECT 1 / 0').catch(() => 0)),
    );
  });

  it('statements sent without waiting are answered in order', () =>
    within(1, async (unitOfWork) => {
      const answers = await unitOfWork.read(coordinator(almere), (tx) =>
        Promise.all(Array.from({ length: 50 }, (_, n) => tx.query<{ n: number }>('SELECT $1::int AS n', [n]))),
      );
      expect(answers.map(([row]) => row?.n)).toEqual(Array.from({ length: 50 }, (_, n) => n));
    }));

  it('single statements between transactions know nobody, and are answered in order', () =>
    within(1, async (unitOfWork, context) => {
      const connections = context.get(ReadConnections);
      const ask = async (n: number): Promise<void> => {
        const text = 'SELECT $1::int AS n, app_reach() AS reach, (SELECT count(*)::int FROM pupil) AS children';
        expect(await connections.ask({ text, values: [n] })).toEqual([{ n, reach: null, children: 0 }]);
      };
      const read = async (regionId: string): Promise<void> => {
        const rows = await unitOfWork.read(coordinator(regionId), (tx) => tx.query<Child>(childrenHere));
        expect(new Set(rows.map(({ region }) => region))).toEqual(new Set([regionId]));
      };
      await Promise.all(Array.from({ length: 60 }, (_, n) => (n % 3 ? ask(n) : read(n % 2 ? almere : zeewolde))));
      await expect(connections.ask({ text: 'SELECT 1 / 0' })).rejects.toMatchObject({ code: '22012' });
      await ask(61);
    }));

  it('a reading transaction does not write', () =>
    within(1, async (unitOfWork) => {
      const writing = unitOfWork.read(coordinator(almere), (tx) => tx.execute(`UPDATE pupil SET given_name = 'Piet'`));
      await expect(writing).rejects.toMatchObject({ code: '25006' });
    }));

  it('a reading transaction does not stream: what is behind it would get its rows', () =>
    within(1, async (unitOfWork) => {
      const copying = unitOfWork.read(coordinator(almere), async (tx) => {
        const target = tx.connection().query(copyStreams.from('COPY pupil FROM STDIN'));
        await new Promise((resolve, reject) =>
          Readable.from(['x\n']).pipe(target).once('error', reject).once('finish', resolve),
        );
      });
      await expect(copying).rejects.toThrow('not supported in pipeline mode');
    }));
});
