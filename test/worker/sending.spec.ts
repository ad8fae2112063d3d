import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import pg from 'pg';
import { Clock } from '#libs/platform/clock/index.js';
import { readConfig } from '#libs/platform/config/index.js';
import { addDays, addMonths } from '#libs/platform/domain/index.js';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { type TestDatabase, cloneDatabase } from '../support/database.js';
import { testEngines } from '../support/engines.js';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.js';
import { until } from '../support/until.js';
import { expectRecordedOnce } from './reminder-rows.js';
import { type Preschool, makeChild, makePreschool, makeRegistration, makeSchool } from './watched-children.js';

jest.setTimeout(120_000);

const today = new Clock().today();
const bornOn = addMonths(today, -40);

let database: TestDatabase;
let admin: pg.Client;
let sink: SmtpSink;
let worker: INestApplicationContext | undefined;
let preschool: Preschool;

beforeEach(async () => {
  database = await cloneDatabase('sending');
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  sink = await startSmtpSink();
  preschool = await makePreschool(admin);
});
afterEach(async () => {
  await worker?.close();
  worker = undefined;
  await sink.close();
  await admin.end();
  await database.drop();
});

async function start(): Promise<void> {
  const { redisUrl } = testEngines();
  worker = await createWorker(
    readConfig({
      NODE_ENV: 'test',
      DATABASE_URL: database.workerUrl,
      SMTP_URL: sink.url,
      PUBLIC_ORIGIN: 'https://estafette.example',
      REDIS_PREFIX: database.name,
      ...(redisUrl && { REDIS_URL: redisUrl }),
      MAIL_TIMEOUT_SECONDS: '2',
      TASK_RETRY_SECONDS: '1',
      TASK_LEASE_SECONDS: '10',
      REMINDER_SWEEP_SECONDS: '1',
      LOG_LEVEL: 'silent',
    }),
  );
}

interface Row {
  id: string;
  status: string;
  reason: string | null;
  address_hint: string | null;
  round: number;
}
const reminders = async (): Promise<Row[]> =>
  (await admin.query<Row>('SELECT id, status, reason, address_hint, round FROM reminder ORDER BY recipient_kind')).rows;
const work = async (): Promise<{ status: string; attempt: number; last_error: string | null }[]> =>
  (await admin.query('SELECT status, attempt, last_error FROM outbox ORDER BY id')).rows;
const until_ = (status: string): Promise<Row> =>
  until(`a reminder is ${status}`, async () => (await reminders()).find((row) => row.status === status));

async function addMember(
  organisationId: string,
  role: string,
  email: string,
  { status = 'active', endedOn = null }: { status?: string; endedOn?: string | null } = {},
): Promise<void> {
  const id = randomUUID();
  await admin.query(
    `INSERT INTO person (id, display_name, email, status, issuer, subject) VALUES ($1::uuid, 'X', $2, $3, 'test', $1::text)`,
    [id, email, status],
  );
  await admin.query(
    `INSERT INTO membership (id, person_id, organisation_id, role, started_on, ended_on) VALUES ($1, $2, $3, $4, '2020-01-01', $5)`,
    [randomUUID(), id, organisationId, role, endedOn],
  );
}

