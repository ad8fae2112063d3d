import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '#libs/platform/clock/index.js';
import { addChild, addWijken } from '../support/children.js';
import { type TestRegion, addRegion } from '../support/region.js';
import { type Client, type SignedInApi, startSignedInApi } from '../support/sign-in.js';

const today = '2026-11-22';
let api: SignedInApi;
let region: TestRegion;
let wijken: string[];
const clients: Record<string, Client> = {};
beforeAll(async () => {
  api = await startSignedInApi('figures');
  region = await addRegion(api.admin, '01');
  const elsewhere = await addRegion(api.admin, '02');
  wijken = await addWijken(api.admin, region.municipality, 'Haven', 2);
  const asked = (school: 'own' | 'other', status: string, receivedOn = '2026-06-01') =>
    school === 'own'
      ? { school: region.location, board: region.board, receivedOn, status }
      : { school: region.otherLocation, board: region.otherBoard, receivedOn, status };
  const nest = { region: region.municipality, preschool: region.preschoolLocation, wijkId: wijken[0]! };
  // born on 1 October 2022: four on 1 October 2026, 3½ on 1 April 2026; on 1 July 2023: 3½ on 1 January 2027
  await addChild(api.admin, { ...nest, bornOn: '2022-10-01' });
  await addChild(api.admin, { ...nest, bornOn: '2023-07-01' });
  await addChild(api.admin, { ...nest, bornOn: '2022-10-01', registrations: [asked('own', 'registered')] });
  await addChild(api.admin, {
    ...{ ...nest, bornOn: '2022-10-01' },
    registrations: [asked('own', 'registered', '2026-03-01'), asked('other', 'admitted', '2026-03-02')],
  });
  await addChild(api.admin, {
    ...{ ...nest, preschool: null, bornOn: '2022-10-01', wijkId: wijken[1]! },
    registrations: [asked('other', 'extended', '2026-04-01')],
  });
  await addChild(api.admin, { ...nest, bornOn: '2021-10-01' });
  await addChild(api.admin, { ...nest, bornOn: '2022-10-01', leftOn: '2026-10-01' });
  await addChild(api.admin, { region: elsewhere.municipality, bornOn: '2022-10-01' });
  clients.coordinator = await api.as({ role: 'region-coordinator', organisationId: region.municipality });
  clients.manager = await api.as({ role: 'preschool-manager', organisationId: region.preschools });
  clients.board = await api.as({ role: 'board-administrator', organisationId: region.board });
  clients.otherBoard = await api.as({ role: 'board-administrator', organisationId: region.otherBoard });
  clients.policy = await api.as({ role: 'policy-officer', organisationId: region.municipality });
  clients.staff = await api.as({ role: 'preschool-staff', organisationId: region.preschools });
  api.app.get(Clock).today = () => today;
});
afterAll(() => api.close());

async function ask(who: string, path: string) {
  const answer = await clients[who]!.get(path);
  expect([who, path, answer.statusCode]).toEqual([who, path, 200]);
  return answer.json();
}
const funnel = async (who: string, query = ''): Promise<Record<string, number>> => {
  const { total, steps } = await ask(who, `watch-funnel?${query}`);
  return { total, ...Object.fromEntries(steps.map(({ state, count }: never) => [state, count])) };
};
const none = { 'too-young': 0, open: 0, overdue: 0, registered: 0, 'in-review': 0, admitted: 0 };

