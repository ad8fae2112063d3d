import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { seedLegalCalendar } from '#libs/deadlines/domain/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { type LocalDate, addDays, systemActor } from '#libs/platform/domain/index.js';
import { ClaimLost } from '#libs/platform/queue/index.js';
import { QueueDatabase } from '#libs/platform/queue/worker/queue-database.js';
import { type ClaimedTask, TaskStore } from '#libs/platform/queue/worker/task-store.js';
import { DigestSending } from '#libs/reminders/digest-sending.service.js';
import { addWorkingDays } from '#libs/reminders/domain/index.js';
import { ReminderSweep } from '#libs/reminders/worker.js';
import { addChild } from '../support/children.js';
import { type TestRegion, addRegion } from '../support/region.js';
import { type Client, type SignedInApi, startSignedInApi } from '../support/sign-in.js';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.js';
import { until } from '../support/until.js';
import { reminderContext } from './reminder-context.js';

// A person does something while the mail about it is on its way: a school extends its decision, a coordinator holds a reminder
// back or mends a mailbox. The services are real; the days and the order of things are those of the test.
jest.setTimeout(120_000);

const receivedOn = '2026-06-01';
/** Six weeks later, and five working days before that. */
const dueOn = '2026-07-13';
const remindedOn = addWorkingDays(dueOn, -5, seedLegalCalendar);
/** By an extension of four weeks (WPO artikel 40 lid 6). */
const extendedTo = addDays(dueOn, 28);
const mailbox = 'aanmelden@regenboog.example';

let day: LocalDate = remindedOn;
let api: SignedInApi;
let region: TestRegion;
let school: Client;
let coordinator: Client;
let sink: SmtpSink;
let app: INestApplicationContext;
let queue: QueueDatabase;
let store: TaskStore;
let registration: { id: string; version: number };

beforeAll(async () => {
  [api, sink] = await Promise.all([startSignedInApi('interventions'), startSmtpSink()]);
  region = await addRegion(api.admin, '01');
  await api.admin.query(`UPDATE location SET sector = 'po', governance = 'public' WHERE id = $1`, [region.location]);
  school = await api.as({ role: 'school-head', organisationId: region.school });
  coordinator = await api.as({ role: 'region-coordinator', organisationId: region.municipality });
  const context = await reminderContext(api.database.workerUrl, sink.url);
  app = context.app;
  for (const clock of [app.get(Clock), api.app.get(Clock)]) Object.assign(clock, { today: () => day });
  queue = new QueueDatabase(context.config, context.logger);
  store = new TaskStore(queue, context.config);
});
afterAll(async () => {
  await queue.beforeApplicationShutdown();
  await app.close();
  await api.close();
  await sink.close();
});

beforeEach(async () => {
  await api.admin.query('TRUNCATE pupil, reminder, digest, outbox, bounced_address RESTART IDENTITY CASCADE');
  await setMailbox(mailbox);
  sink.received.length = 0;
  sink.answer = () => 'accept';
  day = remindedOn;
  const child = await addChild(api.admin, { region: region.municipality, bornOn: '2022-11-01' });
  const made = await coordinator.post(`pupils/${child}/registrations`, {
    ...{ schoolLocationId: region.location, preference: 1, receivedOn, supportNeed: 'yes' },
  });
  registration = made.json();
  expect(made.json()).toMatchObject({ decisionDueOn: dueOn });
});

const setMailbox = (address: string): Promise<unknown> =>
  api.admin.query('UPDATE location SET contact_email = $2 WHERE id = $1', [region.location, address]);

async function extend(): Promise<void> {
  const step = { kind: 'extended', happenedOn: day, untilOn: extendedTo, reason: 'Een reden van genoeg tekens.' };
  const taken = await school.post(`registrations/${registration.id}/steps`, { version: registration.version, ...step });
  expect(taken.json()).toMatchObject({ decisionDueOn: extendedTo });
}

const sweep = (): Promise<number> => app.get(ReminderSweep).sweep(day);

