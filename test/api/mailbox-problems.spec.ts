import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '#libs/database/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import { addressHash } from '#libs/platform/mail/index.js';
import { addChild } from '../support/children.js';
import { anActor } from '../support/importing.js';
import { type TestRegion, addRegion } from '../support/region.js';
import { type Client, type SignedInApi, startSignedInApi } from '../support/sign-in.js';

let api: SignedInApi;
let region: TestRegion;
let other: TestRegion;
let coordinator: Client;
let stranger: Client;
let board: Client;
let head: Client;
let manager: Client;
let child: string;
let serial = 0;

beforeAll(async () => {
  api = await startSignedInApi('mailbox_problems');
  region = await addRegion(api.admin, '00');
  other = await addRegion(api.admin, '11');
  coordinator = await api.as({ role: 'region-coordinator', organisationId: region.municipality });
  stranger = await api.as({ role: 'region-coordinator', organisationId: other.municipality });
  board = await api.as({ role: 'board-administrator', organisationId: region.board });
  head = await api.as({ role: 'school-head', organisationId: region.school, locationId: region.location });
  manager = await api.as({ role: 'preschool-manager', organisationId: region.preschools });
  child = await addChild(api.admin, { region: region.municipality, preschool: region.preschoolLocation });
});
afterAll(() => api.close());

beforeEach(async () => {
  await api.admin.query('TRUNCATE bounced_address, reminder, outbox CASCADE');
  await api.admin.query('UPDATE location SET contact_email = NULL, deputy_email = NULL');
});

const mailbox = (id: string, contact: string | null, deputy: string | null = null) =>
  api.admin.query('UPDATE location SET contact_email = $2, deputy_email = $3 WHERE id = $1', [id, contact, deputy]);
const refuse = (address: string, at = '2026-10-01T10:00:00Z') =>
  api.admin.query(
    `INSERT INTO bounced_address (address_hash, code, bounced_at) VALUES (${addressHash('$1')}, 'smtp-550', $2)`,
    [address, at],
  );
/** A reminder to the preschool; each about a day of its own unless one is given. */
async function remind(status: string, reason: string | null, kind = 'preschool'): Promise<string> {
  serial += 1;
  const { rows } = await api.admin.query<{ id: string }>(
    `INSERT INTO reminder (pupil_id, region_id, rule, recipient_kind, recipient_id, due_on, anchor_on, status, reason, bundled, sent_at,
       settled_at, created_at)
     SELECT p.id, p.region_id, 'at-3y3m', $2, $3, '2026-01-01', '2020-01-01'::date + $6::int, $4::text, $5, true,
       CASE WHEN $4 = 'sent' THEN now() END, now(), now() + make_interval(secs => $6)
     FROM pupil p WHERE p.id = $1 RETURNING id`,
    [child, kind, region.preschoolLocation, status, reason, serial],
  );
  return rows[0]?.id ?? '';
}

const seenBy = async (client: Client): Promise<string[]> => {
  const answer = await client.get('mailbox-problems');
  expect(answer.statusCode).toBe(200);
  return answer
    .json<{ items: { locationName: string; mailbox: string; problem: string }[] }>()
    .items.map(({ locationName, mailbox: which, problem }) => `${locationName} ${which} ${problem}`);
};

