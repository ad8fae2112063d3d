import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '#libs/platform/clock/index.js';
import { ClockKeeper } from '#libs/registrations/clock-keeper.service.js';
import { addChild } from '../support/children.js';
import { type TestRegion, addRegion } from '../support/region.js';
import { type Client, type SignedInApi, startSignedInApi } from '../support/sign-in.js';

let api: SignedInApi;
let region: TestRegion;
let coordinator: Client;
let manager: Client;
let pupil: string;
let registration: string;
let today = '2026-12-01';
beforeAll(async () => {
  api = await startSignedInApi('law-moves-deadlines');
  region = await addRegion(api.admin, '01');
  coordinator = await api.as({ role: 'region-coordinator', organisationId: region.municipality });
  manager = await api.as({ role: 'preschool-manager', organisationId: region.preschools });
  api.app.get(Clock).today = () => today;
  pupil = await addChild(api.admin, {
    ...{ region: region.municipality, preschool: region.preschoolLocation, postcode: '1315AB', bornOn: '2022-12-30' },
  });
  // 23 November + 42 days is Monday 4 January 2027.
  const wish = { schoolLocationId: region.location, preference: 1, receivedOn: '2026-11-23', supportNeed: 'no' };
  registration = (await coordinator.post(`pupils/${pupil}/registrations`, wish)).json().id;
});
afterAll(() => api.close());

const due = async () => (await coordinator.get(`registrations/${registration}`)).json().decisionDueOn;
const kept = async () =>
  (await api.admin.query('SELECT decision_due_on AS due, placement_from_on AS placement FROM registration')).rows[0];
const day = { on: '2027-01-04', name: 'Extra vrije dag', source: 'Koninklijk besluit, bedacht' };
const refresh = () => api.app.get(ClockKeeper).refresh();

describe('an edit of the law that moves a last day', () => {
  it('is asked first, and changes nothing', async () => {
    const asked = await coordinator.post('non-working-days', day);
    expect([asked.statusCode, asked.json().code]).toEqual([409, 'law.moves-deadlines']);
    expect(asked.json().detail).toMatch(/1 lopende aanmelding een andere laatste dag.*nog niets gewijzigd/);
    expect((await coordinator.get('non-working-days?year=2027')).body).not.toContain('Extra vrije dag');
    expect(await due()).toBe('2027-01-04');
    expect(await refresh()).toBe(0);
  });

  it('is not asked when nothing moves', async () => {
    const harmless = { ...day, on: '2027-01-13' };
    expect((await coordinator.post('non-working-days', harmless)).statusCode).toBe(201);
    await refresh();
    expect(await kept()).toMatchObject({ due: '2027-01-04' });
  });

  it('moves the days once it was accepted, and the audit log says so', async () => {
    expect((await coordinator.post('non-working-days', { ...day, acceptMoves: true })).statusCode).toBe(201);
    expect(await refresh()).toBe(1);
    expect([await kept(), await due()]).toMatchObject([{ due: '2027-01-05' }, '2027-01-05']);
    const { rows } = await api.admin.query(
      `SELECT detail FROM audit_event WHERE action = 'registration.decision-moved'`,
    );
    expect(rows).toMatchObject([{ detail: { before: '2027-01-04', after: '2027-01-05', pupilId: pupil } }]);
  });

  it('says when the day was over already', async () => {
    today = '2027-01-10';
    const asked = await coordinator.delete('non-working-days/2027-01-04');
    expect([asked.statusCode, asked.json().detail]).toEqual([
      409,
      expect.stringMatching(/1 daarvan was die dag al voorbij/),
    ]);
    expect((await coordinator.delete('non-working-days/2027-01-04?acceptMoves=true')).statusCode).toBe(204);
    await refresh();
    expect(await kept()).toMatchObject({ due: '2027-01-04' });
  });
});

describe('another birth date', () => {
  it('moves the day of temporary placement, though the preschool sees no registration', async () => {
    expect(await kept()).toMatchObject({ placement: '2027-02-02' });
    const { version } = (await manager.get(`pupils/${pupil}`)).json();
    const child = {
      givenName: 'Noor',
      prefix: '',
      familyName: 'Bos',
      bornOn: '2023-03-01',
      addressSecret: false,
      version,
    };
    const guardians = [{ name: 'Sanne Bos', hasAuthority: true }];
    const preschoolLocationId = region.preschoolLocation;
    const answer = await manager.put(`pupils/${pupil}`, { ...child, guardians, preschoolLocationId });
    expect([answer.statusCode, answer.body]).toEqual([200, expect.anything()]);
    expect(await refresh()).toBe(1);
    expect(await kept()).toMatchObject({ placement: '2027-03-01' });
  });
});
