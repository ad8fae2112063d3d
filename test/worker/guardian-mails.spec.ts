import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { WaitingReminders } from '#libs/guardian-portal/waiting-reminders.service.js';
import { readConfig } from '#libs/platform/config/index.js';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { testEngines } from '../support/engines.js';
import { withAddresses } from '../support/guardians.js';
import { type HandoverScene, type SceneChild, all, startHandoverScene } from '../support/handover-scene.js';
import { Client, testOrigin } from '../support/sign-in.js';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.js';
import { until } from '../support/until.js';

let scene: HandoverScene;
let mail: SmtpSink;
let worker: INestApplicationContext;
let child: SceneChild;
let address: { mother: string; father: string };
beforeAll(async () => {
  mail = await startSmtpSink();
  scene = await startHandoverScene('guardian_mails', ['staff']);
  const { redisUrl } = testEngines();
  const config = readConfig({
    ...{ NODE_ENV: 'test', DATABASE_URL: scene.api.database.workerUrl, SMTP_URL: mail.url, PUBLIC_ORIGIN: testOrigin },
    ...{ REDIS_PREFIX: scene.api.database.name, LOG_LEVEL: 'silent', DIRECT_MODE_AFTER_SECONDS: '1' },
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
  scene.today = new Date().toISOString().slice(0, 10);
  child = await scene.child({ two: true });
  address = await withAddresses(scene, child);
});

const settled = () =>
  until('no mail is left to send', async () => {
    const { rows } = await scene.api.admin.query(
      `SELECT 1 FROM outbox WHERE task = 'guardian-portal.send-mail' AND status NOT IN ('done', 'failed')`,
    );
    return rows.length === 0;
  });
const subjects = (to: string): string[] =>
  mail.received.filter((each) => each.to.includes(to)).map((each) => each.mail.subject ?? '');
const bodiesTo = (to: string): string[] =>
  mail.received.filter((each) => each.to.includes(to)).map((each) => `${each.mail.text}\n${each.mail.html}`);
const tokenIn = (text: string): string => /\/ouder#([\w-]{43})/.exec(text)?.[1] ?? '';
const invited = 'Wilt u lezen wat de voorschool aan de basisschool vertelt?';

describe('a text that lies before parents', () => {
  it('is mailed to each parent with authority and an address, once, with a link of the own and nothing of the child', async () => {
    await scene.presented(child);
    await settled();
    expect(subjects(address.mother)).toEqual([invited]);
    expect(subjects(address.father)).toEqual([invited]);
    expect(mail.received).toHaveLength(2);
    const bodies = [...bodiesTo(address.mother), ...bodiesTo(address.father)];
    for (const body of bodies) expect(body).not.toMatch(/\bNoor\b|\bBerg\b|\bBos\b|Sanne|Karim|2023/);
    expect(tokenIn(bodies[0]!)).not.toBe(tokenIn(bodies[1]!));
  });

  it('lets a parent in with what was mailed, and the code is nowhere in the database', async () => {
    await scene.presented(child);
    await settled();
    const link = tokenIn(bodiesTo(address.mother)[0] ?? '');
    const client = new Client(scene.api.app);
    await client.post('guardian/code-requests', { link });
    await settled();
    const text = bodiesTo(address.mother).at(-1) ?? '';
    const code = /Uw code is: (\d{6})/.exec(text)?.[1] ?? '';
    expect(text).not.toContain(link);
    expect(subjects(address.father)).toEqual([invited]);
    expect((await client.post('guardian/sessions', { link, code })).statusCode).toBe(204);
    const { rows } = await scene.api.admin.query(
      `SELECT (SELECT json_agg(c) FROM guardian_code c)::text || (SELECT json_agg(i) FROM guardian_invitation i)::text
         || (SELECT json_agg(o) FROM outbox o)::text || (SELECT json_agg(a.detail) FROM audit_event a)::text AS everything`,
    );
    expect(rows[0].everything).not.toContain(link);
    expect(rows[0].everything).not.toMatch(new RegExp(`"${code}"|\\b${code}\\b(?=,|})`));
  });

  it('that is mended, and a school that changes, are told by the same link', async () => {
    const id = await scene.presented(child);
    await scene.act('staff', id, 'revisions');
    await scene.act('staff', id, 'presentations');
    await scene.act('staff', id, 'receiver', { schoolLocationId: scene.region.secondLocation });
    await settled();
    const told = subjects(address.mother);
    expect(told.filter((subject) => subject !== invited).sort()).toEqual([
      'De voorschool heeft de tekst veranderd',
      'Er is iets veranderd: wilt u opnieuw kijken?',
    ]);
    expect(new Set(bodiesTo(address.mother).map(tokenIn)).size).toBe(1);
  });

  it('that did not arrive is shown to staff, who send a new link; the old one is dead', async () => {
    mail.answer = () => ({ refuse: 550, at: 'rcpt' });
    const id = await scene.presented(child);
    await settled();
    const list = async () => (await scene.clients.staff.get(`handovers/${id}/guardian-invitations`)).json().items[0];
    expect(await list()).toMatchObject({ name: 'Sanne Bos', failedAt: expect.any(String) });
    expect(await list()).not.toHaveProperty('mailedAt');
    mail.answer = () => 'accept';
    await scene.act('staff', id, `guardian-invitations/${child.mother}/renewals`);
    await settled();
    expect(subjects(address.mother)).toEqual(['Uw nieuwe link van de voorschool']);
    expect(await list()).toMatchObject({ mailedAt: expect.any(String), waitingSince: scene.today });
    expect(await list()).not.toHaveProperty('failedAt');
  });
});

describe('a parent who does not decide', () => {
  it('is reminded on the fifth and the tenth working day, once each, and not once this parent decided', async () => {
    const reminders = worker.get(WaitingReminders, { strict: false });
    // Monday 30 November 2026: the working days after it are plain weeks.
    const id = await scene.presented(child);
    await scene.consent(id, child.father, all('peuterestafette', 'given'));
    await scene.api.admin.query(`UPDATE handover_version SET presented_on = '2026-11-30' WHERE handover_id = $1`, [id]);
    await settled();
    const planned = async (today: string): Promise<number> => {
      await reminders.plan(today);
      const { rows } = await scene.api.admin.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM guardian_mail m JOIN guardian_invitation i ON i.id = m.invitation_id
         WHERE i.handover_id = $1 AND m.kind = 'waiting'`,
        [id],
      );
      return rows[0]!.count;
    };
    const counts: number[] = [];
    const days = ['2026-11-30', '2026-12-04', '2026-12-07', '2026-12-07', '2026-12-11', '2026-12-14', '2026-12-14'];
    for (const day of days) counts.push(await planned(day));
    expect(counts).toEqual([0, 0, 1, 1, 1, 2, 2]);
    await settled();
    const asked = 'Wilt u nog kijken naar het formulier van de voorschool?';
    expect(subjects(address.mother).filter((subject) => subject === asked)).toHaveLength(2);
    expect(subjects(address.father)).not.toContain(asked);
  });
});
