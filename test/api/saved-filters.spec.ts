import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mostFilters } from '#libs/filters/domain/index.js';
import { addChild } from '../support/children.js';
import { type TestRegion, addRegion } from '../support/region.js';
import { type Client, type SignedInApi, startSignedInApi } from '../support/sign-in.js';

let api: SignedInApi;
let region: TestRegion;
const clients: Record<string, Client> = {};
beforeAll(async () => {
  api = await startSignedInApi('saved_filters');
  region = await addRegion(api.admin, '01');
  const elsewhere = await addRegion(api.admin, '02');
  const as = async (name: string, role: string, organisationId: string) => {
    clients[name] = await api.as({ role, organisationId, name });
  };
  await as('coordinator', 'region-coordinator', region.municipality);
  await as('colleague', 'region-coordinator', region.municipality);
  await as('policy', 'policy-officer', region.municipality);
  await as('administrator', 'account-administrator', region.municipality);
  await as('board', 'board-administrator', region.board);
  await as('boardAdministrator', 'account-administrator', region.board);
  await as('school', 'school-head', region.school);
  await as('stranger', 'region-coordinator', elsewhere.municipality);
});
afterAll(() => api.close());
beforeEach(() => api.admin.query('DELETE FROM saved_filter'));

const wijkId = '01890000-0000-7000-8000-000000000001';
const late = { list: 'watch-list', name: 'Te laat in Noord', parameters: { wijkId }, shared: false, isDefault: false };
const save = (who: string, changes: object = {}) => clients[who]!.post('saved-filters', { ...late, ...changes });
const saved = async (who: string, changes: object = {}): Promise<string> => (await save(who, changes)).json().id;
const change = (who: string, id: string, changes: object = {}) =>
  clients[who]!.put(`saved-filters/${id}`, { name: late.name, shared: false, isDefault: false, ...changes });
interface Seen {
  id: string;
  name: string;
  own: boolean;
  shared: boolean;
  isDefault: boolean;
}
const seen = async (who: string): Promise<Seen[]> =>
  (await clients[who]!.get('saved-filters')).json<{ items: Seen[] }>().items;
const names = async (who: string): Promise<string[]> => (await seen(who)).map(({ name }) => name);
const wrong = (answer: Awaited<ReturnType<typeof save>>) => [
  answer.statusCode,
  answer.json().code,
  ...(answer.json<{ errors?: { name: string }[] }>().errors ?? []).map(({ name }) => name),
];

