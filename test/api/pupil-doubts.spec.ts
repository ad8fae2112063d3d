import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '#libs/platform/clock/index.js';
import { isOddName, oddNamePattern } from '#libs/pupils/domain/index.js';
import { addPreschool, addWijken } from '../support/children.js';
import { type TestRegion, addRegion } from '../support/region.js';
import { type Client, type SignedInApi, startSignedInApi } from '../support/sign-in.js';

let api: SignedInApi;
let region: TestRegion;
let second: string;
let coordinator: Client;
let manager: Client;
let serial = 0;
beforeAll(async () => {
  api = await startSignedInApi('doubts');
  region = await addRegion(api.admin, '01');
  const [wijk] = await addWijken(api.admin, region.municipality, 'Haven', 1);
  await api.admin.query(`INSERT INTO postcode_area (postcode4, wijk_id) VALUES ('1315', $1)`, [wijk]);
  second = await addPreschool(api.admin, region, '200000001');
  const preschool = { organisationId: region.preschools, locationId: region.preschoolLocation };
  coordinator = await api.as({ role: 'region-coordinator', organisationId: region.municipality });
  manager = await api.as({ role: 'preschool-manager', ...preschool });
  api.app.get(Clock).today = () => '2026-11-22';
});
afterAll(() => api.close());

const sanne = { name: 'Sanne Berg', email: 'sanne@ouders.example', phone: null, hasAuthority: true };
const sound = { givenName: 'Noor', prefix: '', bornOn: '2023-05-14', postcode: '1315 AB', addressSecret: false };

/** A child of whom nothing is doubted, but for `more`. @returns its id */
async function child(more: object = {}): Promise<string> {
  const familyName = `Berg${String.fromCharCode(97 + (serial += 1))}`;
  const wish = { ...sound, familyName, preschoolLocationId: region.preschoolLocation, guardians: [sanne], ...more };
  const answer = await coordinator.post('pupils', { ...wish, confirmedDifferent: true });
  expect([answer.statusCode, answer.body]).toEqual([201, expect.anything()]);
  return answer.json<{ id: string }>().id;
}
const listed = async (client: Client, query = ''): Promise<{ id: string; doubts: string[] }[]> =>
  (await client.get(`pupil-doubts${query}`)).json<{ items: { id: string; doubts: string[] }[] }>().items;
const doubtsOf = async (id: string, client = coordinator): Promise<string[] | undefined> =>
  (await listed(client, '?pageSize=200')).find((one) => one.id === id)?.doubts;

describe('what may be wrong about a child', () => {
  it.each([
    ['nothing', {}, undefined],
    ['a name in the wrong encoding', { givenName: 'RenÃ©' }, ['name']],
    ['a name in capitals', { familyName: 'JANSEN' }, ['name']],
    ['a name in another script', { givenName: 'نور' }, undefined],
    ['five years old and in no school', { bornOn: '2021-11-22' }, ['age']],
    ['almost five', { bornOn: '2021-11-23' }, undefined],
    ['too young', { bornOn: '2025-05-23' }, ['age']],
    ['a year and a half', { bornOn: '2025-05-22' }, undefined],
    ['no parents', { guardians: [] }, ['no-guardian']],
    ['no parent with authority', { guardians: [{ ...sanne, hasAuthority: false }] }, ['no-guardian']],
    ['a parent without address', { guardians: [{ ...sanne, email: null }] }, ['no-address']],
    ['a parent with a telephone only', { guardians: [{ ...sanne, email: null, phone: '06 12345678' }] }, undefined],
    ['no postcode', { postcode: null }, ['no-postcode']],
    ['a secret address', { postcode: null, addressSecret: true }, undefined],
    ['a postcode of elsewhere', { postcode: '9999 ZZ' }, ['unknown-wijk']],
    ['two at once', { postcode: null, guardians: [] }, ['no-guardian', 'no-postcode']],
  ])('%s', async (_, more, doubts) => {
    expect(await doubtsOf(await child(more))).toEqual(doubts);
  });

  it('is a child with the same name and birth date, for whoever may see both', async () => {
    const one = await child({ familyName: 'Vries', preschoolReference: 'K1' });
    const same = await child({ familyName: 'vriés', preschoolLocationId: second, preschoolReference: 'K2' });
    expect([await doubtsOf(one), await doubtsOf(same)]).toEqual([['namesake'], ['namesake']]);
    expect([await doubtsOf(one, manager), await doubtsOf(same, manager)]).toEqual([undefined, undefined]);
    await coordinator.post(`pupils/${same}/departures`, {
      ...{ leftOn: '2026-11-22', reason: 'entered-by-mistake', version: 1 },
    });
    expect(await doubtsOf(one)).toBeUndefined();
  });

  it('is what both languages say of a name', async () => {
    const names = [
      'Noor',
      'RenÃ©',
      'Ângela',
      'Ã',
      'JANSEN',
      'DE BOER',
      'AJ',
      "d'Ânge",
      'J4n',
      'Wat?',
      'naÃ¯f',
      '李',
      'é',
    ];
    const { rows } = await api.admin.query<{ odd: boolean }>(
      `SELECT name ~ $2 AS odd FROM unnest($1::text[]) WITH ORDINALITY AS given (name, place) ORDER BY place`,
      [names, oddNamePattern],
    );
    expect(rows.map(({ odd }) => odd)).toEqual(names.map(isOddName));
    expect(names.filter(isOddName)).toEqual(['RenÃ©', 'JANSEN', 'DE BOER', 'J4n', 'Wat?', 'naÃ¯f']);
  });
});

