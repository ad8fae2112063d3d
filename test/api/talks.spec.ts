import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Clock } from '#libs/platform/clock/index.js';
import { addDays, addMonths } from '#libs/platform/domain/index.js';
import { addChild, addPreschool } from '../support/children.js';
import { type TestRegion, addRegion } from '../support/region.js';
import { type Client, type SignedInApi, startSignedInApi } from '../support/sign-in.js';

const today = '2026-11-22';
const dueIn = (days: number): string => addMonths(addDays(today, days), -42);

let api: SignedInApi;
let region: TestRegion;
let second: string;
const clients: Record<string, Client> = {};
let child: string;
let other: string;
beforeAll(async () => {
  api = await startSignedInApi('talks');
  region = await addRegion(api.admin, '01');
  second = await addPreschool(api.admin, region, '200000001');
  const at = (role: string, organisationId: string, locationId?: string) =>
    api.as({ role, organisationId, ...(locationId && { locationId }) });
  clients.staff = await at('preschool-staff', region.preschools, region.preschoolLocation);
  clients.colleague = await at('preschool-staff', region.preschools, region.preschoolLocation);
  clients.second = await at('preschool-staff', region.preschools, second);
  clients.manager = await at('preschool-manager', region.preschools);
  clients.coordinator = await at('region-coordinator', region.municipality);
  clients.school = await at('school-head', region.school);
  clients.board = await at('board-administrator', region.board);
  api.app.get(Clock).today = () => today;
});
afterAll(() => api.close());
beforeEach(async () => {
  const wish = { region: region.municipality, preschool: region.preschoolLocation, bornOn: dueIn(-10) };
  const registrations = [
    { school: region.location, board: region.board, receivedOn: '2026-05-01', status: 'pre-registered' },
  ];
  child = await addChild(api.admin, { ...wish, registrations });
  other = await addChild(api.admin, { ...wish, preschool: second });
});

interface Talk {
  id: string;
  spokenOn: string;
  takenBack: boolean;
  [name: string]: unknown;
}
const record = (who: string, body: object = { spokenOn: today }, pupilId = child) =>
  clients[who]!.send('POST', `pupils/${pupilId}/talks`, body);
const takeBack = (who: string, talkId: string, pupilId = child) =>
  clients[who]!.send('POST', `pupils/${pupilId}/talks/${talkId}/retractions`);
const talks = async (who: string): Promise<Talk[]> =>
  (await clients[who]!.get(`pupils/${child}/talks`)).json<{ items: Talk[] }>().items;
const entry = async (who: string) => (await clients[who]!.get(`pupils/${child}/watch-entry`)).json();

