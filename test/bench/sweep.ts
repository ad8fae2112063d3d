import { DatabaseModule } from '#libs/database/index.js';
import { LawService } from '#libs/deadlines/index.js';
import { type LegalCalendar, isWorkingDay } from '#libs/deadlines/domain/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { readConfig } from '#libs/platform/config/index.js';
import { type LocalDate, addDays } from '#libs/platform/domain/index.js';
import { Logger } from '#libs/platform/log/index.js';
import { PlatformModule } from '#libs/platform/platform.module.js';
import { type PlanLine, linesDue, sendingDaysOf } from '#libs/reminders/domain/index.js';
import { ReminderRules } from '#libs/reminders/reminder-rules.service.js';
import { ReminderSweep, RemindersWorkerModule } from '#libs/reminders/worker.js';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { asAdmin, fillGuardians } from './fill.js';
import { type Result, inTurn, median, seconds } from './rounds.js';
import type { BenchDatabase } from './surroundings.js';

/**
 * The daily sweep of the worker against one statement that computes what it must add. Everything that was due until
 * yesterday has been sent; both look at every child.
 */
export async function sweep(database: BenchDatabase, rounds: number): Promise<Result[]> {
  console.log('  filling parents and reminders of before');
  await fillGuardians(database.adminUrl);
  const context = await workerContext(database);
  const bare = new pg.Client({ connectionString: database.workerUrl });
  try {
    await bare.connect();
    await bare.query(`SET enable_nestloop = off; SET work_mem = '64MB'`);
    const { calendar } = await context.get(LawService).current();
    const { rules } = await context.get(ReminderRules).current();
    const days = sendingDaysOf(calendar, []);
    const today = secondWorkingDay(new Clock().today(), calendar);
    await sendAllOf(database, linesDue(rules, days, addDays(today, -1)));
    const bands = linesDue(rules, days, today);
    const expected = await fingerprint(bare, bands);
    const measured = await inTurn(
      rounds,
      () => ours(context, database, today, expected),
      () => seconds(() => fingerprint(bare, bands)),
    );
    return [resultOf(await childrenIn(database), expected, measured)];
  } finally {
    await bare.end();
    await context.close();
  }
}

async function ours(context: INestApplicationContext, database: BenchDatabase, today: LocalDate, expected: Set) {
  const sweeping = context.get(ReminderSweep);
  const taken = await seconds(() => sweeping.sweep(today));
  await asAdmin(database.adminUrl, async (client) => {
    const { rows } = await client.query<Set>(`SELECT ${fingerprintOf} FROM reminder WHERE status = 'planned'`);
    if (JSON.stringify(rows[0]) !== JSON.stringify(expected)) throw new Error('The sweep and the statement differ');
    await client.query(`DELETE FROM reminder WHERE status = 'planned'`);
    await client.query('TRUNCATE outbox');
    await client.query('VACUUM reminder');
  });
  return taken;
}

interface Set {
  readonly rows: number;
  /** the same for the same rows, in whatever order */
  readonly fingerprint: string;
}

const fingerprintOf = `count(*)::int AS rows,
  sum(hashtextextended(concat_ws('|', pupil_id, rule, recipient_kind, recipient_id, anchor_on), 0))::text AS fingerprint`;

const plan = `plan (rule, version, kind, rung_days, anchor_on, due_on) AS (
  SELECT * FROM unnest($1::text[], $2::int[], $3::text[], $4::int[], $5::date[], $6::date[]))`;
const open = 'w.first_registered_on IS NULL AND w.left_on IS NULL';
const due = `
  SELECT w.pupil_id, w.region_id, p.*,
    CASE p.kind WHEN 'region-coordinator' THEN w.region_id ELSE w.preschool_location_id END AS recipient_id
  FROM registration_watch w JOIN plan p ON w.born_on = p.anchor_on AND p.kind <> 'guardian'
  WHERE ${open}
  UNION ALL
  SELECT w.pupil_id, w.region_id, p.*, g.id
  FROM registration_watch w JOIN plan p ON w.born_on = p.anchor_on AND p.kind = 'guardian'
  JOIN guardian g ON g.pupil_id = w.pupil_id AND g.has_authority AND g.email IS NOT NULL
  WHERE ${open}`;

