import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import pg from 'pg';
import { type LocalDate, addDays, localDateOf } from '#libs/platform/domain/index.js';
import { ReminderSweep } from '#libs/reminders/worker.js';
import { type TestDatabase, cloneDatabase } from '../support/database.js';
import { reminderContext } from './reminder-context.js';
import {
  type Preschool,
  makeChild,
  makePreschool,
  makeRegistration,
  makeSchool,
  removeEverything,
} from './watched-children.js';

let database: TestDatabase;
let admin: pg.Client;
let app: INestApplicationContext;
let sweep: ReminderSweep;
let preschool: Preschool;

beforeAll(async () => {
  database = await cloneDatabase('sweep');
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  ({ app } = await reminderContext(database.workerUrl, 'smtp://127.0.0.1:1'));
  sweep = app.get(ReminderSweep);
});
beforeEach(async () => {
  preschool = await makePreschool(admin);
});
afterEach(() => removeEverything(admin));
afterAll(async () => {
  await app.close();
  await admin.end();
  await database.drop();
});

interface Row {
  rule: string;
  kind: string;
  due_on: LocalDate;
}
const rowsOf = async (pupilId: string): Promise<Row[]> =>
  (
    await admin.query<Row>(
      `SELECT rule, recipient_kind AS kind, due_on FROM reminder WHERE pupil_id = $1 ORDER BY due_on, recipient_kind`,
      [pupilId],
    )
  ).rows;
const plannedOf = async (pupilId: string): Promise<string[]> =>
  (await rowsOf(pupilId)).map(({ rule, kind, due_on }) => `${due_on} ${rule} ${kind}`);

// Wednesday 15 July 2026 is a working day.
const today = '2026-07-15';

