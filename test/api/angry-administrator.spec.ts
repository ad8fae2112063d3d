// "A senior school administrator would be angry if the software got this wrong": law-and-process 10, the items that show only
// in the whole. Those about dates alone: libs/deadlines/domain/administrator.spec.ts. Those that wait: docs/statutory-terms.md.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '#libs/platform/clock/index.js';
import { addChild } from '../support/children.js';
import { type TestRegion, addRegion } from '../support/region.js';
import { type Client, type SignedInApi, startSignedInApi } from '../support/sign-in.js';

let api: SignedInApi;
let region: TestRegion;
let school: Client;
let coordinator: Client;
let policy: Client;
beforeAll(async () => {
  api = await startSignedInApi('angry-administrator');
  region = await addRegion(api.admin, '01');
  await api.admin.query(`UPDATE location SET governance = 'private', sector = 'po' WHERE kind = 'school'`);
  school = await api.as({ role: 'school-head', organisationId: region.school });
  coordinator = await api.as({ role: 'region-coordinator', organisationId: region.municipality });
  policy = await api.as({ role: 'policy-officer', organisationId: region.municipality });
  api.app.get(Clock).today = () => '2026-12-20';
});
afterAll(() => api.close());

const reason = 'Een reden van genoeg tekens.';
const aChild = (more: object = {}) =>
  addChild(api.admin, {
    ...{ region: region.municipality, preschool: region.preschoolLocation, postcode: '1315AB', bornOn: '2022-06-14' },
    ...more,
  });
async function registered(more: object = {}, child: object = {}) {
  const wish = { schoolLocationId: region.location, preference: 1, receivedOn: '2026-10-05', supportNeed: 'yes' };
  return (await coordinator.post(`pupils/${await aChild(child)}/registrations`, { ...wish, ...more })).json();
}
const step = (id: string, version: number, kind: string, happenedOn: string, more: object = {}) =>
  school.post(`registrations/${id}/steps`, { version, kind, happenedOn, ...more });
const findings = (answer: { json: () => { errors?: { code: string }[] } }) =>
  (answer.json().errors ?? []).map(({ code }) => code);

describe('an administrator would be angry', () => {
  it('2: if the day of receipt changed without a reason that is kept', async () => {
    const { id } = await registered();
    const change = { version: 1, receivedOn: '2026-10-06' };
    expect((await school.post(`registrations/${id}/received-on-changes`, { ...change, reason: '' })).statusCode).toBe(
      400,
    );
    expect((await school.put(`registrations/${id}`, { ...change, preference: 1 })).statusCode).toBe(400);
    const moved = await school.post(`registrations/${id}/received-on-changes`, { ...change, reason });
    expect(moved.json()).toMatchObject({ receivedOn: '2026-10-06', changes: [{ oldValue: '2026-10-05', reason }] });
  });

  it('3: if a child without support need had no clock', async () => {
    const { decisionDueOn, placementFromOn } = await registered({ supportNeed: 'no' });
    expect([decisionDueOn, placementFromOn]).toEqual(['2026-11-16', '2026-12-15']);
  });

  it('4: if waiting for information stopped the clock without an invitation with a term', async () => {
    const { id, decisionDueOn } = await registered();
    const waiting = await step(id, 1, 'review-started', '2026-10-06', { reason: 'Wachten op het verslag.' });
    expect(waiting.json().decisionDueOn).toBe(decisionDueOn);
    expect(findings(await step(id, 2, 'completion-requested', '2026-10-07', { reason }))).toEqual(['missing']);
  });

  it('5: if a school extended too late, twice, or too long', async () => {
    const { id } = await registered();
    const extend = (version: number, on: string, untilOn: string) =>
      step(id, version, 'extended', on, { untilOn, reason });
    expect(findings(await extend(1, '2026-11-17', '2026-12-01'))).toContain('extended-too-late');
    expect(findings(await extend(1, '2026-11-16', '2026-12-15'))).toContain('extended-too-long');
    expect((await extend(1, '2026-11-16', '2026-12-14')).statusCode).toBe(201);
    expect((await extend(2, '2026-11-16', '2026-12-14')).json().code).toBe('registration.extended-twice');
  });

  it('6: if a child with support need was refused without a school that said yes, or without proof', async () => {
    const { id } = await registered();
    expect(findings(await step(id, 1, 'refused-place-elsewhere', '2026-11-10', { reason }))).toEqual([
      'missing',
      'missing',
    ]);
    const ground = await step(id, 1, 'refused-outside-zorgplicht', '2026-11-10', { ground: 'no-place' });
    expect(findings(ground)).toEqual(['too-short']);
  });

  it('7: if "too late" was offered as a ground', async () => {
    const { id, warnings } = await registered({ wantedStartOn: '2026-11-01' });
    expect(warnings).toContainEqual(
      expect.objectContaining({ text: expect.stringMatching(/mag hierom niet weigeren/) }),
    );
    expect(findings(await step(id, 1, 'refused-outside-zorgplicht', '2026-11-10', { ground: 'late', reason }))).toEqual(
      ['late-is-no-ground'],
    );
  });

  it('8: if temporary placement came before the fourth birthday, or for a child that is enrolled elsewhere', async () => {
    const young = await registered({}, { bornOn: '2023-02-14' });
    expect(young.placementFromOn).toBe('2027-02-14');
    expect(findings(await step(young.id, 1, 'temporarily-placed', '2026-12-20'))).toEqual(['too-early']);
    const { id, version } = await registered();
    await school.put(`registrations/${id}`, { version, preference: 1, enrolledElsewhere: true });
    expect(findings(await step(id, 2, 'temporarily-placed', '2026-12-20'))).toEqual(['enrolled-elsewhere']);
  });

  it('9: if a deadline on Christmas Day was missed', async () => {
    const { decisionDueOn } = await registered({ receivedOn: '2026-11-13' });
    expect(decisionDueOn).toBe('2026-12-28');
  });

  it('15: if a secret address turned up in an export or a list', async () => {
    await registered({}, { secret: true, postcode: '1334ZZ', familyName: 'Geheim' });
    const list = await coordinator.get('watch-entries/export?list=all');
    expect(list.body).toContain('Geheim');
    expect(list.body).not.toMatch(/1334 ?ZZ/);
    expect((await school.get('registrations')).body).not.toMatch(/1334 ?ZZ/);
  });

  it('16: if twins were taken for one child', async () => {
    const twins = [await aChild({ givenName: 'Mees' }), await aChild({ givenName: 'Noor' })];
    const wish = { schoolLocationId: region.location, preference: 1, receivedOn: '2026-10-05', supportNeed: 'no' };
    const child = { givenName: 'Mees', prefix: '', familyName: 'Bos', bornOn: '2022-06-14', postcode: '1315AB' };
    const known = await api.admin.query('SELECT family_name FROM pupil WHERE id = $1', [twins[0]]);
    const pupil = { ...child, familyName: known.rows[0].family_name };
    const made = await school.post('registrations', { ...wish, pupil });
    expect([made.statusCode, twins.indexOf(made.json().pupilId)]).not.toEqual([201, 1]);
  });

  it('21: if the municipality read about a child', async () => {
    const { id, pupilId } = await registered();
    for (const path of [
      `registrations/${id}`,
      `pupils/${pupilId}`,
      `pupils/${pupilId}/registrations`,
      'watch-entries',
    ]) {
      expect([path, (await policy.get(path)).statusCode]).toEqual([path, 403]);
    }
  });
});