/** Works what is open. `before` runs when the work is claimed and nothing is sent yet. */
async function work(before: () => Promise<void> = async () => undefined): Promise<void> {
  await sweep();
  const { rows } = await api.admin.query<{ id: string }>(`SELECT id FROM outbox WHERE status IN ('open', 'offered')`);
  for (const { id } of rows) {
    const task = await store.claim(id);
    if (!task) continue;
    await before();
    await send(task);
  }
}

async function send(task: ClaimedTask): Promise<void> {
  const { digestId } = task.payload as { digestId: string };
  await app.get(DigestSending).send(digestId, {
    outboxId: task.id,
    attempt: task.attempt,
    actor: systemActor('interventions'),
    signal: new AbortController().signal,
    finish: (tx) => store.finish(task, tx),
    finishWith: async (effect) => {
      if (!(await effect())) throw new ClaimLost();
    },
  });
}

/** All that was made for the school, and how many mails its mailbox has. */
async function told(): Promise<string[]> {
  const { rows } = await api.admin.query<{ line: string }>(
    `SELECT concat_ws(' ', anchor_on, rule, status, reason) AS line FROM reminder
     WHERE recipient_kind = 'school' ORDER BY anchor_on, due_on`,
  );
  return [...rows.map(({ line }) => line), `${sink.received.filter(({ to }) => to.includes(mailbox)).length} mail`];
}

/** The ladder of the new day, from its first step on. */
async function comeToTheNewDay(): Promise<void> {
  for (const on of [addDays(extendedTo, -14), addWorkingDays(extendedTo, -5, seedLegalCalendar)]) {
    day = on;
    await work();
    await work();
  }
}

const ofNewDay = [`${extendedTo} decision-14-days sent`, `${extendedTo} decision-5-days sent`];

describe('the day of a decision that moves', () => {
  it('while its mail is at the mail server: that one counts as sent, and the new day has its own', async () => {
    sink.answer = () => 'hang';
    const sending = work();
    await until('the mail server has it', () => sink.received.length === 1);
    await extend();
    await sweep();
    sink.release();
    sink.answer = () => 'accept';
    await sending;
    await work();
    expect(await told()).toEqual([`${dueOn} decision-5-days sent`, '1 mail']);
    await comeToTheNewDay();
    expect(await told()).toEqual([`${dueOn} decision-5-days sent`, ...ofNewDay, '3 mail']);
  });

  it('while a worker has claimed it and not sent it: it lapses, and the new day has its own', async () => {
    await work(extend);
    const lapsed = `${dueOn} decision-5-days lapsed date-moved`;
    expect(await told()).toEqual([lapsed, '0 mail']);
    await comeToTheNewDay();
    expect(await told()).toEqual([lapsed, ...ofNewDay, '2 mail']);
  });

  it('while the mail server puts it off: it lapses at the next attempt, and nothing goes out twice', async () => {
    sink.answer = () => ({ refuse: 451, at: 'rcpt' });
    await expect(work()).rejects.toThrow();
    await extend();
    sink.answer = () => 'accept';
    await api.admin.query(`UPDATE outbox SET leased_until = now() - interval '1 second'`);
    await store.reopenExpired();
    await work();
    expect(await told()).toEqual([`${dueOn} decision-5-days lapsed date-moved`, '0 mail']);
    await comeToTheNewDay();
    expect((await told()).slice(-3)).toEqual([...ofNewDay, '2 mail']);
  });
});

describe('a worker whose lease has run out while its mail was on the way', () => {
  it('records nothing, and the one that took over sends and records', async () => {
    sink.answer = () => 'hang';
    const late = work();
    await until('the mail server has it', () => sink.received.length === 1);
    await api.admin.query(`UPDATE outbox SET leased_until = now() - interval '1 second'`);
    await store.reopenExpired();
    const { rows } = await api.admin.query<{ id: string }>(`SELECT id FROM outbox WHERE status = 'open'`);
    const taken = await store.claim(rows[0]!.id);
    sink.release();
    sink.answer = () => 'accept';
    await expect(late).rejects.toThrow('task.claim-lost');
    expect((await told())[0]).toBe(`${dueOn} decision-5-days planned`);
    expect((await api.admin.query('SELECT FROM delivery')).rowCount).toBe(0);
    await send(taken!);
    expect(await told()).toEqual([`${dueOn} decision-5-days sent`, '2 mail']);
    expect((await api.admin.query('SELECT FROM delivery')).rowCount).toBe(1);
  });
});