describe('the funnel', () => {
  it('is of the children who turn four this school year, and adds up', async () => {
    expect(await ask('coordinator', 'watch-funnel')).toMatchObject({
      ...{ schoolYear: '2026-2027', turnsFourFromOn: '2026-08-01', turnsFourToOn: '2027-07-31', total: 5 },
    });
    expect(await funnel('coordinator')).toEqual({
      ...{ ...none, total: 5, open: 1, overdue: 1, registered: 1, 'in-review': 1, admitted: 1 },
    });
    expect(await funnel('coordinator', 'schoolYear=2025-2026')).toEqual({ ...none, total: 1, overdue: 1 });
    expect(await funnel('coordinator', `wijkId=${wijken[1]}`)).toEqual({ ...none, total: 1, 'in-review': 1 });
    expect(await funnel('coordinator', `boardId=${region.otherBoard}`)).toEqual({
      ...{ ...none, total: 2, 'in-review': 1, admitted: 1 },
    });
  });

  it('opens the list of every count', async () => {
    for (const state of Object.keys(none)) {
      const { items } = await ask('coordinator', `watch-entries?list=all&schoolYear=2026-2027&state=${state}`);
      expect([state, items.length]).toEqual([state, (await funnel('coordinator'))[state]]);
    }
  });

  it('does not tell a board how far its child is at the school of another', async () => {
    expect(await funnel('board')).toEqual({ ...none, total: 2, registered: 2 });
    expect(await funnel('otherBoard')).toEqual({ ...none, total: 2, 'in-review': 1, admitted: 1 });
    expect((await ask('board', 'watch-entries?list=all&state=admitted')).items).toEqual([]);
    expect(await funnel('board', `boardId=${region.otherBoard}`)).toEqual({ ...none, total: 0 });
    expect(await funnel('manager')).toMatchObject({ total: 4, open: 1, overdue: 1, registered: 1, admitted: 1 });
    expect((await clients.staff!.get('watch-funnel')).statusCode).toBe(403);
  });
});

describe('the share in time', () => {
  it('is of the children of whom 3½ has passed, a year earlier beside it', async () => {
    expect(await ask('coordinator', 'watch-shares')).toEqual({
      ...{ by: 'wijk', schoolYear: '2026-2027', previousSchoolYear: '2025-2026', suppressed: false, countedOn: today },
      total: { due: 4, inTime: 2, previousDue: 1, previousInTime: 0 },
      items: [
        { groupId: wijken[0], groupName: 'Haven 1', due: 3, inTime: 1, previousDue: 1, previousInTime: 0 },
        { groupId: wijken[1], groupName: 'Haven 2', due: 1, inTime: 1, previousDue: 0, previousInTime: 0 },
      ],
    });
  });

  it('is per stadsdeel, preschool, board and school too, and within a place', async () => {
    expect((await ask('coordinator', 'watch-shares?by=stadsdeel')).items).toMatchObject([
      { groupName: 'Haven', due: 4, inTime: 2 },
    ]);
    expect((await ask('coordinator', `watch-shares?by=preschool&wijkId=${wijken[1]}`)).items).toMatchObject([
      { groupName: 'Geen voorschool', due: 1, inTime: 1 },
    ]);
    const perBoard = await ask('coordinator', 'watch-shares?by=board');
    expect(perBoard.items).toMatchObject([
      { groupName: 'Bestuur Anders', due: 2, inTime: 2 },
      { groupName: 'Bestuur De Boog', due: 2, inTime: 1 },
    ]);
    expect(perBoard.total).toMatchObject({ due: 4, inTime: 2 });
    expect((await ask('board', 'watch-shares?by=school')).items).toMatchObject([
      { groupName: 'De Regenboog Noord', due: 2, inTime: 1 },
    ]);
  });
});

describe('figures without names', () => {
  it('are all that a policy officer gets, and what a coordinator may lay on a table', async () => {
    for (const path of ['watch-funnel', 'watch-shares?by=wijk', 'watch-shares?by=preschool', 'preschool-reach']) {
      const seen = await ask('policy', path);
      expect([path, seen.suppressed]).toEqual([path, true]);
      expect([path, JSON.stringify(seen)]).toEqual([path, expect.not.stringMatching(/"\w+":[1-4][,}]/)]);
      const published = await ask('coordinator', `${path}${path.includes('?') ? '&' : '?'}published=true`);
      expect([path, published]).toEqual([path, seen]);
    }
    expect((await clients.policy!.get(`watch-shares?by=preschool&wijkId=${wijken[0]}`)).statusCode).toBe(400);
    expect((await clients.policy!.get('watch-entries')).statusCode).toBe(403);
    const { rows } = await api.admin.query(
      `SELECT count(*)::int AS times FROM audit_event WHERE action = 'figures.published'`,
    );
    expect(rows).toEqual([{ times: 1 }]);
  });

  it('are not of the region for who sees some of its children', async () => {
    expect(await ask('board', 'watch-funnel?published=true')).toMatchObject({ suppressed: false, total: 2 });
  });
});

