import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type HandoverScene, type SceneChild, all, startHandoverScene } from '../support/handover-scene.js';

let scene: HandoverScene;
let child: SceneChild;
beforeAll(async () => {
  scene = await startHandoverScene('handover_refusals', ['staff', 'second', 'ib']);
});
afterAll(() => scene.close());
beforeEach(async () => {
  scene.today = '2026-11-22';
  child = await scene.child({ two: true });
});

const refuse = (id: string, more: object = {}) =>
  scene.act('staff', id, 'refusals', {
    ...{ guardianId: child.mother, refusedOn: '2026-11-20', channel: 'spoken' },
    ...more,
  });
const count = async (sql: string, id: string): Promise<number> =>
  (await scene.api.admin.query(`SELECT count(*)::int AS n FROM ${sql}`, [id])).rows[0].n;
const left = async (id: string) => ({
  sections: (
    await scene.api.admin.query('SELECT section_id FROM handover_section WHERE handover_id = $1', [id])
  ).rows.map(({ section_id }) => section_id),
  versions: await count('handover_version WHERE handover_id = $1', id),
});

describe('a parent who wants no handover, before any school is known', () => {
  it.each(['draft', 'presented'])(
    'ends a %s: what needed consent is gone, who said so and when stays',
    async (status) => {
      const id = await scene.filled(child);
      if (status === 'presented') await scene.act('staff', id, 'presentations');
      expect((await refuse(id)).statusCode).toBe(204);
      expect(await left(id)).toEqual({ sections: ['ve'], versions: 0 });
      const consents = (await scene.clients.staff.get(`handovers/${id}/consents`)).json();
      expect(consents).toMatchObject({
        maySend: false,
        refusals: [
          { name: 'Sanne Bos', decidedOn: '2026-11-20', channel: 'spoken', recordedByName: 'Medewerker staff' },
        ],
      });
      const { items } = (await scene.clients.staff.get(`handovers/${id}/events`)).json();
      expect(items.at(-1)).toMatchObject({ kind: 'refused', byName: 'Medewerker staff' });
      expect((await scene.act('staff', id, 'submissions')).statusCode).toBe(409);
      const again = await scene.clients.staff.post(`pupils/${child.id}/handovers`, { form: 'peuterestafette' });
      expect(again.statusCode).toBe(201);
    },
  );

  it('leaves the facts that go by law, which may still be sent', async () => {
    const id = await scene.filled(child);
    await refuse(id);
    await scene.act('staff', id, 'receiver', { schoolLocationId: scene.region.location });
    expect((await scene.act('staff', id, 'fact-submissions')).statusCode).toBe(201);
  });

  it('is said part by part once the text lies there and the school is known', async () => {
    const id = await scene.presented(child);
    const answer = await refuse(id);
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'handover.refuse-per-part']);
    expect((await left(id)).versions).toBe(1);
  });

  it('comes too late once it was sent', async () => {
    const id = await scene.presented(child);
    await scene.sent(id, child);
    expect((await refuse(id)).json().code).toBe('handover.not-now');
  });

  it('is of a parent with authority, on a day that was; all that is wrong comes at once', async () => {
    const id = await scene.filled(child);
    const answer = await refuse(id, { guardianId: child.neighbour, refusedOn: '2026-11-23' });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors.map(({ name }: { name: string }) => name)).toEqual(['guardianId', 'refusedOn']);
    expect(await count('handover_section WHERE handover_id = $1', id)).toBeGreaterThan(1);
  });

  it('is not for another preschool or a school', async () => {
    const id = await scene.filled(child);
    const body = { guardianId: child.mother, refusedOn: '2026-11-20', channel: 'paper' };
    expect((await scene.act('second', id, 'refusals', body)).statusCode).toBe(404);
    expect((await scene.act('ib', id, 'refusals', body)).statusCode).toBe(403);
  });

  it('also destroys what lay at a school before it was taken back', async () => {
    const id = await scene.presented(child);
    await scene.sent(id, child);
    await scene.act('staff', id, 'recalls', { reason: 'Er mist iets' });
    await refuse(id);
    const parts =
      'handover_release_part p JOIN handover_release r ON r.id = p.release_id WHERE p.needs_consent AND r.handover_id = $1';
    expect(await count(parts, id)).toBe(0);
  });

  it('of one of two parents who tap at once, with the other saying yes, is never both', async () => {
    const id = await scene.filled(child);
    await scene.act('staff', id, 'presentations');
    const [chosen, refused] = await Promise.all([
      scene.act('staff', id, 'receiver', { schoolLocationId: scene.region.location }),
      refuse(id),
    ]);
    expect([chosen.statusCode, refused.statusCode]).toContain(204);
    const yes = await scene.consent(id, child.father, all('peuterestafette', 'given'));
    expect([refused.statusCode === 204, yes.statusCode === 204]).not.toEqual([true, true]);
  });
});
