import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '#libs/platform/clock/index.js';
import { addChild, addPreschool } from '../support/children.js';
import { type TestRegion, addRegion } from '../support/region.js';
import { type Client, type SignedInApi, startSignedInApi } from '../support/sign-in.js';

let api: SignedInApi;
let region: TestRegion;
let elsewhere: TestRegion;
let second: string;
let coordinator: Client;
let manager: Client;
let staff: Client;
let school: Client;
beforeAll(async () => {
  api = await startSignedInApi('pupils');
  region = await addRegion(api.admin, '01');
  elsewhere = await addRegion(api.admin, '02');
  second = await addPreschool(api.admin, region, '200000001');
  const preschool = { organisationId: region.preschools, locationId: region.preschoolLocation };
  coordinator = await api.as({ role: 'region-coordinator', organisationId: region.municipality });
  manager = await api.as({ role: 'preschool-manager', ...preschool });
  staff = await api.as({ role: 'preschool-staff', ...preschool });
  school = await api.as({ role: 'school-administration', organisationId: region.school });
  api.app.get(Clock).today = () => '2026-11-22';
});
afterAll(() => api.close());

const noor = {
  ...{ givenName: 'Noor', prefix: 'van den', familyName: 'Berg', bornOn: '2023-05-14', addressSecret: false },
  guardians: [{ name: 'Sanne Berg', email: 'sanne@ouders.example', hasAuthority: true }],
};
let serial = 0;
const child = (more: object = {}) => ({ ...noor, familyName: `Berg${(serial += 1)}`, ...more });
const created = async (client: Client, more: object = {}) => {
  const answer = await client.post('pupils', child({ preschoolLocationId: region.preschoolLocation, ...more }));
  expect([answer.statusCode, answer.body]).toEqual([201, expect.anything()]);
  return answer.json();
};
const everything = async () =>
  (
    await api.admin.query(`SELECT (SELECT json_agg(p ORDER BY id) FROM pupil p) AS pupils,
      (SELECT json_agg(g ORDER BY id) FROM guardian g) AS guardians,
      (SELECT json_agg(w ORDER BY pupil_id) FROM registration_watch w) AS watch`)
  ).rows;
const audited = async (id: string) =>
  (
    await api.admin.query('SELECT action, actor_id AS actor FROM audit_event WHERE object_id = $1 ORDER BY number', [
      id,
    ])
  ).rows;