/** Holds back the reminder to the school. @returns its id */
async function hold(): Promise<string> {
  const { items } = (await coordinator.get('reminders?status=planned')).json<{ items: Record<string, string>[] }>();
  const { pupilId, registrationId, rule, recipientKind, recipientId, dueOn } = items.find(
    (item) => item['recipientKind'] === 'school',
  )!;
  const wish = { pupilId, registrationId, rule, recipientKind, recipientId, dueOn, reason: 'De ouders belden.' };
  const held = await coordinator.post('reminder-holds', wish);
  expect(held.statusCode).toBe(201);
  return held.json<{ id: string }>().id;
}
const letGo = async (id: string): Promise<void> => {
  expect((await coordinator.delete(`reminder-holds/${id}`)).statusCode).toBe(204);
};

describe('a reminder that a person holds back', () => {
  const [held, sent] = [`${dueOn} decision-5-days held`, `${dueOn} decision-5-days sent`];

  it('before its day is not made then, and goes once it is let go', async () => {
    day = addWorkingDays(remindedOn, -1, seedLegalCalendar);
    const id = await hold();
    day = remindedOn;
    await work();
    expect(await told()).toEqual([held, '0 mail']);
    await letGo(id);
    await work();
    expect(await told()).toEqual([sent, '1 mail']);
  });

  it('while it waits for its mail does not go, and goes once it is let go', async () => {
    await sweep();
    const id = await hold();
    await work();
    expect(await told()).toEqual([held, '0 mail']);
    await letGo(id);
    await work();
    await work();
    expect(await told()).toEqual([sent, '1 mail']);
  });

  it('while its mail is at the mail server has gone', async () => {
    sink.answer = () => 'hang';
    const sending = work();
    await until('the mail server has it', () => sink.received.length === 1);
    await hold();
    sink.release();
    await sending;
    expect(await told()).toEqual([sent, '1 mail']);
  });
});

describe('a mailbox that is mended', () => {
  it('gets what did not arrive in one mail', async () => {
    sink.answer = (to) => (to.includes(mailbox) ? { refuse: 550, at: 'rcpt' } : 'accept');
    await work();
    expect(await told()).toEqual([`${dueOn} decision-5-days failed smtp-550`, '0 mail']);
    await setMailbox('nieuw@regenboog.example');
    const answer = await school.post(`mailbox-problems/${region.location}/retries`);
    expect([answer.statusCode, answer.json()]).toEqual([201, { items: [], failedReminders: 0 }]);
    await work();
    await work();
    expect(await told()).toEqual([`${dueOn} decision-5-days sent`, '0 mail']);
    expect(sink.received.filter(({ to }) => to.includes('nieuw@regenboog.example'))).toHaveLength(1);
  });

  it('by saying that it is right is tried again on the next day, and stays a task when it is refused again', async () => {
    sink.answer = (to) => (to.includes(mailbox) ? { refuse: 550, at: 'rcpt' } : 'accept');
    const path = `mailbox-problems/${region.location}`;
    const confirm = () => school.post(`${path}/confirmations`, { mailbox: 'contact' });
    await work();
    expect((await school.get('mailbox-problems')).json().items).toHaveLength(1);
    expect((await confirm()).json()).toEqual({ items: [], failedReminders: 0 });
    day = addWorkingDays(remindedOn, 1, seedLegalCalendar);
    await work();
    await work();
    expect((await school.get(path)).json()).toMatchObject({ items: [{ problem: 'refused' }], failedReminders: 1 });
    sink.answer = () => 'accept';
    await confirm();
    day = addWorkingDays(day, 1, seedLegalCalendar);
    await work();
    await work();
    expect((await told()).at(-1)).toBe('1 mail');
    expect((await school.get(path)).json()).toEqual({ items: [], failedReminders: 0 });
  });
});
