import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addChild } from '../support/children.js';
import { type HandoverScene, type SceneChild, all, startHandoverScene } from '../support/handover-scene.js';
import { type TestRegion, addRegion } from '../support/region.js';

let scene: HandoverScene;
let child: SceneChild;
let elsewhere: TestRegion | undefined;
beforeAll(async () => {
  scene = await startHandoverScene('handover_batches', ['staff', 'second', 'ib', 'teacher', 'otherIb', 'head']);
});
afterAll(() => scene.close());
beforeEach(async () => {
  scene.today = '2026-11-22';
  child = await scene.child();
});

type Item = { id: string; outcome: string; handoverId?: string; code?: string; reason?: string };
const many = async (who: keyof HandoverScene['clients'], path: string, body: object): Promise<Item[]> => {
  const answer = await scene.clients[who].post(path, body);
  expect([answer.statusCode, answer.statusCode === 200 ? '' : answer.body]).toEqual([200, '']);
  return answer.json<{ items: Item[] }>().items;
};
const outcomes = (items: readonly Item[]) => items.map(({ outcome, code }) => (code ? `${outcome} ${code}` : outcome));
const statusOf = async (id: string): Promise<string> =>
  (await scene.clients.staff.get(`handovers/${id}`)).json<{ status: string }>().status;

/** A child of another municipality, and a handover of another preschool: both are there, and not for this person. */
async function foreign(): Promise<{ pupil: string; handover: string }> {
  elsewhere ??= await addRegion(scene.api.admin, '02');
  const pupil = await addChild(scene.api.admin, {
    ...{ region: elsewhere.municipality, preschool: elsewhere.preschoolLocation, bornOn: '2023-03-14' },
  });
  const handover = await scene.filled(await scene.child());
  await scene.api.admin.query('UPDATE handover SET sender_location_id = $2 WHERE id = $1', [
    handover,
    elsewhere.preschoolLocation,
  ]);
  return { pupil, handover };
}

describe('beginning for a group', () => {
  it('begins each, names who has one already with the one that is there, and tells nothing of a foreign child', async () => {
    const has = await scene.child();
    const known = await scene.filled(has);
    const stranger = await foreign();
    const wish = { pupilIds: [child.id, has.id, stranger.pupil, randomUUID()], form: 'peuterestafette' };
    const items = await many('staff', 'handovers/_begin', wish);
    expect(outcomes(items)).toEqual(['done', 'already', 'left-out pupil.not-found', 'left-out pupil.not-found']);
    expect(items[1]).toMatchObject({ id: has.id, handoverId: known });
    expect({ ...items[2], id: '' }).toEqual({ ...items[3], id: '' });
    expect(await statusOf(items[0]!.handoverId!)).toBe('draft');
    const again = await many('staff', 'handovers/_begin', wish);
    expect(outcomes(again).slice(0, 2)).toEqual(['already', 'already']);
    expect(again[0]!.handoverId).toBe(items[0]!.handoverId);
  });

  it('names each when the form is not in force', async () => {
    scene.today = '2025-01-01';
    const items = await many('staff', 'handovers/_begin', { pupilIds: [child.id], form: 'extra-ondersteuning' });
    expect(items).toMatchObject([{ id: child.id, outcome: 'left-out', reason: expect.any(String) }]);
  });

  it.each([
    ['none', []],
    ['the same twice', ['6f1d8f0e-0000-4000-8000-000000000001', '6f1d8f0e-0000-4000-8000-000000000001']],
    ['more than 50', Array.from({ length: 51 }, () => randomUUID())],
    ['no id', ['Noor']],
  ])('is refused as a question with %s', async (_, pupilIds) => {
    const answer = await scene.clients.staff.post('handovers/_begin', { pupilIds, form: 'peuterestafette' });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors).toMatchObject([{ name: expect.stringMatching(/^pupilIds/) }]);
  });
});