describe('a mailbox at which mail does not arrive', () => {
  it('is a task for whoever keeps it, and for nobody else', async () => {
    await mailbox(region.location, 'Aanmelden@Noord.example ', 'vervanger@noord.example');
    await mailbox(region.secondLocation, 'aanmelden@zuid.example');
    await mailbox(region.otherLocation, 'aanmelden@vlieger.example');
    await mailbox(region.preschoolLocation, 'kantoor@nest.example');
    await mailbox(other.location, 'aanmelden@elders.example');
    await refuse('aanmelden@noord.example', '2026-10-02T10:00:00Z');
    for (const address of ['vervanger@noord.example', 'aanmelden@vlieger.example', 'kantoor@nest.example']) {
      await refuse(address, '2026-10-03T10:00:00Z');
    }
    await refuse('aanmelden@elders.example');
    await refuse('ouder@huis.example');
    const noord = ['De Regenboog Noord contact refused', 'De Regenboog Noord deputy refused'];
    expect(await seenBy(coordinator)).toEqual([...noord, 'De Vlieger contact refused', 'Het Nest contact refused']);
    expect(await seenBy(board)).toEqual(noord);
    expect(await seenBy(head)).toEqual(noord);
    expect(await seenBy(manager)).toEqual(['Het Nest contact refused']);
    expect(await seenBy(stranger)).toEqual(['De Regenboog Noord contact refused']);
    const [first] = (await head.get('mailbox-problems')).json().items;
    expect(first).toMatchObject({
      ...{ locationId: region.location, organisationName: 'De Regenboog', locationKind: 'school' },
      ...{ address: 'Aanmelden@Noord.example ', since: '2026-10-02T10:00:00.000Z' },
    });
    for (const role of ['teacher', 'support-coordinator']) {
      const colleague = await api.as({ role, organisationId: region.school });
      expect((await colleague.get('mailbox-problems')).statusCode).toBe(403);
    }
  });

  it('is one too when there is none, once something should have gone there and nothing has gone since', async () => {
    expect(await seenBy(manager)).toEqual([]);
    await remind('failed', 'address-missing');
    expect(await seenBy(manager)).toEqual(['Het Nest contact missing']);
    expect(await seenBy(head)).toEqual([]);
    await remind('failed', 'address-missing', 'preschool-deputy');
    expect(await seenBy(coordinator)).toEqual(['Het Nest contact missing']);
    await remind('sent', null);
    expect(await seenBy(manager)).toEqual([]);
  });

  it('is none any more once another address is filled in, and what did not arrive can be sent again', async () => {
    await mailbox(region.preschoolLocation, 'kapot@nest.example');
    await refuse('kapot@nest.example');
    await remind('failed', 'smtp-550');
    const last = await remind('failed', 'address-bounced');
    const path = `mailbox-problems/${region.preschoolLocation}`;
    expect((await manager.get(path)).json()).toMatchObject({ items: [{ problem: 'refused' }], failedReminders: 1 });
    await manager.put(`locations/${region.preschoolLocation}/contact`, { contactEmail: 'goed@nest.example' });
    expect(await seenBy(manager)).toEqual([]);
    expect((await manager.get(path)).json()).toEqual({ items: [], failedReminders: 1 });
    const answer = await manager.post(`${path}/retries`);
    expect([answer.statusCode, answer.json()]).toEqual([201, { items: [], failedReminders: 0 }]);
    // Only the last one about a child: the earlier one says the same.
    const { rows } = await api.admin.query(`SELECT id, round, bundled FROM reminder WHERE status = 'planned'`);
    expect(rows).toEqual([{ id: last, round: 2, bundled: false }]);
    const audited = await api.admin.query(
      `SELECT detail FROM audit_event WHERE action = 'mailbox.reminders-offered-again' AND object_id = $1`,
      [region.preschoolLocation],
    );
    expect(audited.rows).toEqual([{ detail: { reminders: 1 } }]);
  });

  it('is none any more once somebody says that the address is right: it is tried again', async () => {
    await mailbox(region.preschoolLocation, 'kantoor@nest.example');
    await refuse('kantoor@nest.example');
    await remind('failed', 'smtp-550');
    const path = `mailbox-problems/${region.preschoolLocation}/confirmations`;
    expect((await manager.post(path, { mailbox: 'deputy' })).statusCode).toBe(409);
    const answer = await manager.post(path, { mailbox: 'contact' });
    expect([answer.statusCode, answer.json()]).toEqual([201, { items: [], failedReminders: 0 }]);
    expect((await api.admin.query('SELECT 1 FROM bounced_address')).rowCount).toBe(0);
    expect((await api.admin.query(`SELECT 1 FROM reminder WHERE status = 'planned'`)).rowCount).toBe(1);
    const { rows } = await api.admin.query(
      `SELECT detail, detail::text LIKE '%@%' AS leaks FROM audit_event WHERE action = 'mailbox.confirmed'`,
    );
    expect(rows).toEqual([{ detail: { mailbox: 'contact', reminders: 1 }, leaks: false }]);
    expect((await manager.post(path, { mailbox: 'contact' })).statusCode).toBe(409);
  });

  it('of somebody else cannot be looked at or tried again', async () => {
    await mailbox(region.location, 'aanmelden@noord.example');
    await refuse('aanmelden@noord.example');
    const path = `mailbox-problems/${region.location}`;
    for (const client of [manager, stranger]) {
      expect((await client.get(path)).statusCode).toBe(404);
      expect((await client.post(`${path}/confirmations`, { mailbox: 'contact' })).statusCode).toBe(404);
      expect((await client.post(`${path}/retries`)).statusCode).toBe(404);
    }
    expect((await head.post(`${path}/confirmations`, { mailbox: 'ander' })).statusCode).toBe(400);
    expect((await api.admin.query('SELECT 1 FROM bounced_address')).rowCount).toBe(1);
  });
});

describe('row-level security on refused addresses', () => {
  it('shows and lets go those of the own mailboxes only, whatever is asked', async () => {
    await mailbox(region.location, 'aanmelden@noord.example');
    await mailbox(region.otherLocation, 'aanmelden@vlieger.example');
    for (const address of ['aanmelden@noord.example', 'aanmelden@vlieger.example', 'ouder@huis.example']) {
      await refuse(address);
    }
    const count = async (more: Partial<Actor>, place = region) =>
      api.app
        .get(UnitOfWork)
        .read(anActor(place.municipality, more), (tx) => tx.query('SELECT 1 FROM bounced_address'))
        .then((rows) => rows.length);
    expect(await count({ reach: 'region' })).toBe(2);
    expect(await count({ reach: 'locations', locationIds: [region.location] })).toBe(1);
    expect(await count({ reach: 'numbers' })).toBe(0);
    expect(await count({ reach: 'region' }, other)).toBe(0);
    const removed = await api.app
      .get(UnitOfWork)
      .run(anActor(region.municipality, { reach: 'locations', locationIds: [region.location] }), (tx) =>
        tx.execute('DELETE FROM bounced_address'),
      );
    expect(removed).toBe(1);
  });
});
