import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, addMonths } from '#libs/platform/domain/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { addChild } from '../support/children.js';
import { type TestRegion, addRegion } from '../support/region.js';
import { type Client, type SignedInApi, startSignedInApi } from '../support/sign-in.js';

let api: SignedInApi;
let region: TestRegion;
let one: Client;
let other: Client;
let manager: Client;
let head: Client;
let staff: Client;
const today = new Clock().today();
const reason = 'Besluit van de stuurgroep';
beforeAll(async () => {
  api = await startSignedInApi('retention');
  region = await addRegion(api.admin);
  one = await api.as({ role: 'system-administrator', organisationId: region.municipality, name: 'Anna' });
  other = await api.as({ role: 'region-coordinator', organisationId: region.municipality, name: 'Bram' });
  const preschool = { organisationId: region.preschools, locationId: region.preschoolLocation };
  manager = await api.as({ role: 'preschool-manager', ...preschool, name: 'Manon' });
  staff = await api.as({ role: 'preschool-staff', ...preschool });
  head = await api.as({ role: 'school-head', organisationId: region.school, name: 'Henk' });
});
afterAll(() => api.close());
beforeEach(() => api.admin.query('DELETE FROM retention_change'));

const sql = async (text: string, ...values: unknown[]) => (await api.admin.query(text, values)).rows;
const child = (leftOn: string | null = null, familyName = 'Zwaluwstaart') =>
  addChild(api.admin, { region: region.municipality, preschool: region.preschoolLocation, familyName, leftOn });
const termOf = async (id: string) => (await sql('SELECT term FROM retention_period WHERE id = $1', id))[0].term;
const hold = (who: Client, subjectId: string, more = {}) =>
  who.post('retention-holds', {
    ...{ subjectKind: 'pupil', subjectId, reason: 'Bezwaar loopt', reviewOn: addMonths(today, 3), ...more },
  });

describe('terms', () => {
  it('are shown with their ground, to who decides about them and to nobody else', async () => {
    const { started, periods } = (await one.get('retention-periods')).json();
    expect(started).toBe(false);
    expect(periods.find((each: { id: string }) => each.id === 'preschool-programme')).toMatchObject({
      ...{ termInWords: '2 jaar', editable: false, source: expect.stringContaining('WPO artikel 167') },
    });
    for (const client of [manager, head, staff]) expect((await client.get('retention-periods')).statusCode).toBe(403);
  });

  it('change when a second person approves, and are audited', async () => {
    const { id } = (await one.post('retention-periods/handover-copy/changes', { term: 'P6M', reason })).json();
    expect(await termOf('handover-copy')).toBe('P1Y');
    const own = await one.post(`retention-changes/${id}/decisions`, { approve: true });
    expect([own.statusCode, own.json().code]).toEqual([409, 'retention-change.same-person']);
    expect((await other.post(`retention-changes/${id}/decisions`, { approve: true })).statusCode).toBe(204);
    expect(await termOf('handover-copy')).toBe('P6M');
    const again = await other.post(`retention-changes/${id}/decisions`, { approve: true });
    expect(again.statusCode).toBe(404);
    const [change] = (await one.get('retention-periods')).json().changes;
    expect(change).toMatchObject({
      before: '1 jaar',
      after: '6 maanden',
      proposedByName: 'Anna',
      decidedByName: 'Bram',
    });
    expect(await sql('SELECT action FROM audit_event WHERE object_id = $1 ORDER BY number', id)).toEqual([
      { action: 'retention-change.proposed' },
      { action: 'retention-change.approved' },
    ]);
  });

  it.each([
    ['preschool-programme', 'P1Y', ['fixed']],
    ['handover-copy', 'P1M', ['out-of-bounds']],
    ['audit-log', 'P4Y', ['out-of-bounds']],
    ['handover-copy', 'een jaar', ['no-term']],
  ])('of %s cannot become %s', async (kind, term, codes) => {
    const answer = await one.post(`retention-periods/${kind}/changes`, { term, reason: 'kort' });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors.map(({ code }: { code: string }) => code)).toEqual([...codes, 'too-short']);
    expect((await one.post(`retention-periods/${kind}/dry-runs`, { term })).statusCode).toBe(400);
  });

  it('have one proposal at a time, and one that fits no more is not approved', async () => {
    const path = 'retention-periods/pupil/changes';
    const { id } = (await one.post(path, { term: 'P3Y', reason })).json();
    expect((await other.post(path, { term: 'P4Y', reason })).json().code).toBe('retention-change.waits');
    await api.admin.query(`UPDATE retention_period SET version = version + 1 WHERE id = 'pupil'`);
    const answer = await other.post(`retention-changes/${id}/decisions`, { approve: true });
    expect(answer.json().code).toBe('retention-change.changed-meanwhile');
    expect((await one.post(`retention-changes/${id}/decisions`, { approve: false })).statusCode).toBe(204);
    expect(await termOf('pupil')).toBe('P2Y');
  });

  it('start by two people and stop by one', async () => {
    const { id } = (await other.post('retention-starts', { reason })).json();
    expect((await one.get('retention-periods')).json().started).toBe(false);
    await one.post(`retention-changes/${id}/decisions`, { approve: true });
    expect((await one.get('retention-periods')).json().started).toBe(true);
    expect((await one.post('retention-stops', { reason })).statusCode).toBe(204);
    expect((await one.get('retention-periods')).json().started).toBe(false);
  });
});

