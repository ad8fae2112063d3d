import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { readConfig } from '#libs/platform/config/index.js';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { testEngines } from '../support/engines.js';
import { type TestRegion, addRegion } from '../support/region.js';
import { type Client, type SignedInApi, startSignedInApi, testOrigin } from '../support/sign-in.js';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.js';
import { until } from '../support/until.js';

let api: SignedInApi;
let mail: SmtpSink;
let worker: INestApplicationContext;
let region: TestRegion;
let administrator: Client;
beforeAll(async () => {
  mail = await startSmtpSink();
  api = await startSignedInApi('access_invitation');
  region = await addRegion(api.admin);
  administrator = await api.as({ role: 'account-administrator', organisationId: region.school });
  const { redisUrl } = testEngines();
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: api.database.workerUrl,
    SMTP_URL: mail.url,
    PUBLIC_ORIGIN: testOrigin,
    REDIS_PREFIX: api.database.name,
    LOG_LEVEL: 'silent',
    DIRECT_MODE_AFTER_SECONDS: '1',
    ...(redisUrl && { REDIS_URL: redisUrl }),
  });
  worker = await createWorker(config);
});
afterAll(async () => {
  await worker.close();
  await api.close();
  await mail.close();
});

const invite = async (name: string): Promise<string> => {
  const account = { name, email: `${name.toLowerCase()}@school.example`, role: 'teacher' };
  const answer = await administrator.post('accounts', account);
  expect(answer.statusCode).toBe(201);
  return answer.json().id;
};
const account = async (id: string) =>
  (await administrator.get('accounts?pageSize=200')).json().items.find((item: { id: string }) => item.id === id);
const mailTo = (address: string) => mail.received.filter(({ to }) => to.includes(address));

describe('an invitation', () => {
  it('reaches the mailbox with a link that works, and the list says that it was sent', async () => {
    const id = await invite('Sanne');
    await until('the mail is recorded as sent', async () => (await account(id)).invitation.sentAt);
    const [received] = mailTo('sanne@school.example');
    expect(received?.mail.subject).toBe('Je uitnodiging voor Estafette');
    expect(received?.mail.text).toContain('De Regenboog');
    expect(received?.mail.text).not.toContain('Sanne');
    const code = /\/uitnodiging\?code=([\w-]{43})/.exec(received?.mail.text ?? '')?.[1] ?? '';
    const { client } = await api.signIn(api.stranger(), { invitation: code });
    expect((await client.get('session')).json()).toMatchObject({ person: { id, name: 'Sanne' } });
    expect(await account(id)).toMatchObject({ status: 'active' });
    expect(await account(id)).not.toHaveProperty('invitation');
  });

  it('that the mail server refuses for good is shown as failed; sent again it works', async () => {
    mail.answer = () => ({ refuse: 550, at: 'rcpt' });
    const id = await invite('Bram');
    await until('the refusal is recorded', async () => (await account(id)).invitation.failedAt);
    expect((await account(id)).invitation).not.toHaveProperty('sentAt');
    mail.answer = () => 'accept';
    await administrator.post(`accounts/${id}/invitations`);
    await until('the second mail is recorded', async () => (await account(id)).invitation.sentAt);
    expect(mailTo('bram@school.example')).toHaveLength(1);
  });

  it('is not sent any more when the account has ended before the worker came to it', async () => {
    mail.answer = () => ({ refuse: 451, at: 'rcpt' });
    const id = await invite('Te-laat');
    await until('the first attempt has failed', async () => {
      const { rows } = await api.admin.query(`SELECT last_error FROM outbox ORDER BY id DESC LIMIT 1`);
      return rows[0]?.last_error;
    });
    expect((await administrator.delete(`accounts/${id}`)).statusCode).toBe(204);
    mail.answer = () => 'accept';
    await api.admin.query(`UPDATE outbox SET available_at = now() WHERE status = 'open'`);
    await until('the work is done', async () => {
      const { rows } = await api.admin.query(`SELECT status FROM outbox ORDER BY id DESC LIMIT 1`);
      return rows[0]?.status === 'done';
    });
    expect(mailTo('te-laat@school.example')).toEqual([]);
  });
});