describe('a saved filter', () => {
  it('holds what was chosen and nothing more, and is in the log without its name', async () => {
    const answer = await save('coordinator', { parameters: { wijkId, list: 'lost', weeks: '8', sort: 'dueOn' } });
    expect(answer.statusCode).toBe(201);
    const filter = answer.json();
    expect(filter).toEqual({ ...late, id: filter.id, own: true, parameters: { list: 'lost', wijkId } });
    expect(await seen('coordinator')).toEqual([filter]);
    const { rows } = await api.admin.query(
      'SELECT action, actor_id AS actor, detail FROM audit_event WHERE object_id = $1',
      [filter.id],
    );
    const detail = { list: 'watch-list', shared: false, isDefault: false };
    expect(rows).toEqual([{ action: 'saved-filter.saved', actor: clients.coordinator!.personId, detail }]);
  });

  it('is only for who saved it, until it is shared with the own organisation', async () => {
    const id = await saved('coordinator');
    for (const who of ['colleague', 'policy', 'board', 'school', 'stranger']) expect(await seen(who)).toEqual([]);
    expect((await change('coordinator', id, { shared: true })).json()).toMatchObject({ id, shared: true, own: true });
    expect(await seen('colleague')).toMatchObject([{ id, own: false, shared: true, isDefault: false }]);
    for (const who of ['board', 'school', 'stranger']) expect(await seen(who)).toEqual([]);
  });

  it('is shown to a colleague with another role only when that role has the list', async () => {
    await save('coordinator', { name: 'Lijst', shared: true });
    await save('coordinator', { name: 'Kinderen', list: 'figure-children', shared: true });
    await save('coordinator', { name: 'Cijfers', list: 'figures', shared: true });
    await save('coordinator', { name: 'Rapport', list: 'wijk-report', shared: true });
    expect(await names('colleague')).toEqual(['Cijfers', 'Kinderen', 'Lijst', 'Rapport']);
    expect(await names('policy')).toEqual(['Cijfers', 'Rapport']);
  });

  it('gives nobody more than the list itself gives', async () => {
    const asked = { school: region.otherLocation, receivedOn: '2026-06-01' };
    await addChild(api.admin, { region: region.municipality, registrations: [asked] });
    const parameters = { schoolLocationId: region.otherLocation };
    for (const who of ['school', 'coordinator']) {
      expect((await save(who, { list: 'figure-children', parameters })).statusCode).toBe(201);
    }
    const behind = async (who: string) => {
      const answer = await clients[who]!.get(`watch-entries?list=all&schoolLocationId=${region.otherLocation}`);
      return answer.json<{ items?: unknown[] }>().items?.length ?? 0;
    };
    expect([await behind('coordinator'), await behind('school')]).toEqual([1, 0]);
  });

  it('is changed and removed by who saved it, and by nobody else', async () => {
    const id = await saved('coordinator', { shared: true });
    for (const who of ['colleague', 'policy', 'board', 'stranger']) {
      expect([who, (await change(who, id, { name: 'Van mij' })).statusCode]).toEqual([who, 404]);
      expect([who, (await clients[who]!.delete(`saved-filters/${id}`)).statusCode]).toEqual([who, 404]);
    }
    expect(await names('coordinator')).toEqual([late.name]);
    expect((await change('coordinator', id, { name: '  Nieuwe   naam ', shared: true })).json().name).toBe(
      'Nieuwe naam',
    );
    expect((await clients.coordinator!.delete(`saved-filters/${id}`)).statusCode).toBe(204);
    expect((await clients.coordinator!.delete(`saved-filters/${id}`)).statusCode).toBe(404);
    expect(await seen('colleague')).toEqual([]);
    const { rows } = await api.admin.query('SELECT action FROM audit_event WHERE object_id = $1 ORDER BY number', [id]);
    expect(rows.map(({ action }) => action)).toEqual([
      'saved-filter.saved',
      'saved-filter.changed',
      'saved-filter.removed',
    ]);
  });

  it('has a name that its owner uses once on a list', async () => {
    const id = await saved('coordinator');
    const twice = await save('coordinator', { name: ' te  laat in NOORD' });
    expect(wrong(twice)).toEqual([409, 'saved-filter.name-taken', 'name']);
    expect(twice.json().detail).toContain('Kies een andere naam');
    expect((await save('coordinator', { list: 'figures' })).statusCode).toBe(201);
    expect((await save('colleague')).statusCode).toBe(201);
    const other = await saved('coordinator', { name: 'Anders' });
    expect(wrong(await change('coordinator', other))).toEqual([409, 'saved-filter.name-taken', 'name']);
    expect((await change('coordinator', id, { name: 'TE LAAT in Noord' })).statusCode).toBe(200);
  });

  it('is saved once when somebody presses twice at the same time', async () => {
    const answers = await Promise.all([save('coordinator'), save('coordinator'), save('coordinator')]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409, 409]);
  });

  it('opens the list of its owner, one a list; for a colleague it does not', async () => {
    const first = await saved('coordinator', { name: 'Eerst', isDefault: true, shared: true });
    const second = await saved('coordinator', { name: 'Daarna' });
    await save('coordinator', { name: 'Cijfers', list: 'figures', isDefault: true });
    await change('coordinator', second, { name: 'Daarna', isDefault: true });
    const defaults = (await seen('coordinator')).filter(({ isDefault }) => isDefault).map(({ name }) => name);
    expect(defaults).toEqual(['Cijfers', 'Daarna']);
    await change('coordinator', first, { name: 'Eerst', isDefault: true, shared: true });
    expect((await seen('colleague')).map(({ isDefault }) => isDefault)).toEqual([false]);
  });

  it(`is one of ${mostFilters} at most`, async () => {
    await api.admin.query(
      `INSERT INTO saved_filter (organisation_id, owner_id, list, name, parameters)
       SELECT $1, $2, 'figures', 'Filter ' || n, '{}' FROM generate_series(1, $3) n`,
      [region.municipality, clients.coordinator!.personId, mostFilters - 1],
    );
    const answers = await Promise.all([save('coordinator', { name: 'A' }), save('coordinator', { name: 'B' })]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
    const refused = answers.find(({ statusCode }) => statusCode === 409)!;
    expect(refused.json()).toMatchObject({ code: 'saved-filter.too-many' });
    expect((await save('colleague')).statusCode).toBe(201);
  });

  it.each([
    [{ name: ' ', parameters: { wijkId: 'Noord', naam: 'Bos' } }, ['name', 'parameters.naam', 'parameters.wijkId']],
    [{ parameters: { familyName: 'Bos', wijkId } }, ['parameters.familyName']],
    [{ parameters: { wijkId, q: 'Noor' } }, ['parameters.q']],
    [{ parameters: {} }, ['parameters']],
    [{ parameters: [wijkId] }, ['parameters']],
    [{ parameters: 'wijkId' }, ['parameters']],
    [{ parameters: { wijkId: { $ne: '' } } }, ['parameters.wijkId']],
    [{ list: 'pupils' }, ['list']],
    [{ name: 'a\nb' }, ['name']],
    [{ name: 'x'.repeat(61) }, ['name']],
    [{ shared: 'ja' }, ['shared']],
    [{ ownerId: wijkId }, ['ownerId']],
  ])('%j is refused, with all that is wrong', async (changes, fields) => {
    const answer = await save('coordinator', changes);
    expect(answer.statusCode).toBe(400);
    expect(answer.json<{ errors: { name: string }[] }>().errors.map(({ name }) => name)).toEqual(fields);
    expect(answer.body).not.toMatch(/Bos|Noor"/);
    expect(await seen('coordinator')).toEqual([]);
  });

  it('is of a list that the role has a page for', async () => {
    expect(wrong(await save('policy'))).toEqual([400, 'saved-filter.invalid', 'list']);
    expect(wrong(await save('board', { list: 'wijk-report' }))).toEqual([400, 'saved-filter.invalid', 'list']);
    expect((await save('board')).statusCode).toBe(201);
  });
});

describe('who manages the accounts of an organisation', () => {
  it('sees what is shared in it with who shares it, and clears it away', async () => {
    const id = await saved('coordinator', { shared: true });
    const own = await saved('coordinator', { name: 'Alleen voor mij' });
    const ofBoard = await saved('board', { shared: true });
    const list = await clients.administrator!.get('shared-filters');
    expect(list.json().items).toMatchObject([{ id, name: late.name, list: 'watch-list', ownerName: 'coordinator' }]);
    for (const other of [own, ofBoard]) {
      expect((await clients.administrator!.delete(`shared-filters/${other}`)).statusCode).toBe(404);
    }
    expect((await clients.boardAdministrator!.delete(`shared-filters/${id}`)).statusCode).toBe(404);
    expect((await clients.administrator!.delete(`shared-filters/${id}`)).statusCode).toBe(204);
    expect(await names('coordinator')).toEqual(['Alleen voor mij']);
    const { rows } = await api.admin.query(
      `SELECT actor_id AS actor FROM audit_event WHERE object_id = $1 AND action = 'saved-filter.removed'`,
      [id],
    );
    expect(rows).toEqual([{ actor: clients.administrator!.personId }]);
    expect((await clients.administrator!.get('saved-filters')).statusCode).toBe(403);
    expect((await clients.coordinator!.get('shared-filters')).statusCode).toBe(403);
  });
});