describe('spoken with the parents', () => {
  it('is written down with one call, stands in the worklist and is in the log', async () => {
    const answer = await record('staff');
    expect(answer.statusCode).toBe(201);
    expect(await talks('staff')).toMatchObject([{ spokenOn: today, takenBack: false }]);
    expect(await entry('staff')).toMatchObject({ lastTalk: { spokenOn: today } });
    const { rows } = await api.admin.query(
      `SELECT actor_id AS actor, object_id AS child, detail FROM audit_event WHERE action = 'watch.talk-recorded' AND object_id = $1`,
      [child],
    );
    const detail = { talkId: answer.json().id, spokenOn: today };
    expect(rows).toEqual([{ actor: clients.staff!.personId, child, detail }]);
  });

  it('keeps every talk; the latest day is the one that is shown', async () => {
    await record('staff', { spokenOn: '2026-11-20', lateReason: 'parents-choosing' });
    await record('colleague', { spokenOn: '2026-11-10', lateReason: 'other', note: 'wacht op <sleutel> van het huis' });
    expect(await talks('colleague')).toMatchObject([
      { spokenOn: '2026-11-20', lateReason: 'parents-choosing' },
      { spokenOn: '2026-11-10', lateReason: 'other', note: 'wacht op <sleutel> van het huis' },
    ]);
    expect((await entry('staff')).lastTalk).toEqual({ spokenOn: '2026-11-20', lateReason: 'parents-choosing' });
  });

  it('loses nothing when two people tap at once', async () => {
    const answers = await Promise.all([record('staff'), record('colleague'), record('manager')]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201]);
    expect(await talks('staff')).toHaveLength(3);
  });

  it('can be taken back, also twice; the history keeps it', async () => {
    await record('staff', { spokenOn: '2026-11-01', lateReason: 'moving-house' });
    const { id } = (await record('staff')).json();
    expect((await takeBack('colleague', id)).statusCode).toBe(204);
    expect((await takeBack('staff', id)).statusCode).toBe(204);
    expect(await talks('staff')).toMatchObject([{ id, takenBack: true }, { takenBack: false }]);
    expect((await entry('staff')).lastTalk).toEqual({ spokenOn: '2026-11-01', lateReason: 'moving-house' });
    const { rows } = await api.admin.query(
      `SELECT count(*)::int AS times FROM audit_event WHERE action = 'watch.talk-taken-back' AND object_id = $1`,
      [child],
    );
    expect(rows).toEqual([{ times: 1 }]);
    expect((await takeBack('staff', child)).statusCode).toBe(404);
    expect((await takeBack('second', id, other)).statusCode).toBe(404);
  });

  it('is for the region to see without the words, and not for school, board or another preschool', async () => {
    await record('staff', { spokenOn: today, lateReason: 'other', note: 'oma is ziek' });
    expect(await talks('coordinator')).toMatchObject([{ spokenOn: today, lateReason: 'other' }]);
    expect(JSON.stringify(await talks('coordinator'))).not.toContain('oma');
    expect(await entry('coordinator')).toMatchObject({ lastTalk: { lateReason: 'other' } });
    for (const who of ['school', 'board']) {
      expect(await entry(who)).not.toHaveProperty('lastTalk');
      expect((await clients[who]!.get(`pupils/${child}/talks`)).statusCode).toBe(403);
      expect((await record(who)).statusCode).toBe(403);
    }
    expect((await record('coordinator')).statusCode).toBe(403);
    expect((await record('second')).statusCode).toBe(404);
    expect((await clients.second!.get(`pupils/${child}/talks`)).statusCode).toBe(404);
  });

  it('stays with the preschool that had it when the child goes to another one', async () => {
    await record('staff');
    await api.admin.query('UPDATE registration_watch SET preschool_location_id = $2 WHERE pupil_id = $1', [
      child,
      second,
    ]);
    expect(await talks('second')).toEqual([]);
    expect(await talks('coordinator')).toHaveLength(1);
    expect((await clients.staff!.get(`pupils/${child}/talks`)).statusCode).toBe(404);
  });

  it.each([
    [{}, ['spokenOn']],
    [{ spokenOn: '2026-11-23' }, ['spokenOn']],
    [{ spokenOn: '2020-01-01', lateReason: 'other' }, ['spokenOn', 'note']],
    [{ spokenOn: today, lateReason: 'lazy' }, ['lateReason']],
    [{ spokenOn: today, note: 'zonder reden' }, ['note']],
    [{ spokenOn: today, lateReason: 'other', note: 'é'.repeat(101) }, ['note']],
    [{ spokenOn: today, lateReason: 'other', note: 'a\u0000b' }, ['note']],
  ])('%j is refused, with all that is wrong', async (body, fields) => {
    const answer = await record('staff', body);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors.map(({ name }: { name: string }) => name)).toEqual(fields);
    expect(await talks('staff')).toEqual([]);
  });
});

describe('who arrives late', () => {
  const born = {
    ...{ givenName: 'Noor', prefix: '', familyName: 'Bos' },
    guardians: [{ name: 'Sanne Bos', hasAuthority: true }],
    addressSecret: false,
  };
  const state = async (pupilId: string) => (await clients.manager!.get(`pupils/${pupilId}/watch-entry`)).json();

  it('is new for two weeks, and late only then; the first file of a preschool brings nobody new', async () => {
    const body = { ...born, bornOn: dueIn(-60), preschoolLocationId: region.preschoolLocation };
    const { id, version } = (await clients.manager!.send('POST', 'pupils', body)).json();
    expect(await state(id)).toMatchObject({ state: 'new-here', arrivedOn: today, nextActor: 'preschool' });
    api.app.get(Clock).today = () => addDays(today, 14);
    expect(await state(id)).toMatchObject({ state: 'overdue', daysLeft: -74 });
    const moved = { ...body, preschoolLocationId: second, version };
    expect((await clients.manager!.send('PUT', `pupils/${id}`, moved)).statusCode).toBe(200);
    expect(await state(id)).toMatchObject({ state: 'new-here', arrivedOn: addDays(today, 14) });
    api.app.get(Clock).today = () => today;
  });

  it('leaves the start page with everybody who left', async () => {
    const attention = async () =>
      (await clients.staff!.get('watch-entries?list=attention&weeks=26&pageSize=200'))
        .json<{ items: { pupilId: string }[] }>()
        .items.map(({ pupilId }) => pupilId);
    expect(await attention()).toContain(child);
    await api.admin.query('UPDATE registration_watch SET left_on = $2 WHERE pupil_id = $1', [child, today]);
    expect(await attention()).not.toContain(child);
  });
});
