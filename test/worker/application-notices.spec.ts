import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { ApplicationKeeping } from '#libs/applications/application-keeping.service.js';
import { readConfig } from '#libs/platform/config/index.js';
import { addDays, localDateOf } from '#libs/platform/domain/index.js';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { type ApplicationScene, startApplicationScene } from '../support/application-scene.js';
import { testEngines } from '../support/engines.js';
import { testOrigin } from '../support/sign-in.js';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.js';
import { until } from '../support/until.js';

const school = 'aanmelden@regenboog.example';
let scene: ApplicationScene;
let mail: SmtpSink;
let worker: INestApplicationContext;
let number = 0;
let parent: string;
beforeAll(async () => {
  mail = await startSmtpSink();
  scene = await startApplicationScene('application_notices');
  const { api, region } = scene;
  await api.admin.query('UPDATE location SET contact_email = $2 WHERE id = $1', [region.location, school]);
  const { redisUrl } = testEngines();
  const config = readConfig({
    ...{ NODE_ENV: 'test', DATABASE_URL: api.database.workerUrl, SMTP_URL: mail.url, PUBLIC_ORIGIN: testOrigin },
    ...{ REDIS_PREFIX: api.database.name, LOG_LEVEL: 'silent', DIRECT_MODE_AFTER_SECONDS: '1' },
    ...(redisUrl && { REDIS_URL: redisUrl }),
  });
  worker = await createWorker(config);
});
afterAll(async () => {
  await worker?.close();
  await scene?.close();
  await mail?.close();
});
beforeEach(async () => {
  await settled();
  mail.received.length = 0;
  mail.answer = () => 'accept';
  // The worker lives today: a code of another day would have expired.
  scene.now = new Date();
  number += 1;
  parent = `brief${number}@thuis.example`;
});

const typed = () => ({
  child: { givenName: 'Noor', prefix: '', familyName: `Zwaluw${'abcdefghij'[number]}`, bornOn: '2023-04-02' },
  parents: [{ name: 'Samira Zwaluw', email: parent, hasAuthority: true }],
});
const settled = () =>
  until('no mail is left to send', async () => {
    const { rows } = await scene.api.admin.query(
      `SELECT 1 FROM outbox WHERE task = 'applications.send-notice' AND status NOT IN ('done', 'failed')`,
    );
    return rows.length === 0;
  });
const textsTo = (address: string): string[] =>
  mail.received.filter(({ to }) => to.includes(address)).map((each) => `${each.mail.subject}\n${each.mail.text}`);
const keeping = () => worker.get(ApplicationKeeping, { strict: false });
/** As if it came in on another day; the trigger that keeps the day is out of the way for a moment. */
const receivedOn = async (id: string, on: string) => {
  await scene.api.admin.query(`ALTER TABLE application DISABLE TRIGGER application_receipt_stays`);
  await scene.api.admin.query('UPDATE application SET received_on = $2 WHERE id = $1', [id, on]);
  await scene.api.admin.query(`ALTER TABLE application ENABLE TRIGGER application_receipt_stays`);
};

describe('mail about an application', () => {
  it('brings the code and then the receipt, each once and with nothing of the child', async () => {
    const id = await scene.started(typed());
    await settled();
    await scene.parent.post(`applications/${id}/confirmations`, { code: scene.codeOf(id) });
    await settled();
    const texts = textsTo(parent);
    expect(texts).toHaveLength(2);
    expect(texts.at(-1)).toContain('Ontvangstbevestiging');
    expect(texts.at(-1)).toContain(`${testOrigin}/kind-aanmelden/ontvangst/${id}`);
    expect(texts.join('')).not.toMatch(/\bNoor\b|Zwaluw|2023|Samira/);
    expect(textsTo(school)).toEqual([]);
  });

  it('brings the code that works', async () => {
    const id = await scene.started(typed());
    await settled();
    const code = /^\d{6}$/m.exec(textsTo(parent)[0] ?? '')?.[0] ?? '';
    expect((await scene.parent.post(`applications/${id}/confirmations`, { code })).statusCode).toBe(201);
  });

  it('that no server takes is shown as failed, and the application stays', async () => {
    mail.answer = () => ({ refuse: 550, at: 'rcpt' });
    const id = await scene.received(typed());
    await settled();
    const { rows } = await scene.api.admin.query(
      "SELECT failure FROM application_notice WHERE application_id = $1 AND kind = 'receipt'",
      [id],
    );
    expect(rows).toEqual([{ failure: expect.stringContaining('550') }]);
    expect((await scene.head.get(`received-applications/${id}`)).json().status).toBe('received');
  });

  it('tells parents to call when the school calls it double', async () => {
    const id = await scene.received(typed());
    const reason = 'Stond al op de lijst van Noor.';
    await scene.head.post(`received-applications/${id}/doubles`, { version: 1, reason });
    await settled();
    // Two mails within a second may change places on their way.
    const texts = textsTo(parent).join('');
    expect(texts).toContain('Bel de school');
    expect(texts).not.toContain('lijst');
  });
});

describe('a school that lets an application lie', () => {
  it('is reminded once, after three working days, and not when it took it over', async () => {
    const [lies, taken, fresh] = [
      await scene.received(typed()),
      await scene.received({ ...typed(), child: { ...typed().child, familyName: 'Overgenomen' } }),
      await scene.received({ ...typed(), child: { ...typed().child, familyName: 'Nieuw' } }),
    ];
    const today = localDateOf(new Date());
    for (const id of [lies, taken]) await receivedOn(id, addDays(today, -12));
    expect((await scene.head.post(`received-applications/${taken}/takeovers`, { version: 1 })).statusCode).toBe(201);
    await Promise.all([keeping().remind(today), keeping().remind(today)]);
    await keeping().remind(today);
    await settled();
    expect(textsTo(school)).toHaveLength(1);
    expect(textsTo(school)[0]).toContain(`${testOrigin}/ouderaanmeldingen/${lies}`);
    expect(textsTo(school)[0]).not.toMatch(/\bNoor\b|Zwaluw/);
    const { rows } = await scene.api.admin.query(
      "SELECT application_id AS id FROM application_notice WHERE kind = 'waiting' AND application_id = ANY ($1)",
      [[lies, taken, fresh]],
    );
    expect(rows).toEqual([{ id: lies }]);
  });
});

describe('what nobody confirmed', () => {
  it('is gone after a day, with its words; what was received stays', async () => {
    const [left, kept] = [await scene.started(typed()), await scene.received(typed())];
    await settled();
    const inADay = new Date(Date.now() + 24.5 * 3_600_000);
    await keeping().removeUnconfirmed(new Date());
    const present = async () =>
      (
        await scene.api.admin.query(
          'SELECT application_id AS id FROM application_content WHERE application_id = ANY ($1)',
          [[left, kept]],
        )
      ).rows.length;
    expect(await present()).toBe(2);
    await keeping().removeUnconfirmed(inADay);
    expect(await present()).toBe(1);
    expect((await scene.head.get(`received-applications/${kept}`)).statusCode).toBe(200);
  });
});
