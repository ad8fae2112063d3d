import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '#libs/platform/clock/index.js';
import { addChild } from '../support/children.js';
import { type TestRegion, addRegion } from '../support/region.js';
import { type Client, type SignedInApi, startSignedInApi } from '../support/sign-in.js';

let api: SignedInApi;
let region: TestRegion;
let elsewhere: TestRegion;
let coordinator: Client;
let school: Client;
let otherSchool: Client;
let board: Client;
let staff: Client;
beforeAll(async () => {
  api = await startSignedInApi('registrations');
  region = await addRegion(api.admin, '01');
  elsewhere = await addRegion(api.admin, '02');
  coordinator = await api.as({ role: 'region-coordinator', organisationId: region.municipality });
  school = await api.as({ role: 'school-administration', organisationId: region.school });
  otherSchool = await api.as({ role: 'school-administration', organisationId: region.otherSchool });
  board = await api.as({ role: 'board-administrator', organisationId: region.board });
  staff = await api.as({ role: 'preschool-staff', organisationId: region.preschools });
  api.app.get(Clock).today = () => '2026-11-22';
});
afterAll(() => api.close());

const aChild = (more: object = {}) =>
  addChild(api.admin, {
    region: region.municipality,
    preschool: region.preschoolLocation,
    postcode: '1315AB',
    ...more,
  });
const wish = (more: object = {}) => ({
  ...{ schoolLocationId: region.location, preference: 1, receivedOn: '2026-06-01', supportNeed: 'yes' },
  ...more,
});
async function registered(pupilId: string, more: object = {}, client = coordinator) {
  const answer = await client.post(`pupils/${pupilId}/registrations`, wish(more));
  expect([answer.statusCode, answer.body]).toEqual([201, expect.anything()]);
  return answer.json();
}
const watchOf = async (pupilId: string) =>
  (await api.admin.query('SELECT first_registered_on AS "on" FROM registration_watch WHERE pupil_id = $1', [pupilId]))
    .rows[0]?.on;
const codes = (answer: { warnings: { code: string }[] }) => answer.warnings.map(({ code }) => code);
const everything = async () =>
  (
    await api.admin.query(`SELECT (SELECT json_agg(r ORDER BY id) FROM registration r) AS registrations,
      (SELECT json_agg(c ORDER BY id) FROM registration_change c) AS changes, (SELECT json_agg(p ORDER BY id) FROM pupil p) AS pupils,
      (SELECT json_agg(w ORDER BY pupil_id) FROM registration_watch w) AS watch`)
  ).rows;

