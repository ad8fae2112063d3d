import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import fc from 'fast-check';
import pg from 'pg';
import type { Transaction } from '#libs/database/index.js';
import { isWorkingDay, seedLegalCalendar } from '#libs/deadlines/domain/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { type LocalDate, addDays, addMonths, systemActor } from '#libs/platform/domain/index.js';
import { ClaimLost, type TaskRun } from '#libs/platform/queue/index.js';
import { ReminderSweep } from '#libs/reminders/worker.js';
import { QueueDatabase } from '#libs/platform/queue/worker/queue-database.js';
import { type ClaimedTask, TaskStore } from '#libs/platform/queue/worker/task-store.js';
import { DigestSending } from '#libs/reminders/digest-sending.service.js';
import { type TestDatabase, cloneDatabase } from '../support/database.js';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.js';
import { reminderContext } from './reminder-context.js';
import { expectRecordedOnce } from './reminder-rows.js';
import { makeChild, makePreschool, removeEverything } from './watched-children.js';

// Random sequences of everything that can happen to work: several workers claim, die before or after sending, lose their
// lease, find a mail server that refuses or breaks off, sweep at once. At the end somebody works all that is left.
jest.setTimeout(400_000);

const children = 5;
const today = new Clock().today();
/** The day it is now in the test: it can only get later. */
let day: LocalDate = today;

type Death = 'none' | 'before-sending' | 'before-commit';
type Step =
  | { readonly do: 'sweep' }
  | { readonly do: 'offer' }
  | { readonly do: 'work'; readonly which: number; readonly death: Death }
  | { readonly do: 'expire' }
  | { readonly do: 'midnight' }
  | { readonly do: 'rule'; readonly days: number }
  | { readonly do: 'birth-date'; readonly which: number }
  | { readonly do: 'server'; readonly answer: 'accept' | 'refuse' | 'break-off' };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('sweep' as const) }),
  fc.record({ do: fc.constant('offer' as const) }),
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('work' as const),
      which: fc.nat(children * 2),
      death: fc.constantFrom<Death>('none', 'before-sending', 'before-commit'),
    }),
  },
  fc.record({ do: fc.constant('expire' as const) }),
  fc.record({ do: fc.constant('midnight' as const) }),
  fc.record({ do: fc.constant('rule' as const), days: fc.constantFrom(0, -1, -2) }),
  fc.record({ do: fc.constant('birth-date' as const), which: fc.nat(children - 1) }),
  fc.record({
    do: fc.constant('server' as const),
    answer: fc.constantFrom('accept' as const, 'refuse' as const, 'break-off' as const),
  }),
);

class Died extends Error {}

let database: TestDatabase;
let admin: pg.Client;
let sink: SmtpSink;
let app: INestApplicationContext;
let queue: QueueDatabase;
let store: TaskStore;
let pupils: string[] = [];

beforeAll(async () => {
  database = await cloneDatabase('interleavings');
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  sink = await startSmtpSink();
  const context = await reminderContext(database.workerUrl, sink.url);
  app = context.app;
  Object.assign(app.get(Clock), { today: () => day });
  queue = new QueueDatabase(context.config, context.logger);
  store = new TaskStore(queue, context.config);
});
afterAll(async () => {
  await queue.beforeApplicationShutdown();
  await app.close();
  await sink.close();
  await admin.end();
  await database.drop();
});

async function begin(): Promise<void> {
  await removeEverything(admin);
  await admin.query(`UPDATE reminder_rule SET days = 0 WHERE id = 'at-3y3m'`);
  sink.received.length = 0;
  sink.answer = () => 'accept';
  day = today;
  pupils = [];
  const shared = await makePreschool(admin, 'samen');
  for (let number = 0; number < children; number += 1) {
    // The first two are in one mail, the others each in their own.
    const preschool = number < 2 ? shared : await makePreschool(admin, `alleen-${number}`);
    pupils.push(await makeChild(admin, { bornOn: addMonths(today, -40), preschool }));
  }
}

const expire = async (): Promise<void> => {
  await admin.query(
    `UPDATE outbox SET leased_until = now() - interval '1 second', available_at = now() - interval '1 second'`,
  );
  await store.reopenExpired();
};
const openWork = async (): Promise<string[]> =>
  (await admin.query<{ id: string }>(`SELECT id FROM outbox WHERE status IN ('open', 'offered') ORDER BY id`)).rows.map(
    ({ id }) => id,
  );