describe('the list of doubts', () => {
  it('counts by kind what it lists, and goes on where a page ended', async () => {
    const { items } = (await coordinator.get('pupil-doubt-counts')).json<{
      items: { kind: string; count: number }[];
    }>();
    for (const { kind, count } of items)
      expect(await listed(coordinator, `?kind=${kind}&pageSize=200`)).toHaveLength(count);
    expect(items.length).toBeGreaterThan(4);
    const all = (await listed(coordinator, '?pageSize=200')).map(({ id }) => id);
    const paged: string[] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined;) {
      const page: { items: { id: string }[]; nextCursor?: string } = (
        await coordinator.get(`pupil-doubts?pageSize=2${cursor && `&cursor=${cursor}`}`)
      ).json();
      paged.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(all);
  });

  it('leaves out what somebody says is right, until the child is changed', async () => {
    const id = await child({ postcode: '9999 ZZ', guardians: [] });
    expect((await coordinator.post(`pupils/${id}/settled-doubts`, { kind: 'unknown-wijk' })).statusCode).toBe(204);
    expect(await doubtsOf(id)).toEqual(['no-guardian']);
    const { rows } = await api.admin.query(`SELECT detail FROM audit_event WHERE action = 'pupil.doubt-settled'`);
    expect(rows).toEqual([{ detail: { kind: 'unknown-wijk' } }]);
    const { version, ...rest } = (await coordinator.get(`pupils/${id}`)).json<Record<string, unknown>>();
    const { givenName, prefix, familyName, bornOn, preschoolLocationId, addressSecret } = rest;
    const known = { givenName, prefix, familyName, bornOn, preschoolLocationId, addressSecret, version };
    await coordinator.put(`pupils/${id}`, { ...known, postcode: '9998 ZZ', guardians: [sanne] });
    expect(await doubtsOf(id)).toEqual(['unknown-wijk']);
  });

  it('settles a name and birth date for all who share it', async () => {
    const one = await child({ familyName: 'Bakker', preschoolReference: 'B1' });
    const other = await child({ familyName: 'Bakker', preschoolLocationId: second, preschoolReference: 'B2' });
    await coordinator.post(`pupils/${one}/settled-doubts`, { kind: 'namesake' });
    expect([await doubtsOf(one), await doubtsOf(other)]).toEqual([undefined, undefined]);
  });

  it('is about children that one keeps: no other preschool, no kind that does not exist', async () => {
    const theirs = await child({ preschoolLocationId: second, postcode: null });
    expect(await doubtsOf(theirs, manager)).toBeUndefined();
    expect((await manager.post(`pupils/${theirs}/settled-doubts`, { kind: 'no-postcode' })).statusCode).toBe(404);
    expect((await manager.get('pupil-doubts?kind=shoe-size')).statusCode).toBe(400);
    expect(await doubtsOf(theirs)).toEqual(['no-postcode']);
  });
});

describe('parents of a child that is changed', () => {
  it('keep their id as long as their name stays, whatever their place', async () => {
    const [anna, bram] = ['Anna Vos', 'Bram Vos'].map((name) => ({ ...sanne, name }));
    const id = await child({ guardians: [anna, bram] });
    const before = (await coordinator.get(`pupils/${id}`)).json<Family>();
    const ids = new Map(before.guardians.map((one) => [one.name, one.id]));
    const { givenName, prefix, familyName, bornOn, postcode, preschoolLocationId, addressSecret, version } = before;
    const known = { givenName, prefix, familyName, bornOn, postcode, preschoolLocationId, addressSecret, version };
    const guardians = [{ ...bram, email: 'bram@ouders.example' }, { ...sanne, name: 'Cas Vos' }, anna];
    const after = (await coordinator.put(`pupils/${id}`, { ...known, guardians })).json<Family>();
    expect(after.guardians.map(({ name }) => name)).toEqual(['Bram Vos', 'Cas Vos', 'Anna Vos']);
    expect(after.guardians.map((one) => ids.get(one.name) === one.id)).toEqual([true, false, true]);
    expect(after.guardians[0]).toMatchObject({ email: 'bram@ouders.example' });
  });
});

interface Family extends Record<string, unknown> {
  readonly guardians: { readonly id: string; readonly name: string }[];
}