describe('a child', () => {
  it('is entered, with its days and its place in the watch, and every step is on record', async () => {
    const made = await created(coordinator, { postcode: '1315 ab', preschoolReference: 'K1' });
    expect(made).toMatchObject({
      ...{ displayName: `Noor van den ${made.familyName}`, sortName: `${made.familyName}, Noor van den` },
      ...{ bornOn: '2023-05-14', postcode: '1315AB', preschoolName: 'Het Nest', version: 1, namesakes: [] },
      guardians: [{ name: 'Sanne Berg', email: 'sanne@ouders.example', hasAuthority: true }],
    });
    expect(made.terms).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: 'local-registration-3y6m', dueOn: '2026-11-14' })]),
    );
    const watch = await staff.get(`pupils/${made.id}/watch-entry`);
    expect(watch.json()).toMatchObject({
      dueOn: '2026-11-14',
      daysLeft: -8,
      state: 'new-here',
      nextActor: 'preschool',
    });
    expect(await audited(made.id)).toEqual([
      { action: 'pupil.created', actor: coordinator.personId },
      { action: 'pupil.read', actor: coordinator.personId },
    ]);
    await staff.get(`pupils/${made.id}`);
    expect((await audited(made.id)).at(-1)).toEqual({ action: 'pupil.read', actor: staff.personId });
    const log = await api.admin.query(`SELECT json_agg(e)::text AS all FROM audit_event e`);
    expect(log.rows[0].all).not.toMatch(/Noor|Berg|sanne/i);
  });

  it('is not read when that cannot be put on record', async () => {
    const { id } = await created(coordinator);
    await api.admin.query('REVOKE INSERT ON audit_event FROM estafette_app');
    try {
      const answer = await staff.get(`pupils/${id}`);
      expect(answer.statusCode).toBe(500);
      expect(answer.body).not.toMatch(/Berg|2023/);
    } finally {
      await api.admin.query('GRANT INSERT ON audit_event TO estafette_app');
    }
  });

  it('with the name and birth date of another asks whether it is another', async () => {
    const first = await created(coordinator);
    const again = {
      ...noor,
      familyName: first.familyName.toUpperCase(),
      preschoolLocationId: region.preschoolLocation,
    };
    const answer = await coordinator.post('pupils', again);
    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({ code: 'pupil.already-known' });
    const other = await coordinator.post('pupils', { ...again, preschoolLocationId: second, confirmedDifferent: true });
    expect(other.statusCode).toBe(201);
    expect(other.json().namesakes).toEqual([
      { id: first.id, bornOn: '2023-05-14', preschoolName: 'Het Nest', differences: ['preschool'] },
    ]);
    const twin = await coordinator.post('pupils', { ...again, givenName: 'Saar' });
    expect(twin.statusCode).toBe(201);
  });

  it('does not get the number of another at its preschool, in sight or not', async () => {
    await created(coordinator, { preschoolReference: 'K77' });
    const answer = await manager.post(
      'pupils',
      child({ preschoolLocationId: region.preschoolLocation, preschoolReference: 'K77' }),
    );
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors).toMatchObject([{ name: 'preschoolReference', code: 'reference-taken' }]);
    const other = await created(manager);
    const change = await manager.put(`pupils/${other.id}`, { ...fieldsOf(other), preschoolReference: 'K77' });
    expect(change.statusCode).toBe(400);
  });

  const fieldsOf = (made: Record<string, unknown>) => {
    const names = [
      'givenName',
      'prefix',
      'familyName',
      'bornOn',
      'addressSecret',
      'preschoolLocationId',
      'postcode',
      'version',
    ];
    return { ...Object.fromEntries(names.map((name) => [name, made[name]])), guardians: noor.guardians };
  };

  it('is changed from the version that was read, and from no other', async () => {
    const made = await created(coordinator);
    const change = { ...fieldsOf(made), bornOn: '2023-08-31' };
    const answer = await coordinator.put(`pupils/${made.id}`, change);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ bornOn: '2023-08-31', version: 2 });
    expect((await staff.get(`pupils/${made.id}/watch-entry`)).json().dueOn).toBe('2027-02-28');
    const late = await coordinator.put(`pupils/${made.id}`, change);
    expect(late.statusCode).toBe(409);
    expect(late.json()).toMatchObject({ code: 'pupil.changed-meanwhile' });
  });

  it('with a secret address shows its postcode to its own preschool alone, and its wijk to nobody', async () => {
    const made = await created(manager, { addressSecret: true, postcode: '1315 AB' });
    expect(made.postcode).toBe('1315AB');
    const seen = (await coordinator.get(`pupils/${made.id}`)).json();
    expect(seen.postcode).toBeUndefined();
    expect(seen.wijkName).toBeUndefined();
    const saved = await coordinator.put(`pupils/${made.id}`, { ...fieldsOf(seen), givenName: 'Nora' });
    expect(saved.statusCode).toBe(200);
    expect((await manager.get(`pupils/${made.id}`)).json()).toMatchObject({ givenName: 'Nora', postcode: '1315AB' });
  });

  it('leaves with a reason, and may come back', async () => {
    const made = await created(manager);
    const left = await manager.post(`pupils/${made.id}/departures`, {
      leftOn: '2026-11-20',
      reason: 'moved',
      version: 1,
    });
    expect(left.json()).toMatchObject({ leftOn: '2026-11-20', leftReason: 'moved', version: 2 });
    const list = (await manager.get('watch-entries?list=all&pageSize=200')).json();
    expect(list.items.map(({ pupilId }: { pupilId: string }) => pupilId)).not.toContain(made.id);
    const tomorrow = { leftOn: '2026-11-23', reason: 'moved', version: 2 };
    expect((await manager.post(`pupils/${made.id}/departures`, tomorrow)).statusCode).toBe(400);
    const back = await manager.post(`pupils/${made.id}/returns`, { version: 2 });
    expect(back.json().leftOn).toBeUndefined();
    expect((await staff.get(`pupils/${made.id}/watch-entry`)).json().state).toBe('new-here');
  });
});

describe('searching children', () => {
  it('goes by name and birth date in the body, page by page', async () => {
    const names = ['Zoekveld Anna', 'Zoekveld Bea', 'Zoekvelden Cas'];
    for (const name of names) {
      const [familyName, givenName] = name.split(' ');
      await created(coordinator, { givenName, familyName, prefix: '' });
    }
    const search = async (client: Client, body: object) => (await client.post('pupils/_search', body)).json();
    const found = (answer: { items: { sortName: string }[] }) => answer.items.map(({ sortName }) => sortName);
    const page = await search(coordinator, { text: 'zoekveld', pageSize: 2 });
    expect(found(page)).toEqual(['Zoekveld, Anna', 'Zoekveld, Bea']);
    expect(found(await search(coordinator, { text: 'zoekveld', pageSize: 2, cursor: page.nextCursor }))).toEqual([
      'Zoekvelden, Cas',
    ]);
    expect(found(await search(staff, { text: 'ANNA zoek', bornOn: '2023-05-14' }))).toEqual(['Zoekveld, Anna']);
    expect(found(await search(staff, { text: 'zoekveld', bornOn: '2023-05-15' }))).toEqual([]);
    expect(found(await search(school, { text: 'zoekveld' }))).toEqual([]);
    expect(found(await search(coordinator, { text: '...' }))).toEqual([]);
  });
});

