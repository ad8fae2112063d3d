import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { FeedbackAsking } from '#libs/handovers/feedback-asking.service.js';
import { UnopenedReminders } from '#libs/handovers/unopened-reminders.service.js';
import { readConfig } from '#libs/platform/config/index.js';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { testEngines } from '../support/engines.js';
import { type HandoverScene, type SceneChild, all, startHandoverScene } from '../support/handover-scene.js';
import { testOrigin } from '../support/sign-in.js';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.js';
import { until } from '../support/until.js';

const school = 'overdracht@regenboog.example';
const preschool = 'kantoor@nest.example';

let scene: HandoverScene;
let mail: SmtpSink;
let worker: INestApplicationContext;
let child: SceneChild;
beforeAll(async () => {
  mail = await startSmtpSink();
  scene = await startHandoverScene('handover_notices', ['staff', 'ib']);
  const { api, region } = scene;
  const contact = 'UPDATE location SET contact_email = $2 WHERE id = $1';
  await api.admin.query(contact, [region.location, school]);
  await api.admin.query(contact, [region.preschoolLocation, preschool]);
  const { redisUrl } = testEngines();
  const config = readConfig({
    ...{ NODE_ENV: 'test', DATABASE_URL: api.database.workerUrl, SMTP_URL: mail.url, PUBLIC_ORIGIN: testOrigin },
    ...{ REDIS_PREFIX: api.database.name, LOG_LEVEL: 'silent', DIRECT_MODE_AFTER_SECONDS: '1' },
    ...(redisUrl && { REDIS_URL: redisUrl }),
  });
  worker = await createWorker(config);
});
afterAll(async () => {
  await worker.close();
  await scene.close();
  await mail.close();
});
beforeEach(async () => {
  await settled();
  mail.received.length = 0;
  mail.answer = () => 'accept';
  // The worker lives today, and mail is about what went today.
  scene.today = new Date().toISOString().slice(0, 10);
  child = await scene.child();
});

const settled = () =>
  until('no mail is left to send', async () => {
    const { rows } = await scene.api.admin.query(
      `SELECT 1 FROM outbox WHERE task = 'handovers.send-notice' AND status NOT IN ('done', 'failed')`,
    );
    return rows.length === 0;
  });
const subjects = (address: string): string[] =>
  mail.received.filter(({ to }) => to.includes(address)).map((each) => each.mail.subject ?? '');
const noticesOf = async (id: string) =>
  (
    await scene.api.admin.query(
      'SELECT kind, sent_at AS sent, failure FROM handover_notice WHERE handover_id = $1 ORDER BY planned_at, id',
      [id],
    )
  ).rows;

describe('a mail about a handover', () => {
  it('tells the school once that something waits, with a link and nothing of the child', async () => {
    const id = await scene.presented(child);
    const release = await scene.sent(id, child);
    await settled();
    expect(subjects(school)).toEqual(['Er staat een overdracht klaar in Estafette']);
    const text = mail.received.find(({ to }) => to.includes(school))?.mail.text ?? '';
    expect(text).toContain(`${testOrigin}/ontvangen/${release}`);
    expect(text).not.toMatch(/\bNoor\b|\bBerg\b|\bBos\b|2023/);
    expect(await noticesOf(id)).toMatchObject([{ kind: 'received', sent: expect.any(Date), failure: null }]);
  });

  it('tells the preschool of a question and of what became of it, and the school of the answer', async () => {
    const id = await scene.presented(child);
    const release = await scene.sent(id, child);
    const { ib } = scene.clients;
    const question = (await ib.post(`received-handovers/${release}/questions`, { text: 'Zwaluwvraag?' })).json().id;
    await scene.act('staff', id, `questions/${question}/answers`, { text: 'Zwaluwantwoord.' });
    await ib.post(`received-handovers/${release}/acceptances`);
    await settled();
    expect(subjects(preschool).sort()).toEqual([
      'Een school heeft je overdracht geaccepteerd',
      'Er staat een vraag van een school voor je klaar',
    ]);
    expect(subjects(school)).toContain('Er staat een antwoord voor je klaar in Estafette');
    expect(mail.received.every((each) => !`${each.mail.text}${each.mail.html}`.includes('Zwaluw'))).toBe(true);
  });

  it('tells both of a withdrawal', async () => {
    const id = await scene.presented(child);
    await scene.sent(id, child);
    await scene.act('staff', id, 'withdrawals', {
      ...{ guardianId: child.mother, withdrawnOn: scene.today, channel: 'paper' },
    });
    await settled();
    expect(subjects(school)).toContain('Een overdracht in Estafette is gesloten');
    expect(subjects(preschool)).toEqual(['Een overdracht in Estafette is gesloten']);
  });

  it('tells both when one of two parents objects, the school without anything to open', async () => {
    child = await scene.child({ two: true });
    const id = await scene.presented(child);
    await scene.consent(id, child.mother, all('peuterestafette', 'given'));
    await scene.consent(id, child.father, all('peuterestafette', 'refused'));
    await settled();
    expect(subjects(preschool)).toEqual(['Een overdracht in Estafette is gestopt']);
    expect(subjects(school)).toEqual(['Een overdracht naar jullie school is gestopt']);
    const text = mail.received.find(({ to }) => to.includes(school))?.mail.text ?? '';
    expect(text).toContain(`${testOrigin}/ontvangen\n`);
    expect(text).not.toMatch(new RegExp(`\\bNoor\\b|\\bBerg\\b|\\bBos\\b|2023|Karim|${id}`));
    expect((await scene.clients.ib.get('received-handovers')).body).not.toContain(child.id);
  });

  it('that no server takes is shown as failed; without an address too', async () => {
    mail.answer = () => ({ refuse: 550, at: 'rcpt' });
    const id = await scene.presented(child);
    await scene.sent(id, child);
    await settled();
    expect(await noticesOf(id)).toMatchObject([{ sent: null, failure: expect.stringContaining('550') }]);
  });

  it('goes to who reads it when the school has no mailbox', async () => {
    const { api, region } = scene;
    await api.admin.query('UPDATE location SET contact_email = NULL WHERE id = $1', [region.location]);
    const id = await scene.presented(child);
    await scene.sent(id, child);
    await settled();
    await api.admin.query('UPDATE location SET contact_email = $2 WHERE id = $1', [region.location, school]);
    expect(mail.received.map(({ to }) => to)).toEqual([[expect.stringMatching(/^support-coordinator-/)]]);
  });
});

