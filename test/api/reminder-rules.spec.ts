import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Clock } from '#libs/platform/clock/index.js';
import { addDays, addMonths } from '#libs/platform/domain/index.js';
import { addChild } from '../support/children.js';
import { type TestRegion, addRegion } from '../support/region.js';
import { type Client, type SignedInApi, startSignedInApi } from '../support/sign-in.js';

const today = new Clock().today();

let api: SignedInApi;
let region: TestRegion;
let coordinator: Client;
let administrator: Client;
let stranger: Client;
let child: string;

interface Rule {
  id: string;
  active: boolean;
  months: number;
  days: number;
  workingDays: number;
  rungs: { recipientKind: string; workingDays: number }[];
  source: string;
  version: number;
}
interface DryRun {
  appear: number;
  disappear: number;
  move: number;
  stay: number;
  items?: { pupilId: string; displayName?: string; recipientKind: string; nowOn?: string; thenOn?: string }[];
}

beforeAll(async () => {
  api = await startSignedInApi('reminder_rules');
  region = await addRegion(api.admin, '00');
  const other = await addRegion(api.admin, '11');
  coordinator = await api.as({ role: 'region-coordinator', organisationId: region.municipality });
  administrator = await api.as({ role: 'system-administrator', organisationId: region.municipality });
  stranger = await api.as({ role: 'region-coordinator', organisationId: other.municipality });
  // 3 years and 3 months in six days.
  const bornOn = addDays(addMonths(today, -39), 6);
  child = await addChild(api.admin, { region: region.municipality, preschool: region.preschoolLocation, bornOn });
});
beforeEach(() =>
  api.admin.query(`DELETE FROM quiet_period; UPDATE reminder_rule SET active = true, days = 0 WHERE id = 'at-3y3m'`),
);
afterAll(() => api.close());

const ruleOf = async (id = 'at-3y3m'): Promise<Rule> => {
  const answer = await coordinator.get('reminder-rules');
  const rule = answer.json<{ items: Rule[] }>().items.find((each) => each.id === id);
  if (!rule) throw new Error(`No rule ${id}`);
  return rule;
};
const wishOf = ({ active, months, days, workingDays, rungs, version }: Rule) => ({
  ...{ active, months, days, workingDays, rungs, version },
});
const tryOut = async (client: Client, rule: Rule): Promise<DryRun> => {
  const answer = await client.post(`reminder-rules/${rule.id}/dry-runs`, wishOf(rule));
  expect(answer.statusCode).toBe(200);
  return answer.json<DryRun>();
};

describe('the rules', () => {
  it('are listed with their ladder, source and version', async () => {
    const items = (await administrator.get('reminder-rules')).json<{ items: Rule[] }>().items;
    expect(items.map(({ id }) => id).slice(0, 6)).toEqual([
      ...['may-register', 'at-3y3m', 'at-3y5m', 'overdue', 'no-school-3y9m', 'ten-weeks-left'],
    ]);
    expect(items[3]).toMatchObject({
      months: 42,
      days: 1,
      rungs: [
        { recipientKind: 'preschool', workingDays: 0 },
        { recipientKind: 'preschool-deputy', workingDays: 5 },
        { recipientKind: 'preschool-manager', workingDays: 10 },
        { recipientKind: 'region-coordinator', workingDays: 20 },
      ],
      version: 1,
    });
    expect(items[3]?.source).toContain('Almeerse afspraak');
  });

  it('are for the coordinator and the system administrator only', async () => {
    const manager = await api.as({ role: 'preschool-manager', organisationId: region.preschools });
    expect((await manager.get('reminder-rules')).statusCode).toBe(403);
    expect((await coordinator.post('reminder-rules/weg/dry-runs', wishOf(await ruleOf()))).statusCode).toBe(404);
    expect((await coordinator.put('reminder-rules/weg', wishOf(await ruleOf()))).statusCode).toBe(404);
  });
});