describe('answers typed once', () => {
  it('come in all forms, leave what a person typed, and say what stayed', async () => {
    const [one, two] = [await scene.filled(child), await scene.filled(await scene.child())];
    const begun = (
      await many('staff', 'handovers/_begin', { pupilIds: [(await scene.child()).id], form: 'peuterestafette' })
    )[0]!;
    const answers = { ve: { programma: 'piramide' }, voorschool: { mentor: 'Petra de Wit', organisatie: 'Anders' } };
    const ids = [one, two, begun.handoverId!];
    const items = await many('staff', 'handovers/_share', { handoverIds: ids, answers });
    expect(outcomes(items)).toEqual(['done handover.answers-kept', 'done handover.answers-kept', 'done']);
    expect(items[0]!.reason).toContain('Welk VE-programma volgde het kind?');
    const of = async (id: string, section: string) =>
      (await scene.clients.staff.get(`handovers/${id}/answers/${section}`)).json().answers;
    expect((await of(one, 've')).programma).toBe('uk-en-puk');
    expect((await of(begun.handoverId!, 've')).programma).toBe('piramide');
    const preschool = await of(begun.handoverId!, 'voorschool');
    expect([preschool.mentor, preschool.organisatie]).toEqual(['Petra de Wit', expect.not.stringMatching('Anders')]);
    expect(outcomes(await many('staff', 'handovers/_share', { handoverIds: [begun.handoverId!], answers }))).toEqual([
      'done',
    ]);
  });

  it('do not come in a form that lies before parents, nor in that of others', async () => {
    const presented = await scene.presented(child);
    const stranger = await foreign();
    const answers = { ve: { programma: 'piramide' } };
    const items = await many('staff', 'handovers/_share', { handoverIds: [presented, stranger.handover], answers });
    expect(items.map(({ outcome }) => outcome)).toEqual(['left-out', 'left-out']);
  });
});

describe('checking, presenting and sending a group', () => {
  it('leaves out and names the child with a problem, sends the others once, and tells nothing of foreign ones', async () => {
    const [fine, refused, unknown, draft] = [
      await scene.presented(child),
      await scene.presented(await scene.child()),
      await scene.filled(await scene.child()),
      (await many('staff', 'handovers/_begin', { pupilIds: [(await scene.child()).id], form: 'peuterestafette' }))[0]!
        .handoverId!,
    ];
    await scene.consent(fine, child.mother, all('peuterestafette', 'given'));
    const stranger = await foreign();
    const ids = [fine, refused, unknown, draft, stranger.handover, randomUUID()];
    const body = { handoverIds: ids };

    const presented = await many('staff', 'handovers/_present', body);
    expect(outcomes(presented)).toEqual([
      ...['already', 'already', 'done', 'left-out handover.form-incomplete'],
      ...['left-out handover.not-found', 'left-out handover.not-found'],
    ]);
    const checked = (await scene.clients.staff.post('handovers/_check', body)).json().items;
    expect(checked.map((each: { handoverId: string }) => each.handoverId)).toEqual([fine, refused, unknown, draft]);
    const [first, second, third, fourth] = checked;
    expect([first.missing, first.needs]).toEqual([[], []]);
    expect(second.needs[0]).toMatchObject({ code: 'open' });
    expect(third.needs).toMatchObject([{ code: 'receiver-unknown' }]);
    expect(fourth.missing).toContainEqual({ section: 'talent', title: 'Waar het kind van houdt', count: 1 });

    const sent = await many('staff', 'handovers/_send', body);
    expect(outcomes(sent)).toEqual([
      ...['done', 'left-out handover.consent-open', 'left-out handover.consent-open', 'left-out handover.not-now'],
      ...['left-out handover.not-found', 'left-out handover.not-found'],
    ]);
    expect({ ...sent[4], id: '' }).toEqual({ ...sent[5], id: '' });
    expect(await statusOf(refused)).toBe('presented');
    expect(outcomes(await many('staff', 'handovers/_send', { handoverIds: [fine] }))).toEqual(['already']);
    const { rows } = await scene.api.admin.query('SELECT 1 FROM handover_release WHERE handover_id = $1', [fine]);
    expect(rows).toHaveLength(1);
  });

  it('is for the own preschool alone', async () => {
    const id = await scene.presented(child);
    for (const path of ['_present', '_send']) {
      expect(outcomes(await many('second', `handovers/${path}`, { handoverIds: [id] }))).toEqual([
        'left-out handover.not-found',
      ]);
    }
    expect((await scene.clients.second.post('handovers/_check', { handoverIds: [id] })).json()).toEqual({ items: [] });
    expect((await scene.clients.head.post('handovers/_send', { handoverIds: [id] })).statusCode).toBe(403);
    expect((await scene.clients.staff.post('received-handovers/_accept', { releaseIds: [id] })).statusCode).toBe(403);
  });
});