describe('the sweep', () => {
  it.each([
    ['2023-07-16', []],
    ['2023-07-15', ['2026-07-15 may-register guardian', '2026-07-15 may-register preschool']],
    ['2023-02-15', ['2026-07-15 at-3y5m guardian', '2026-07-15 at-3y5m preschool']],
    ['2023-01-14', ['2026-07-15 overdue preschool']],
    ['2022-10-15', ['2026-07-15 no-school-3y9m preschool-manager', '2026-07-15 no-school-3y9m region-coordinator']],
    ['2022-09-23', ['2026-07-15 ten-weeks-left preschool-manager', '2026-07-15 ten-weeks-left region-coordinator']],
    ['2021-07-15', []],
  ])('of a child born on %s plans %j', async (bornOn, expected) => {
    const child = await makeChild(admin, { bornOn, preschool, guardians: [{ email: 'ouder@huis.example' }] });
    expect(await sweep.sweep(today)).toBe(expected.length);
    expect(await plannedOf(child)).toEqual(expected);
    // In a mail to come, or (for want of an address) with work of its own.
    const { rows } = await admin.query(`SELECT 1 FROM reminder WHERE NOT bundled`);
    expect(rows).toEqual([]);
  });

  it('gives a child that comes in late only the step that counts, not the ones before', async () => {
    const child = await makeChild(admin, { bornOn: '2022-12-01', preschool });
    await sweep.sweep(today);
    // 31 working days late: every rung of the ladder has come meanwhile.
    expect(await plannedOf(child)).toEqual([
      '2026-06-02 overdue preschool',
      '2026-06-02 overdue preschool-deputy',
      '2026-06-02 overdue preschool-manager',
      '2026-06-02 overdue region-coordinator',
    ]);
  });

  it('climbs the ladder on working days, and stops when the child is registered', async () => {
    const climbing = await makeChild(admin, { bornOn: '2023-01-14', preschool });
    const done = await makeChild(admin, { bornOn: '2023-01-14', preschool });
    // Wednesday 15 July is the day after 3½ years; 5, 10 and 20 working days later are 22 and 29 July and 12 August.
    const ladder: string[][] = [];
    for (const on of [today, '2026-07-21', '2026-07-22', '2026-07-28', '2026-07-29', '2026-08-11', '2026-08-12']) {
      if (on === '2026-07-28') {
        await admin.query(`UPDATE registration_watch SET first_registered_on = '2026-07-28' WHERE pupil_id = $1`, [
          done,
        ]);
      }
      await sweep.sweep(on);
      ladder.push((await rowsOf(climbing)).map(({ kind }) => kind));
    }
    expect(ladder.map((kinds) => kinds.length)).toEqual([1, 1, 2, 2, 3, 3, 4]);
    expect(ladder.at(-1)).toEqual(['preschool', 'preschool-deputy', 'preschool-manager', 'region-coordinator']);
    expect(await plannedOf(done)).toHaveLength(2);
  });

  it('reminds of every term of a registration, each to whoever is next, and anew when the day moves', async () => {
    const school = await makeSchool(admin, preschool);
    const child = await makeChild(admin, { bornOn: '2023-01-14', preschool, registeredOn: '2026-06-01' });
    const days = { decisionDueOn: '2026-07-22', waitingUntilOn: '2026-07-13', placementFromOn: '2026-07-29' };
    const registration = await makeRegistration(admin, child, school, days);
    await sweep.sweep(today);
    expect(await plannedOf(child)).toEqual([
      '2026-07-14 completion-ended school',
      '2026-07-15 decision-5-days school',
      '2026-07-15 placement-14-days school',
    ]);
    await admin.query(`UPDATE registration SET decision_due_on = '2026-08-19', waiting_until_on = NULL WHERE id = $1`, [
      registration,
    ]);
    expect(await sweep.sweep('2026-08-12')).toBe(2);
    expect((await plannedOf(child)).slice(-2)).toEqual(
      ['2026-07-15 placement-14-days school-head', '2026-08-12 decision-5-days school'].toSorted(),
    );
    const about = await admin.query('SELECT DISTINCT registration_id FROM reminder');
    expect(about.rows).toEqual([{ registration_id: registration }]);
  });

  it('goes up to the board and the samenwerkingsverband for a decision that is too late, and no further once it is taken', async () => {
    const school = await makeSchool(admin, preschool);
    const registrations: string[] = [];
    for (let number = 0; number < 2; number += 1) {
      const child = await makeChild(admin, { bornOn: '2023-01-14', preschool, registeredOn: '2026-06-01' });
      registrations.push(await makeRegistration(admin, child, school, { decisionDueOn: '2026-07-14' }));
    }
    const kindsOf = async (id: string | undefined): Promise<string[]> =>
      (
        await admin.query('SELECT recipient_kind AS kind FROM reminder WHERE registration_id = $1 ORDER BY rung_days', [
          id,
        ])
      ).rows.map(({ kind }) => kind);
    await sweep.sweep('2026-07-20');
    await admin.query('UPDATE registration SET decision_due_on = NULL WHERE id = $1', [registrations[1]]);
    await sweep.sweep('2026-07-29');
    expect(await kindsOf(registrations[0])).toEqual([
      ...['school', 'school-deputy', 'school-head', 'board-administrator', 'samenwerkingsverband'],
    ]);
    expect(await kindsOf(registrations[1])).toEqual(['school', 'school-deputy', 'school-head']);
  });

  it('makes nothing on a quiet day, and the rest on the first working day after it', async () => {
    await admin.query(
      `INSERT INTO quiet_period (name, from_on, to_on) VALUES ('sluiting', '2026-07-15', '2026-07-17')`,
    );
    const child = await makeChild(admin, { bornOn: '2023-07-15', preschool });
    expect(await sweep.sweep(today)).toBe(0);
    expect(await sweep.sweep('2026-07-18')).toBe(0);
    expect(await sweep.sweep('2026-07-20')).toBe(1);
    expect(await plannedOf(child)).toEqual(['2026-07-15 may-register preschool']);
    await admin.query('DELETE FROM quiet_period');
  });

  it('follows an edited rule at once, and writes to nobody twice because of it', async () => {
    const told = await makeChild(admin, { bornOn: '2023-07-15', preschool });
    await sweep.sweep(today);
    await admin.query(`UPDATE reminder_rule SET days = -2, version = version + 1 WHERE id = 'may-register'`);
    const younger = await makeChild(admin, { bornOn: '2023-07-17', preschool });
    expect(await sweep.sweep(today)).toBe(1);
    expect(await plannedOf(told)).toEqual(['2026-07-15 may-register preschool']);
    expect(await plannedOf(younger)).toEqual(['2026-07-15 may-register preschool']);
    const versions = await admin.query(`SELECT rule_version FROM reminder ORDER BY created_at`);
    expect(versions.rows).toEqual([{ rule_version: 1 }, { rule_version: 2 }]);
    await admin.query(`UPDATE reminder_rule SET days = 0, version = 1 WHERE id = 'may-register'`);
  });

  it('makes a reminder anew that lapsed because of a rule, and not one that lapsed for another reason', async () => {
    const [again, never] = [
      await makeChild(admin, { bornOn: '2023-07-15', preschool }),
      await makeChild(admin, { bornOn: '2023-07-15', preschool }),
    ];
    await sweep.sweep(today);
    await admin.query(
      `UPDATE reminder SET status = 'lapsed', reason = CASE WHEN pupil_id = $1 THEN 'rule-changed' ELSE 'left' END`,
      [again],
    );
    expect(await sweep.sweep(today)).toBe(1);
    expect(await sweep.sweep(today)).toBe(0);
    expect([(await rowsOf(again)).length, (await rowsOf(never)).length]).toEqual([2, 1]);
  });

  it('leaves out who is registered, who left, parents without authority or address, and a child without preschool', async () => {
    const bornOn = '2023-07-15';
    await makeChild(admin, { bornOn, preschool, registeredOn: '2026-07-14' });
    await makeChild(admin, { bornOn, preschool, leftOn: '2026-07-14' });
    const guardians = [{ email: 'a@huis.example', hasAuthority: false }, { email: null }, { email: 'b@huis.example' }];
    const child = await makeChild(admin, { bornOn, preschool, guardians, atPreschool: false });
    expect(await sweep.sweep(today)).toBe(1);
    expect(await plannedOf(child)).toEqual(['2026-07-15 may-register guardian']);
  });

  it('finds nothing the second time, and what came in between the third', async () => {
    await makeChild(admin, { bornOn: '2023-07-15', preschool });
    expect(await sweep.sweep(today)).toBe(1);
    expect(await sweep.sweep(today)).toBe(0);
    await makeChild(admin, { bornOn: '2023-07-15', preschool });
    expect(await sweep.sweep(today)).toBe(1);
  });

  it('makes each reminder once, also when it runs at several places at once', async () => {
    for (let number = 0; number < 30; number += 1) await makeChild(admin, { bornOn: '2023-07-15', preschool });
    const added = await Promise.all(Array.from({ length: 4 }, () => sweep.sweep(today)));
    expect(added.reduce((sum, count) => sum + count, 0)).toBe(30);
    const mails = await admin.query(
      `SELECT (SELECT count(*)::int FROM digest) AS digests, (SELECT count(*)::int FROM digest_item) AS items,
         (SELECT count(*)::int FROM outbox) AS works`,
    );
    expect(mails.rows).toEqual([{ digests: 1, items: 30, works: 1 }]);
  });

  it('waits with what falls in a weekend, and not with what is late already', async () => {
    const saturday = '2026-07-18';
    const fresh = await makeChild(admin, { bornOn: '2023-07-18', preschool });
    const late = await makeChild(admin, { bornOn: '2023-07-01', preschool });
    expect(await sweep.sweep(saturday)).toBe(1);
    expect(await plannedOf(late)).toHaveLength(1);
    expect(await sweep.sweep('2026-07-20')).toBe(1);
    expect(await plannedOf(fresh)).toEqual(['2026-07-18 may-register preschool']);
  });

  it.each([
    ['back', '2026-10-24T20:00:00Z', '2026-10-26'],
    ['forward', '2027-03-27T20:00:00Z', '2027-03-30'],
  ])('goes right through the night the clock goes %s', async (_, from, firstWorkingDay) => {
    // Born so that the third birthday is the day of the change itself, a Sunday, and the days around it.
    const changeOn = localDateOf(new Date(new Date(from).getTime() + 8 * 3_600_000));
    const children: string[] = [];
    for (let shift = -1; shift <= 1; shift += 1) {
      const bornOn = addDays(`${Number(changeOn.slice(0, 4)) - 3}${changeOn.slice(4)}`, shift);
      children.push(await makeChild(admin, { bornOn, preschool }));
    }
    // Every half hour of the night itself, and then six times a day.
    const night = Array.from({ length: 24 }, (_, half) => half / 2);
    const after = Array.from({ length: 22 }, (_, turn) => 12 + turn * 4);
    const days = [...night, ...after].map((hours) =>
      localDateOf(new Date(new Date(from).getTime() + hours * 3_600_000)),
    );
    for (const on of days) await sweep.sweep(on);
    const rows = await admin.query<{ count: number; days: number }>(
      `SELECT count(*)::int AS count, count(DISTINCT due_on)::int AS days FROM reminder`,
    );
    expect(rows.rows).toEqual([{ count: children.length, days: children.length }]);
    expect((days.at(-1) ?? '') >= firstWorkingDay).toBe(true);
  });
});
