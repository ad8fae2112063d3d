import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestRegion, addRegion } from '../support/region.js';
import { type Client, type SignedInApi, startSignedInApi } from '../support/sign-in.js';

let api: SignedInApi;
let region: TestRegion;
let neighbour: TestRegion;
let teacher: Client;
let coordinator: Client;

beforeAll(async () => {
  api = await startSignedInApi('organisations');
  [region, neighbour] = await Promise.all([addRegion(api.admin, '10'), addRegion(api.admin, '20')]);
  teacher = await api.as({ role: 'teacher', organisationId: region.school });
  coordinator = await api.as({ role: 'region-coordinator', organisationId: region.municipality });
});
afterAll(() => api.close());

const names = async (client: Client, path: string): Promise<string[]> => {
  const answer = await client.get(path);
  expect(answer.statusCode).toBe(200);
  return (answer.json() as { items: { name: string }[] }).items.map(({ name }) => name);
};

describe('organisations', () => {
  it('are the tree of the own municipality, by name', async () => {
    expect(await names(teacher, 'organisations')).toEqual([
      'Bestuur Anders',
      'Bestuur De Boog',
      'De Regenboog',
      'De Vlieger',
      'Gemeente 10',
      'Peuters en zo',
    ]);
    expect(await names(teacher, `organisations?kind=school&parentId=${region.board}`)).toEqual(['De Regenboog']);
    const board = (await teacher.get(`organisations/${region.board}`)).json();
    expect(board).toEqual({
      id: region.board,
      kind: 'board',
      parentId: region.municipality,
      name: 'Bestuur De Boog',
      code: '41110',
      locations: 2,
    });
  });

  it('are found by a part of the name, or by code; signs of LIKE stand for themselves', async () => {
    expect(await names(teacher, 'organisations?q=boog')).toEqual(['Bestuur De Boog', 'De Regenboog']);
    expect(await names(teacher, 'organisations?q=10AA')).toEqual(['De Regenboog']);
    expect(await names(teacher, `organisations?q=${encodeURIComponent('%%')}`)).toEqual([]);
    expect(await names(teacher, `organisations?q=${encodeURIComponent('__')}`)).toEqual([]);
    expect(await names(teacher, `locations?q=${encodeURIComponent("'; DROP TABLE location; --")}`)).toEqual([]);
  });

  it('come page by page, each one once', async () => {
    const seen: string[] = [];
    let cursor: string | undefined = '';
    while (cursor !== undefined) {
      const answer = await teacher.get(`organisations?pageSize=4${cursor && `&cursor=${cursor}`}`);
      const page = answer.json() as { items: { name: string }[]; nextCursor?: string };
      seen.push(...page.items.map(({ name }) => name));
      cursor = page.nextCursor;
    }
    expect(seen).toHaveLength(6);
    expect(new Set(seen).size).toBe(6);
  });

  it('of another municipality are not there', async () => {
    for (const path of [`organisations/${neighbour.board}`, `locations/${neighbour.location}`]) {
      expect((await teacher.get(path)).statusCode).toBe(404);
    }
    expect((await teacher.get(`organisations/${randomUUID()}`)).statusCode).toBe(404);
    expect(await names(teacher, `locations?boardId=${neighbour.board}`)).toEqual([]);
  });
});