describe('a reminder', () => {
  it('goes to preschool and parent, in Dutch, with a link and without a word about the child', async () => {
    const child = await makeChild(admin, { bornOn, preschool, guardians: [{ email: 'ouder@huis.example' }] });
    await start();
    await until('both are sent', () => sink.received.length === 2);
    await until('both are recorded', async () => (await reminders()).every(({ status }) => status === 'sent'));
    await expectRecordedOnce(admin, sink, 2);
    expect(sink.received.flatMap(({ to }) => to).toSorted()).toEqual(
      [preschool.email, 'ouder@huis.example'].toSorted(),
    );
    for (const { mail } of sink.received) {
      const whole = `${mail.subject} ${mail.text} ${mail.html}`;
      expect(whole).toContain(`https://estafette.example/kinderen/${child}`);
      expect(whole).not.toMatch(/Kanarie|Vogel/);
      expect(whole).not.toContain(bornOn);
    }
    expect((await reminders()).map(({ address_hint }) => address_hint)).toEqual([
      'o•••@huis.example',
      'k•••@zonneboom.example',
    ]);
  });

  it('is one mail for all that one mailbox is reminded of, with numbers and one link', async () => {
    const children: string[] = [];
    for (let number = 0; number < 3; number += 1) children.push(await makeChild(admin, { bornOn, preschool }));
    await makeChild(admin, { bornOn: addMonths(today, -43), preschool });
    await start();
    await until('all are recorded', async () => {
      const rows = await reminders();
      return rows.filter(({ status }) => status === 'sent').length >= 4;
    });
    const own = sink.received.filter(({ to }) => to.includes(preschool.email));
    expect(own).toHaveLength(1);
    expect(own[0]?.mail.text).toContain('3 × een kind dat nog niet is aangemeld');
    expect(own[0]?.mail.text).toContain('1 × een kind dat nog niet is aangemeld, te laat');
    expect(own[0]?.mail.text).toContain('https://estafette.example/\n');
    for (const child of children) expect(own[0]?.mail.text).not.toContain(child);
  });

  it('waits for the mail of the next day when that of today has gone', async () => {
    await makeChild(admin, { bornOn, preschool });
    await start();
    await until_('sent');
    await makeChild(admin, { bornOn, preschool });
    await until('it is in another mail', async () => (await admin.query('SELECT 1 FROM digest_item')).rowCount === 2);
    const mails = await admin.query(`SELECT status, queued, day_on > $1 AS later FROM digest ORDER BY day_on`, [today]);
    expect(mails.rows).toEqual([
      { status: 'sent', queued: true, later: false },
      { status: 'planned', queued: false, later: true },
    ]);
    expect(sink.received).toHaveLength(1);
  });

  it('to parents is one mail for one child, and one for several', async () => {
    const one = await makeChild(admin, { bornOn, preschool, guardians: [{ email: 'een@huis.example' }] });
    for (let number = 0; number < 2; number += 1) {
      await makeChild(admin, { bornOn, preschool, guardians: [{ email: 'Twee@huis.example' }] });
    }
    await start();
    await until('all are sent', async () => (await reminders()).filter(({ status }) => status === 'sent').length === 6);
    const mailTo = (address: string) => sink.received.filter(({ to }) => to.includes(address));
    expect(mailTo('een@huis.example')[0]?.mail.text).toContain(`/kinderen/${one}`);
    expect(mailTo('twee@huis.example')).toHaveLength(1);
    expect(mailTo('twee@huis.example')[0]?.mail.text).toContain('U kunt uw kinderen aanmelden');
  });

  it('leaves the mail of an address that is not the right one any more, and finds another', async () => {
    sink.answer = (to) => (to.includes(preschool.email) ? { refuse: 451, at: 'rcpt' } : 'accept');
    await makeChild(admin, { bornOn, preschool });
    await start();
    await until('the first attempt was put off', async () =>
      (await work()).some((row) => row.last_error === 'smtp-451'),
    );
    await admin.query(`UPDATE location SET contact_email = 'nieuw@zonneboom.example'`);
    await until_('sent');
    expect(sink.received.map(({ to }) => to)).toEqual([['nieuw@zonneboom.example']]);
  });

  it('lapses when the child was registered in the meantime, and nothing is sent', async () => {
    const child = await makeChild(admin, { bornOn, preschool });
    sink.answer = () => ({ refuse: 451, at: 'rcpt' });
    await start();
    await until('the first attempt was put off', async () =>
      (await work()).some((row) => row.last_error === 'smtp-451'),
    );
    await admin.query('UPDATE registration_watch SET first_registered_on = $2 WHERE pupil_id = $1', [child, today]);
    sink.answer = () => 'accept';
    expect(await until_('lapsed')).toMatchObject({ reason: 'registered' });
    expect(sink.received).toEqual([]);
  });

  it('to a coordinator goes to those who have that role now and have signed in', async () => {
    const coordinator = [preschool.regionId, 'region-coordinator'] as const;
    await addMember(...coordinator, 'nu@almere.example');
    await addMember(...coordinator, 'vroeger@almere.example', { endedOn: '2021-01-01' });
    await addMember(...coordinator, 'straks@almere.example', { status: 'invited' });
    await makeChild(admin, { bornOn: addMonths(today, -46), preschool, atPreschool: false });
    await start();
    await until_('sent');
    expect(sink.received.map(({ to }) => to)).toEqual([['nu@almere.example']]);
  });

  it('without an address fails visibly', async () => {
    await admin.query('UPDATE location SET contact_email = NULL');
    await makeChild(admin, { bornOn, preschool });
    await start();
    expect(await until_('failed')).toMatchObject({ reason: 'address-missing' });
  });

  it('falls through to the next on the ladder at once, visibly, until it finds an address', async () => {
    await admin.query('UPDATE location SET contact_email = NULL');
    await addMember(preschool.organisationId, 'preschool-manager', 'manager@zonneboom.example');
    await makeChild(admin, { bornOn, preschool });
    await start();
    await until_('sent');
    expect(sink.received.map(({ to }) => to)).toEqual([['manager@zonneboom.example']]);
    const ladder = await admin.query(
      `SELECT m.recipient_kind, m.status, m.reason, o.recipient_kind AS instead_of, m.rule
       FROM reminder m LEFT JOIN reminder o ON o.id = m.instead_of ORDER BY m.created_at`,
    );
    const rule = 'at-3y3m';
    expect(ladder.rows).toEqual([
      { recipient_kind: 'preschool', status: 'failed', reason: 'address-missing', instead_of: null, rule },
      { recipient_kind: 'preschool-deputy', status: 'lapsed', reason: 'no-deputy', instead_of: 'preschool', rule },
      { recipient_kind: 'preschool-manager', status: 'sent', reason: null, instead_of: 'preschool-deputy', rule },
    ]);
  });

  it('goes to the mailbox of the deputy when the first one is refused', async () => {
    await admin.query(`UPDATE location SET deputy_email = 'waarnemer@zonneboom.example'`);
    sink.answer = (to) => (to.includes(preschool.email) ? { refuse: 550, at: 'rcpt' } : 'accept');
    await makeChild(admin, { bornOn, preschool });
    await start();
    await until_('sent');
    expect(sink.received.map(({ to }) => to)).toEqual([['waarnemer@zonneboom.example']]);
    expect((await reminders()).map(({ status }) => status).toSorted()).toEqual(['failed', 'sent']);
  });

  it('about a registration names the school and the day, and lapses when the day moved or the work is done', async () => {
    const school = await makeSchool(admin, preschool);
    const child = await makeChild(admin, { bornOn, preschool, registeredOn: today });
    const registration = await makeRegistration(admin, child, school, { decisionDueOn: addDays(today, 3) });
    sink.answer = () => ({ refuse: 451, at: 'rcpt' });
    await start();
    await until('the first attempt was put off', async () =>
      (await work()).some((row) => row.last_error === 'smtp-451'),
    );
    await admin.query('UPDATE registration SET decision_due_on = $2 WHERE id = $1', [registration, addDays(today, 2)]);
    sink.answer = () => 'accept';
    expect(await until_('lapsed')).toMatchObject({ reason: 'date-moved' });
    const ofNewDay = `SELECT 1 FROM reminder WHERE anchor_on = $1 AND recipient_kind = 'school'`;
    await until('a new one is made', async () => (await admin.query(ofNewDay, [addDays(today, 2)])).rowCount);
    // Was it made while the first mail was on its way, then it is in the mail of the next day.
    await admin.query(`UPDATE digest SET day_on = $1 WHERE status = 'planned'`, [addDays(today, -1)]);
    await until_('sent');
    const mail = sink.received.find(({ to }) => to.includes(school.email));
    expect(mail?.mail.text).toContain('De Regenboog');
    expect(mail?.mail.text).toContain(`https://estafette.example/kinderen/${child}`);
    expect(mail?.mail.text).not.toMatch(/Kanarie|Vogel/);
  });

  it('to the samenwerkingsverband holds a number and no link to a child', async () => {
    const school = await makeSchool(admin, preschool);
    const swv = randomUUID();
    await admin.query(
      `INSERT INTO organisation (id, kind, region_id, parent_id, name) VALUES ($1, 'samenwerkingsverband', $2, $2, 'SWV')`,
      [swv, preschool.regionId],
    );
    await addMember(swv, 'samenwerkingsverband', 'loket@swv.example');
    const child = await makeChild(admin, { bornOn, preschool, registeredOn: today });
    await makeRegistration(admin, child, school, { decisionDueOn: addDays(today, -40) });
    await start();
    const mail = await until('it has arrived', () => sink.received.find(({ to }) => to.includes('loket@swv.example')));
    expect(mail.mail.text).toContain('In Gemeente Almere is één kind over een termijn heen');
    expect(mail.mail.text).not.toContain(child);
  });

  it('lapses when its rule was changed while it waited, and the rule says so', async () => {
    sink.answer = () => ({ refuse: 451, at: 'rcpt' });
    await makeChild(admin, { bornOn, preschool });
    await start();
    await until('the first attempt was put off', async () =>
      (await work()).some((row) => row.last_error === 'smtp-451'),
    );
    await admin.query(`UPDATE reminder_rule SET active = false, version = version + 1 WHERE id = 'at-3y3m'`);
    sink.answer = () => 'accept';
    expect(await until_('lapsed')).toMatchObject({ reason: 'rule-changed' });
  });
});

