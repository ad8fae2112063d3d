import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { enter, withAddresses } from '../support/guardians.js';
import { type HandoverScene, type SceneChild, all, startHandoverScene } from '../support/handover-scene.js';
import type { Client } from '../support/sign-in.js';

// Two people at the same second, and one person twice. Each is tried several times in both orders, on connections of their own;
// what must hold is about the end, whoever was first.
let scene: HandoverScene;
beforeAll(async () => {
  scene = await startHandoverScene('bad_moments', ['staff', 'colleague', 'manager', 'head', 'ib', 'otherHead']);
});
afterAll(() => scene.close());

const form = 'extra-ondersteuning';
const rounds = [1, 2, 3, 4, 5, 6];
const yes = all(form, 'given');
const no = all(form, 'refused');

interface Family {
  readonly id: string;
  readonly child: SceneChild;
  readonly mother: Client;
  readonly father: Client;
}
async function family(): Promise<Family> {
  const child = await scene.child({ two: true });
  await withAddresses(scene, child);
  const id = await scene.presented(child, form);
  return { id, child, mother: await enter(scene, id, child.mother), father: await enter(scene, id, child.father) };
}
const decide = (parent: Client, decisions: Record<string, string>, more: object = {}) =>
  parent.post('guardian/handover/decisions', {
    ...{ version: 1, schoolLocationId: scene.region.location },
    decisions: Object.entries(decisions).map(([part, decision]) => ({ part, decision })),
    ...more,
  });
const send = (id: string, who: 'staff' | 'colleague' = 'staff') => scene.act(who, id, 'submissions');
const one = async <Row>(sql: string, values: unknown[]): Promise<Row> =>
  (await scene.api.admin.query(sql, values)).rows[0] as Row;
