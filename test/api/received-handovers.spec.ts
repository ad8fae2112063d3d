import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type HandoverScene, type SceneChild, type SceneName, startHandoverScene } from '../support/handover-scene.js';

let scene: HandoverScene;
let child: SceneChild;
let id: string;
let release: string;
beforeAll(async () => {
  scene = await startHandoverScene('received_handovers', ['staff', 'head', 'ib', 'teacher', 'otherIb', 'otherHead']);
});
afterAll(() => scene.close());
beforeEach(async () => {
  scene.today = '2026-11-22';
  child = await scene.child();
  id = await scene.presented(child);
  release = await scene.sent(id, child);
});

const path = (rest = ''): string => `received-handovers/${release}${rest}`;
const post = (who: SceneName, rest: string, body?: object) => scene.clients[who].post(path(rest), body);
const read = async (who: SceneName) => (await scene.clients[who].get(path())).json();
const inbox = async (who: SceneName, state: string): Promise<{ id: string; isNew: boolean }[]> =>
  (await scene.clients[who].get(`received-handovers?state=${state}&pageSize=100`)).json().items;
const isIn = async (who: SceneName, state: string): Promise<boolean> =>
  (await inbox(who, state)).some((line) => line.id === release);
const sender = async () => (await scene.clients.staff.get(`handovers/${id}`)).json();

describe('the inbox of a school', () => {
  it('marks what is new for each person apart, and again when something changes', async () => {
    expect([await isIn('ib', 'new'), await isIn('teacher', 'new')]).toEqual([true, true]);
    await read('ib');
    expect([await isIn('ib', 'new'), await isIn('teacher', 'new')]).toEqual([false, true]);
    const question = (await post('head', '/questions', { text: 'Welke talen spreekt zij?' })).json().id;
    expect([await isIn('ib', 'new'), await isIn('head', 'new')]).toEqual([true, false]);
    await scene.act('staff', id, `questions/${question}/answers`, { text: 'Nederlands en Turks.' });
    expect(await isIn('head', 'new')).toBe(true);
  });

  it('shows names as they were on the day that it went', async () => {
    await scene.api.admin.query(`UPDATE pupil SET given_name = 'Anders' WHERE id = $1`, [child.id]);
    const line = (await inbox('ib', 'open')).find((each) => each.id === release);
    expect(line).toMatchObject({ preschoolName: 'Het Nest', formTitle: 'Peuterestafette', bornOn: '2023-03-14' });
    expect(line).toMatchObject({ pupilName: expect.stringContaining('Noor') });
  });

  it('is paged without losing or doubling one', async () => {
    const seen: string[] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined;) {
      const answer = await scene.clients.ib.get(`received-handovers?pageSize=1${cursor && `&cursor=${cursor}`}`);
      const page = answer.json<{ items: { id: string }[]; nextCursor?: string }>();
      seen.push(...page.items.map((line) => line.id));
      cursor = page.nextCursor;
    }
    const { rows } = await scene.api.admin.query('SELECT id FROM handover_release WHERE receiver_location_id = $1', [
      scene.region.location,
    ]);
    expect([...seen].sort()).toEqual(rows.map((row) => row.id).sort());
  });

  it.each(['state=unknown', 'cursor=nonsense', 'pageSize=0', 'other=1'])('refuses %s', async (query) => {
    expect((await scene.clients.ib.get(`received-handovers?${query}`)).statusCode).toBe(400);
  });
});

describe('opening', () => {
  it('is stamped once with role and time, in the log each time, and seen by the sender', async () => {
    expect((await sender()).sent).not.toHaveProperty('openedAt');
    expect((await read('teacher')).parts.length).toBeGreaterThan(3);
    const { sent } = await sender();
    expect(sent).toMatchObject({ openedByRole: 'teacher', openedAt: expect.any(String) });
    expect(sent).not.toHaveProperty('unopenedDays');
    await read('ib');
    expect((await sender()).sent).toEqual(sent);
    const { rows } = await scene.api.admin.query(
      `SELECT actor_role AS role FROM audit_event WHERE action = 'received-handover.read' AND object_id = $1 ORDER BY number`,
      [release],
    );
    expect(rows).toEqual([{ role: 'teacher' }, { role: 'support-coordinator' }]);
    const { items } = (await scene.clients.staff.get(`handovers/${id}/events`)).json();
    expect(items.filter(({ kind }: { kind: string }) => kind === 'opened')).toMatchObject([{ byRole: 'Leerkracht' }]);
  });
});

