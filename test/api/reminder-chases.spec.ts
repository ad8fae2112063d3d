import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '#libs/platform/clock/index.js';
import { addMonths } from '#libs/platform/domain/index.js';
import { addChild, addPreschool } from '../support/children.js';
import { type TestRegion, addRegion } from '../support/region.js';
import { type Client, type SignedInApi, startSignedInApi } from '../support/sign-in.js';

const today = new Clock().today();
const lateBirth = addMonths(today, -44);

let api: SignedInApi;
let region: TestRegion;
let coordinator: Client;
let board: Client;
let second: string;
let ofBoard: string;

beforeAll(async () => {
  api = await startSignedInApi('reminder_chases');
  region = await addRegion(api.admin, '00');
  const other = await addRegion(api.admin, '11');
  second = await addPreschool(api.admin, region, 'tweede');
  coordinator = await api.as({ role: 'region-coordinator', organisationId: region.municipality });
  board = await api.as({ role: 'board-administrator', organisationId: region.board });
  const late = { region: region.municipality, preschool: region.preschoolLocation, bornOn: lateBirth };
  await addChild(api.admin, late);
  // Asked for a place before the third birthday: still too late, and in sight of the board.
  const registrations = [
    { school: region.location, board: region.board, receivedOn: addMonths(today, -10), status: 'pre-registered' },
  ];
  ofBoard = await addChild(api.admin, { ...late, registrations });
  await addChild(api.admin, { ...late, preschool: second });
  await addChild(api.admin, { ...late, preschool: null });
  await addChild(api.admin, { ...late, bornOn: addMonths(today, -38) });
  await addChild(api.admin, { region: other.municipality, preschool: other.preschoolLocation, bornOn: lateBirth });
});
afterAll(() => api.close());

const chased = async (): Promise<string[]> =>
  (await api.admin.query<{ pupil_id: string }>(`SELECT pupil_id FROM reminder WHERE rule = 'chase'`)).rows.map(
    (row) => row.pupil_id,
  );

describe('reminding everybody on the late list', () => {
  it('is shown first, by place, and changes nothing', async () => {
    const all = await coordinator.get('reminder-chases');
    expect(all.json()).toMatchObject({ children: 3, preschools: 2, alreadyChased: 0, withoutPreschool: 1 });
    const one = await coordinator.get(`reminder-chases?preschoolLocationId=${second}`);
    expect(one.json()).toMatchObject({ children: 1, preschools: 1, withoutPreschool: 0 });
    expect(await chased()).toEqual([]);
  });

  it('by a board reaches only the children of its own schools', async () => {
    const answer = await board.post('reminder-chases', {});
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toMatchObject({ children: 1, preschools: 1 });
    expect(await chased()).toEqual([ofBoard]);
  });

  it('happens once per child and working day, whoever asks, and is written down', async () => {
    const first = await coordinator.post('reminder-chases', {});
    expect(first.json()).toMatchObject({ children: 2, alreadyChased: 1 });
    const again = await coordinator.post('reminder-chases', {});
    expect(again.json()).toMatchObject({ children: 0, preschools: 0, alreadyChased: 3 });
    expect(await chased()).toHaveLength(3);
    const audited = await api.admin.query(
      `SELECT detail FROM audit_event WHERE action = 'reminders.chased' ORDER BY number`,
    );
    expect(audited.rows.map(({ detail }) => detail.children)).toEqual([1, 2, 0]);
  });

  it('makes reminders that wait for their mail', async () => {
    const { rows } = await api.admin.query(
      `SELECT DISTINCT recipient_kind, status, bundled, due_on >= $1 AS later FROM reminder WHERE rule = 'chase'`,
      [today],
    );
    expect(rows).toEqual([{ recipient_kind: 'preschool', status: 'planned', bundled: false, later: true }]);
  });

  it('is not for a preschool or a school', async () => {
    const manager = await api.as({ role: 'preschool-manager', organisationId: region.preschools });
    const head = await api.as({ role: 'school-head', organisationId: region.school });
    for (const client of [manager, head]) {
      expect((await client.get('reminder-chases')).statusCode).toBe(403);
      expect((await client.post('reminder-chases', {})).statusCode).toBe(403);
    }
    expect((await coordinator.post('reminder-chases', { list: 'all' })).statusCode).toBe(400);
  });
});