describe('a registration', () => {
  it('counts at once in the watch', async () => {
    const pupil = await aChild();
    const made = await registered(pupil, { wantedStartOn: '2027-05-17', otherSchools: 'De Vlieger' });
    expect(made).toMatchObject({
      ...{ pupilId: pupil, schoolName: 'De Regenboog Noord', status: 'registered', receivedOn: '2026-06-01' },
      ...{ wantedStartOn: '2027-05-17', otherSchools: 'De Vlieger', version: 1, warnings: [], changes: [] },
    });
    expect(await watchOf(pupil)).toBe('2026-06-01');
    expect((await staff.get(`pupils/${pupil}/watch-entry`)).json()).toMatchObject({
      state: 'registered',
      nextActor: 'nobody',
    });
  });

  it('below three years is a vooraanmelding: no clock, until the parents confirm it', async () => {
    const pupil = await aChild();
    const made = await registered(pupil, { receivedOn: '2026-05-13' });
    expect([made.status, codes(made)]).toEqual(['pre-registered', ['pre-registration']]);
    expect(await watchOf(pupil)).toBeNull();
    const tooEarly = { receivedOn: '2026-05-13', version: 1 };
    expect((await school.post(`registrations/${made.id}/confirmations`, tooEarly)).statusCode).toBe(409);
    const confirmed = await school.post(`registrations/${made.id}/confirmations`, {
      receivedOn: '2026-05-20',
      version: 1,
    });
    expect(confirmed.json()).toMatchObject({
      ...{ status: 'registered', receivedOn: '2026-05-20' },
      changes: [{ field: 'receivedOn', oldValue: '2026-05-13', newValue: '2026-05-20' }],
    });
    expect(await watchOf(pupil)).toBe('2026-05-20');
  });

  it('warns, and never blocks', async () => {
    const pupil = await aChild();
    const late = await registered(pupil, { receivedOn: '2026-11-20', wantedStartOn: '2026-12-01' });
    expect(codes(late)).toEqual(['after-3y6m', 'less-than-ten-weeks', 'start-before-four']);
    expect(JSON.stringify(late.warnings)).toMatch(/mag hierom niet weigeren/);
    const second = await registered(pupil, { schoolLocationId: region.otherLocation });
    expect(codes(second)).toEqual(['second-registration', 'first-preference-twice']);
    expect(await watchOf(pupil)).toBe('2026-06-01');
  });

  it('is not made twice at one school', async () => {
    const pupil = await aChild();
    await registered(pupil);
    const answer = await coordinator.post(`pupils/${pupil}/registrations`, wish({ preference: 2 }));
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'registration.already-there']);
  });

  it('is changed from the version that was read; the day of receipt is not among what may be changed', async () => {
    const made = await registered(await aChild());
    const change = { preference: 2, wantedStartOn: '2027-08-23', version: 1 };
    const answer = await school.put(`registrations/${made.id}`, change);
    expect(answer.json()).toMatchObject({ preference: 2, wantedStartOn: '2027-08-23', supportNeed: 'yes', version: 2 });
    expect((await school.put(`registrations/${made.id}`, change)).statusCode).toBe(409);
    const hidden = await school.put(`registrations/${made.id}`, { ...change, version: 2, receivedOn: '2026-05-20' });
    expect(hidden.statusCode).toBe(400);
  });

  it('changes its day of receipt with a reason, and keeps the old day', async () => {
    const pupil = await aChild();
    const made = await registered(pupil);
    const send = (body: object) => school.post(`registrations/${made.id}/received-on-changes`, body);
    expect((await send({ receivedOn: '2026-05-20', reason: 'typefout', version: 1 })).json()).toMatchObject({
      status: 400,
      errors: [{ name: 'reason', code: 'too-short' }],
    });
    expect((await send({ receivedOn: '2026-11-23', reason: 'Het formulier lag er nog', version: 1 })).statusCode).toBe(
      400,
    );
    expect((await send({ receivedOn: '2023-05-13', reason: 'Het formulier lag er nog', version: 1 })).statusCode).toBe(
      400,
    );
    const answer = await send({ receivedOn: '2026-05-20', reason: 'Het formulier lag er al in mei', version: 1 });
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toMatchObject({
      ...{ receivedOn: '2026-05-20', version: 2 },
      changes: [
        {
          ...{ field: 'receivedOn', oldValue: '2026-06-01', newValue: '2026-05-20' },
          ...{ reason: 'Het formulier lag er al in mei', changedAt: expect.stringMatching(/Z$/) },
        },
      ],
    });
    expect(await watchOf(pupil)).toBe('2026-05-20');
    const { rows } = await api.admin.query(`SELECT action FROM audit_event WHERE object_id = $1 ORDER BY number`, [
      made.id,
    ]);
    expect(rows.map(({ action }) => action)).toEqual(['registration.created', 'registration.received-on-changed']);
    await send({ receivedOn: '2026-05-01', reason: 'Toch al voor de verjaardag', version: 2 });
    expect(await watchOf(pupil)).toBeNull();
  });

  it('is withdrawn, and the child is then not registered, unless it is elsewhere', async () => {
    const pupil = await aChild();
    const first = await registered(pupil);
    await registered(pupil, { schoolLocationId: region.otherLocation, receivedOn: '2026-07-01', preference: 2 });
    const answer = await school.post(`registrations/${first.id}/withdrawals`, {
      reason: 'Ouders kiezen anders',
      version: 1,
    });
    expect(answer.json()).toMatchObject({
      status: 'withdrawn',
      withdrawnOn: '2026-11-22',
      withdrawnReason: 'Ouders kiezen anders',
    });
    // The school does not see the other registration, and yet the watch knows of it.
    expect(await watchOf(pupil)).toBe('2026-07-01');
    const again = { reason: 'Nog een keer', version: 2 };
    expect((await school.post(`registrations/${first.id}/withdrawals`, again)).statusCode).toBe(409);
    await registered(pupil, { receivedOn: '2026-08-01' });
    expect(await watchOf(pupil)).toBe('2026-07-01');
  });

  it('is not made for a child that left', async () => {
    const pupil = await aChild({ leftOn: '2026-10-01' });
    expect((await coordinator.post(`pupils/${pupil}/registrations`, wish())).statusCode).toBe(409);
  });
});

