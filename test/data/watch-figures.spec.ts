import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import fc from 'fast-check';
import pg from 'pg';
import { Clock } from '#libs/platform/clock/index.js';
import { FiguresService, type Grouping, PublishedFigures, RegistrationsModule } from '#libs/registrations/index.js';
import { addChild, addWijken } from '../support/children.js';
import { type TestDatabase, cloneDatabase } from '../support/database.js';
import { anActor } from '../support/importing.js';
import { startContext } from '../support/nest-context.js';
import { type TestRegion, addRegion } from '../support/region.js';

const today = '2026-11-22';

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

/** So many children of a wijk who were in time, and so many who were not; the last is for children without a wijk. */
type Counts = readonly (readonly [inTime: number, late: number])[];

/** Fills the watch with children of whom the agreed day has passed, and forgets what was published. */
async function fill(counts: Counts, turnsFourOn = '2027-05-01', dueOn = '2026-11-01'): Promise<void> {
  await admin.query('SET session_replication_role = replica');
  await admin.query('TRUNCATE registration_watch, published_figures');
  await add(counts, turnsFourOn, dueOn);
  await admin.query('SET session_replication_role = DEFAULT');
}

async function add(counts: Counts, turnsFourOn: string, dueOn: string): Promise<void> {
  for (const [index, both] of counts.entries()) {
    for (const [late, count] of both.entries()) {
      await admin.query(
        `INSERT INTO registration_watch (pupil_id, region_id, wijk_id, given_name, prefix, family_name, sort_key, born_on,
           registrable_from_on, due_on, handover_form_due_on, ten_weeks_before_on, turns_four_on, first_registered_on)
         SELECT gen_random_uuid(), $1, $2, 'a', '', 'b', 'b a', '2023-05-01', '2026-05-01', $4::date, '2027-02-01',
           '2027-02-20', $5::date, $6::date FROM generate_series(1, $3)`,
        [region.municipality, wijken.flat()[index] ?? null, count, dueOn, turnsFourOn, late ? null : dueOn],
      );
    }
  }
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

const published = () => context.get(PublishedFigures);
const shares = (by: Grouping = 'wijk', year?: string) => published().shares(policyOfficer(), by, year, {});
const ofGroup = <Group extends { groupId: string | null }>(groups: readonly Group[], id: string | null) =>
  groups.find(({ groupId }) => groupId === id);
const stadsdeelOf = async (wijkId: string): Promise<string> =>
  (await admin.query<{ id: string }>('SELECT stadsdeel_id AS id FROM wijk WHERE id = $1', [wijkId])).rows[0]!.id;
const enough: Counts = Array.from({ length: 8 }, () => [20, 10]);

describe('figures for a role that may see numbers only', () => {
  it('hide every number under five, and never let one be worked out', async () => {
    const count = fc.oneof({ arbitrary: fc.nat(6), weight: 2 }, fc.nat(40));
    const stadsdelen = await Promise.all(wijken.map((part) => stadsdeelOf(part[0]!)));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(count, count), { minLength: 8, maxLength: 8 }), async (counts) => {
        await fill(counts);
        const [perWijk, perStadsdeel] = [await shares(), await shares('stadsdeel')];
        const funnel = await published().funnel(policyOfficer(), undefined, {});
        const leaves = [...wijken.flat(), null];
        // Two unknowns a wijk: in time (even places), and not in time, which here is not registered either (odd places).
        const shown: number[][] = [];
        const small: number[][] = [];
        const real = (places: readonly number[]): number =>
          places.reduce((sum, place) => sum + counts[place >> 1]![place & 1 ? 1 : 0], 0);
        const vector = (places: readonly number[]): number[] => unit(leaves.length * 2, ...places);
        const judge = (value: number | null | undefined, places: readonly number[]): void => {
          if (real(places) < 5) small.push(vector(places));
          if (value === null || value === undefined) return;
          expect(value).toBe(real(places));
          expect(value).toBeGreaterThanOrEqual(5);
          shown.push(vector(places));
        };
        const judgeRow = (row: { due: number | null; inTime: number | null } | undefined, ofLeaves: number[]): void => {
          const [inTime, late] = [ofLeaves.map((leaf) => leaf * 2), ofLeaves.map((leaf) => leaf * 2 + 1)];
          judge(row?.inTime, inTime);
          judge(row?.due, [...inTime, ...late]);
          judge(undefined, late);
        };
        for (const [leaf, id] of leaves.entries()) judgeRow(ofGroup(perWijk.groups, id), [leaf]);
        let first = 0;
        for (const [index, part] of wijken.entries()) {
          judgeRow(
            ofGroup(perStadsdeel.groups, stadsdelen[index]!),
            part.map((_, place) => first + place),
          );
          first += part.length;
        }
        judgeRow(ofGroup(perStadsdeel.groups, null), [7]);
        const everybody = leaves.map((_, leaf) => leaf);
        judgeRow(perWijk.total, everybody);
        judgeRow(perStadsdeel.total, everybody);
        judge(
          funnel.counts.overdue,
          everybody.map((leaf) => leaf * 2 + 1),
        );
        judge(
          funnel.counts.registered,
          everybody.map((leaf) => leaf * 2),
        );
        judge(
          funnel.total,
          everybody.flatMap((leaf) => [leaf * 2, leaf * 2 + 1]),
        );
        for (const cell of small) expect(shown.length > 0 && follows(shown, cell)).toBe(false);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('show what is large enough', async () => {
    await fill(enough);
    const { groups, total, suppressed } = await shares();
    expect(suppressed).toBe(true);
    expect(groups.every(({ due, inTime }) => due === 30 && inTime === 20)).toBe(true);
    expect(total).toMatchObject({ due: 240, inTime: 160, previousDue: null, previousInTime: null });
  });

  it('hide one more, so that a total does not give the small one away', async () => {
    await fill([[20, 3], [9, 9], ...enough.slice(2)]);
    const { groups, total } = await shares();
    expect(ofGroup(groups, wijken[0]![0]!)).toMatchObject({ due: null, inTime: null });
    expect(ofGroup(groups, wijken[0]![1]!)).toMatchObject({ due: null, inTime: null });
    expect(ofGroup(groups, wijken[0]![2]!)).toMatchObject({ due: 30, inTime: 20 });
    expect(total).toMatchObject({ due: 221, inTime: 149 });
  });

  it('name every wijk, also an empty one: not being named would tell', async () => {
    await fill(enough.map(() => [0, 0]));
    const { groups } = await shares();
    expect(groups).toHaveLength(8);
    expect(groups.every(({ due, inTime }) => due === null && inTime === null)).toBe(true);
  });

  it('stay the same for a month: two days side by side would tell who came in between', async () => {
    await fill(enough);
    const funnel = () => published().funnel(policyOfficer(), undefined, {});
    const [before, funnelBefore] = [await shares(), await funnel()];
    await admin.query('SET session_replication_role = replica');
    await add([[1, 1]], '2027-05-01', '2026-11-01');
    await admin.query('SET session_replication_role = DEFAULT');
    expect(await shares()).toEqual(before);
    expect(await funnel()).toEqual(funnelBefore);
    context.get(Clock).today = () => '2026-12-01';
    expect((await shares()).total).toMatchObject({ due: 242 });
    context.get(Clock).today = () => today;
  });

  it('are of whole school years, of which none shares a child with another', async () => {
    await fill(enough);
    await admin.query('SET session_replication_role = replica');
    await add([[7, 6], ...enough.slice(1)], '2026-05-01', '2025-11-01');
    await admin.query('SET session_replication_role = DEFAULT');
    const { groups } = await shares();
    expect(ofGroup(groups, wijken[0]![0]!)).toMatchObject({ due: 30, inTime: 20, previousDue: 13, previousInTime: 7 });
    expect(ofGroup((await shares('wijk', '2025-2026')).groups, wijken[0]![0]!)).toMatchObject({
      due: 13,
      previousDue: null,
    });
    for (const year of ['2027-2028', '2024-2025']) {
      await expect(shares('wijk', year)).rejects.toMatchObject({ kind: 'invalid' });
    }
  });

  it('are refused per school, and for the children of one place within another', async () => {
    const ask = (by: Grouping, places: object) => published().shares(policyOfficer(), by, undefined, places);
    const [[wijkId = ''] = []] = wijken;
    await expect(ask('school', {})).rejects.toMatchObject({ kind: 'invalid' });
    await expect(ask('preschool', { wijkId })).rejects.toMatchObject({ kind: 'invalid' });
    await expect(ask('wijk', { boardId: region.board })).rejects.toMatchObject({ kind: 'invalid' });
    await expect(published().funnel(policyOfficer(), undefined, { wijkId })).rejects.toMatchObject({ kind: 'invalid' });
    for (const by of ['wijk', 'board'] as const) {
      await expect(figures(policyOfficer(), by)).rejects.toMatchObject({ kind: 'not-allowed' });
      await expect(context.get(FiguresService).shares(policyOfficer(), by, undefined, {})).rejects.toMatchObject({
        kind: 'not-allowed',
      });
    }
  });

  it('come out of the database hidden: a role without names reaches no row of a child, and no other region', async () => {
    await fill([[20, 3], [9, 9], ...enough.slice(2)]);
    await shares();
    const client = new pg.Client({ connectionString: database.appUrl });
    await client.connect();
    try {
      const rows = async (reach: string, of: string, table: string): Promise<unknown[]> => {
        await client.query('BEGIN');
        await client.query(`SELECT set_config('app.reach', $1, true), set_config('app.region_id', $2, true)`, [
          reach,
          of,
        ]);
        const { rows: found } = await client.query(`SELECT * FROM ${table}`);
        await client.query('ROLLBACK');
        return found;
      };
      const { municipality, board } = region;
      expect(JSON.stringify(await rows('numbers', municipality, 'published_figures'))).not.toMatch(/"\w+":[1-4][,}]/);
      expect(await rows('numbers', municipality, 'published_figures')).toHaveLength(1);
      expect(await rows('numbers', board, 'published_figures')).toEqual([]);
      expect(await rows('locations', municipality, 'published_figures')).toEqual([]);
      for (const table of ['registration_watch', 'registration', 'pupil']) {
        expect([table, await rows('numbers', municipality, table)]).toEqual([table, []]);
      }
    } finally {
      await client.end();
    }
  });
});

describe('figures for whoever sees the children', () => {
  it('are exact, and add up', async () => {
    await fill([3, 0, 1, 8, 0, 0, 2, 1].map((late) => [0, late]));
    const { groups, total } = await figures(coordinator());
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