describe('an answer of the school', () => {
  it('accepts in one act, once; the sender sees it', async () => {
    const answers = await Promise.all([post('ib', '/acceptances'), post('head', '/acceptances')]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([204, 409]);
    expect(await sender()).toMatchObject({ status: 'accepted', sent: { state: 'accepted' } });
    expect([await isIn('teacher', 'accepted'), await isIn('teacher', 'open')]).toEqual([true, false]);
    const late = await post('ib', '/returns', { reason: 'Toch niet goed' });
    expect([late.statusCode, late.json().code]).toEqual([409, 'handover.not-now']);
  });

  it('gives it back with a reason; then it is shut, and the sender mends it', async () => {
    expect((await post('ib', '/returns', { reason: ' ' })).statusCode).toBe(400);
    expect((await post('ib', '/returns', { reason: 'Dit kind komt niet bij ons' })).statusCode).toBe(204);
    expect(await read('ib')).toMatchObject({ state: 'returned', parts: [] });
    const { items } = (await scene.clients.staff.get(`handovers/${id}/events`)).json();
    expect(items.at(-1)).toMatchObject({ kind: 'returned', note: 'Dit kind komt niet bij ons' });
    for (const [rest, body] of [
      ['/acceptances', undefined],
      ['/questions', { text: 'Wat nu?' }],
    ] as const) {
      const answer = await post('ib', rest, body);
      expect([answer.statusCode, answer.json().code]).toEqual([409, 'received-handover.shut']);
    }
    expect((await scene.act('staff', id, 'revisions')).statusCode).toBe(204);
    expect(await sender()).toMatchObject({ status: 'draft' });
  });

  it('does not return what goes by law, and accepts it without touching the draft', async () => {
    const other = await scene.child();
    const draft = await scene.filled(other);
    await scene.act('staff', draft, 'receiver', { schoolLocationId: scene.region.location });
    release = (await scene.act('staff', draft, 'fact-submissions')).json().releaseId;
    expect((await read('ib')).parts).toMatchObject([{ id: 've' }]);
    const answer = await post('ib', '/returns', { reason: 'Niet nodig' });
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'handover.facts-stay']);
    expect((await post('ib', '/acceptances')).statusCode).toBe(204);
    expect((await scene.clients.staff.get(`handovers/${draft}`)).json()).toMatchObject({ status: 'draft' });
  });
});

describe('a question', () => {
  it('is put and answered at the file itself, sealed, and in no log', async () => {
    expect((await post('teacher', '/questions', { text: '' })).statusCode).toBe(400);
    const asked = (await post('teacher', '/questions', { text: 'Zwaluwvraag?' })).json().id;
    expect((await inbox('ib', 'open')).find((line) => line.id === release)).toMatchObject({ unanswered: 1 });
    const answer = (questionId: string) =>
      scene.act('staff', id, `questions/${questionId}/answers`, { text: 'Zwaluwantwoord.' });
    expect((await answer(randomUUID())).statusCode).toBe(404);
    expect((await answer(asked)).statusCode).toBe(204);
    expect((await answer(asked)).statusCode).toBe(409);
    expect((await read('ib')).questions).toMatchObject([{ text: 'Zwaluwvraag?', answer: 'Zwaluwantwoord.' }]);
    const own = (await scene.clients.staff.get(`handovers/${id}/questions`)).json().items;
    expect(own).toMatchObject([{ askedByRole: 'Leerkracht', answeredByName: 'Medewerker staff' }]);
    const { rows } = await scene.api.admin.query(
      `SELECT 1 FROM handover_question WHERE position(convert_to('Zwaluw', 'UTF8') IN question || answer) > 0
       UNION ALL SELECT 1 FROM audit_event WHERE detail::text LIKE '%Zwaluw%' UNION ALL
       SELECT 1 FROM outbox WHERE payload::text LIKE '%Zwaluw%'`,
    );
    expect(rows).toEqual([]);
  });
});

describe('a colleague', () => {
  it('of the same school who may read it can be given the file', async () => {
    const { items } = (await scene.clients.head.get(path('/colleagues'))).json();
    expect(items.map(({ name }: { name: string }) => name)).toEqual([
      'Medewerker head',
      'Medewerker ib',
      'Medewerker teacher',
    ]);
    const assign = (personId: string | null) => scene.clients.head.put(path('/assignee'), { personId });
    expect((await assign(scene.clients.teacher.personId)).statusCode).toBe(204);
    expect(await isIn('teacher', 'mine')).toBe(true);
    for (const personId of [scene.clients.otherIb.personId, scene.clients.staff.personId, randomUUID()]) {
      expect((await assign(personId)).statusCode).toBe(400);
    }
    expect((await assign(null)).statusCode).toBe(204);
    expect([await isIn('teacher', 'mine'), (await read('head')).assigneeName]).toEqual([false, undefined]);
  });
});

describe('a restricted part', () => {
  it('is absent for a teacher, with the questions about it', async () => {
    const other = await scene.child();
    id = await scene.presented(other, 'extra-ondersteuning');
    release = await scene.sent(id, other);
    const ids = ({ parts }: { parts: { id: string }[] }) => parts.map((part) => part.id);
    expect(ids(await read('ib'))).toEqual(['basis', 'ondersteuning', 'vertrouwelijk', 'ouders']);
    expect(ids(await read('teacher'))).toEqual(['basis', 'ondersteuning', 'ouders']);
    const sneaky = await post('teacher', '/questions', { text: 'Wat staat daar?', partId: 'vertrouwelijk' });
    expect([sneaky.statusCode, sneaky.json().code]).toEqual([400, 'received-handover.invalid']);
    await post('ib', '/questions', { text: 'Welk onderzoek?', partId: 'vertrouwelijk' });
    expect((await read('head')).questions).toHaveLength(1);
    expect((await read('teacher')).questions).toEqual([]);
  });
});

describe('the sender', () => {
  it('sees what lies unopened with its days, and reminds once a day', async () => {
    scene.today = '2026-11-26';
    const list = async () =>
      (await scene.clients.staff.get('handovers?status=sent&unopened=true&pageSize=100')).json().items;
    const line = (await list()).find((each: { id: string }) => each.id === id);
    expect(line).toMatchObject({ sent: { unopenedDays: 4 }, schoolName: 'De Regenboog Noord' });
    expect((await scene.act('staff', id, 'chases')).statusCode).toBe(204);
    expect((await scene.act('staff', id, 'chases')).json().code).toBe('handover.chased');
    await read('ib');
    expect((await list()).some((each: { id: string }) => each.id === id)).toBe(false);
    expect((await scene.act('staff', id, 'chases')).json().code).toBe('handover.opened');
  });
});
