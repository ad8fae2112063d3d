import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '#libs/platform/clock/index.js';
import { type TestRegion, addRegion } from '../support/region.js';
import { Client, type SignedInApi, startSignedInApi, testOrigin } from '../support/sign-in.js';

let api: SignedInApi;
let region: TestRegion;
let realNow: () => Date;
beforeAll(async () => {
  api = await startSignedInApi('access_session', { TRAINING_ENVIRONMENT: 'true' });
  region = await addRegion(api.admin);
  const clock = api.app.get(Clock);
  realNow = clock.now.bind(clock);
});
afterEach(() => {
  api.app.get(Clock).now = realNow;
});
afterAll(() => api.close());

const minutes = (count: number) => count * 60_000;
/** The clock of the API stands this many milliseconds after the real one. */
const later = (milliseconds: number) => {
  api.app.get(Clock).now = () => new Date(realNow().getTime() + milliseconds);
};
const head = () => api.as({ role: 'school-head', organisationId: region.school });
const status = async (client: Client) => (await client.get('session')).statusCode;

describe('a request without a good session', () => {
  it('is answered with 401 as a problem in Dutch', async () => {
    const answer = await new Client(api.app).get('session');
    expect(answer.statusCode).toBe(401);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.json()).toMatchObject({ code: 'session.missing', detail: expect.stringContaining('Log opnieuw in') });
  });

  it.each(['A'.repeat(43), 'short', '', "' OR 1=1 --", 'A'.repeat(5_000), '%00', '%zz', `${'A'.repeat(43)}%00`])(
    'is not helped by the forged cookie %j',
    async (reference) => {
      const client = new Client(api.app);
      expect((await client.get('session', { cookie: `sid=${reference}` })).statusCode).toBe(401);
    },
  );

  it('is not helped by the hash that the database keeps', async () => {
    await head();
    const { rows } = await api.admin.query('SELECT reference_hash FROM session LIMIT 1');
    const client = new Client(api.app);
    client.cookies.set('sid', rows[0].reference_hash);
    expect(await status(client)).toBe(401);
  });
});

describe('a session', () => {
  it('ends after 30 minutes without use', async () => {
    const client = await head();
    later(minutes(29));
    expect(await status(client)).toBe(200);
    later(minutes(58));
    expect(await status(client)).toBe(200);
    later(minutes(89));
    expect(await status(client)).toBe(401);
  });

  it('ends after 12 hours, however much it is used', async () => {
    const client = await head();
    for (let at = 25; at < 12 * 60; at += 25) {
      later(minutes(at));
      expect(await status(client)).toBe(200);
    }
    later(minutes(12 * 60));
    expect(await status(client)).toBe(401);
  });

  it('writes the moment of last use at most once a minute', async () => {
    const client = await head();
    const lastSeen = async () =>
      (await api.admin.query('SELECT last_seen_at FROM session WHERE person_id = $1', [client.personId])).rows[0]
        .last_seen_at;
    const begun = await lastSeen();
    later(50_000);
    await client.get('session');
    expect(await lastSeen()).toEqual(begun);
    later(minutes(1) + 1_000);
    await client.get('session');
    expect((await lastSeen()).getTime()).toBeGreaterThan(begun.getTime());
  });

  it('is out at once when the role ends, the person ends, or the role has not begun', async () => {
    const changes = [
      `UPDATE membership SET ended_on = current_date WHERE person_id = $1`,
      `UPDATE person SET status = 'ended' WHERE id = $1`,
      `UPDATE membership SET started_on = current_date + 2 WHERE person_id = $1`,
    ];
    for (const change of changes) {
      const client = await head();
      expect(await status(client)).toBe(200);
      await api.admin.query(change, [client.personId]);
      expect(await status(client)).toBe(401);
    }
  });

  it('says that this is a training environment', async () => {
    expect((await (await head()).get('session')).json().trainingEnvironment).toBe(true);
  });
});

describe('several roles', () => {
  const twoRoles = async () => {
    const client = await api.as({ role: 'school-head', organisationId: region.school, locationId: region.location });
    const { rows } = await api.admin.query(
      `INSERT INTO membership (id, person_id, organisation_id, role, started_on)
       VALUES (gen_random_uuid(), $1, $2, 'account-administrator', '2020-01-01') RETURNING id`,
      [client.personId, region.board],
    );
    return { client, other: rows[0].id as string };
  };

  it('are offered with organisation and location; the other one is chosen under a new reference', async () => {
    const { client, other } = await twoRoles();
    const before = client.cookies.get('sid') ?? '';
    expect((await client.get('session')).json().memberships).toEqual([
      {
        id: client.membershipId,
        role: 'school-head',
        roleLabel: 'Directeur',
        organisationId: region.school,
        organisationName: 'De Regenboog',
        locationName: 'De Regenboog Noord',
      },
      {
        id: other,
        role: 'account-administrator',
        roleLabel: 'Accountbeheerder',
        organisationId: region.board,
        organisationName: 'Bestuur De Boog',
      },
    ]);
    expect((await client.put('session/membership', { membershipId: other })).statusCode).toBe(200);
    expect(client.cookies.get('sid')).not.toBe(before);
    expect((await client.get('session')).json()).toMatchObject({ activeMembershipId: other, reach: 'none' });
    const old = new Client(api.app);
    old.cookies.set('sid', before);
    expect(await status(old)).toBe(401);
  });

  it('begin with the last used one at the next sign-in', async () => {
    const { client, other } = await twoRoles();
    await client.put('session/membership', { membershipId: other });
    const again = await api.signIn(client.subject);
    expect((await again.client.get('session')).json().activeMembershipId).toBe(other);
  });

  it('never include a role of somebody else', async () => {
    const [client, somebody] = [await head(), await head()];
    expect((await client.put('session/membership', { membershipId: somebody.membershipId })).statusCode).toBe(404);
    expect((await client.put('session/membership', { membershipId: 'x' })).statusCode).toBe(400);
    expect((await client.put('session/membership', ['x'])).statusCode).toBe(400);
    expect((await client.put('session/membership', {})).statusCode).toBe(400);
    expect(await status(client)).toBe(200);
  });
});

