import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { InvitationsService } from '#libs/access/invitations.service.js';
import { UnitOfWork } from '#libs/database/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { systemActor } from '#libs/platform/domain/index.js';
import { type TestRegion, addRegion } from '../support/region.js';
import { type Client, type SignedInApi, startSignedInApi, testOrigin } from '../support/sign-in.js';

let api: SignedInApi;
let region: TestRegion;
let school: Client;
let board: Client;
let municipality: Client;
let realNow: () => Date;
beforeAll(async () => {
  api = await startSignedInApi('access_accounts');
  region = await addRegion(api.admin);
  const administrator = (organisationId: string) => api.as({ role: 'account-administrator', organisationId });
  school = await administrator(region.school);
  board = await administrator(region.board);
  municipality = await administrator(region.municipality);
  const clock = api.app.get(Clock);
  realNow = clock.now.bind(clock);
});
afterEach(() => {
  api.app.get(Clock).now = realNow;
});
afterAll(() => api.close());

let serial = 0;
const wish = (more: object = {}) => {
  serial += 1;
  return { name: `Medewerker ${serial}`, email: `medewerker${serial}@school.example`, role: 'school-head', ...more };
};
const created = async (client: Client, more: object = {}) => {
  const answer = await client.post('accounts', wish(more));
  expect(answer.statusCode).toBe(201);
  return answer.json() as { id: string; memberships: { id: string }[] };
};
/** The code in the mail that the worker would send now. */
const codeOf = async (personId: string): Promise<string> => {
  const { rows } = await api.admin.query(
    'SELECT id FROM invitation WHERE person_id = $1 ORDER BY created_at DESC LIMIT 1',
    [personId],
  );
  const mail = await api.app
    .get(UnitOfWork)
    .run(systemActor('test'), (tx) => api.app.get(InvitationsService, { strict: false }).mailFor(tx, rows[0].id));
  return new URL(mail?.link ?? testOrigin).searchParams.get('code') ?? '';
};
const everything = async () =>
  (await api.admin.query('SELECT (SELECT json_agg(p) FROM person p) AS p, (SELECT json_agg(m) FROM membership m) AS m'))
    .rows;