describe('a question that is not right', () => {
  it.each(['schoolYear=2026', 'schoolYear=2026-2028', 'schoolYear=2026-2027&schoolYear=2025-2026', 'wijkId=1', 'a=1'])(
    '?%s is refused',
    async (query) => {
      for (const path of ['watch-funnel', 'watch-shares', 'watch-entries', 'watch-entries/export']) {
        const answer = await clients.coordinator!.get(`${path}?${query}`);
        expect([path, answer.statusCode]).toEqual([path, 400]);
      }
    },
  );

  it('says how to write a school year', async () => {
    const answer = await clients.coordinator!.get('watch-funnel?schoolYear=26-27');
    expect(answer.json().errors).toMatchObject([{ name: 'schoolYear', reason: expect.stringContaining('2026-2027') }]);
  });
});

describe('the reach of preschools', () => {
  const count = { count: 20, source: 'CBS, kerncijfers wijken', countedOn: '2026-01-01' };
  const set = (who: string, wijkId: string, year: number | string, body: object = count) =>
    clients[who]!.send('PUT', `wijken/${wijkId}/toddler-counts/${year}`, body);

  it('knows what a preschool knows, and says nothing of how many there are until somebody fills it in', async () => {
    const { goal, items } = await ask('coordinator', 'preschool-reach');
    expect(goal).toEqual({ percent: 90, source: expect.stringMatching(/^LEA Uitvoeringsplan/) });
    // of the two of 1 July 2023 and of 2022 only the first is between 2½ and 4 on 22 November 2026
    expect(items).toEqual([
      { wijkId: wijken[0], wijkName: 'Haven 1', known: 1 },
      { wijkId: wijken[1], wijkName: 'Haven 2', known: 0 },
    ]);
  });

  it('takes the newest count that is not of a later year, and keeps who changed it', async () => {
    expect((await set('coordinator', wijken[0]!, 2025, { ...count, count: 18 })).statusCode).toBe(200);
    expect((await set('coordinator', wijken[0]!, 2026)).json()).toEqual({ year: 2026, ...count });
    expect((await set('coordinator', wijken[0]!, 2027, { ...count, count: 25 })).statusCode).toBe(200);
    expect((await ask('coordinator', 'preschool-reach')).items[0]).toMatchObject({
      toddlers: { year: 2026, count: 20 },
    });
    const { rows } = await api.admin.query(
      `SELECT object_id AS wijk, count(*)::int AS times FROM audit_event WHERE action = 'toddler-count.set' GROUP BY 1`,
    );
    expect(rows).toEqual([{ wijk: wijken[0], times: 3 }]);
  });

  it('says everything that is wrong at once', async () => {
    const answer = await set('coordinator', wijken[0]!, 2030, { ...count, countedOn: '2026-12-01' });
    expect([answer.statusCode, answer.json().errors.map(({ name }: { name: string }) => name)]).toEqual([
      400,
      ['year', 'countedOn'],
    ]);
    expect((await set('coordinator', wijken[0]!, 1999)).statusCode).toBe(400);
    expect((await set('coordinator', wijken[0]!, 2026, { ...count, count: -1 })).statusCode).toBe(400);
  });

  it('is not for who sees some of the children', async () => {
    for (const who of ['board', 'manager']) {
      expect((await clients[who]!.get('preschool-reach')).statusCode).toBe(403);
      expect((await set(who, wijken[0]!, 2026)).statusCode).toBe(403);
    }
  });
});
