import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import fc from 'fast-check';
import pg from 'pg';
import { seedTermTables } from '#libs/deadlines/domain/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { type Actor, addDays } from '#libs/platform/domain/index.js';
import {
  type FunnelState,
  type RegistrationStatus,
  countsAsRegistered,
  funnelStateOf,
  funnelStates,
  furthestStage,
  registrationStatuses,
  watchTermsOf,
} from '#libs/registrations/domain/index.js';
import { FiguresService, RegistrationsModule, WatchService } from '#libs/registrations/index.js';
import { addChild, addWijken } from '../support/children.js';
import { type TestDatabase, cloneDatabase } from '../support/database.js';
import { anActor } from '../support/importing.js';
import { startContext } from '../support/nest-context.js';
import { type TestRegion, addRegion } from '../support/region.js';

const today = '2026-11-22';
const schoolYear = '2026-2027';

let database: TestDatabase;
let admin: pg.Pool;
let context: INestApplicationContext;
let region: TestRegion;
let wijken: string[];
beforeAll(async () => {
  database = await cloneDatabase('cohort_figures');
  admin = new pg.Pool({ connectionString: database.adminUrl, max: 1 });
  region = await addRegion(admin, '01');
  wijken = [
    ...(await addWijken(admin, region.municipality, 'Haven', 2)),
    ...(await addWijken(admin, region.municipality, 'Stad', 1)),
  ];
  context = await startContext(database.appUrl, RegistrationsModule);
  context.get(Clock).today = () => today;
});
afterAll(async () => {
  await context.close();
  await admin.end();
  await database.drop();
});

const coordinator = (): Actor => anActor(region.municipality);
const boardOf = (board: string, locationIds: string[]): Actor =>
  anActor(board, { regionId: region.municipality, role: 'board-administrator', reach: 'locations', locationIds });

interface Asked {
  readonly here: boolean;
  readonly status: RegistrationStatus;
  readonly receivedOn: string;
}
interface Made {
  readonly id: string;
  readonly bornOn: string;
  readonly wijk: number;
  readonly left: boolean;
  readonly asked: readonly Asked[];
}

const child = fc.record({
  bornOn: fc.integer({ min: 0, max: 800 }).map((days) => addDays('2022-02-01', days)),
  wijk: fc.integer({ min: 0, max: 3 }),
  left: fc.nat(9).map((one) => one === 0),
  asked: fc.uniqueArray(
    fc.record({
      here: fc.boolean(),
      status: fc.constantFrom(...registrationStatuses),
      receivedOn: fc.integer({ min: 0, max: 700 }).map((days) => addDays('2024-12-01', days)),
    }),
    { maxLength: 2, selector: ({ here }) => here },
  ),
});

async function add(wish: Omit<Made, 'id'>): Promise<Made> {
  const id = await addChild(admin, {
    region: region.municipality,
    bornOn: wish.bornOn,
    wijkId: wijken[wish.wijk] ?? null,
    leftOn: wish.left ? '2026-11-01' : null,
    registrations: wish.asked.map(({ here, status, receivedOn }) => ({
      ...(here
        ? { school: region.location, board: region.board }
        : { school: region.otherLocation, board: region.otherBoard }),
      receivedOn,
      // the table wants a day with a withdrawal
      status: status === 'withdrawn' ? 'registered' : status,
    })),
  });
  for (const { here, status } of wish.asked) {
    if (status !== 'withdrawn') continue;
    await admin.query(
      `UPDATE registration SET status = 'withdrawn', withdrawn_on = received_on WHERE pupil_id = $1 AND school_location_id = $2`,
      [id, here ? region.location : region.otherLocation],
    );
  }
  await admin.query('SELECT watch_refresh_registered($1)', [id]);
  return { id, ...wish };
}

const firstDay = ({ asked }: Made): string | null =>
  asked
    .filter(({ status }) => countsAsRegistered(status))
    .map(({ receivedOn }) => receivedOn)
    .sort()[0] ?? null;

/** What the rules say of one child; `own`: as the board of the first school may know it. */
function stateOf(made: Made, own: boolean): FunnelState {
  const known = made.asked.filter(({ here }) => here || !own).map(({ status }) => status);
  const terms = watchTermsOf(made.bornOn, seedTermTables)!;
  return funnelStateOf({ ...terms, firstRegisteredOn: firstDay(made), decisionStage: furthestStage(known) }, today);
}