describe('a school that accepts and assigns many', () => {
  const sentOne = async (form?: 'extra-ondersteuning'): Promise<{ id: string; release: string }> => {
    const one = await scene.child();
    const id = await scene.presented(one, form);
    return { id, release: await scene.sent(id, one) };
  };

  it('leaves out the one with an open question, the one taken back and the one that only few may read', async () => {
    const [fine, asked, recalled, restricted] = [
      await sentOne(),
      await sentOne(),
      await sentOne(),
      await sentOne('extra-ondersteuning'),
    ];
    await scene.clients.ib.post(`received-handovers/${asked.release}/questions`, { text: 'Wil je bellen?' });
    await scene.act('staff', recalled.id, 'recalls', { reason: 'Er mist iets' });
    const releaseIds = [fine, asked, recalled, restricted].map(({ release }) => release).concat(randomUUID());
    const items = await many('teacher', 'received-handovers/_accept', { releaseIds });
    expect(outcomes(items)).toEqual([
      ...['done', 'left-out received-handover.question-open', 'left-out received-handover.shut'],
      ...['left-out received-handover.restricted-unread', 'left-out received-handover.not-found'],
    ]);
    expect(await statusOf(fine.id)).toBe('accepted');
    expect(await statusOf(restricted.id)).toBe('sent');
    await scene.clients.teacher.get(`received-handovers/${restricted.release}`);
    const readByTeacher = await many('teacher', 'received-handovers/_accept', { releaseIds: [restricted.release] });
    expect(outcomes(readByTeacher)).toEqual(['left-out received-handover.restricted-unread']);
    expect(outcomes(await many('ib', 'received-handovers/_accept', { releaseIds: [fine.release] }))).toEqual([
      'already',
    ]);
    const at = 'SELECT count(*)::int AS n FROM handover_event WHERE release_id = $1 AND kind = $2';
    expect((await scene.api.admin.query(at, [fine.release, 'accepted'])).rows).toEqual([{ n: 1 }]);
  });

  it('assigns to a colleague of that school, and says who it cannot', async () => {
    const [one, two] = [await sentOne(), await sentOne()];
    const path = `received-handovers/${one.release}/colleagues`;
    const { items: colleagues } = (await scene.clients.ib.get(path)).json<{ items: { personId: string }[] }>();
    const releaseIds = [one.release, two.release, randomUUID()];
    const personId = colleagues[0]!.personId;
    const items = await many('ib', 'received-handovers/_assign', { releaseIds, personId });
    expect(outcomes(items)).toEqual(['done', 'done', 'left-out received-handover.not-found']);
    const nobody = await many('ib', 'received-handovers/_assign', {
      releaseIds: [one.release],
      personId: randomUUID(),
    });
    expect(nobody).toMatchObject([{ outcome: 'left-out', reason: expect.stringContaining('Kies een collega') }]);
    expect(outcomes(await many('otherIb', 'received-handovers/_accept', { releaseIds: [two.release] }))).toEqual([
      'left-out received-handover.not-found',
    ]);
  });

  it('sorts and filters on what the preschool asks attention for, and on the sender', async () => {
    const inbox = async (query: string): Promise<{ id: string; triage: string }[]> => {
      const found: { id: string; triage: string }[] = [];
      for (let cursor = ''; ;) {
        const path = `received-handovers?pageSize=2&${query}${cursor && `&cursor=${cursor}`}`;
        const page = (await scene.clients.ib.get(path)).json<{ items: typeof found; nextCursor?: string }>();
        found.push(...page.items);
        if (!page.nextCursor) return found;
        cursor = page.nextCursor;
      }
    };
    const before = (await inbox('')).length;
    const special = await sentOne('extra-ondersteuning');
    const plain = await sentOne();
    const order = ['support', 'talk', 'none'];
    const sorted = await inbox('order=triage');
    expect(sorted).toHaveLength(before + 2);
    expect(new Set(sorted.map(({ id }) => id)).size).toBe(sorted.length);
    const ranks = sorted.map(({ triage }) => order.indexOf(triage));
    expect(ranks).toEqual([...ranks].sort());
    const support = await inbox('triage=support');
    expect(support.map(({ id }) => id)).toContain(special.release);
    expect(support.map(({ id }) => id)).not.toContain(plain.release);
    const senders = (await scene.clients.ib.get('received-handovers/senders')).json().items;
    expect(senders).toEqual([
      { locationId: scene.region.preschoolLocation, name: expect.any(String), count: before + 2 },
    ]);
    expect(await inbox(`senderLocationId=${randomUUID()}`)).toEqual([]);
    expect(await inbox(`senderLocationId=${senders[0].locationId}`)).toHaveLength(before + 2);
    // The mark was taken from what parents agreed to: it goes when that goes.
    await scene.act('staff', special.id, 'recalls', { reason: 'Er mist iets' });
    const { rows } = await scene.api.admin.query('SELECT triage FROM handover_release WHERE id = $1', [
      special.release,
    ]);
    expect(rows).toEqual([{ triage: 'none' }]);
  });
});