describe('a child of another', () => {
  it('does not exist, on every route and for every role', async () => {
    const foreign = await addChild(api.admin, {
      region: elsewhere.municipality,
      preschool: elsewhere.preschoolLocation,
    });
    const neighbour = await addChild(api.admin, { region: region.municipality, preschool: second });
    const before = await everything();
    const whole = { ...child(), preschoolLocationId: region.preschoolLocation, version: 1 };
    const departure = { leftOn: '2026-11-20', reason: 'moved', version: 1 };
    const attempts: [Client, string][] = [
      [coordinator, foreign],
      [manager, foreign],
      [manager, neighbour],
      [coordinator, randomUUID()],
    ];
    for (const [client, id] of attempts) {
      expect((await client.get(`pupils/${id}`)).statusCode).toBe(404);
      expect((await client.get(`pupils/${id}/watch-entry`)).statusCode).toBe(404);
      expect((await client.put(`pupils/${id}`, whole)).statusCode).toBe(404);
      expect((await client.post(`pupils/${id}/departures`, departure)).statusCode).toBe(404);
      expect((await client.post(`pupils/${id}/returns`, { version: 1 })).statusCode).toBe(404);
    }
    for (const id of [foreign, neighbour]) {
      expect((await school.get(`pupils/${id}`)).statusCode).toBe(404);
      expect((await staff.get(`pupils/${id}`)).statusCode).toBe(404);
    }
    expect(await everything()).toEqual(before);
  });

  it('is not entered at a preschool of another', async () => {
    const before = await everything();
    const at = (preschoolLocationId: string | null) => child({ preschoolLocationId });
    expect((await manager.post('pupils', at(second))).statusCode).toBe(404);
    expect((await manager.post('pupils', at(null))).statusCode).toBe(404);
    expect((await coordinator.post('pupils', at(elsewhere.preschoolLocation))).statusCode).toBe(404);
    expect((await coordinator.post('pupils', at(region.location))).statusCode).toBe(404);
    expect(await everything()).toEqual(before);
  });

  it('is not written by who may only look', async () => {
    expect((await staff.post('pupils', child())).statusCode).toBe(403);
    expect((await school.post('pupils', child())).statusCode).toBe(403);
  });
});

describe('input that is not right', () => {
  it.each([
    ['31 February', { bornOn: '2023-02-31' }, 'bornOn'],
    ['29 February of a common year', { bornOn: '2023-02-29' }, 'bornOn'],
    ['a birth date to come', { bornOn: '2026-11-23' }, 'bornOn'],
    ['a birth date a century ago', { bornOn: '1923-05-14' }, 'bornOn'],
    ['HTML in a name', { givenName: '<img src=x onerror=alert(1)>' }, 'givenName'],
    ['a line break in a name', { familyName: 'Berg\r\nBcc: a@b.example' }, 'familyName'],
    ['a zero in a name', { familyName: 'Be\u0000rg' }, 'familyName'],
    ['a name that turns the line around', { familyName: '\u202egreB' }, 'familyName'],
    ['half a surrogate', { givenName: '\ud800' }, 'givenName'],
    ['a number as name', { givenName: 12 }, 'givenName'],
    ['a list as name', { givenName: ['Noor'] }, 'givenName'],
    ['an object as date', { bornOn: { $gt: '' } }, 'bornOn'],
    ['text as yes or no', { addressSecret: 'ja' }, 'addressSecret'],
    ['a postcode that is none', { postcode: '0000 SS' }, 'postcode'],
    ['a reference that is none', { preschoolLocationId: "x' OR 1=1" }, 'preschoolLocationId'],
    ['guardians that are no list', { guardians: 'Sanne' }, 'guardians'],
    ['a guardian without a name', { guardians: [{ name: '', hasAuthority: true }] }, 'guardians.0.name'],
    [
      'a mail address with a line break',
      { guardians: [{ name: 'A', email: 'a@b.example\r\nBcc: c@d.example', hasAuthority: true }] },
      'guardians.0.email',
    ],
    ['seven guardians', { guardians: Array.from({ length: 7 }, () => noor.guardians[0]) }, 'guardians'],
    ['a member that does not exist', { regionId: randomUUID() }, 'regionId'],
  ])('%s is refused and changes nothing', async (_, change, name) => {
    const before = await everything();
    const answer = await coordinator.post('pupils', child(change));
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors.map((error: { name: string }) => error.name)).toContain(name);
    expect(await everything()).toEqual(before);
  });

  it.each([
    ['no body', undefined],
    ['a list', []],
    ['text', '"Noor"'],
  ])('%s as body is refused', async (_, body) => {
    const answer = await coordinator.post('pupils', body, { 'content-type': 'application/json' });
    expect(answer.statusCode).toBe(400);
  });

  it('an id that is none is refused', async () => {
    expect((await coordinator.get('pupils/1')).statusCode).toBe(400);
    expect((await coordinator.get('pupils/%00')).statusCode).toBe(400);
    expect((await coordinator.post('pupils/_search', { cursor: 'x' })).statusCode).toBe(400);
    expect((await coordinator.post('pupils/_search', { text: 'x', pageSize: 1000 })).statusCode).toBe(400);
    expect((await coordinator.post('pupils/_search', { text: null })).statusCode).toBe(400);
  });
});
