import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '#libs/database/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { addDays, addMonths } from '#libs/platform/domain/index.js';
import { addChild } from '../support/children.js';
import { anActor } from '../support/importing.js';
import { type TestRegion, addRegion } from '../support/region.js';
import { type Client, type SignedInApi, startSignedInApi } from '../support/sign-in.js';

const today = new Clock().today();
const reason = 'De ouders hebben gebeld.';

let api: SignedInApi;
let region: TestRegion;
let coordinator: Client;
let manager: Client;
let stranger: Client;
let child: string;

interface Item {
  id?: string;
  pupilId: string;
  registrationId?: string;
  rule: string;
  recipientKind: string;
  recipientId: string;
  dueOn: string;
  status: string;
  heldReason?: string;
}

beforeAll(async () => {
  api = await startSignedInApi('reminder_holds');
  region = await addRegion(api.admin, '00');
  const other = await addRegion(api.admin, '11');
  coordinator = await api.as({ role: 'region-coordinator', organisationId: region.municipality });
  manager = await api.as({ role: 'preschool-manager', organisationId: region.preschools });
  stranger = await api.as({ role: 'region-coordinator', organisationId: other.municipality });
  child = await addChild(api.admin, {
    ...{ region: region.municipality, preschool: region.preschoolLocation },
    bornOn: addDays(addMonths(today, -39), 5),
  });
});
afterAll(() => api.close());

const planned = async (client = coordinator): Promise<Item[]> =>
  (await client.get('reminders?status=planned&pageSize=200')).json<{ items: Item[] }>().items;
const wishOf = ({ pupilId, rule, recipientKind, recipientId, dueOn }: Item) => ({
  ...{ pupilId, rule, recipientKind, recipientId, dueOn, reason },
});
const actions = async (id: string | undefined): Promise<string[]> =>
  (await api.admin.query('SELECT action FROM audit_event WHERE object_id = $1 ORDER BY number', [id])).rows.map(
    ({ action }) => action,
  );

describe('a reminder that is only foreseen', () => {
  it('is held back with a reason, shown with it, and planned as before when it is let go', async () => {
    const [coming] = await planned();
    expect(coming).toMatchObject({ pupilId: child, status: 'planned' });
    const answer = await coordinator.post('reminder-holds', wishOf(coming!));
    expect(answer.statusCode).toBe(201);
    const held = answer.json<Item>();
    expect(held).toMatchObject({ pupilId: child, rule: coming?.rule, status: 'held', heldReason: reason });
    expect(await planned()).toEqual([held]);
    expect((await coordinator.get(`pupils/${child}/reminders`)).json().items).toEqual([held]);
    expect((await coordinator.post('reminder-holds', wishOf(coming!))).statusCode).toBe(409);
    expect((await coordinator.delete(`reminder-holds/${held.id}`)).statusCode).toBe(204);
    expect(await planned()).toEqual([coming]);
    expect(await actions(held.id)).toEqual(['reminder.held', 'reminder.let-go']);
    expect((await coordinator.delete(`reminder-holds/${held.id}`)).statusCode).toBe(404);
  });

  it('can be held back by the coordinator of its region only, and must be planned', async () => {
    const [coming] = await planned();
    expect((await manager.post('reminder-holds', wishOf(coming!))).statusCode).toBe(403);
    expect((await stranger.post('reminder-holds', wishOf(coming!))).statusCode).toBe(404);
    const wrong = { ...wishOf(coming!), dueOn: addDays(today, 100) };
    expect((await coordinator.post('reminder-holds', wrong)).statusCode).toBe(404);
    for (const odd of [{ reason: '' }, { rule: 'weg' }, { pupilId: 'x' }, { dueOn: '2026-02-30' }]) {
      expect((await coordinator.post('reminder-holds', { ...wishOf(coming!), ...odd })).statusCode).toBe(400);
    }
  });
});

describe('a reminder that waits for its mail', () => {
  it('is held back, and goes into the next mail when it is let go', async () => {
    const { rows } = await api.admin.query<{ id: string }>(
      `INSERT INTO reminder (pupil_id, region_id, rule, recipient_kind, recipient_id, due_on, anchor_on, bundled)
       SELECT id, region_id, 'may-register', 'preschool', preschool_location_id, $2, $2, true FROM pupil WHERE id = $1 RETURNING id`,
      [child, addDays(today, -10)],
    );
    const waiting = (await planned()).find(({ id }) => id === rows[0]?.id);
    const held = (await coordinator.post('reminder-holds', wishOf(waiting!))).json<Item>();
    expect(held).toMatchObject({ id: waiting?.id, status: 'held' });
    expect((await stranger.delete(`reminder-holds/${held.id}`)).statusCode).toBe(404);
    expect((await coordinator.delete(`reminder-holds/${held.id}`)).statusCode).toBe(204);
    const after = await api.admin.query('SELECT status, bundled, held_reason FROM reminder WHERE id = $1', [held.id]);
    expect(after.rows).toEqual([{ status: 'planned', bundled: false, held_reason: null }]);
    expect((await coordinator.delete(`reminder-holds/${held.id}`)).statusCode).toBe(409);
  });

  it('cannot be taken away when nobody holds it back, whatever is asked', async () => {
    const removed = await api.app
      .get(UnitOfWork)
      .run(anActor(region.municipality, { reach: 'region' }), (tx) => tx.execute('DELETE FROM reminder'));
    expect(removed).toBe(0);
  });
});
