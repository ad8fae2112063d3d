import { permissionsOf } from '#libs/access/domain/index.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '#libs/platform/clock/index.js';
import { type TestRegion, addRegion } from '../support/region.js';
import { Client, type SignedInApi, startSignedInApi, testOrigin } from '../support/sign-in.js';

let api: SignedInApi;
let region: TestRegion;
beforeAll(async () => {
  api = await startSignedInApi('access_sign_in');
  region = await addRegion(api.admin);
});
afterAll(() => api.close());

const head = () => ({ role: 'school-head', organisationId: region.school });
const audits = async (action: string) =>
  (await api.admin.query(`SELECT * FROM audit_event WHERE action = $1 ORDER BY number DESC`, [action])).rows;
const callback = (query: string) => `/api/v1/session/callback?${query}`;

describe('signing in', () => {
  it('offers the identity providers to everybody', async () => {
    const answer = await new Client(api.app).get('identity-providers');
    expect(answer.json()).toEqual({ items: [{ id: 'account', label: 'Inloggen met je schoolaccount' }] });
  });

  it('goes to the provider and back, to the page that was asked for', async () => {
    const { subject, personId, membershipId } = await api.person({ ...head(), name: 'Noor van den Berg' });
    const { client, location } = await api.signIn(subject, { returnTo: '/kinderen/12?tab=aanmelding' });
    expect(location).toBe('/kinderen/12?tab=aanmelding');
    expect((await client.get('session')).json()).toEqual({
      person: { id: personId, name: 'Noor van den Berg' },
      memberships: [
        {
          id: membershipId,
          role: 'school-head',
          roleLabel: 'Directeur',
          organisationId: region.school,
          organisationName: 'De Regenboog',
        },
      ],
      activeMembershipId: membershipId,
      // What a role may do, stands in docs/access-matrix.md.
      permissions: [...permissionsOf('school-head')].sort(),
      reach: 'locations',
      trainingEnvironment: false,
    });
    const [started] = await audits('session.started');
    expect(started).toMatchObject({
      actor_id: personId,
      actor_role: 'school-head',
      actor_organisation_id: region.school,
    });
  });

  it('gives a cookie that scripts and other sites cannot use, and keeps no reference of it', async () => {
    const { subject } = await api.person(head());
    const client = new Client(api.app);
    const back = new URL(await api.goToProvider(client, subject));
    const answer = await client.get(back.pathname + back.search);
    const cookies = [answer.headers['set-cookie']].flat();
    expect(cookies).toContainEqual(expect.stringMatching(/^sid=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/));
    expect(cookies).toContainEqual(expect.stringMatching(/^sign-in=; Max-Age=0; /));
    const { rows } = await api.admin.query('SELECT * FROM session ORDER BY started_at DESC LIMIT 1');
    const reference = client.cookies.get('sid') ?? '';
    expect(JSON.stringify(rows)).not.toContain(reference);
    const kept: string = rows[0].id_token;
    const readable = /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/;
    expect([kept, Buffer.from(kept, 'base64url').toString('latin1')]).toEqual([
      expect.not.stringMatching(readable),
      expect.not.stringMatching(readable),
    ]);
  });

  it('gives a new reference at each sign-in and ends the session that was there', async () => {
    const { subject } = await api.person(head());
    const { client } = await api.signIn(subject);
    const first = client.cookies.get('sid') ?? '';
    await api.signIn(subject, { client });
    expect(client.cookies.get('sid')).not.toBe(first);
    const old = new Client(api.app);
    old.cookies.set('sid', first);
    expect((await old.get('session')).statusCode).toBe(401);
  });

  it('asks the provider with PKCE, state and nonce', async () => {
    const start = await new Client(api.app).get('session/login?provider=account');
    const query = new URL(String(start.headers.location)).searchParams;
    expect(Object.fromEntries(query)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      redirect_uri: `${testOrigin}/api/v1/session/callback`,
    });
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'kinderen', '/a%0d%0aSet-Cookie:x=1'])(
    'never returns to %s',
    async (returnTo) => {
      const path = decodeURIComponent(returnTo);
      const answer = await new Client(api.app).get(
        `session/login?provider=account&returnTo=${encodeURIComponent(path)}`,
      );
      expect(answer.statusCode).toBe(400);
    },
  );

  it.each([
    'provider=account&provider=account',
    'provider=',
    '',
    'provider=account&other=1',
    'provider=account&invitation=x',
  ])('refuses the query %j with 400', async (query) => {
    expect((await new Client(api.app).get(`session/login?${query}`)).statusCode).toBe(400);
  });

  it('knows no other providers', async () => {
    expect((await new Client(api.app).get('session/login?provider=other')).statusCode).toBe(404);
  });
});

