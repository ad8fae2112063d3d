import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type HostileProvider, type Misbehaviour, startHostileProvider } from '../support/hostile-provider.js';
import { type TestRegion, addRegion } from '../support/region.js';
import { Client, type SignedInApi, startSignedInApi, testOrigin } from '../support/sign-in.js';

const substantial = 'http://eidas.europa.eu/LoA/substantial';
const key = generateKeyPairSync('ec', { namedCurve: 'P-256' });

let api: SignedInApi;
let region: TestRegion;
let hostile: HostileProvider;
beforeAll(async () => {
  hostile = await startHostileProvider('estafette');
  const providers = [
    { id: 'hostile', label: 'Vreemd', issuer: hostile.issuer, clientId: 'estafette', clientSecret: 'a-secret-of-ours' },
    {
      id: 'strict',
      label: 'Streng',
      issuer: hostile.issuer,
      clientId: 'estafette',
      privateKey: { ...key.privateKey.export({ format: 'jwk' }), kid: 'estafette-1', alg: 'ES256' },
      claims: { organisationCode: 'nlEduPersonHomeOrganizationId' },
      acceptedAcr: [substantial],
      acceptedAmr: ['mfa', 'hwk'],
    },
    {
      id: 'parents',
      label: 'Ouders',
      issuer: hostile.issuer,
      clientId: 'estafette',
      clientSecret: 'a-secret-of-ours',
      roles: ['teacher'],
    },
  ];
  api = await startSignedInApi('access_provider', { OIDC_PROVIDERS: JSON.stringify(providers), LOG_LEVEL: 'silent' });
  region = await addRegion(api.admin);
  const { personId } = await api.person({ role: 'school-head', organisationId: region.school });
  await api.admin.query(`UPDATE person SET issuer = $1, subject = 'somebody' WHERE id = $2`, [
    hostile.issuer,
    personId,
  ]);
});
afterEach(() => {
  hostile.next = {};
});
afterAll(async () => {
  await api.close();
  await hostile.stop();
});

async function signIn(provider = 'hostile'): Promise<string> {
  const client = new Client(api.app);
  const start = await client.get(`session/login?provider=${provider}`);
  const to = String(start.headers.location);
  if (!to.startsWith(hostile.issuer)) return to;
  const back = new URL((await fetch(to, { redirect: 'manual' })).headers.get('location') ?? '');
  expect(back.origin).toBe(testOrigin);
  const end = await client.get(back.pathname + back.search);
  expect(end.statusCode).toBe(302);
  return String(end.headers.location);
}
const now = () => Math.floor(Date.now() / 1000);

describe('what an identity provider says', () => {
  it('is believed when everything is right', async () => {
    expect(await signIn()).toBe('/');
  });

  const lies: [string, () => Misbehaviour][] = [
    ['another audience', () => ({ claims: { aud: 'somebody-else' } })],
    ['another issuer', () => ({ claims: { iss: 'https://evil.example' } })],
    ['a token that has expired', () => ({ claims: { iat: now() - 7200, exp: now() - 3600 } })],
    ['another nonce', () => ({ claims: { nonce: 'A'.repeat(43) } })],
    ['no nonce', () => ({ claims: { nonce: undefined } })],
    ['no subject', () => ({ claims: { sub: undefined } })],
    ['a key that it did not publish', () => ({ foreignKey: true })],
    ['a token without signature', () => ({ header: { alg: 'none' } })],
    ['a token endpoint that is broken', () => ({ status: 500 })],
    ['a web page instead of tokens', () => ({ status: 200 })],
  ];
  it.each(lies)('is refused with %s', async (_name, misbehaviour) => {
    hostile.next = misbehaviour();
    expect(await signIn()).toBe('/aanmelden?fout=aanbieder');
  });

  it('must show the level and the second factor that we ask for', async () => {
    const strong = { acr: substantial, amr: ['pwd', 'mfa'] };
    hostile.next = { claims: strong };
    expect(await signIn('strict')).toBe('/');
    for (const weak of [
      { acr: 'http://eidas.europa.eu/LoA/low' },
      { acr: undefined },
      { amr: ['pwd'] },
      { amr: undefined },
    ]) {
      hostile.next = { claims: { ...strong, ...weak } };
      expect(await signIn('strict')).toBe('/aanmelden?fout=niveau');
    }
  });

  it('names the organisation in the claim of its own map', async () => {
    const strong = { acr: substantial, amr: ['mfa'] };
    hostile.next = { claims: { ...strong, nlEduPersonHomeOrganizationId: '00BB' } };
    expect(await signIn('strict')).toBe('/aanmelden?fout=organisatie');
    hostile.next = { claims: { ...strong, nlEduPersonHomeOrganizationId: '00AA', organisation_code: '00BB' } };
    expect(await signIn('strict')).toBe('/');
  });

  it('never yields a role that this provider may not give', async () => {
    expect(await signIn('parents')).toBe('/aanmelden?fout=geen-rol');
  });

  it('may be asked with a signed statement instead of a secret', async () => {
    hostile.next = { claims: { acr: substantial, amr: ['mfa'] } };
    await signIn('strict');
    const request = hostile.lastTokenRequest;
    expect(request.get('client_assertion_type')).toBe('urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
    const [header = '', payload = '', signature = ''] = (request.get('client_assertion') ?? '').split('.');
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toMatchObject({ alg: 'ES256', kid: 'estafette-1' });
    const publicKey = {
      key: createPublicKey(key.publicKey.export({ type: 'spki', format: 'pem' })),
      dsaEncoding: 'ieee-p1363' as const,
    };
    expect(verify('sha256', Buffer.from(`${header}.${payload}`), publicKey, Buffer.from(signature, 'base64url'))).toBe(
      true,
    );
  });
});

describe('an identity provider that is down', () => {
  it('stops no start, is said in plain words, and is found again without a restart', async () => {
    const down = await startHostileProvider('estafette');
    const only = [
      { id: 'down', label: 'Plat', issuer: down.issuer, clientId: 'estafette', clientSecret: 'a-secret-of-ours' },
    ];
    await down.stop();
    const other = await startSignedInApi('access_provider_down', {
      OIDC_PROVIDERS: JSON.stringify(only),
      LOG_LEVEL: 'silent',
    });
    try {
      const login = async () =>
        String((await new Client(other.app).get('session/login?provider=down')).headers.location);
      expect(await login()).toBe('/aanmelden?fout=aanbieder');
      await down.start();
      expect(await login()).toMatch(new RegExp(`^${down.issuer}/authorize`));
    } finally {
      await other.close();
      await down.stop();
    }
  });

  it('does not keep anybody from signing out', async () => {
    const client = new Client(api.app);
    const start = await client.get('session/login?provider=hostile');
    const back = new URL(
      (await fetch(String(start.headers.location), { redirect: 'manual' })).headers.get('location') ?? '',
    );
    await client.get(back.pathname + back.search);
    await hostile.stop();
    try {
      expect((await client.delete('session')).json()).toEqual({});
      expect((await client.get('session')).statusCode).toBe(401);
    } finally {
      await hostile.start();
    }
  });
});