const inCohort = ({ bornOn, left }: Made, from = '2022-08-01', to = '2023-07-31'): boolean =>
  !left && bornOn >= from && bornOn <= to;

describe('the funnel', () => {
  const funnel = async (actor: Actor, places = {}) =>
    (await context.get(FiguresService).funnel(actor, schoolYear, places)).counts;
  const listed = async (actor: Actor, state: FunnelState | undefined) =>
    (
      await context
        .get(WatchService)
        .page(actor, { list: 'all', weeks: 8, sort: 'dueOn', limit: 200, schoolYear, ...(state && { state }) })
    ).rows
      .map(({ pupilId }) => pupilId)
      .sort();

  it('counts every child of the cohort in exactly one state, as the rules say, and opens the list of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(child, { minLength: 8, maxLength: 14 }), async (wishes) => {
        await admin.query('TRUNCATE pupil, registration_watch CASCADE');
        const made: Made[] = [];
        for (const wish of wishes) made.push(await add(wish));
        const views = [
          { actor: coordinator(), own: false, seen: made.filter((one) => inCohort(one)) },
          {
            actor: boardOf(region.board, [region.location, region.secondLocation]),
            own: true,
            seen: made.filter(
              (one) => inCohort(one) && one.asked.some(({ here, status }) => here && status !== 'withdrawn'),
            ),
          },
        ];
        for (const { actor, own, seen } of views) {
          const counts = await funnel(actor);
          expect(Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(seen.length);
          expect(await listed(actor, undefined)).toEqual(seen.map(({ id }) => id).sort());
          for (const state of funnelStates) {
            const expected = seen.filter((one) => stateOf(one, own) === state).map(({ id }) => id);
            expect([state, counts[state]]).toEqual([state, expected.length]);
            expect([state, await listed(actor, state)]).toEqual([state, expected.sort()]);
          }
        }
        const perWijk = await Promise.all(wijken.map((wijkId) => funnel(coordinator(), { wijkId })));
        for (const [index, counts] of perWijk.entries()) {
          const there = made.filter((one) => inCohort(one) && one.wijk === index);
          expect(Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(there.length);
        }
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});

describe('the share in time', () => {
  it('is by the definition of the late list, with the cohort of a year earlier beside it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(child, { minLength: 8, maxLength: 14 }), async (wishes) => {
        await admin.query('TRUNCATE pupil, registration_watch CASCADE');
        const made: Made[] = [];
        for (const wish of wishes) made.push(await add(wish));
        const passed = (ones: readonly Made[]) =>
          ones.filter(({ bornOn }) => watchTermsOf(bornOn, seedTermTables)!.dueOn < today);
        const inTime = (ones: readonly Made[]) =>
          passed(ones).filter((one) => {
            const day = firstDay(one);
            return day !== null && day <= watchTermsOf(one.bornOn, seedTermTables)!.dueOn;
          });
        const expected = (ones: readonly Made[]) => {
          const [now, before] = [
            ones.filter((one) => inCohort(one)),
            ones.filter((one) => inCohort(one, '2021-08-01', '2022-07-31')),
          ];
          return {
            due: passed(now).length,
            inTime: inTime(now).length,
            previousDue: passed(before).length,
            previousInTime: inTime(before).length,
          };
        };
        const { groups, total } = await context.get(FiguresService).shares(coordinator(), 'wijk', schoolYear, {});
        expect(total).toEqual(expected(made));
        for (const [index, wijkId] of wijken.entries()) {
          const group = groups.find(({ groupId }) => groupId === wijkId);
          const wanted = expected(made.filter(({ wijk }) => wijk === index));
          expect(group ?? { ...wanted, groupId: wijkId }).toEqual({ ...wanted, groupId: wijkId });
        }
        const perStadsdeel = await context.get(FiguresService).shares(coordinator(), 'stadsdeel', schoolYear, {});
        expect(perStadsdeel.total).toEqual(total);
        const perBoard = await context.get(FiguresService).shares(coordinator(), 'board', schoolYear, {});
        expect(perBoard.total).toEqual(total);
        const asked = made.filter(({ asked: all }) => all.some(({ here, status }) => here && status !== 'withdrawn'));
        const board = perBoard.groups.find(({ groupId }) => groupId === region.board);
        expect(board ?? { ...expected(asked), groupId: region.board }).toEqual({
          ...expected(asked),
          groupId: region.board,
        });
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});