describe('a dry run', () => {
  it('says what would disappear, for which child, and changes nothing', async () => {
    const rule = await ruleOf();
    const run = await tryOut(coordinator, { ...rule, active: false });
    expect(run).toMatchObject({ appear: 0, disappear: 1, move: 0 });
    expect(run.items).toMatchObject([{ pupilId: child, recipientKind: 'preschool' }]);
    expect(run.items?.[0]?.displayName).toMatch(/^Noor Berg/);
    expect(run.items?.[0]).not.toHaveProperty('thenOn');
    expect(await ruleOf()).toEqual(rule);
  });

  it('says what would move, and what would go out today already', async () => {
    const rule = await ruleOf();
    const moved = await tryOut(coordinator, { ...rule, days: 5 });
    expect(moved).toMatchObject({ appear: 0, disappear: 0, move: 1 });
    expect((moved.items?.[0]?.nowOn ?? '') < (moved.items?.[0]?.thenOn ?? '')).toBe(true);
    const early = await tryOut(coordinator, { ...rule, days: -60 });
    // The step before it has not been sent yet and would go out today; it is passed over then.
    expect(early).toMatchObject({ move: 1, disappear: 1 });
    expect(early.items?.map(({ thenOn }) => thenOn)).toContain(today);
  });

  it('says what a new receiver would get', async () => {
    const rule = await ruleOf();
    const rungs = [...rule.rungs, { recipientKind: 'region-coordinator', workingDays: 1 }];
    const run = await tryOut(coordinator, { ...rule, rungs });
    expect(run).toMatchObject({ appear: 1, disappear: 0, move: 0, items: [{ recipientKind: 'region-coordinator' }] });
  });

  it('gives whoever may not see children the same numbers and nothing else, and another region its own', async () => {
    const rule = { ...(await ruleOf()), active: false };
    const { items, ...numbers } = await tryOut(coordinator, rule);
    expect(items).toHaveLength(1);
    expect(await tryOut(administrator, rule)).toEqual(numbers);
    expect(await tryOut(stranger, rule)).toEqual({ appear: 0, disappear: 0, move: 0, stay: 0, items: [] });
  });

  it('leaves out what has been sent already', async () => {
    await api.admin.query(
      `INSERT INTO reminder (pupil_id, region_id, rule, recipient_kind, recipient_id, due_on, anchor_on, status, sent_at, settled_at)
       SELECT p.id, p.region_id, 'at-3y3m', 'preschool', p.preschool_location_id, $2, p.born_on, 'sent', now(), now()
       FROM pupil p WHERE p.id = $1`,
      [child, today],
    );
    expect(await tryOut(coordinator, { ...(await ruleOf()), days: -60 })).toMatchObject({ appear: 0, move: 0 });
    await api.admin.query('DELETE FROM reminder');
  });
});

describe('saving a rule', () => {
  it('makes the next version, is written down, and shows in what is planned', async () => {
    const rule = await ruleOf();
    const saved = await coordinator.put('reminder-rules/at-3y3m', wishOf({ ...rule, active: false }));
    expect(saved.json()).toMatchObject({ active: false, version: rule.version + 1 });
    const audited = await api.admin.query(`SELECT detail FROM audit_event WHERE action = 'reminder-rule.changed'`);
    expect(audited.rows[0]?.detail).toMatchObject({ version: rule.version + 1 });
    const planned = await coordinator.get('reminders?status=planned');
    expect(planned.json<{ items: { pupilId: string }[] }>().items.map(({ pupilId }) => pupilId)).not.toContain(child);
  });

  it('is refused to whoever has an older version on the screen', async () => {
    const rule = await ruleOf();
    const first = await coordinator.put('reminder-rules/at-3y3m', wishOf(rule));
    expect(first.statusCode).toBe(200);
    const second = await administrator.put('reminder-rules/at-3y3m', wishOf({ ...rule, days: 3 }));
    expect(second.statusCode).toBe(409);
    expect(second.json()).toMatchObject({ code: 'reminder-rule.changed-meanwhile' });
    expect(await ruleOf()).toMatchObject({ days: 0, version: rule.version + 1 });
  });

  it('is refused with all that is wrong at once', async () => {
    const rule = await ruleOf();
    const rungs = [{ recipientKind: 'school', workingDays: 99 }];
    const answer = await coordinator.put('reminder-rules/at-3y3m', wishOf({ ...rule, months: 99, rungs }));
    expect(answer.statusCode).toBe(400);
    const names = answer.json<{ errors: { name: string }[] }>().errors.map(({ name }) => name);
    expect(names).toEqual(['months', 'rungs.0', 'rungs.0.workingDays']);
  });
});

describe('quiet days', () => {
  const period = { name: 'sluiting', fromOn: today, toOn: addDays(today, 14) };

  it('hold up what is planned, and let it go when they are removed', async () => {
    const sendOnOf = async (): Promise<string | undefined> => {
      const items = (await coordinator.get('reminders?status=planned')).json<{
        items: { pupilId: string; sendOn: string }[];
      }>();
      return items.items.find(({ pupilId }) => pupilId === child)?.sendOn;
    };
    expect(await sendOnOf()).toBeDefined();
    const added = await coordinator.post('quiet-periods', period);
    expect(added.statusCode).toBe(201);
    expect(await sendOnOf()).toBeUndefined();
    const { id } = added.json<{ id: string }>();
    expect((await coordinator.delete(`quiet-periods/${id}`)).statusCode).toBe(204);
    expect((await coordinator.delete(`quiet-periods/${id}`)).statusCode).toBe(404);
    expect(await sendOnOf()).toBeDefined();
  });

  it.each([
    [{ ...period, toOn: addDays(today, -1) }, 'dates-out-of-order'],
    [{ ...period, toOn: addDays(today, 101) }, 'period-too-long'],
  ])('are refused as %j', async (wish, code) => {
    const answer = await coordinator.post('quiet-periods', wish);
    expect(answer.statusCode).toBe(400);
    expect(answer.json<{ errors: { code: string }[] }>().errors.map((each) => each.code)).toEqual([code]);
  });
});