/** As the runner does, but able to die: then nothing is told to anybody, and the lease stays. */
async function work(id: string, death: Death): Promise<void> {
  const task = await store.claim(id);
  if (!task || death === 'before-sending') return;
  const { digestId } = task.payload as { digestId: string };
  try {
    await app.get(DigestSending).send(digestId, runOf(task, death));
    await store.finish(task).catch(() => undefined);
  } catch (error) {
    if (!(error instanceof Died)) await store.retryLater(task, 0, 'later');
  }
}

const runOf = (task: ClaimedTask, death: Death): TaskRun => ({
  outboxId: task.id,
  attempt: task.attempt,
  actor: systemActor('interleavings'),
  signal: new AbortController().signal,
  finish: async (tx: Transaction) => {
    if (death === 'before-commit') throw new Died();
    await store.finish(task, tx);
  },
  finishWith: async (effect) => {
    if (death === 'before-commit') throw new Died();
    if (!(await effect())) throw new ClaimLost();
  },
});

const steps: { [Name in Step['do']]: (step: Extract<Step, { do: Name }>) => Promise<unknown> } = {
  sweep: () => Promise.all([app.get(ReminderSweep).sweep(day), app.get(ReminderSweep).sweep(day)]),
  offer: () => store.offer(['reminders.send-digest'], 3, 'any'),
  expire,
  midnight: async () => {
    day = addDays(day, 1);
  },
  rule: ({ days }) =>
    admin.query(`UPDATE reminder_rule SET days = $1, version = version + 1 WHERE id = 'at-3y3m'`, [days]),
  'birth-date': ({ which }) =>
    admin.query(
      `UPDATE registration_watch SET born_on = CASE born_on WHEN $2 THEN $3::date ELSE $2::date END WHERE pupil_id = $1`,
      [pupils[which], addMonths(today, -40), addDays(addMonths(today, -40), -1)],
    ),
  server: async ({ answer }) => {
    const answers = { accept: 'accept', refuse: { refuse: 451, at: 'data' }, 'break-off': 'drop-after-data' } as const;
    sink.answer = () => answers[answer];
  },
  work: async ({ which, death }) => {
    const open = await openWork();
    const id = open[which % Math.max(1, open.length)];
    // Two workers reach for the same piece of work at once.
    if (id) await Promise.all([work(id, death), work(id, death)]);
  },
};

async function finishEverything(): Promise<void> {
  sink.answer = () => 'accept';
  // What was left for the mail of the next day goes out then.
  for (let days = 0; days < 2; days += 1) {
    await workAll();
    do day = addDays(day, 1);
    while (!isWorkingDay(day, seedLegalCalendar));
  }
  await workAll();
}

async function workAll(): Promise<void> {
  await app.get(ReminderSweep).sweep(day);
  for (let left = await openOrHeld(); left > 0; left = await openOrHeld()) {
    await expire();
    for (const id of await openWork()) await work(id, 'none');
  }
}
const openOrHeld = async (): Promise<number> =>
  (await admin.query(`SELECT 1 FROM outbox WHERE status NOT IN ('done', 'failed')`)).rowCount ?? 0;

/** Each child was reminded of the day that counts for it now, once. @returns how many reminders went out in all */
async function expectEveryChildReminded(): Promise<number> {
  const { rows } = await admin.query<{ sent: number; all: number }>(
    `SELECT count(m.id) FILTER (WHERE m.anchor_on = w.born_on)::int AS sent, count(m.id)::int AS all
     FROM registration_watch w LEFT JOIN reminder m ON m.pupil_id = w.pupil_id AND m.status = 'sent' GROUP BY w.pupil_id`,
  );
  expect(rows.map(({ sent }) => sent)).toEqual(Array.from({ length: children }, () => 1));
  return rows.reduce((sum, { all }) => sum + all, 0);
}

it('whatever happens in whatever order: each reminder is recorded exactly once and sent at least once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (sequence) => {
      await begin();
      for (const each of sequence) await (steps[each.do] as (step: Step) => Promise<unknown>)(each);
      await finishEverything();
      await expectRecordedOnce(admin, sink, await expectEveryChildReminded());
    }),
    { numRuns: 12, endOnFailure: true },
  );
  expect(sink.begun()).toBeGreaterThan(children);
});