describe('signing out', () => {
  it('ends the session, clears the browser, and says where to end it at the provider', async () => {
    const client = await head();
    const reference = client.cookies.get('sid') ?? '';
    const answer = await client.delete('session');
    expect(answer.headers['clear-site-data']).toBe('"cache", "storage"');
    const { endSessionUrl } = answer.json();
    const url = new URL(endSessionUrl);
    expect(url.searchParams.get('id_token_hint')?.split('.')).toHaveLength(3);
    expect(url.searchParams.get('post_logout_redirect_uri')).toBe(`${testOrigin}/`);
    expect(client.cookies.has('sid')).toBe(false);
    client.cookies.set('sid', reference);
    expect(await status(client)).toBe(401);
  });

  it('ends our session also when the key that sealed its ID token is gone', async () => {
    const client = await head();
    await api.admin.query(`UPDATE session SET id_token = 'sealed with another key' WHERE person_id = $1`, [
      client.personId,
    ]);
    const answer = await client.delete('session');
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({});
    expect(await status(client)).toBe(401);
  });

  it('can be done for one other place, and everywhere', async () => {
    const client = await head();
    const phone = (await api.signIn(client.subject)).client;
    const laptop = (await api.signIn(client.subject)).client;
    const list = (await client.get('sessions')).json().items as { id: string; current: boolean; device: string }[];
    expect(list).toHaveLength(3);
    expect(list.filter(({ current }) => current)).toHaveLength(1);
    const { rows } = await api.admin.query('SELECT id FROM session WHERE person_id = $1 ORDER BY started_at', [
      client.personId,
    ]);
    expect((await client.delete(`sessions/${rows[1].id}`)).statusCode).toBe(204);
    expect([await status(client), await status(phone), await status(laptop)]).toEqual([200, 401, 200]);
    expect((await client.delete('sessions')).statusCode).toBe(200);
    expect([await status(client), await status(laptop)]).toEqual([401, 401]);
  });

  it('never ends the session of somebody else', async () => {
    const [client, somebody] = [await head(), await head()];
    const { rows } = await api.admin.query('SELECT id FROM session WHERE person_id = $1', [somebody.personId]);
    expect((await client.delete(`sessions/${rows[0].id}`)).statusCode).toBe(404);
    expect((await client.delete('sessions/nonsense')).statusCode).toBe(400);
    expect(await status(somebody)).toBe(200);
  });
});

describe('a request from another site', () => {
  it.each([
    ['without our header', { 'x-csrf': '' }],
    ['with another value in our header', { 'x-csrf': '2' }],
    ['with a foreign origin', { origin: 'https://evil.example' }],
    ['with origin null', { origin: 'null' }],
    ['that the browser calls cross-site', { 'sec-fetch-site': 'cross-site' }],
  ])('%s changes nothing', async (_name, headers) => {
    const client = await head();
    const answer = await client.delete('sessions', headers);
    expect(answer.statusCode).toBe(403);
    expect(answer.json().code).toBe('request.foreign');
    expect(await status(client)).toBe(200);
  });

  it('is told apart from one of our own', async () => {
    const client = await head();
    expect((await client.delete('session', { origin: testOrigin })).statusCode).toBe(200);
  });
});

describe('rights follow the role', () => {
  it('a role without the permission gets 403', async () => {
    const client = await head();
    expect((await client.get('accounts')).statusCode).toBe(403);
    expect((await client.get('audit-chains/2026/verification')).statusCode).toBe(403);
  });

  it('sees the locations of the role: one, all of the school, all of the board', async () => {
    const seen = async (role: string, organisationId: string, locationId?: string) => {
      const client = await api.as({ role, organisationId, ...(locationId && { locationId }) });
      const { rows } = await api.admin.query(
        `SELECT a.location_ids, a.region_id FROM session s, session_actor(s.reference_hash, current_date) a WHERE s.person_id = $1`,
        [client.personId],
      );
      expect(rows[0].region_id).toBe(region.municipality);
      return [...rows[0].location_ids].sort();
    };
    const both = [region.location, region.secondLocation].sort();
    expect(await seen('school-head', region.school, region.location)).toEqual([region.location]);
    expect(await seen('school-head', region.school)).toEqual(both);
    expect(await seen('board-administrator', region.board)).toEqual(both);
    expect(await seen('preschool-manager', region.preschools)).toEqual([region.preschoolLocation]);
    expect(await seen('region-coordinator', region.municipality)).toEqual([]);
  });
});

describe('over https', () => {
  it('the cookie is bound to the host and never goes over plain http', async () => {
    const secure = await startSignedInApi('access_https', { PUBLIC_ORIGIN: 'https://estafette.example' });
    try {
      const answer = await new Client(secure.app).get('session/login?provider=account');
      expect(String(answer.headers['set-cookie'])).toMatch(
        /^__Host-sign-in=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      );
      const plain = new Client(secure.app);
      plain.cookies.set('sid', 'A'.repeat(43));
      expect(await status(plain)).toBe(401);
    } finally {
      await secure.close();
    }
  });
});