describe('a mail server that answers', () => {
  it('451 gets the mail later', async () => {
    let refused = 0;
    sink.answer = (to) => (to.length > 0 && (refused += 1) <= 1 ? { refuse: 451, at: 'rcpt' } : 'accept');
    await makeChild(admin, { bornOn, preschool });
    await start();
    await until_('sent');
    await expectRecordedOnce(admin, sink, 1);
    expect((await work())[0]?.attempt).toBe(2);
  });

  it('550 is not asked again, and the address is left alone until a person says otherwise', async () => {
    sink.answer = () => ({ refuse: 550, at: 'rcpt' });
    await makeChild(admin, { bornOn, preschool });
    await start();
    const failed = await until_('failed');
    expect(failed).toMatchObject({ reason: 'smtp-550', address_hint: 'k•••@zonneboom.example' });
    expect((await work())[0]).toMatchObject({ status: 'done', attempt: 1 });
    const recorded = await admin.query('SELECT result, code FROM delivery');
    expect(recorded.rows).toEqual([{ result: 'refused', code: 'smtp-550' }]);
    sink.answer = () => 'accept';
    await makeChild(admin, { bornOn, preschool });
    await until('the next one fails at once', async () =>
      (await reminders()).some(({ reason }) => reason === 'address-bounced'),
    );
    expect(sink.received).toEqual([]);
    // What the API does when a person offers it again (test/api/reminders.spec.ts).
    await admin.query(
      `UPDATE reminder SET status = 'planned', round = 2, settled_at = NULL, reason = NULL WHERE id = $1`,
      [failed.id],
    );
    await admin.query(`INSERT INTO outbox (task, payload) VALUES ('reminders.send', $1)`, [
      { reminderId: failed.id, round: 2 },
    ]);
    await until_('sent');
    expect((await admin.query('SELECT 1 FROM bounced_address')).rowCount).toBe(0);
  });

  it('nothing at all gets it again', async () => {
    sink.answer = () => (sink.received.length <= 1 ? 'hang' : 'accept');
    await makeChild(admin, { bornOn, preschool });
    await start();
    await until('the attempt was given up', async () => ((await work())[0]?.attempt ?? 0) >= 2);
    sink.answer = () => 'accept';
    await until_('sent');
    await expectRecordedOnce(admin, sink, 1);
  });

  it('by breaking off after it has the mail gets it again, with the same Message-ID', async () => {
    sink.answer = () => (sink.begun() <= 1 ? 'drop-after-data' : 'accept');
    await makeChild(admin, { bornOn, preschool });
    await start();
    await until_('sent');
    await expectRecordedOnce(admin, sink, 1);
    expect(sink.received).toHaveLength(2);
    expect(new Set(sink.received.map(({ messageId }) => messageId)).size).toBe(1);
  });

  it('451 eight times is left to a person', async () => {
    sink.answer = () => ({ refuse: 451, at: 'data' });
    await makeChild(admin, { bornOn, preschool });
    await start();
    await until('the work has failed', async () => {
      await admin.query(`UPDATE outbox SET available_at = now() WHERE status = 'open'; NOTIFY outbox`);
      return (await work())[0]?.status === 'failed';
    });
    expect(await reminders()).toMatchObject([{ status: 'failed', reason: 'smtp-451' }]);
    sink.answer = () => 'accept';
    await admin.query(`SELECT outbox_offer_again(id) FROM outbox`);
    await until_('sent');
    await expectRecordedOnce(admin, sink, 1);
  });
});
