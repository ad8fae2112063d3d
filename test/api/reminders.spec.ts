import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '#libs/platform/clock/index.js';
import { addDays, addMonths } from '#libs/platform/domain/index.js';
import { addChild } from '../support/children.js';
import { type TestRegion, addRegion } from '../support/region.js';
import { type Client, type SignedInApi, startSignedInApi } from '../support/sign-in.js';

const today = new Clock().today();
const nobody = '00000000-0000-4000-8000-000000000009';

let api: SignedInApi;
let region: TestRegion;
let other: TestRegion;
let coordinator: Client;
let manager: Client;
let stranger: Client;
let child: string;
let coming: string;
let foreign: string;

interface Item {
  id?: string;
  pupilId: string;
  displayName?: string;
  rule: string;
  recipientKind: string;
  recipientName?: string;
  address?: string;
  dueOn: string;
  sendOn: string;
  status: string;
  reason?: string;
}

beforeAll(async () => {
  api = await startSignedInApi('reminders');
  region = await addRegion(api.admin, '00');
  other = await addRegion(api.admin, '11');
  await api.admin.query(`UPDATE location SET contact_email = 'kantoor@zonneboom.example' WHERE id = $1`, [
    region.preschoolLocation,
  ]);
  coordinator = await api.as({ role: 'region-coordinator', organisationId: region.municipality });
  manager = await api.as({ role: 'preschool-manager', organisationId: region.preschools });
  stranger = await api.as({ role: 'region-coordinator', organisationId: other.municipality });
  child = await addChild(api.admin, {
    region: region.municipality,
    preschool: region.preschoolLocation,
    bornOn: addMonths(today, -40),
  });
  coming = await addChild(api.admin, {
    region: region.municipality,
    preschool: region.preschoolLocation,
    bornOn: addDays(addMonths(today, -39), 5),
  });
  foreign = await addChild(api.admin, { region: other.municipality, bornOn: addDays(addMonths(today, -45), 6) });
});
afterAll(() => api.close());

async function addReminder(
  status: string,
  more: { pupil?: string; kind?: string; day?: number } = {},
): Promise<string> {
  const { rows } = await api.admin.query<{ id: string }>(
    `INSERT INTO reminder (pupil_id, region_id, rule, recipient_kind, recipient_id, due_on, anchor_on, status, reason, address_hint, sent_at, settled_at)
     SELECT p.id, p.region_id, 'at-3y3m', $2, $3, $4::date, $4::date, $5::text, CASE WHEN $5 = 'failed' THEN 'smtp-550' END, 'k•••@zonneboom.example',
       CASE WHEN $5 = 'sent' THEN now() END, CASE WHEN $5 <> 'planned' THEN now() END
     FROM pupil p WHERE p.id = $1 RETURNING id`,
    [
      more.pupil ?? child,
      more.kind ?? 'preschool',
      region.preschoolLocation,
      addDays('2026-01-01', more.day ?? 0),
      status,
    ],
  );
  return rows[0]?.id ?? '';
}
const itemsOf = async (client: Client, query: string): Promise<Item[]> => {
  const answer = await client.get(`reminders?${query}`);
  expect(answer.statusCode).toBe(200);
  return answer.json<{ items: Item[] }>().items;
};