describe('what nobody opens', () => {
  it('is reminded of on day 3 and day 7, once each however often one looks, and not once it was opened', async () => {
    const reminders = worker.get(UnopenedReminders, { strict: false });
    const id = await scene.presented(child);
    const release = await scene.sent(id, child);
    const later = (days: number): string =>
      new Date(Date.parse(scene.today) + days * 86_400_000).toISOString().slice(0, 10);
    const planned = async (days: number) => {
      await reminders.plan(later(days));
      return (await noticesOf(id)).filter(({ kind }) => kind === 'unopened').length;
    };
    const counts: number[] = [];
    for (const days of [0, 2, 3, 3, 4, 6, 7, 7, 8]) counts.push(await planned(days));
    expect(counts).toEqual([0, 0, 1, 1, 1, 1, 2, 2, 2]);
    await settled();
    expect((await noticesOf(id)).map(({ kind, sent }) => [kind, sent instanceof Date])).toEqual([
      ['received', true],
      ['unopened', true],
      ['unopened', true],
    ]);
    const links = mail.received.filter((each) => each.mail.text?.includes(`/ontvangen/${release}`));
    expect(links).toHaveLength(3);
    const other = await scene.child();
    const second = await scene.presented(other);
    const opened = await scene.sent(second, other);
    await scene.clients.ib.get(`received-handovers/${opened}`);
    await reminders.plan(later(3));
    expect((await noticesOf(second)).map(({ kind }) => kind)).toEqual(['received']);
  });
});

describe('what a school thought of it', () => {
  const accepted = async (one: SceneChild): Promise<{ id: string; release: string }> => {
    const id = await scene.presented(one);
    const release = await scene.sent(id, one);
    await scene.clients.ib.post(`received-handovers/${release}/acceptances`);
    return { id, release };
  };
  const dueOf = async (release: string): Promise<string> =>
    (await scene.api.admin.query('SELECT feedback_due_on::text AS on FROM handover_release WHERE id = $1', [release]))
      .rows[0].on;
  const feedbackMails = async (id: string) => (await noticesOf(id)).filter(({ kind }) => kind === 'feedback');
  const dayBefore = (on: string): string => new Date(Date.parse(on) - 86_400_000).toISOString().slice(0, 10);

  it('is asked once, from the day on, also by workers that look at the same moment', async () => {
    const asking = worker.get(FeedbackAsking, { strict: false });
    const { id, release } = await accepted(child);
    const on = await dueOf(release);
    expect(on > scene.today).toBe(true);
    await asking.plan(dayBefore(on));
    expect(await feedbackMails(id)).toEqual([]);
    await Promise.all([asking.plan(on), asking.plan(on), asking.plan(on)]);
    await asking.plan(on);
    await settled();
    expect(await feedbackMails(id)).toMatchObject([{ sent: expect.any(Date) }]);
    const asked = mail.received.filter(
      ({ mail: { subject, text } }) => subject?.startsWith('Twee vragen') && text?.includes(release),
    );
    expect(asked).toHaveLength(1);
    expect(asked[0]!.to).toEqual([school]);
    expect(asked[0]!.mail.text).toContain(`${testOrigin}/ontvangen/${release}`);
    expect(asked[0]!.mail.text).not.toMatch(/\bNoor\b|\bBerg\b|\bBos\b|2023/);
  });

  it('is asked of the colleague who took it up', async () => {
    const { release, id } = await accepted(child);
    const { items } = (await scene.clients.ib.get(`received-handovers/${release}/colleagues`)).json<{
      items: { personId: string }[];
    }>();
    const assign = { personId: items[0]!.personId };
    await scene.clients.ib.put(`received-handovers/${release}/assignee`, assign);
    await worker.get(FeedbackAsking, { strict: false }).plan(await dueOf(release));
    await settled();
    expect(await feedbackMails(id)).toMatchObject([{ sent: expect.any(Date) }]);
    const { rows } = await scene.api.admin.query('SELECT email FROM person WHERE id = $1', [assign.personId]);
    const asked = mail.received.find(
      ({ mail: { subject, text } }) => subject?.startsWith('Twee vragen') && text?.includes(release),
    );
    expect(asked?.to).toEqual([rows[0].email]);
  });

  it('is not asked of what was taken back, nor of what was answered already', async () => {
    const asking = worker.get(FeedbackAsking, { strict: false });
    const recalled = await accepted(child);
    const on = await dueOf(recalled.release);
    await scene.act('staff', recalled.id, 'recalls', { reason: 'Er mist iets' });
    const given = await accepted(await scene.child());
    scene.today = on;
    const body = { picture: 'fully' };
    expect((await scene.clients.ib.post(`received-handovers/${given.release}/feedback`, body)).statusCode).toBe(204);
    await asking.plan(on);
    await settled();
    expect([await feedbackMails(recalled.id), await feedbackMails(given.id)]).toEqual([[], []]);
    expect(subjects(preschool)).toContain('Een school vertelt wat zij aan je overdracht had');
  });
});
