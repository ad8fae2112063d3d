import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import fc from 'fast-check';
import pg from 'pg';
import { Clock } from '#libs/platform/clock/index.js';
import { FiguresService, type GroupFigures, RegistrationsModule } from '#libs/registrations/index.js';
import { addChild, addWijken } from '../support/children.js';
import { type TestDatabase, cloneDatabase } from '../support/database.js';
import { anActor } from '../support/importing.js';
import { startContext } from '../support/nest-context.js';
import { type TestRegion, addRegion } from '../support/region.js';

const today = '2026-11-22';
const measures = ['upcoming', 'overdue', 'registeredInTime', 'registeredLate'] as const;
type Measure = (typeof measures)[number];

let database: TestDatabase;
let admin: pg.Pool;
let context: INestApplicationContext;
let region: TestRegion;
/** two stadsdelen of three wijken, one of a single wijk */
let wijken: string[][];
beforeAll(async () => {
  database = await cloneDatabase('watch_figures');
  admin = new pg.Pool({ connectionString: database.adminUrl, max: 1 });
  region = await addRegion(admin, '01');
  wijken = [];
  for (const [name, count] of [
    ['Haven', 3],
    ['Stad', 3],
    ['Poort', 1],
  ] as const) {
    wijken.push(await addWijken(admin, region.municipality, name, count));
  }
  context = await startContext(database.appUrl, RegistrationsModule);
  context.get(Clock).today = () => today;
});
afterAll(async () => {
  await context.close();
  await admin.end();
  await database.drop();
});

const policyOfficer = () => anActor(region.municipality, { role: 'policy-officer', reach: 'numbers' });
const coordinator = () => anActor(region.municipality);
const figures = (actor = policyOfficer(), by: 'wijk' | 'stadsdeel' | 'preschool' | 'board' | 'school' = 'wijk') =>
  context.get(FiguresService).figures(actor, by, 8);

/** Fills the watch with so many late children in each wijk; the last number is for children without a wijk. */
async function fill(counts: readonly number[], dueOn = '2026-11-01', registered: string | null = null): Promise<void> {
  await admin.query('SET session_replication_role = replica');
  await admin.query('TRUNCATE registration_watch');
  for (const [index, count] of counts.entries()) {
    await admin.query(
      `INSERT INTO registration_watch (pupil_id, region_id, wijk_id, given_name, prefix, family_name, sort_key, born_on,
         registrable_from_on, due_on, handover_form_due_on, ten_weeks_before_on, turns_four_on, first_registered_on)
       SELECT gen_random_uuid(), $1, $2, 'a', '', 'b', 'b a', '2023-05-01', '2026-05-01', $4::date, '2027-02-01',
         '2027-02-20', '2027-05-01', $5::date FROM generate_series(1, $3)`,
      [region.municipality, wijken.flat()[index] ?? null, count, dueOn, registered],
    );
  }
  await admin.query('SET session_replication_role = DEFAULT');
}

/** Row echelon form by whole numbers: which sums of unknowns are fixed by the sums that are shown. */
function follows(known: readonly (readonly number[])[], wanted: readonly number[]): boolean {
  return rank(known) === rank([...known, wanted]);
}

function rank(rows: readonly (readonly number[])[]): number {
  const matrix = rows.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (matrix[0]?.length ?? 0); column += 1) {
    const pivot = matrix.findIndex((row, index) => index >= found && Math.abs(row[column]!) > 1e-9);
    if (pivot < 0) continue;
    [matrix[found], matrix[pivot]] = [matrix[pivot]!, matrix[found]!];
    for (let index = found + 1; index < matrix.length; index += 1) {
      const factor = matrix[index]![column]! / matrix[found]![column]!;
      matrix[index] = matrix[index]!.map((value, place) => value - factor * matrix[found]![place]!);
    }
    found += 1;
  }
  return found;
}

const unit = (size: number, ...places: number[]): number[] =>
  Array.from({ length: size }, (_, place) => (places.includes(place) ? 1 : 0));