describe('what others see of it', () => {
  it('is nothing, for another school: also not that the child was asked for elsewhere', async () => {
    const pupil = await aChild();
    await registered(pupil);
    const second = await registered(pupil, { schoolLocationId: region.otherLocation, preference: 2 });
    const own = (await otherSchool.get(`pupils/${pupil}/registrations`)).json();
    expect(own.items.map(({ id }: { id: string }) => id)).toEqual([second.id]);
    expect(codes(own.items[0])).toEqual([]);
    const all = (await coordinator.get(`pupils/${pupil}/registrations`)).json();
    expect(all.items).toHaveLength(2);
    expect(codes(all.items[0])).toEqual(['second-registration']);
    const body =
      (await otherSchool.get(`pupils/${pupil}`)).body + (await otherSchool.get('watch-entries?list=all')).body;
    expect(body).not.toMatch(/Regenboog/);
  });

  it('is the support need, for the school that is asked alone', async () => {
    const made = await registered(await aChild());
    expect((await school.get(`registrations/${made.id}`)).json().supportNeed).toBe('yes');
    for (const client of [coordinator, board]) {
      expect((await client.get(`registrations/${made.id}`)).json().supportNeed).toBeUndefined();
    }
    const change = await coordinator.put(`registrations/${made.id}`, { preference: 3, version: 1 });
    expect(change.statusCode).toBe(200);
    expect((await school.get(`registrations/${made.id}`)).json()).toMatchObject({ supportNeed: 'yes', preference: 3 });
  });

  it('is the list of its own schools, for a board, newest first', async () => {
    await registered(await aChild(), { receivedOn: '2026-06-10' });
    await registered(await aChild(), { receivedOn: '2026-06-11', schoolLocationId: region.secondLocation });
    await registered(await aChild(), { receivedOn: '2026-06-12', schoolLocationId: region.otherLocation });
    const list = (await board.get('registrations?pageSize=200')).json();
    const days = list.items.map(({ receivedOn }: { receivedOn: string }) => receivedOn);
    expect(days).toEqual([...days].sort().reverse());
    const schools = new Set(list.items.map(({ schoolLocationId }: { schoolLocationId: string }) => schoolLocationId));
    expect([...schools].sort()).toEqual([region.location, region.secondLocation].sort());
    const page = (await board.get('registrations?pageSize=1')).json();
    const next = (await board.get(`registrations?pageSize=1&cursor=${page.nextCursor}`)).json();
    expect(next.items[0].id).not.toBe(page.items[0].id);
    expect(list.items[0]).toMatchObject({ bornOn: '2023-05-14', sortName: expect.any(String) });
  });
});

describe('a child that a school does not see yet', () => {
  const given = (more: object = {}) => ({
    givenName: 'Noor',
    prefix: '',
    familyName: 'Berg',
    bornOn: '2023-05-14',
    ...more,
  });

  it('is recognised by name, birth date and postcode', async () => {
    const pupil = await aChild({ familyName: 'Herkend' });
    const known = given({ familyName: 'Herkend', postcode: '1315 ab' });
    const answer = await school.post('registrations', { ...wish(), pupil: known });
    expect([answer.statusCode, answer.json().pupilId]).toEqual([201, pupil]);
    expect(await watchOf(pupil)).toBe('2026-06-01');
    expect((await school.get(`pupils/${pupil}`)).json()).toMatchObject({ preschoolName: 'Het Nest' });
    expect((await otherSchool.get(`pupils/${pupil}`)).statusCode).toBe(404);
  });

  it('comes in as a new child when nobody has that name and birth date', async () => {
    const answer = await school.post('registrations', { ...wish(), pupil: given({ familyName: 'Nieuw' }) });
    expect(answer.statusCode).toBe(201);
    const { pupilId } = answer.json();
    expect(await watchOf(pupilId)).toBe('2026-06-01');
    expect((await coordinator.get(`pupils/${pupilId}`)).json().familyName).toBe('Nieuw');
    expect((await staff.get(`pupils/${pupilId}`)).statusCode).toBe(404);
  });

  it('is left to a person when the postcode does not fit, and nothing of it is told', async () => {
    await aChild({ familyName: 'Twijfel' });
    const before = await everything();
    const unsure = { ...wish(), pupil: given({ familyName: 'Twijfel', postcode: '1354 XX' }) };
    const answer = await school.post('registrations', unsure);
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'pupil.unsure']);
    expect(answer.body).not.toMatch(/Nest|1315/);
    expect(await everything()).toEqual(before);
  });

  it('is not asked for at a school of another', async () => {
    const before = await everything();
    const body = { ...wish({ schoolLocationId: region.otherLocation }), pupil: given({ familyName: 'Elders' }) };
    expect((await school.post('registrations', body)).statusCode).toBe(404);
    expect((await staff.post('registrations', body)).statusCode).toBe(403);
    const faulty = { ...wish(), pupil: given({ bornOn: '2023-02-31', givenName: '<b>' }) };
    expect((await school.post('registrations', faulty)).statusCode).toBe(400);
    expect((await school.post('registrations', { ...wish(), pupil: 'Noor' })).statusCode).toBe(400);
    expect((await school.post('registrations', wish())).statusCode).toBe(400);
    expect(await everything()).toEqual(before);
  });
});

