import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import pg from 'pg';
import { ApplicationsRepository } from '#libs/applications/data/applications.repository.js';
import { ReceivedApplications } from '#libs/applications/data/received-applications.repository.js';
import { ApplicationsModule } from '#libs/applications/index.js';
import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { type Actor, systemActor } from '#libs/platform/domain/index.js';
import { RegistrationsModule } from '#libs/registrations/index.js';
import { type TestDatabase, cloneDatabase } from '../support/database.js';
import { anActor } from '../support/importing.js';
import { startContext } from '../support/nest-context.js';
import { type TestRegion, addRegion } from '../support/region.js';

let database: TestDatabase;
let admin: pg.Pool;
let context: INestApplicationContext;
let here: TestRegion;
let there: TestRegion;
let waiting: string;
let unconfirmed: string;

beforeAll(async () => {
  database = await cloneDatabase('applications');
  admin = new pg.Pool({ connectionString: database.adminUrl, max: 2 });
  context = await startContext(database.appUrl, ApplicationsModule, RegistrationsModule);
  here = await addRegion(admin, '01');
  there = await addRegion(admin, '02');
  waiting = await add();
  unconfirmed = await add();
  const received = { receivedAt: new Date(), receivedOn: '2026-11-22', decisionDueOn: null, confirmableFromOn: null };
  await run(parent, (tx) => intake().received(tx, waiting, received));
});
afterAll(async () => {
  await context.close();
  await admin.end();
  await database.drop();
});

const run = <Result>(actor: Actor, work: (tx: Transaction) => Promise<Result>): Promise<Result> =>
  context.get(UnitOfWork, { strict: false }).run(actor, work);
const intake = () => context.get(ApplicationsRepository, { strict: false });
const parent: Actor = { ...systemActor('test'), role: 'parent' };
const at = (region: TestRegion, locationId: string, role = 'school-head'): Actor =>
  anActor(region.municipality, {
    ...{ role, organisationId: region.school, reach: 'locations', locationIds: [locationId] },
    permissions: new Set(['applications.handle']),
  });

async function add(): Promise<string> {
  const id = randomUUID();
  const place = { regionId: here.municipality, schoolLocationId: here.location };
  const own = { emailFingerprint: id, codeSentAt: new Date(), content: Buffer.from('sealed') };
  await run(parent, (tx) => intake().insert(tx, { id, ...place, ...own }));
  return id;
}

/** What the database shows, whatever a statement asks for. */
const seen = (actor: Actor) =>
  run(actor, async (tx) => {
    const ids = (rows: { id: string }[]): string[] =>
      rows.map(({ id }) => id).filter((id) => [waiting, unconfirmed].includes(id));
    return {
      rows: ids(await tx.query<{ id: string }>('SELECT id FROM application')),
      contents: ids(await tx.query<{ id: string }>('SELECT application_id AS id FROM application_content')),
    };
  });

describe('row-level security of applications', () => {
  it.each<[string, () => Actor, boolean, boolean]>([
    ['head', () => at(here, here.location), true, true],
    ['administration', () => at(here, here.location, 'school-administration'), true, true],
    ['teacher', () => at(here, here.location, 'teacher'), false, false],
    ['support coordinator', () => at(here, here.location, 'support-coordinator'), false, false],
    ['board', () => at(here, here.location, 'board-administrator'), false, false],
    ['head of another location', () => at(here, here.secondLocation), false, false],
    ['head of another region with this location', () => at(there, here.location), false, false],
    ['preschool', () => at(here, here.preschoolLocation, 'preschool-manager'), false, false],
    ['coordinator', () => anActor(here.municipality, { role: 'region-coordinator', reach: 'region' }), true, false],
    [
      'coordinator elsewhere',
      () => anActor(there.municipality, { role: 'region-coordinator', reach: 'region' }),
      false,
      false,
    ],
    ['policy officer', () => anActor(here.municipality, { role: 'policy-officer', reach: 'numbers' }), false, false],
  ])('shows the %s what was received, and never what nobody confirmed', async (_, actor, row, content) => {
    expect(await seen(actor())).toEqual({ rows: row ? [waiting] : [], contents: content ? [waiting] : [] });
  });

  it('shows the worker and who takes it in both', async () => {
    expect((await seen(parent)).contents.sort()).toEqual([waiting, unconfirmed].sort());
  });

  it('lets nobody but the system add one, nor a school move one elsewhere', async () => {
    const head = at(here, here.location);
    const place = { regionId: here.municipality, schoolLocationId: here.location };
    const own = { id: randomUUID(), emailFingerprint: 'x', codeSentAt: new Date(), content: Buffer.from('x') };
    await expect(run(head, (tx) => intake().insert(tx, { ...place, ...own }))).rejects.toThrow('row-level security');
    const move = 'UPDATE application SET school_location_id = $2 WHERE id = $1';
    await expect(run(head, (tx) => tx.execute(move, [waiting, here.otherLocation]))).rejects.toThrow(
      'row-level security',
    );
  });

  it('keeps the day of receipt, whoever asks', async () => {
    const change = 'UPDATE application SET received_on = received_on + 1 WHERE id = $1';
    for (const actor of [parent, at(here, here.location)])
      await expect(run(actor, (tx) => tx.execute(change, [waiting]))).rejects.toThrow('the day of receipt');
    await expect(admin.query(change, [waiting])).rejects.toThrow('the day of receipt');
  });

  it('counts for the coordinator without opening anything', async () => {
    const coordinator = anActor(here.municipality, { role: 'region-coordinator', reach: 'region' });
    const counted = await run(coordinator, (tx) =>
      context.get(ReceivedApplications, { strict: false }).waitingPerSchool(tx),
    );
    expect(counted).toEqual([{ schoolLocationId: here.location, waiting: 1, oldestReceivedOn: '2026-11-22' }]);
  });
});