describe('locations and wijken', () => {
  it('are filtered by kind, board, organisation and wijk', async () => {
    const [stadsdeel, wijk] = [randomUUID(), randomUUID()];
    await api.admin.query(`INSERT INTO stadsdeel VALUES ($1, $2, 'Haven')`, [stadsdeel, region.municipality]);
    await api.admin.query(`INSERT INTO wijk VALUES ($1, $2, $3, 'Kade', 'w1')`, [wijk, stadsdeel, region.municipality]);
    await api.admin.query(`UPDATE location SET wijk_id = $1 WHERE id = $2`, [wijk, region.location]);
    expect(await names(teacher, 'locations?kind=preschool')).toEqual(['Het Nest']);
    expect(await names(teacher, `locations?boardId=${region.board}`)).toEqual([
      'De Regenboog Noord',
      'De Regenboog Zuid',
    ]);
    expect(await names(teacher, `locations?organisationId=${region.otherSchool}`)).toEqual(['De Vlieger']);
    expect(await names(teacher, `locations?wijkId=${wijk}`)).toEqual(['De Regenboog Noord']);
    expect((await teacher.get('wijken')).json()).toEqual({
      items: [{ id: wijk, name: 'Kade', code: 'w1', stadsdeelId: stadsdeel, stadsdeelName: 'Haven' }],
    });
    const [noord] = ((await teacher.get(`locations?wijkId=${wijk}`)).json() as { items: object[] }).items;
    expect(noord).toMatchObject({ boardName: 'Bestuur De Boog', organisationName: 'De Regenboog', wijkName: 'Kade' });
  });

  it('that closed are shown only when asked', async () => {
    await api.admin.query(`UPDATE location SET closed_on = '2026-01-01' WHERE id = $1`, [neighbour.otherLocation]);
    const there = await api.as({ role: 'teacher', organisationId: neighbour.school });
    expect(await names(there, 'locations?q=vlieger')).toEqual([]);
    expect(await names(there, 'locations?q=vlieger&closed=true')).toEqual(['De Vlieger']);
  });
});

describe('mailbox of a location', () => {
  const put = (client: Client, id: string, body: unknown = { contactEmail: 'aanmelden@school.example' }) =>
    client.put(`locations/${id}/contact`, body);

  it('is kept by the location itself, its board and the municipality', async () => {
    const head = await api.as({ role: 'school-head', organisationId: region.school, locationId: region.location });
    const board = await api.as({ role: 'board-administrator', organisationId: region.board });
    for (const client of [head, board, coordinator]) {
      const answer = await put(client, region.location);
      expect(answer.statusCode).toBe(200);
      expect(answer.json()).toMatchObject({ contactEmail: 'aanmelden@school.example' });
    }
    expect((await put(head, region.secondLocation)).statusCode).toBe(404);
    expect((await put(board, region.otherLocation)).statusCode).toBe(404);
    expect((await put(coordinator, neighbour.location)).statusCode).toBe(404);
    expect((await put(teacher, region.location)).statusCode).toBe(403);
    const { rows } = await api.admin.query(
      `SELECT count(*)::int AS times, bool_or(detail::text LIKE '%@%') AS leaks FROM audit_event
       WHERE action = 'location.contact-changed' AND object_id = $1`,
      [region.location],
    );
    expect(rows).toEqual([{ times: 3, leaks: false }]);
  });

  it('can be taken away', async () => {
    expect((await put(coordinator, region.location, { contactEmail: null })).json()).not.toHaveProperty('contactEmail');
  });

  it.each([
    { contactEmail: 'geen adres' },
    { contactEmail: 'a@b.example\r\nBcc: c@d.example' },
    { contactEmail: ['a@b.example'] },
    { contactEmail: 'a@b.example', boardId: randomUUID() },
    {},
  ])('refuses %j', async (body) => {
    expect((await put(coordinator, region.location, body)).statusCode).toBe(400);
  });
});

describe('bad questions', () => {
  it.each([
    'organisations?q=a',
    'organisations?q=ab%00c',
    'organisations?q=ab&q=cd',
    'organisations?kind=x',
    'organisations?pageSize=0',
    'organisations?pageSize=201',
    'organisations?pageSize=1.5',
    'organisations?cursor=x',
    'organisations?unknown=1',
    'organisations/x',
    'locations?wijkId=x',
    'locations?closed=perhaps',
    `locations?cursor=${Buffer.from('["a","b"]').toString('base64url')}`,
    'non-working-days?year=x',
    'non-working-days?year=1&year=2',
  ])('%s → 400', async (path) => {
    const answer = await coordinator.get(path);
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  });

  it('nobody asks without signing in', async () => {
    for (const path of ['organisations', 'locations', 'wijken', 'imports', 'import-kinds', 'non-working-days']) {
      expect((await api.app.inject(`/api/v1/${path}`)).statusCode).toBe(401);
    }
  });
});

