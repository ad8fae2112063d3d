import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '#libs/platform/clock/index.js';
import { addRegion } from '../support/region.js';
import { Client, type SignedInApi, startSignedInApi } from '../support/sign-in.js';

let api: SignedInApi;
let now: number;
beforeAll(async () => {
  api = await startSignedInApi('access_rate_limit', {
    RATE_LIMIT_PER_MINUTE: '30',
    RATE_LIMIT_SIGN_IN_PER_MINUTE: '10',
  });
  now = Date.now();
  api.app.get(Clock).now = () => new Date(now);
});
afterAll(() => api.close());

const nextMinute = () => {
  now += 60_000;
};
const statuses = async (count: number, ask: () => Promise<{ statusCode: number }>) => {
  const seen = new Map<number, number>();
  for (let time = 0; time < count; time += 1) {
    const { statusCode } = await ask();
    seen.set(statusCode, (seen.get(statusCode) ?? 0) + 1);
  }
  return Object.fromEntries(seen);
};

describe('too many requests', () => {
  it('of one session are refused with a problem that says when to come back', async () => {
    nextMinute();
    const region = await addRegion(api.admin);
    const client = await api.as({ role: 'teacher', organisationId: region.school });
    expect(await statuses(40, () => client.get('session'))).toEqual({ 200: 30, 429: 10 });
    const answer = await client.get('session');
    expect(answer.json()).toMatchObject({ status: 429, title: 'Te vaak achter elkaar' });
    expect(Number(answer.headers['retry-after'])).toBe(60);
    nextMinute();
    expect((await client.get('session')).statusCode).toBe(200);
  });

  it('to sign in have a lower limit, without closing the rest', async () => {
    nextMinute();
    const client = new Client(api.app);
    expect(await statuses(15, () => client.get('session/callback?state=x'))).toEqual({ 302: 10, 429: 5 });
    expect((await client.get('identity-providers')).statusCode).toBe(200);
  });

  it('with a new forged cookie each time are counted by address', async () => {
    nextMinute();
    let serial = 0;
    const forged = () => {
      serial += 1;
      return new Client(api.app).get('session', { cookie: `sid=${String(serial).padStart(43, 'A')}` });
    };
    expect(await statuses(310, forged)).toEqual({ 401: 300, 429: 10 });
  });

  it('that send invitations have a lower limit, without closing the list of accounts', async () => {
    nextMinute();
    const region = await addRegion(api.admin, '01');
    const client = await api.as({ role: 'account-administrator', organisationId: region.school });
    expect(await statuses(12, () => client.post('accounts', {}))).toEqual({ 400: 10, 429: 2 });
    expect((await client.get('accounts')).statusCode).toBe(200);
  });
});