describe('a look ahead', () => {
  it('counts what goes on a day, per place, and names nobody', async () => {
    const id = await child(addMonths(today, -24));
    const preview = async (on?: string) => (await one.get(`retention-preview${on ? `?on=${on}` : ''}`)).json();
    const due = async (on?: string) =>
      (await preview(on)).lines.find(({ kind }: { kind: string }) => kind === 'pupil').due as number;
    expect([await due(today), await due(), await due(addDays(today, 1))]).toEqual([0, 1, 1]);
    const answer = await one.get('retention-preview-items?kind=pupil');
    expect(answer.json().items).toEqual([{ id, eventOn: addMonths(today, -24), held: false }]);
    const all = answer.body + JSON.stringify(await preview());
    expect(all).not.toContain('Zwaluwstaart');
    const trial = await one.post('retention-periods/pupil/dry-runs', { term: 'P3Y' });
    expect(trial.json()).toMatchObject({ now: 1, then: 0 });
    expect(await sql('SELECT 1 FROM pupil WHERE id = $1', id)).toHaveLength(1);
  });

  it('is of the own region', async () => {
    const elsewhere = await addRegion(api.admin, '07');
    await addChild(api.admin, {
      region: elsewhere.municipality,
      preschool: elsewhere.preschoolLocation,
      leftOn: '2020-01-01',
    });
    const { items } = (await one.get('retention-preview-items?kind=pupil')).json();
    expect(items).toHaveLength(1);
  });
});

describe('a hold', () => {
  it('is set with a reason that only they read who keep the child, and lifted with one', async () => {
    const id = await child();
    const made = await hold(manager, id);
    expect(made.statusCode).toBe(201);
    const mine = (await manager.get(`pupils/${id}/retention-holds`)).json().items;
    expect(mine).toEqual([
      expect.objectContaining({ reason: 'Bezwaar loopt', setByName: 'Manon', isOverdue: false, subjectKind: 'pupil' }),
    ]);
    const ofAdministrator = (await one.get('retention-holds')).body;
    expect(ofAdministrator).toContain(made.json().id);
    expect(ofAdministrator).not.toContain('Bezwaar loopt');
    expect((await head.get(`pupils/${id}/retention-holds`)).statusCode).toBe(404);
    expect((await staff.get(`pupils/${id}/retention-holds`)).statusCode).toBe(403);
    const [row] = await sql('SELECT reason FROM retention_hold WHERE id = $1', made.json().id);
    expect(row.reason.includes('Bezwaar')).toBe(false);

    expect((await head.post(`retention-holds/${made.json().id}/lifts`, { reason })).statusCode).toBe(404);
    expect((await manager.post(`retention-holds/${made.json().id}/lifts`, { reason })).statusCode).toBe(204);
    const [lifted] = (await manager.get(`pupils/${id}/retention-holds`)).json().items;
    expect(lifted).toMatchObject({ liftedByName: 'Manon' });
    expect(await sql('SELECT action FROM audit_event WHERE object_id = $1 ORDER BY number', id)).toEqual([
      { action: 'retention.held' },
      { action: 'retention.hold-lifted' },
    ]);
  });

  it('past its review day is marked, until somebody says that the dispute still runs', async () => {
    const id = await child();
    const made = (await hold(manager, id)).json().id;
    await sql('UPDATE retention_hold SET review_on = $2 WHERE id = $1', made, addDays(today, -1));
    const overdue = async () =>
      (await one.get('retention-holds')).json().items.find((each: { id: string }) => each.id === made).isOverdue;
    expect(await overdue()).toBe(true);
    await manager.post(`retention-holds/${made}/reviews`, { reviewOn: addMonths(today, 6) });
    expect(await overdue()).toBe(false);
  });

  it.each([
    ['without a reason and with a day that is past', { reason: 'x', reviewOn: '2020-01-01' }, ['too-short', 'in-past']],
    ['for longer than a year', { reviewOn: addMonths(today, 13) }, ['too-late']],
  ])('%s is refused', async (_, more, codes) => {
    const answer = await hold(manager, await child(), more);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors.map(({ code }: { code: string }) => code)).toEqual(codes);
  });

  it('of a child that is not in sight is not set', async () => {
    const elsewhere = await addRegion(api.admin, '08');
    const far = await addChild(api.admin, { region: elsewhere.municipality, preschool: elsewhere.preschoolLocation });
    expect((await hold(manager, far)).statusCode).toBe(404);
    expect((await hold(head, await child())).statusCode).toBe(404);
  });
});