describe('a registration of another', () => {
  it('does not exist, on every route and for every role', async () => {
    const pupil = await aChild();
    const theirs = await registered(pupil, { schoolLocationId: region.otherLocation });
    const foreignChild = await addChild(api.admin, {
      region: elsewhere.municipality,
      registrations: [{ school: elsewhere.location, receivedOn: '2026-06-01' }],
    });
    const { rows } = await api.admin.query('SELECT id FROM registration WHERE pupil_id = $1', [foreignChild]);
    const before = await everything();
    const attempts: [Client, string][] = [
      [school, theirs.id],
      [board, theirs.id],
      [coordinator, rows[0].id],
      [school, rows[0].id],
      [coordinator, randomUUID()],
    ];
    for (const [client, id] of attempts) {
      expect((await client.get(`registrations/${id}`)).statusCode).toBe(404);
      if (client === board) continue;
      const day = { receivedOn: '2026-05-20', version: 1 };
      expect((await client.put(`registrations/${id}`, { preference: 1, version: 1 })).statusCode).toBe(404);
      const reason = 'omdat het zo is';
      expect((await client.post(`registrations/${id}/received-on-changes`, { ...day, reason })).statusCode).toBe(404);
      expect((await client.post(`registrations/${id}/confirmations`, day)).statusCode).toBe(404);
      expect((await client.post(`registrations/${id}/withdrawals`, { reason, version: 1 })).statusCode).toBe(404);
    }
    for (const client of [coordinator, school]) {
      expect((await client.get(`pupils/${foreignChild}/registrations`)).statusCode).toBe(404);
      expect((await client.post(`pupils/${foreignChild}/registrations`, wish())).statusCode).toBe(404);
    }
    expect((await school.post(`pupils/${pupil}/registrations`, wish())).statusCode).toBe(404);
    const mine = await aChild();
    const foreignSchool = wish({ schoolLocationId: elsewhere.location });
    const preschool = wish({ schoolLocationId: region.preschoolLocation });
    expect((await coordinator.post(`pupils/${mine}/registrations`, foreignSchool)).statusCode).toBe(404);
    expect((await coordinator.post(`pupils/${mine}/registrations`, preschool)).statusCode).toBe(404);
    const after = await everything();
    expect(after[0].registrations).toEqual(before[0].registrations);
    expect(after[0].changes).toEqual(before[0].changes);
    expect((await board.put(`registrations/${theirs.id}`, { preference: 1, version: 1 })).statusCode).toBe(403);
    expect((await staff.get(`pupils/${mine}/registrations`)).statusCode).toBe(403);
  });
});

describe('input that is not right', () => {
  it.each([
    ['a day to come', { receivedOn: '2026-11-23' }],
    ['a day before birth', { receivedOn: '2023-05-13' }],
    ['a day that does not exist', { receivedOn: '2026-02-30' }],
    ['a start before birth', { wantedStartOn: '2022-01-01' }],
    ['preference nought', { preference: 0 }],
    ['preference as text', { preference: '1' }],
    ['half a preference', { preference: 1.5 }],
    ['an unknown school code', { schoolLocationId: '01AA00' }],
    ['a need that is no answer', { supportNeed: 'maybe' }],
    ['lines in a text', { otherSchools: 'a\r\nb' }],
    ['a status of its own', { status: 'registered' }],
  ])('%s is refused and changes nothing', async (_, change) => {
    const pupil = await aChild();
    const before = await everything();
    expect((await coordinator.post(`pupils/${pupil}/registrations`, wish(change))).statusCode).toBe(400);
    expect(await everything()).toEqual(before);
  });

  it.each([
    'status=x',
    'status=registered&status=withdrawn',
    'pageSize=0',
    'pageSize=1e9',
    'cursor=x',
    'boardId=1',
    'x=1',
  ])('the list refuses ?%s', async (query) => {
    expect((await coordinator.get(`registrations?${query}`)).statusCode).toBe(400);
  });

  it('a cursor whose day is no day is refused', async () => {
    const cursor = Buffer.from(JSON.stringify(['2026-02-31', randomUUID()])).toString('base64url');
    expect((await coordinator.get(`registrations?cursor=${cursor}`)).statusCode).toBe(400);
    expect((await coordinator.get(`watch-entries?cursor=${cursor}`)).statusCode).toBe(400);
  });
});