/** Computes the whole set in the database; only its size and fingerprint come out. */
async function fingerprint(client: pg.Client, bands: readonly PlanLine[]): Promise<Set> {
  const { rows } = await client.query<Set>(
    `WITH ${plan}, due AS (${due})
     SELECT ${fingerprintOf.replace('recipient_kind', 'kind')} FROM due WHERE recipient_id IS NOT NULL AND NOT EXISTS (
       SELECT 1 FROM reminder m WHERE m.pupil_id = due.pupil_id AND m.rule = due.rule AND m.anchor_on = due.anchor_on
         AND m.recipient_kind = due.kind AND m.recipient_id = due.recipient_id)`,
    planValues(bands),
  );
  return rows[0] as Set;
}

/** As if everything that was due has been sent. */
async function sendAllOf(database: BenchDatabase, bands: readonly PlanLine[]): Promise<void> {
  await asAdmin(database.adminUrl, async (client) => {
    await client.query(`SET session_replication_role = replica; SET work_mem = '256MB'`);
    await client.query(
      `WITH ${plan}, due AS (${due})
       INSERT INTO reminder (pupil_id, region_id, rule, recipient_kind, recipient_id, due_on, anchor_on, rung_days, status, sent_at, settled_at)
       SELECT pupil_id, region_id, rule, kind, recipient_id, due_on, anchor_on, rung_days, 'sent', now(), now() FROM due
       WHERE recipient_id IS NOT NULL`,
      planValues(bands),
    );
    await client.query('VACUUM ANALYZE reminder');
  });
}

function planValues(lines: readonly PlanLine[]): unknown[] {
  return [
    lines.map(({ ruleId }) => ruleId),
    lines.map(({ ruleVersion }) => ruleVersion),
    lines.map(({ recipientKind }) => recipientKind),
    lines.map(({ rungDays }) => rungDays),
    lines.map(({ anchorOn }) => anchorOn),
    lines.map(({ dueOn }) => dueOn),
  ];
}

/** A working day after a working day, so that today brings the work of one day. */
function secondWorkingDay(from: LocalDate, calendar: LegalCalendar): LocalDate {
  const before = addDays(from, -1);
  return isWorkingDay(from, calendar) && isWorkingDay(before, calendar)
    ? from
    : secondWorkingDay(addDays(from, 1), calendar);
}

const childrenIn = (database: BenchDatabase): Promise<number> =>
  asAdmin(database.adminUrl, async (client) => {
    const { rows } = await client.query<{ children: number }>(
      'SELECT count(*)::int AS children FROM registration_watch',
    );
    return rows[0]?.children ?? 0;
  });

function resultOf(children: number, { rows }: Set, measured: readonly { ours: number; baseline: number }[]): Result {
  const ratio = median(measured.map((round) => round.ours / round.baseline));
  return {
    name: `sweep of ${children.toLocaleString('nl-NL')}, ${rows.toLocaleString('nl-NL')} due`,
    ours: `${median(measured.map((round) => round.ours)).toFixed(2)} s`,
    baseline: `${median(measured.map((round) => round.baseline)).toFixed(2)} s`,
    ratio,
    goal: '≤ 2',
    met: ratio <= 2,
  };
}

async function workerContext(database: BenchDatabase): Promise<INestApplicationContext> {
  const config = readConfig({ NODE_ENV: 'test', DATABASE_URL: database.workerUrl, LOG_LEVEL: 'error' });
  const logger = new Logger('bench', config.LOG_LEVEL);
  @Module({ imports: [PlatformModule.with(config, logger), DatabaseModule, RemindersWorkerModule] })
  class SweepModule {}
  return NestFactory.createApplicationContext(SweepModule, { logger, abortOnError: false });
}