describe('a return from the provider is refused', () => {
  const refusedAs = (answer: { statusCode: number; headers: Record<string, unknown> }) => {
    expect(answer.statusCode).toBe(302);
    expect(JSON.stringify(answer.headers['set-cookie'])).not.toMatch(/sid=[\w-]{43}/);
    return String(answer.headers.location);
  };
  const begin = async (subject?: string) => {
    const client = new Client(api.app);
    const back = new URL(await api.goToProvider(client, subject ?? (await api.person(head())).subject));
    return { client, back, query: back.searchParams };
  };

  it('without state, with an unknown state, with nonsense', async () => {
    const { client } = await begin();
    for (const query of ['', 'code=x', 'code=x&state=wrong', 'state=a&state=b&code=%00', 'error=access_denied'])
      expect(refusedAs(await client.get(callback(query)))).toBe('/aanmelden?fout=verlopen');
  });

  it('a second time with the same code and state', async () => {
    const { client, back } = await begin();
    const sign = client.cookies.get('sign-in') ?? '';
    expect((await client.get(back.pathname + back.search)).headers.location).toBe('/');
    client.cookies.set('sign-in', sign);
    client.cookies.delete('sid');
    expect(refusedAs(await client.get(back.pathname + back.search))).toBe('/aanmelden?fout=verlopen');
  });

  it('a code that was used already, under a state that is still good', async () => {
    const used = await begin();
    await used.client.get(used.back.pathname + used.back.search);
    const { client, query } = await begin();
    query.set('code', used.query.get('code') ?? '');
    expect(refusedAs(await client.get(callback(query.toString())))).toBe('/aanmelden?fout=verlopen');
  });

  it('in another browser than the one that began, which may still finish', async () => {
    const { client, back } = await begin();
    const other = new Client(api.app);
    expect(refusedAs(await other.get(back.pathname + back.search))).toBe('/aanmelden?fout=verlopen');
    other.cookies.set('sign-in', 'A'.repeat(43));
    expect(refusedAs(await other.get(back.pathname + back.search))).toBe('/aanmelden?fout=verlopen');
    expect((await client.get(back.pathname + back.search)).headers.location).toBe('/');
  });

  it('with the nonce or the code verifier of another attempt', async () => {
    for (const column of ['nonce', 'code_verifier']) {
      const { client, back } = await begin();
      await api.admin.query(`UPDATE sign_in_attempt SET ${column} = $1`, ['B'.repeat(43)]);
      expect(refusedAs(await client.get(back.pathname + back.search))).toMatch(/fout=(aanbieder|verlopen)$/);
    }
  });

  it('with another issuer', async () => {
    const { client, query } = await begin();
    query.set('iss', 'https://evil.example');
    expect(refusedAs(await client.get(callback(query.toString())))).toBe('/aanmelden?fout=aanbieder');
  });

  it('after ten minutes', async () => {
    const { client, back } = await begin();
    const clock = api.app.get(Clock);
    const real = clock.now.bind(clock);
    clock.now = () => new Date(real().getTime() + 10 * 60_000 + 1_000);
    try {
      expect(refusedAs(await client.get(back.pathname + back.search))).toBe('/aanmelden?fout=verlopen');
    } finally {
      clock.now = real;
    }
  });

  it('when the person stopped at the provider', async () => {
    const { client, query } = await begin();
    const denied = new URLSearchParams({
      error: 'access_denied',
      state: query.get('state') ?? '',
      iss: query.get('iss') ?? '',
    });
    expect(refusedAs(await client.get(callback(denied.toString())))).toBe('/aanmelden?fout=gestopt');
  });

  it('when nobody prepared an account, and that is in the audit log', async () => {
    const { client, back } = await begin(api.stranger());
    expect(refusedAs(await client.get(back.pathname + back.search))).toBe('/aanmelden?fout=onbekend');
    const [refused] = await audits('session.refused');
    expect(refused).toMatchObject({ result: 'refused', detail: { reason: 'onbekend', provider: 'account' } });
  });

  it('also for somebody who shares an e-mail address with an account', async () => {
    const { personId } = await api.person(head());
    const { rows } = await api.admin.query('SELECT email FROM person WHERE id = $1', [personId]);
    const { client, back } = await begin(api.stranger({ email: rows[0].email }));
    expect(refusedAs(await client.get(back.pathname + back.search))).toBe('/aanmelden?fout=onbekend');
  });

  it('when the account has ended, or no role is left', async () => {
    const ended = await api.person(head());
    await api.admin.query(`UPDATE person SET status = 'ended' WHERE id = $1`, [ended.personId]);
    expect((await api.signIn(ended.subject)).location).toBe('/aanmelden?fout=beeindigd');
    const roleless = await api.person(head());
    await api.admin.query(`UPDATE membership SET ended_on = '2021-01-01' WHERE person_id = $1`, [roleless.personId]);
    expect((await api.signIn(roleless.subject)).location).toBe('/aanmelden?fout=geen-rol');
  });
});

describe('the organisation that the provider names', () => {
  it.each(['00AA', '00aa', '00AA01'])('%s fits the school 00AA', async (organisationCode) => {
    const { subject } = await api.person({ ...head(), organisationCode });
    expect((await api.signIn(subject)).location).toBe('/');
  });

  it('fits the location by its LRK number', async () => {
    const wish = { role: 'preschool-staff', organisationId: region.preschools, organisationCode: '100000000' };
    expect((await api.signIn((await api.person(wish)).subject)).location).toBe('/');
  });

  it.each(['00BB', '41100', 'nonsense'])('%s does not, and that is in the audit log', async (organisationCode) => {
    const { subject, personId } = await api.person({ ...head(), organisationCode });
    expect((await api.signIn(subject)).location).toBe('/aanmelden?fout=organisatie');
    const [refused] = await audits('session.refused');
    expect(refused).toMatchObject({ actor_id: personId, detail: { reason: 'organisatie' } });
  });

  it('limits the roles of the session to that organisation', async () => {
    const { subject, personId, membershipId } = await api.person({ ...head(), organisationCode: '00AA' });
    await api.admin.query(
      `INSERT INTO membership (id, person_id, organisation_id, role, started_on, last_used_at)
       VALUES (gen_random_uuid(), $1, $2, 'school-head', '2020-01-01', now())`,
      [personId, region.otherSchool],
    );
    const { client } = await api.signIn(subject);
    const session = (await client.get('session')).json();
    expect(session.activeMembershipId).toBe(membershipId);
    expect(session.memberships).toHaveLength(1);
  });
});
