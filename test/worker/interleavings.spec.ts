import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import fc from 'fast-check';
import pg from 'pg';
import type { Transaction } from '#libs/database/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { addMonths, systemActor } from '#libs/platform/domain/index.js';
import type { TaskRun } from '#libs/platform/queue/index.js';
import { ReminderSweep } from '#libs/reminders/worker.js';
import { QueueDatabase } from '#libs/platform/queue/worker/queue-database.js';
import { type ClaimedTask, TaskStore } from '#libs/platform/queue/worker/task-store.js';
import { ReminderSending } from '#libs/reminders/reminder-sending.service.js';
import { type TestDatabase, cloneDatabase } from '../support/database.js';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.js';
import { reminderContext } from './reminder-context.js';
import { expectRecordedOnce } from './reminder-rows.js';
import { type Preschool, makeChild, makePreschool } from './watched-children.js';

// Random sequences of everything that can happen to work: several workers claim, die before or after sending, lose their
// lease, find a mail server that refuses or breaks off, sweep at once. At the end somebody works all that is left.
jest.setTimeout(240_000);

const children = 5;
const today = new Clock().today();

type Death = 'none' | 'before-sending' | 'before-commit';
type Step =
  | { readonly do: 'sweep' }
  | { readonly do: 'offer' }
  | { readonly do: 'work'; readonly which: number; readonly death: Death }
  | { readonly do: 'expire' }
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
let preschool: Preschool;

beforeAll(async () => {
  database = await cloneDatabase('interleavings');
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  sink = await startSmtpSink();
  const context = await reminderContext(database.workerUrl, sink.url);
  app = context.app;
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
  await admin.query('TRUNCATE organisation, location, pupil, reminder, outbox RESTART IDENTITY CASCADE');
  sink.received.length = 0;
  sink.answer = () => 'accept';
  preschool = await makePreschool(admin);
  for (let number = 0; number < children; number += 1) {
    await makeChild(admin, { bornOn: addMonths(today, -40), preschool });
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
  const { reminderId, round } = task.payload as { reminderId: string; round: number };
  try {
    await app.get(ReminderSending).send(reminderId, round, runOf(task, death));
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
});

const steps: { [Name in Step['do']]: (step: Extract<Step, { do: Name }>) => Promise<unknown> } = {
  sweep: () => Promise.all([app.get(ReminderSweep).sweep(today), app.get(ReminderSweep).sweep(today)]),
  offer: () => store.offer(['reminders.send'], 3, 'any'),
  expire,
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
  await app.get(ReminderSweep).sweep(today);
  for (let left = await openOrHeld(); left > 0; left = await openOrHeld()) {
    await expire();
    for (const id of await openWork()) await work(id, 'none');
  }
}
const openOrHeld = async (): Promise<number> =>
  (await admin.query(`SELECT 1 FROM outbox WHERE status NOT IN ('done', 'failed')`)).rowCount ?? 0;

it('whatever happens in whatever order: each reminder is recorded exactly once and sent at least once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (sequence) => {
      await begin();
      for (const each of sequence) await (steps[each.do] as (step: Step) => Promise<unknown>)(each);
      await finishEverything();
      await expectRecordedOnce(admin, sink, children);
    }),
    { numRuns: 25 },
  );
  expect(sink.begun()).toBeGreaterThan(children);
});