describe('the planned reminders', () => {
  it('foresee the next fourteen days without a row, with receiver, masked address and reason', async () => {
    const items = (await itemsOf(coordinator, 'status=planned')).filter(({ pupilId }) => pupilId === coming);
    expect(items).toMatchObject([
      {
        rule: 'at-3y3m',
        recipientKind: 'preschool',
        address: 'k•••@zonneboom.example',
        status: 'planned',
        dueOn: addMonths(addDays(addMonths(today, -39), 5), 39),
      },
    ]);
    expect(items[0]?.id).toBeUndefined();
    expect(items[0]?.displayName).toMatch(/^Noor Berg/);
    expect((items[0]?.sendOn ?? '') >= (items[0]?.dueOn ?? '')).toBe(true);
  });

  it('are those of one rule when that is asked', async () => {
    const all = await itemsOf(coordinator, 'status=planned&pageSize=200');
    const rules = [...new Set(all.map(({ rule }) => rule))];
    for (const rule of rules) {
      const asked = await itemsOf(coordinator, `status=planned&pageSize=200&rule=${rule}`);
      expect(asked).toEqual(all.filter((item) => item.rule === rule));
    }
    expect(await itemsOf(coordinator, 'status=planned&rule=objection-7-days')).toEqual([]);
    const answer = await coordinator.get('reminders?status=planned&rule=elke-dag');
    expect(answer.statusCode).toBe(400);
  });

  it('are those of the own children only', async () => {
    expect((await itemsOf(manager, 'status=planned')).map(({ pupilId }) => pupilId)).toEqual([coming]);
    const theirs = await itemsOf(stranger, 'status=planned');
    expect(new Set(theirs.map(({ pupilId }) => pupilId))).toEqual(new Set([foreign]));
  });

  it('come page by page without a gap or a double', async () => {
    for (let number = 0; number < 5; number += 1) {
      await addChild(api.admin, {
        region: region.municipality,
        preschool: region.preschoolLocation,
        bornOn: addDays(addMonths(today, -41), 2 + number),
      });
    }
    const all = await itemsOf(coordinator, 'status=planned&pageSize=200');
    const paged: Item[] = [];
    for (let cursor = ''; ;) {
      const answer = await coordinator.get(`reminders?status=planned&pageSize=2${cursor && `&cursor=${cursor}`}`);
      const page = answer.json<{ items: Item[]; nextCursor?: string }>();
      paged.push(...page.items);
      if (!page.nextCursor) break;
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(all);
    expect(all.length).toBeGreaterThanOrEqual(6);
  });
});

describe('the reminders that went out or failed', () => {
  it('are listed latest first, page by page', async () => {
    const ids: string[] = [];
    for (let day = 0; day < 5; day += 1) ids.push(await addReminder('sent', { day }));
    const first = await coordinator.get('reminders?status=sent&pageSize=3');
    const { items, nextCursor } = first.json<{ items: Item[]; nextCursor?: string }>();
    const second = await itemsOf(coordinator, `status=sent&pageSize=3&cursor=${nextCursor}`);
    expect([...items, ...second].map(({ id }) => id)).toEqual(ids.toReversed());
    expect(items[0]).toMatchObject({ pupilId: child, address: 'k•••@zonneboom.example', status: 'sent' });
    const rule = items[0]?.rule ?? '';
    expect(await itemsOf(coordinator, `status=sent&pageSize=200&rule=${rule}`)).toHaveLength(ids.length);
    expect(await itemsOf(coordinator, 'status=sent&rule=objection-7-days')).toEqual([]);
  });

  it('are hidden from another region', async () => {
    expect(await itemsOf(stranger, 'status=sent')).toEqual([]);
  });

  it('of one child stand together', async () => {
    const answer = await coordinator.get(`pupils/${child}/reminders`);
    expect(answer.json<{ items: Item[] }>().items.length).toBeGreaterThanOrEqual(5);
    expect((await stranger.get(`pupils/${child}/reminders`)).statusCode).toBe(404);
    expect((await coordinator.get(`pupils/${nobody}/reminders`)).statusCode).toBe(404);
  });
});

describe('offering a reminder again', () => {
  it('makes a new round with work for the worker, once, and is written down', async () => {
    const id = await addReminder('failed', { day: 20 });
    const answer = await coordinator.post(`reminders/${id}/retries`);
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toMatchObject({ id, status: 'planned' });
    const work = await api.admin.query(`SELECT task, payload FROM outbox WHERE payload ->> 'reminderId' = $1`, [id]);
    expect(work.rows).toEqual([{ task: 'reminders.send', payload: { reminderId: id, round: 2 } }]);
    const audited = await api.admin.query(`SELECT action FROM audit_event WHERE object_id = $1`, [id]);
    expect(audited.rows).toEqual([{ action: 'reminder.offered-again' }]);
    expect((await coordinator.post(`reminders/${id}/retries`)).statusCode).toBe(409);
  });

  it('is not for a preschool, another region, or a reminder that does not exist', async () => {
    const id = await addReminder('failed', { day: 21 });
    expect((await manager.post(`reminders/${id}/retries`)).statusCode).toBe(403);
    expect((await stranger.post(`reminders/${id}/retries`)).statusCode).toBe(404);
    expect((await coordinator.post(`reminders/${nobody}/retries`)).statusCode).toBe(404);
    expect((await coordinator.post('reminders/x/retries')).statusCode).toBe(400);
  });
});

describe('odd questions', () => {
  it.each([
    'status=weg',
    'status=planned&status=sent',
    'cursor=x',
    'status=sent&cursor=WyIyMDI2LTEzLTQ1IDAwOjAwOjAwKzAwIiwiMGI1ZjZiMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAxIl0',
    'pageSize=0',
    'pageSize=1000',
    'name=Noor',
  ])('%s are refused', async (query) => {
    expect((await coordinator.get(`reminders?${query}`)).statusCode).toBe(400);
  });
});