const count = async (sql: string, values: unknown[]): Promise<number> =>
  (await one<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`, values)).n;
/** Copies that a school reads now. */
const lying = (id: string) => count(`handover_release WHERE handover_id = $1 AND state IN ('open', 'accepted')`, [id]);
const went = (id: string) => count('handover_release WHERE handover_id = $1', [id]);
/** The same acts, the other way round in every second round. */
const atOnce = async (round: number, acts: readonly (() => Promise<{ statusCode: number; body: string }>)[]) => {
  const order = round % 2 ? acts : [...acts].reverse();
  const answers = await Promise.all(order.map((act) => act()));
  const inOrder = round % 2 ? answers : [...answers].reverse();
  expect(inOrder.filter(({ statusCode }) => statusCode >= 500)).toEqual([]);
  return inOrder.map(({ statusCode }) => statusCode);
};

describe('two parents in the same second', () => {
  it.each(rounds)('one says yes and one says no to everything: it stops, whoever was first (%i)', async (round) => {
    const { id, mother, father } = await family();
    const sure = { eraseConfirmed: true };
    const [, refused] = await atOnce(round, [() => decide(mother, yes), () => decide(father, no, sure)]);
    expect(refused).toBe(200);
    // Who refuses all before the other said anything, ends it; after a yes it is an objection.
    expect(['handover.objection', 'handover.not-now']).toContain((await send(id)).json().code);
    expect(await went(id)).toBe(0);
  });

  it.each(rounds)('both say no to everything: all is destroyed once, and nothing goes (%i)', async (round) => {
    const { id, mother, father } = await family();
    const sure = { eraseConfirmed: true };
    const codes = await atOnce(round, [() => decide(mother, no, sure), () => decide(father, no, sure)]);
    // Who comes second may find the link dead: there is nothing left to decide about.
    expect(codes).toContain(200);
    expect((await scene.clients.staff.get(`handovers/${id}`)).json().status).toBe('refused');
    expect(await count('handover_version WHERE handover_id = $1', [id])).toBe(0);
    expect((await send(id)).statusCode).toBe(409);
  });
});

describe('sending while', () => {
  it.each(rounds)('a parent says no: it went before, or it does not go (%i)', async (round) => {
    const { id, mother, father } = await family();
    await decide(mother, yes);
    const [sent, refused] = await atOnce(round, [() => send(id), () => decide(father, no)]);
    expect([sent, refused]).toEqual(sent === 201 ? [201, 409] : [409, 200]);
    expect(await lying(id)).toBe(sent === 201 ? 1 : 0);
    if (refused === 200) expect((await send(id)).statusCode).toBe(409);
  });

  it.each(rounds)(
    'a parent takes a part back: what went is what parents allowed at that moment (%i)',
    async (round) => {
      const { id, mother } = await family();
      await decide(mother, yes);
      const less = { ...yes, ondersteuning: 'refused' } as const;
      const [sent, changed] = await atOnce(round, [() => send(id), () => decide(mother, less)]);
      expect(sent).toBe(201);
      const parts = await count(
        `handover_release_part p JOIN handover_release r ON r.id = p.release_id
       WHERE r.handover_id = $1 AND p.part_id = 'ondersteuning'`,
        [id],
      );
      expect(parts).toBe(changed === 200 ? 0 : 1);
    },
  );

  it.each(rounds)(
    'a colleague chooses another school: it goes where parents allowed it, or nowhere (%i)',
    async (round) => {
      const { id, mother } = await family();
      await decide(mother, yes);
      const schoolLocationId = scene.region.otherLocation;
      const [sent, chosen] = await atOnce(round, [
        () => send(id),
        () => scene.act('colleague', id, 'receiver', { schoolLocationId }),
      ]);
      expect([sent, chosen]).toEqual(sent === 201 ? [201, 409] : [409, 204]);
      const wrong = 'handover_release WHERE handover_id = $1 AND receiver_location_id = $2';
      expect(await count(wrong, [id, schoolLocationId])).toBe(0);
    },
  );
});

describe('withdrawing while', () => {
  it.each(rounds)(
    'the school accepts and the preschool takes it back: the copy is shut for good (%i)',
    async (round) => {
      const { id, mother } = await family();
      await decide(mother, yes);
      const release = (await send(id)).json().releaseId as string;
      const [, , withdrawn] = await atOnce(round, [
        () => scene.clients.ib.post(`received-handovers/${release}/acceptances`),
        () => scene.act('staff', id, 'recalls', { reason: 'Er mist iets' }),
        () => mother.post('guardian/handover/withdrawals'),
      ]);
      expect(await lying(id)).toBe(0);
      const read = await scene.clients.ib.get(`received-handovers/${release}`);
      expect([read.statusCode, read.json().parts]).toEqual([200, []]);
      // Without that yes it does not go again.
      if (withdrawn === 204) expect((await send(id)).statusCode).toBe(409);
      expect(await went(id)).toBe(1);
    },
  );

  it.each(rounds)(
    'a parent withdraws, a second sending of the same text never lies at the school (%i)',
    async (round) => {
      const { id, mother } = await family();
      await decide(mother, yes);
      await send(id);
      await atOnce(round, [
        () => mother.post('guardian/handover/withdrawals'),
        () => send(id),
        () => send(id, 'colleague'),
      ]);
      expect([await lying(id), await went(id)]).toEqual([0, 1]);
    },
  );
});

describe('the same twice', () => {
  it.each([1, 2, 3])('a batch by two colleagues: each goes once, and each is told what became of it (%i)', async () => {
    const handoverIds: string[] = [];
    for (let index = 0; index < 3; index += 1) {
      const child = await scene.child();
      const id = await scene.presented(child, form);
      await scene.consent(id, child.mother, yes);
      handoverIds.push(id);
    }
    const answers = await Promise.all([
      scene.clients.staff.post('handovers/_send', { handoverIds }),
      scene.clients.colleague.post('handovers/_send', { handoverIds: [...handoverIds].reverse() }),
    ]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    const items = answers.flatMap((answer) => answer.json<{ items: { id: string; outcome: string }[] }>().items);
    expect(items).toHaveLength(6);
    expect(
      items
        .filter(({ outcome }) => outcome === 'done')
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...handoverIds].sort());
    for (const id of handoverIds) expect(await went(id)).toBe(1);
  });

  it.each(rounds)('a double click on sending, accepting and asking does it once (%i)', async (round) => {
    const child = await scene.child();
    const id = await scene.presented(child, form);
    await scene.consent(id, child.mother, yes);
    const sent = await atOnce(round, [() => send(id), () => send(id), () => send(id, 'colleague')]);
    expect(sent.sort()).toEqual([201, 409, 409]);
    const { id: release } = await one<{ id: string }>('SELECT id FROM handover_release WHERE handover_id = $1', [id]);
    const { ib } = scene.clients;
    const question = () => ib.post(`received-handovers/${release}/questions`, { text: 'Slaapt Noor ’s middags nog?' });
    const asked = await Promise.all([question(), question()]);
    expect(asked.map(({ statusCode }) => statusCode)).toEqual([201, 201]);
    expect(new Set(asked.map(({ body }) => body)).size).toBe(1);
    expect(await count('handover_question WHERE release_id = $1', [release])).toBe(1);
    expect(await count(`handover_notice WHERE handover_id = $1 AND kind = 'asked'`, [id])).toBe(1);
    const accept = () => ib.post(`received-handovers/${release}/acceptances`);
    await atOnce(round, [accept, accept, () => scene.clients.head.post(`received-handovers/${release}/acceptances`)]);
    const events = 'handover_event WHERE handover_id = $1 AND kind = $2';
    expect([await count(events, [id, 'accepted']), await count(events, [id, 'sent'])]).toEqual([1, 1]);
  });

  it.each(rounds)('one accepts and one gives it back: it is one of the two, on both sides (%i)', async (round) => {
    const child = await scene.child();
    const id = await scene.presented(child, form);
    const release = await scene.sent(id, child);
    const at = `received-handovers/${release}`;
    const codes = await atOnce(round, [
      () => scene.clients.ib.post(`${at}/acceptances`),
      () => scene.clients.head.post(`${at}/returns`, { reason: 'Fout kind' }),
    ]);
    expect(codes.filter((code) => code === 204)).toHaveLength(1);
    const state = codes[0] === 204 ? 'accepted' : 'returned';
    expect((await scene.clients.staff.get(`handovers/${id}`)).json().status).toBe(state);
    expect((await scene.clients.ib.get(at)).json().state).toBe(state);
  });
});