describe('figures for a role that may see numbers only', () => {
  it('hide every number under five, and never let one be worked out', async () => {
    const count = fc.oneof({ arbitrary: fc.nat(6), weight: 3 }, fc.nat(40));
    await fc.assert(
      fc.asyncProperty(fc.array(count, { minLength: 8, maxLength: 8 }), async (counts) => {
        await fill(counts);
        const [perWijk, perStadsdeel] = [await figures(), await figures(policyOfficer(), 'stadsdeel')];
        const leaves = [...wijken.flat(), null];
        const shown: number[][] = [];
        const hidden: number[][] = [];
        const judge = (value: number | null | undefined, places: number[]): void => {
          const real = places.reduce((sum, place) => sum + counts[place]!, 0);
          if (value === null || value === undefined) {
            hidden.push(unit(leaves.length, ...places));
          } else {
            expect(value).toBe(real);
            expect(value).toBeGreaterThanOrEqual(5);
            shown.push(unit(leaves.length, ...places));
          }
        };
        for (const [place, id] of leaves.entries()) judge(ofGroup(perWijk.groups, id), [place]);
        let first = 0;
        for (const part of wijken) {
          const ids = await admin.query<{ id: string }>('SELECT stadsdeel_id AS id FROM wijk WHERE id = $1', [part[0]]);
          judge(
            ofGroup(perStadsdeel.groups, ids.rows[0]!.id),
            part.map((_, index) => first + index),
          );
          first += part.length;
        }
        judge(ofGroup(perStadsdeel.groups, null), [7]);
        const everybody = leaves.map((_, place) => place);
        judge(perWijk.total.overdue, everybody);
        judge(perStadsdeel.total.overdue, everybody);
        for (const cell of hidden) expect(shown.length > 0 && follows(shown, cell)).toBe(false);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  const ofGroup = (groups: readonly GroupFigures[], id: string | null, measure: Measure = 'overdue') =>
    groups.find(({ groupId }) => groupId === id)?.[measure];

  it('show what is large enough', async () => {
    await fill([12, 9, 30, 8, 15, 20, 40, 7]);
    const { groups, total, suppressed } = await figures();
    expect(suppressed).toBe(true);
    expect(groups.map(({ overdue }) => overdue).sort((a, b) => a! - b!)).toEqual([7, 8, 9, 12, 15, 20, 30, 40]);
    expect(total).toEqual({ upcoming: null, overdue: 141, registeredInTime: null, registeredLate: null });
  });

  it('hide one more, so that a total does not give the small one away', async () => {
    await fill([3, 9, 30, 8, 15, 20, 40, 7]);
    const { groups, total } = await figures();
    expect(ofGroup(groups, wijken[0]![0]!)).toBeNull();
    expect(ofGroup(groups, wijken[0]![1]!)).toBeNull();
    expect(ofGroup(groups, wijken[0]![2]!)).toBe(30);
    expect(total.overdue).toBe(132);
  });

  it('name every wijk, also an empty one: not being named would tell', async () => {
    await fill([0, 0, 0, 0, 0, 0, 0, 0]);
    const { groups } = await figures();
    expect(groups).toHaveLength(8);
    expect(groups.every((group) => measures.every((measure) => group[measure] === null))).toBe(true);
  });

  it('count each kind apart', async () => {
    await fill([10, 10, 10, 10, 10, 10, 10, 10], '2026-12-01');
    expect((await figures()).total).toMatchObject({ upcoming: 80, overdue: null });
    await fill([10, 10, 10, 10, 10, 10, 10, 10], '2026-12-01', '2026-11-02');
    expect((await figures()).total).toMatchObject({ registeredInTime: 80, upcoming: null });
    await fill([10, 10, 10, 10, 10, 10, 10, 10], '2026-11-01', '2026-11-02');
    expect((await figures()).total).toMatchObject({ registeredLate: 80, registeredInTime: null });
  });

  it('always look eight weeks ahead: two periods would tell who is in between', async () => {
    await fill([10, 10, 10, 10, 10, 10, 10, 10], '2027-01-17');
    expect((await context.get(FiguresService).figures(policyOfficer(), 'wijk', 104)).total.upcoming).toBe(80);
    await fill([10, 10, 10, 10, 10, 10, 10, 10], '2027-01-18');
    expect((await context.get(FiguresService).figures(policyOfficer(), 'wijk', 104)).total.upcoming).toBeNull();
  });

  it('are refused per school', async () => {
    await expect(figures(policyOfficer(), 'school')).rejects.toMatchObject({ kind: 'invalid' });
  });

  it('come out of the database hidden: the role of the application cannot ask for more', async () => {
    await fill([3, 9, 30, 8, 15, 20, 40, 7]);
    const client = new pg.Client({ connectionString: database.appUrl });
    await client.connect();
    try {
      const rows = async (reach: string): Promise<unknown[]> => {
        await client.query('BEGIN');
        await client.query(`SELECT set_config('app.reach', $1, true), set_config('app.region_id', $2, true)`, [
          reach,
          region.municipality,
        ]);
        const { rows: found } = await client.query(`SELECT * FROM watch_figures_for_policy('wijk', '${today}')`);
        await client.query('ROLLBACK');
        return found;
      };
      expect(JSON.stringify(await rows('numbers'))).not.toMatch(/"overdue":"[0-4]"/);
      expect((await rows('none')).every((row) => (row as { overdue: unknown }).overdue === null)).toBe(true);
    } finally {
      await client.end();
    }
  });
});

describe('figures for whoever sees the children', () => {
  it('are exact, and add up', async () => {
    await fill([3, 0, 1, 8, 0, 0, 2, 1]);
    const { groups, total, suppressed } = await figures(coordinator());
    expect(suppressed).toBe(false);
    expect(groups.find(({ groupId }) => groupId === wijken[0]![0])?.overdue).toBe(3);
    expect(total.overdue).toBe(15);
    const perStadsdeel = await figures(coordinator(), 'stadsdeel');
    expect(perStadsdeel.groups.map(({ overdue }) => overdue).sort()).toEqual([1, 2, 4, 8]);
    expect(perStadsdeel.total.overdue).toBe(15);
  });

  it('count per board and school who was asked for there, each child once', async () => {
    await admin.query('TRUNCATE registration_watch, pupil CASCADE');
    await addChild(admin, {
      region: region.municipality,
      registrations: [
        { school: region.location, board: region.board, receivedOn: '2026-06-01' },
        { school: region.secondLocation, board: region.board, receivedOn: '2026-06-02' },
      ],
    });
    await addChild(admin, {
      region: region.municipality,
      registrations: [{ school: region.otherLocation, board: region.otherBoard, receivedOn: '2026-11-20' }],
    });
    const perBoard = await figures(coordinator(), 'board');
    expect(
      perBoard.groups
        .map(({ groupId, registeredInTime, registeredLate }) => [groupId, registeredInTime, registeredLate])
        .sort(),
    ).toEqual(
      [
        [region.board, 1, 0],
        [region.otherBoard, 0, 1],
      ].sort(),
    );
    expect(perBoard.total).toMatchObject({ registeredInTime: 1, registeredLate: 1 });
    const perSchool = await figures(coordinator(), 'school');
    expect(perSchool.groups).toHaveLength(3);
    const board = anActor(region.board, {
      regionId: region.municipality,
      reach: 'locations',
      locationIds: [region.location, region.secondLocation],
    });
    expect((await figures(board, 'board')).groups).toMatchObject([{ groupId: region.board, registeredInTime: 1 }]);
  });
});