describe('the law on the screen', () => {
  const day = { on: '2029-05-11', name: 'dag na Hemelvaartsdag', source: 'Stb. 2026, 1' };

  it('is read by everybody, and edited by whoever may', async () => {
    expect((await teacher.post('non-working-days', day)).statusCode).toBe(403);
    expect((await teacher.delete('non-working-days/2026-12-25')).statusCode).toBe(403);
    const added = await coordinator.post('non-working-days', day);
    expect([added.statusCode, added.json()]).toEqual([201, { ...day, kind: 'equated' }]);
    expect((await coordinator.post('non-working-days', day)).statusCode).toBe(409);
    const list = (await teacher.get('non-working-days?year=2029')).json() as { items: { on: string }[] };
    expect(list.items).toContainEqual({ ...day, kind: 'equated' });
    expect(list.items.every(({ on }) => on.startsWith('2029'))).toBe(true);
  });

  it('moves a term at once, and back again', async () => {
    const question = { receivedOn: '2025-12-12' };
    const decision = async () => {
      const answer = await api.app.inject({ method: 'POST', url: '/api/v1/term-calculations', payload: question });
      const { terms } = answer.json() as { terms: { id: string; dueOn: string }[] };
      return terms.find(({ id }) => id === 'decision')?.dueOn;
    };
    expect(await decision()).toBe('2026-01-23');
    await coordinator.post('non-working-days', { on: '2026-01-23', name: 'proefdag', source: 'test' });
    expect(await decision()).toBe('2026-01-26');
    expect((await coordinator.delete('non-working-days/2026-01-23')).statusCode).toBe(204);
    expect((await coordinator.delete('non-working-days/2026-01-23')).statusCode).toBe(404);
    expect(await decision()).toBe('2026-01-23');
    const { rows } = await api.admin.query(
      `SELECT action, detail FROM audit_event WHERE object_id = '2026-01-23' ORDER BY number`,
    );
    expect(rows).toEqual([
      { action: 'non-working-day.added', detail: { kind: 'equated' } },
      { action: 'non-working-day.removed', detail: { kind: 'equated' } },
    ]);
  });

  it.each([
    { ...day, on: '2029-02-29' },
    { ...day, on: '11-05-2029' },
    { ...day, name: '' },
    { ...day, kind: 'holiday' },
    { on: '2029-06-01' },
  ])('refuses the day %j', async (body) => {
    expect((await coordinator.post('non-working-days', body)).statusCode).toBe(400);
  });

  it('shows the school holidays, which move nothing, in order', async () => {
    const { items } = (await teacher.get('school-holidays')).json() as { items: { fromOn: string }[] };
    expect(items).toContainEqual(
      expect.objectContaining({ name: 'kerstvakantie', fromOn: '2026-12-19', toOn: '2027-01-03', region: 'noord' }),
    );
    expect(items.map(({ fromOn }) => fromOn)).toEqual(items.map(({ fromOn }) => fromOn).toSorted());
  });

  it('shows school years with their days, which can be set', async () => {
    const path = 'school-years/2026-2027/dates/definitive-advice';
    const body = { dueOn: '2027-03-23', confirmed: true, source: 'Tijdpad OCW' };
    expect((await teacher.put(path, body)).statusCode).toBe(403);
    expect((await coordinator.put(path, body)).json()).toEqual({ termId: 'definitive-advice', ...body });
    const { items } = (await teacher.get('school-years')).json() as { items: { id: string; dates: object[] }[] };
    expect(items.find(({ id }) => id === '2026-2027')?.dates).toContainEqual({ termId: 'definitive-advice', ...body });
    expect((await coordinator.put(path, { ...body, dueOn: '2028-03-23' })).statusCode).toBe(400);
    expect((await coordinator.put(path, { ...body, fromOn: '2027-03-24' })).statusCode).toBe(400);
    expect((await coordinator.put('school-years/2026-2027/dates/fourth-birthday', body)).statusCode).toBe(404);
    expect((await coordinator.put('school-years/2026-2028/dates/definitive-advice', body)).statusCode).toBe(400);
    expect((await teacher.get('term-rules')).json()).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({ id: 'decision', length: '6 weken = 42 dagen', movesOffNonWorkingDays: true }),
      ]),
    });
  });
});