describe('an account', () => {
  it('is made by invitation: a mail is put in the outbox, with an id alone', async () => {
    const answer = await school.post('accounts', wish({ name: '  Çelik van ’t Hof ', locationId: region.location }));
    expect(answer.statusCode).toBe(201);
    const account = answer.json();
    expect(account).toMatchObject({
      name: 'Çelik van ’t Hof',
      status: 'invited',
      invitation: { expiresAt: expect.stringMatching(/Z$/) },
      memberships: [
        {
          role: 'school-head',
          roleLabel: 'Directeur',
          organisationName: 'De Regenboog',
          locationName: 'De Regenboog Noord',
        },
      ],
    });
    const { rows } = await api.admin.query(
      `SELECT * FROM outbox WHERE task = 'access.send-invitation' ORDER BY id DESC LIMIT 1`,
    );
    expect(rows[0].payload).toEqual({ invitationId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    const audit = await api.admin.query(`SELECT * FROM audit_event WHERE object_id = $1`, [account.id]);
    expect(audit.rows).toEqual([expect.objectContaining({ action: 'account.invited', actor_id: school.personId })]);
    expect(JSON.stringify(audit.rows)).not.toContain('Hof');
  });

  it('works after the first sign-in through the link, which then does nothing more for others', async () => {
    const { id } = await created(school);
    const code = await codeOf(id);
    expect(code).toMatch(/^[\w-]{43}$/);
    const subject = api.stranger();
    const { client, location } = await api.signIn(subject, { invitation: code, returnTo: '/kinderen' });
    expect(location).toBe('/kinderen');
    expect((await client.get('session')).json()).toMatchObject({ person: { id }, reach: 'locations' });
    expect((await api.signIn(subject)).location).toBe('/');
    expect((await api.signIn(subject, { invitation: code })).location).toBe('/');
    expect((await api.signIn(api.stranger(), { invitation: code })).location).toBe('/aanmelden?fout=uitnodiging');
  });

  it('is not opened by an unknown or expired code, nor by somebody of another organisation', async () => {
    const { id } = await created(school);
    const code = await codeOf(id);
    const refusal = async (subject: string, invitation: string) => (await api.signIn(subject, { invitation })).location;
    expect(await refusal(api.stranger(), 'A'.repeat(43))).toBe('/aanmelden?fout=uitnodiging');
    expect(await refusal(api.stranger({ organisationCode: '00BB' }), code)).toBe('/aanmelden?fout=organisatie');
    api.app.get(Clock).now = () => new Date(realNow().getTime() + 14 * 24 * 3_600_000);
    expect(await refusal(api.stranger(), code)).toBe('/aanmelden?fout=uitnodiging');
  });

  it('is invited again with a new link; the old one stops working', async () => {
    const { id } = await created(school);
    const old = await codeOf(id);
    expect((await school.post(`accounts/${id}/invitations`)).statusCode).toBe(201);
    const fresh = await codeOf(id);
    expect((await api.signIn(api.stranger(), { invitation: old })).location).toBe('/aanmelden?fout=uitnodiging');
    expect((await api.signIn(api.stranger(), { invitation: fresh })).location).toBe('/');
    expect((await school.post(`accounts/${id}/invitations`)).json().code).toBe('account.already-active');
  });

  it('gets a new link when the address changes before the first use', async () => {
    const { id } = await created(school);
    const old = await codeOf(id);
    const change = { name: 'Andere Naam', email: `anders${serial}@school.example` };
    expect((await school.put(`accounts/${id}`, change)).json()).toMatchObject(change);
    expect(await codeOf(id)).not.toBe(old);
    expect((await api.signIn(api.stranger(), { invitation: old })).location).toBe('/aanmelden?fout=uitnodiging');
  });

  it('is out at once when it ends, everywhere', async () => {
    const { personId, subject } = await api.person({ role: 'teacher', organisationId: region.school });
    const one = (await api.signIn(subject)).client;
    const two = (await api.signIn(subject)).client;
    expect((await one.get('session')).statusCode).toBe(200);
    expect((await school.delete(`accounts/${personId}`)).statusCode).toBe(204);
    expect((await one.get('session')).statusCode).toBe(401);
    expect((await two.get('session')).statusCode).toBe(401);
    const left = await api.admin.query('SELECT 1 FROM session WHERE person_id = $1', [personId]);
    expect(left.rowCount).toBe(0);
    expect((await api.signIn(subject)).location).toBe('/aanmelden?fout=beeindigd');
    expect((await school.delete(`accounts/${personId}`)).statusCode).toBe(404);
  });

  it('can come back: invited anew, the same identity gets a new account', async () => {
    const { personId, subject } = await api.person({ role: 'teacher', organisationId: region.school });
    await school.delete(`accounts/${personId}`);
    const { id } = await created(school);
    expect((await api.signIn(subject, { invitation: await codeOf(id) })).location).toBe('/');
  });

  it('of somebody who works at two organisations keeps the other role, and its name', async () => {
    const { personId, subject } = await api.person({ role: 'teacher', organisationId: region.otherSchool });
    const { id } = await created(school);
    const { client } = await api.signIn(subject, { invitation: await codeOf(id) });
    const session = (await client.get('session')).json();
    expect(session.person.id).toBe(personId);
    expect(session.memberships.map((m: { role: string }) => m.role).sort()).toEqual(['school-head', 'teacher']);
    const list = (await school.get('accounts?pageSize=200')).json().items as { id: string; memberships: object[] }[];
    expect(list.find((account) => account.id === personId)?.memberships).toHaveLength(1);
    const renamed = await school.put(`accounts/${personId}`, { name: 'X', email: 'x@school.example' });
    expect([renamed.statusCode, renamed.json().code]).toEqual([409, 'account.shared']);
    expect((await school.delete(`accounts/${personId}`)).statusCode).toBe(204);
    const again = await api.signIn(subject);
    expect((await again.client.get('session')).json().memberships).toEqual([
      expect.objectContaining({ role: 'teacher' }),
    ]);
  });

  it('gets a role more and loses one', async () => {
    const { id, memberships } = await created(school);
    const more = { role: 'teacher', locationId: region.secondLocation };
    expect((await school.post(`accounts/${id}/memberships`, more)).json().memberships).toHaveLength(2);
    expect((await school.post(`accounts/${id}/memberships`, more)).json().code).toBe('account.role-exists');
    expect((await school.delete(`accounts/${id}/memberships/${memberships[0]?.id}`)).statusCode).toBe(204);
    expect((await school.delete(`accounts/${id}/memberships/${memberships[0]?.id}`)).statusCode).toBe(404);
    const { items } = (await school.post('accounts/_search', { text: `medewerker${serial}@` })).json();
    expect(items[0].memberships).toEqual([expect.objectContaining({ role: 'teacher' })]);
  });
});

describe('who may give which role', () => {
  const give = async (client: Client, more: object) => (await client.post('accounts', wish(more))).statusCode;

  it('a school gives its own roles only', async () => {
    for (const role of ['school-administration', 'support-coordinator', 'teacher', 'account-administrator'])
      expect([role, await give(school, { role })]).toEqual([role, 201]);
    for (const role of [
      'region-coordinator',
      'policy-officer',
      'system-administrator',
      'board-administrator',
      'preschool-staff',
      'vo-coordinator',
    ])
      expect([role, await give(school, { role })]).toEqual([role, 400]);
  });

  it('a board gives roles in its schools, not in those of another board, nor above it', async () => {
    expect(await give(board, { organisationId: region.school })).toBe(201);
    expect(await give(board, { role: 'board-administrator' })).toBe(201);
    expect(await give(board, { organisationId: region.otherSchool })).toBe(400);
    expect(await give(board, { role: 'policy-officer', organisationId: region.municipality })).toBe(400);
    expect(await give(school, { role: 'board-administrator', organisationId: region.board })).toBe(400);
  });

  it('the municipality gives its own roles, and below it only administrators of accounts', async () => {
    expect(await give(municipality, { role: 'region-coordinator' })).toBe(201);
    expect(await give(municipality, { role: 'account-administrator', organisationId: region.preschools })).toBe(201);
    expect(await give(municipality, { organisationId: region.school })).toBe(400);
    expect(await give(municipality, { role: 'preschool-manager', organisationId: region.preschools })).toBe(400);
  });

  it('a location must belong to the organisation, and an unknown one looks the same', async () => {
    const finding = async (more: object) => (await school.post('accounts', wish(more))).json().errors;
    expect(await finding({ locationId: region.otherLocation })).toEqual(await finding({ locationId: randomUUID() }));
    expect(await finding({ organisationId: region.otherSchool })).toEqual(
      await finding({ organisationId: randomUUID() }),
    );
    expect(await give(school, { role: 'account-administrator', locationId: region.location })).toBe(400);
  });

  it('the screen is told what can be chosen', async () => {
    const { items } = (await board.get('account-organisations')).json();
    expect(items.map(({ name }: { name: string }) => name)).toEqual(['Bestuur De Boog', 'De Regenboog']);
    expect(items[1].locations).toHaveLength(2);
    expect(items[1].roles).toContainEqual({
      role: 'support-coordinator',
      label: 'Intern begeleider',
      explanation: expect.any(String),
      perLocation: true,
    });
  });
});

describe('an account of another organisation', () => {
  it('does not exist, whatever is asked, and nothing changes', async () => {
    const foreign = await api.person({ role: 'teacher', organisationId: region.otherSchool });
    const { id, memberships } = await created(school);
    const before = await everything();
    const ask = (account: string, membership: string) => [
      () => school.put(`accounts/${account}`, { name: 'X', email: 'x@school.example' }),
      () => school.get(`accounts/${account}`),
      () => school.delete(`accounts/${account}`),
      () => school.post(`accounts/${account}/invitations`),
      () => school.post(`accounts/${account}/memberships`, { role: 'teacher' }),
      () => school.delete(`accounts/${account}/memberships/${membership}`),
    ];
    for (const request of [...ask(foreign.personId, foreign.membershipId), ...ask(randomUUID(), randomUUID())]) {
      const answer = await request();
      expect([answer.statusCode, answer.json().code]).toEqual([404, 'account.not-found']);
    }
    expect((await school.delete(`accounts/${id}/memberships/${foreign.membershipId}`)).statusCode).toBe(404);
    expect(memberships).toHaveLength(1);
    expect(await everything()).toEqual(before);
  });

  it('is not in the list; that of a school is in the list of its board, and of the municipality only administrators', async () => {
    const [own, other, administrator] = await Promise.all([
      api.person({ role: 'teacher', organisationId: region.school }),
      api.person({ role: 'teacher', organisationId: region.otherSchool }),
      api.person({ role: 'account-administrator', organisationId: region.otherSchool }),
    ]);
    const ids = async (client: Client) =>
      ((await client.get('accounts?pageSize=200')).json().items as { id: string }[]).map(({ id }) => id);
    const holds = async (client: Client) => {
      const list = await ids(client);
      return [own, other, administrator].map(({ personId }) => list.includes(personId));
    };
    expect(await holds(school)).toEqual([true, false, false]);
    expect(await holds(board)).toEqual([true, false, false]);
    expect(await holds(municipality)).toEqual([false, false, true]);
  });

  it('may have the same e-mail address; within the own organisation that is refused', async () => {
    const twice = wish();
    expect((await board.post('accounts', { ...twice, role: 'board-administrator' })).statusCode).toBe(201);
    const again = await board.post('accounts', { ...twice, organisationId: region.school });
    expect([again.statusCode, again.json().code]).toEqual([409, 'account.exists']);
    expect((await school.post('accounts', twice)).statusCode).toBe(201);
  });
});

describe('an account administrator', () => {
  it('never changes the own account', async () => {
    for (const answer of [
      await school.put(`accounts/${school.personId}`, { name: 'X', email: 'x@school.example' }),
      await school.delete(`accounts/${school.personId}`),
      await school.post(`accounts/${school.personId}/memberships`, { role: 'school-head' }),
    ])
      expect([answer.statusCode, answer.json().code]).toEqual([409, 'account.own']);
    expect((await school.get('session')).statusCode).toBe(200);
  });

  it('pages through the accounts by name, and finds them by a part of it', async () => {
    const organisationId = region.otherBoard;
    const client = await api.as({ role: 'account-administrator', organisationId, name: 'Aa' });
    for (const name of ['Bb', 'Cc', 'Dd', 'Ee']) await created(client, { name, role: 'board-administrator' });
    const seen: string[] = [];
    for (let cursor = ''; ;) {
      const page = (await client.get(`accounts?pageSize=2${cursor}&organisationId=${organisationId}`)).json();
      seen.push(...page.items.map(({ name }: { name: string }) => name));
      if (!page.nextCursor) break;
      cursor = `&cursor=${page.nextCursor}`;
    }
    expect(seen).toEqual(['Aa', 'Bb', 'Cc', 'Dd', 'Ee']);
    const found = (await client.post('accounts/_search', { text: 'c' })).json().items;
    expect(found.map(({ name }: { name: string }) => name)).toContain('Cc');
    expect((await client.post('accounts/_search', { text: '%' })).json().items).toEqual([]);
    for (const text of ['', 'a\u0000', ['a']])
      expect((await client.post('accounts/_search', { text })).statusCode).toBe(400);
  });

  it.each([
    ['no body', undefined],
    ['a list', []],
    ['an unknown member', { admin: true }],
    ['an unknown role', { role: 'owner' }],
    ['a role of the wrong type', { role: ['teacher'] }],
    ['no e-mail address', { email: 'x' }],
    ['a line break in the name', { name: 'a\r\nBcc: x@evil.example' }],
    ['a line break in the address', { email: 'a@b.example\r\nBcc: x@evil.example' }],
    ['a zero in the name', { name: 'a\u0000b' }],
    ['an empty name', { name: '   ' }],
    ['an endless name', { name: 'a'.repeat(121) }],
  ])('who sends %s gets 400 and changes nothing', async (_name, more) => {
    const before = await everything();
    const body = more === undefined || Array.isArray(more) ? more : wish(more);
    expect((await school.post('accounts', body)).statusCode).toBe(400);
    expect(await everything()).toEqual(before);
  });

  it('may use any name, which stays text', async () => {
    const name = '<script>alert(1)</script> محمد 王';
    expect((await school.post('accounts', wish({ name }))).json().name).toBe(name);
  });
});
