import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readConfig } from '#libs/platform/config/index.js';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { testEngines } from '../support/engines.js';
import { type HandoverScene, startHandoverScene } from '../support/handover-scene.js';
import { testOrigin } from '../support/sign-in.js';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.js';
import { until } from '../support/until.js';

let scene: HandoverScene;
let mail: SmtpSink;
let worker: INestApplicationContext;
let address: string;
const releases: string[] = [];
beforeAll(async () => {
  mail = await startSmtpSink();
  scene = await startHandoverScene('dossier_notices', ['staff', 'ib']);
  for (const _ of [1, 2]) {
    const child = await scene.child();
    releases.push(await scene.sent(await scene.presented(child), child));
  }
  const { redisUrl } = testEngines();
  worker = await createWorker(
    readConfig({
      ...{ NODE_ENV: 'test', DATABASE_URL: scene.api.database.workerUrl, SMTP_URL: mail.url },
      ...{ PUBLIC_ORIGIN: testOrigin, REDIS_PREFIX: scene.api.database.name, LOG_LEVEL: 'silent' },
      ...{ DIRECT_MODE_AFTER_SECONDS: '1', ...(redisUrl && { REDIS_URL: redisUrl }) },
    }),
  );
});
afterAll(async () => {
  await worker?.close();
  await scene.close();
  await mail.close();
});
beforeEach(async () => {
  mail.received.length = 0;
  mail.answer = () => 'accept';
  await scene.api.admin.query('DELETE FROM dossier');
  const { rows } = await scene.api.admin.query<{ email: string }>(
    `SELECT email FROM person WHERE id = (SELECT person_id FROM membership WHERE role = 'support-coordinator' LIMIT 1)`,
  );
  address = rows[0]?.email ?? '';
});

const ask = async (ids: readonly string[]): Promise<string> =>
  (await scene.clients.ib.post('dossiers', { kind: 'normal', ids })).json<{ id: string }>().id;
const settled = (id: string, task: string) =>
  until(`${task} is settled`, async () => {
    const sql = `SELECT status FROM outbox WHERE task = $2 AND payload->>'dossierId' = $1`;
    const { rows } = await scene.api.admin.query<{ status: string }>(sql, [id, task]);
    return rows.length > 0 && rows.every(({ status }) => ['done', 'failed'].includes(status));
  });
const told = () =>
  mail.received.filter(({ mail: { subject } }) => subject === 'Je PDF staat klaar in Estafette').map(({ to }) => to);

describe('the mail that a PDF is ready', () => {
  it('goes once to whoever asked for many, with a link and without a child', async () => {
    const id = await ask(releases);
    await settled(id, 'dossiers.make');
    await settled(id, 'dossiers.send-notice');
    expect(told()).toEqual([[address]]);
    const { text = '' } = mail.received.at(-1)!.mail;
    expect(text).toContain(`${testOrigin}/pdf/${id}`);
    // Made again after all, it is not told again.
    await scene.api.admin.query(`UPDATE dossier SET state = 'failed', document = NULL WHERE id = $1`, [id]);
    await scene.clients.ib.post(`dossiers/${id}/retries`);
    await until(
      'it is there again',
      async () => (await scene.clients.ib.get(`dossiers/${id}`)).json().state === 'ready',
    );
    await settled(id, 'dossiers.send-notice');
    expect(told()).toHaveLength(1);
  });

  it('does not go for one child, who is there before anybody has left the page', async () => {
    const id = await ask([releases[0]!]);
    await settled(id, 'dossiers.make');
    const { rows } = await scene.api.admin.query(
      `SELECT 1 FROM outbox WHERE task = 'dossiers.send-notice' AND payload->>'dossierId' = $1`,
      [id],
    );
    expect([rows, told()]).toEqual([[], []]);
  });

  it.each([
    ['about what was fetched', `UPDATE dossier SET fetched_at = now() WHERE id = $1`],
    ['about what was removed', `UPDATE dossier SET state = 'gone', document = NULL WHERE id = $1`],
    [
      'to who does not work there any more',
      `UPDATE membership SET ended_on = CURRENT_DATE - 1
       WHERE person_id = (SELECT person_id FROM dossier WHERE id = $1) AND started_on < CURRENT_DATE`,
    ],
  ])('does not go %s', async (_, change) => {
    const id = await ask(releases);
    await settled(id, 'dossiers.send-notice');
    mail.received.length = 0;
    // As if the mail had waited meanwhile.
    await scene.api.admin.query('UPDATE dossier SET told_at = NULL WHERE id = $1', [id]);
    const { rowCount } = await scene.api.admin.query(change, [id]);
    expect(rowCount).toBe(1);
    await scene.api.admin.query(
      `INSERT INTO outbox (task, payload) VALUES ('dossiers.send-notice', jsonb_build_object('dossierId', $1::text))`,
      [id],
    );
    await settled(id, 'dossiers.send-notice');
    expect(told()).toEqual([]);
  });
});
