import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { enter, withAddresses } from '../support/guardians.js';
import {
  type HandoverScene,
  type SceneChild,
  all,
  consentParts,
  minimalAnswers,
  startHandoverScene,
} from '../support/handover-scene.js';
import type { Client } from '../support/sign-in.js';

let scene: HandoverScene;
let child: SceneChild;
let id: string;
let mother: Client;
let father: Client;
beforeAll(async () => {
  scene = await startHandoverScene('guardian_acts', ['staff', 'head', 'ib', 'teacher']);
});
afterAll(() => scene.close());
beforeEach(async () => {
  child = await scene.child({ two: true });
  await withAddresses(scene, child);
  id = await scene.presented(child);
  [mother, father] = [await enter(scene, id, child.mother), await enter(scene, id, child.father)];
});

const needed = consentParts.peuterestafette;
const page = async (parent: Client) => (await parent.get('guardian/handover')).json();
const decide = async (parent: Client, decisions: Record<string, string>, more: object = {}) =>
  parent.post('guardian/handover/decisions', {
    ...{ version: 1, schoolLocationId: scene.region.location },
    decisions: Object.entries(decisions).map(([part, decision]) => ({ part, decision })),
    ...more,
  });
const yes = all('peuterestafette', 'given');
const no = all('peuterestafette', 'refused');
const write = (parent: Client, answers: object, revision = 0, version = 1) =>
  parent.put('guardian/handover/answers/ouders', { version, revision, answers });
const consents = async () => (await scene.clients.staff.get(`handovers/${id}/consents`)).json();
const send = () => scene.act('staff', id, 'submissions');
const statusOf = async () => (await scene.clients.staff.get(`handovers/${id}`)).json().status as string;
const decisionOf = async (parent: Client): Promise<string[]> =>
  (await page(parent)).parts.map(({ decision }: { decision?: string }) => decision ?? '-');

describe('reading', () => {
  it('shows all of the text, restricted parts too, and writes it in the log', async () => {
    const support = await scene.presented(child, 'extra-ondersteuning');
    const parent = await enter(scene, support, child.mother);
    const text = (await parent.get('guardian/handover/text')).json();
    const { ouders: _, ...byStaff } = minimalAnswers('extra-ondersteuning');
    expect(text.answers).toMatchObject(byStaff);
    expect(Object.keys(text.answers)).toContain('onderzoek');
    const { rows } = await scene.api.admin.query(
      `SELECT actor_role AS role, detail FROM audit_event WHERE action = 'handover.guardian-read' AND object_id = $1`,
      [support],
    );
    expect(rows).toEqual([{ role: 'guardian', detail: { version: 1 } }]);
  });

  it('tells who looked by role and never by name, and nothing of the other parent', async () => {
    await decide(mother, yes);
    const release = (await send()).json().releaseId;
    await scene.clients.ib.get(`received-handovers/${release}`);
    await scene.clients.staff.get(`handovers/${id}`);
    const answer = await father.get('guardian/handover/events');
    const events = answer.json().items.map(({ label, byRole }: Record<string, string>) => `${label} - ${byRole}`);
    expect(events).toEqual([
      'De voorschool koos de school - Pedagogisch medewerker',
      'De tekst is aan u voorgelegd - Pedagogisch medewerker',
      'Verstuurd naar de school - Pedagogisch medewerker',
      'Geopend op school - Intern begeleider',
    ]);
    await scene.clients.teacher.get(`received-handovers/${release}`);
    await scene.clients.teacher.get(`received-handovers/${release}`);
    const { looks } = (await father.get('guardian/handover/events')).json();
    expect(looks).toEqual([
      { label: 'Gelezen', role: 'Leerkracht', atSchool: true, lastAt: expect.any(String), times: 2 },
      { label: 'Gelezen', role: 'Pedagogisch medewerker', atSchool: false, lastAt: expect.any(String), times: 2 },
      { label: 'Gelezen', role: 'Intern begeleider', atSchool: true, lastAt: expect.any(String), times: 1 },
    ]);
    expect(answer.body).not.toMatch(/Medewerker ib|Sanne/);
    expect(await page(father)).toMatchObject({ openedByRole: 'Intern begeleider' });
  });
});

describe('writing', () => {
  const strange = '<script>alert(1)</script> مرحبا שלום 👩‍👧 \u0009tab\nregel "aanhaling" &amp; {{naam}}';

  it('keeps it letter for letter, goes along with what is sent, and only there', async () => {
    const long = `${'Ik wil graag vertellen. '.repeat(400)}${strange}`.slice(0, 10_000);
    const saved = await write(mother, { zienswijze: long, overMijnKind: strange });
    expect(saved.json()).toMatchObject({ revision: 1, findings: [] });
    await write(father, { zienswijze: 'Ik ben het ermee eens.' });
    expect((await page(mother)).words[0].answers).toEqual({ zienswijze: long, overMijnKind: strange });
    expect((await page(father)).words).toHaveLength(1);
    const words = (await scene.clients.staff.get(`handovers/${id}/guardian-words`)).json().items;
    expect(words.map(({ guardianName }: { guardianName: string }) => guardianName)).toEqual(['Karim Bos', 'Sanne Bos']);
    await decide(mother, yes);
    const release = (await send()).json().releaseId;
    const received = (await scene.clients.teacher.get(`received-handovers/${release}`)).json();
    const ouders = received.parts.find((part: { id: string }) => part.id === 'ouders').sections[0].answers;
    expect(ouders.overMijnKind).toBe(strange);
    expect(ouders.zienswijze).toBe(`Karim Bos:\nIk ben het ermee eens.\n\nSanne Bos:\n${long}`);
    const copy = (await mother.get('guardian/handover/sent')).json();
    expect(copy.answers.ouders).toEqual(ouders);
  });

  it('is the parent’s alone: staff cannot write it, and it stops when it is sent', async () => {
    await write(mother, { zienswijze: 'Eerst dit.' });
    const path = `handovers/${id}/answers/ouders`;
    expect((await scene.clients.staff.put(path, { revision: 1, answers: {} })).statusCode).toBe(404);
    expect((await write(mother, { zienswijze: 'Dan dat.' }, 1)).json()).toMatchObject({ revision: 2 });
    await decide(mother, yes);
    await send();
    expect((await write(mother, { zienswijze: 'Te laat.' }, 2)).json()).toMatchObject({
      ...{ status: 409, code: 'guardian.not-now' },
    });
  });

  it('on two devices overwrites nothing', async () => {
    await write(mother, { zienswijze: 'Telefoon' });
    expect((await write(mother, { zienswijze: 'Tablet' })).json()).toMatchObject({
      ...{ status: 409, code: 'handover.section-changed' },
    });
    expect((await page(mother)).words[0].answers).toEqual({ zienswijze: 'Telefoon' });
  });

  it('says what is wrong and keeps it all the same; what fits no form is refused', async () => {
    const tooLong = await write(mother, { overMijnKind: 'x'.repeat(2001) });
    expect(tooLong.json().findings).toMatchObject([{ pointer: '/overMijnKind', rule: 'maxLength' }]);
    expect((await write(mother, { zienswijze: 4 }, 1)).statusCode).toBe(400);
    expect((await write(mother, { iets: 'anders' }, 1)).statusCode).toBe(400);
    expect(
      (await mother.put('guardian/handover/answers/kind', { version: 1, revision: 0, answers: {} })).statusCode,
    ).toBe(404);
    const huge = await write(mother, { zienswijze: 'x'.repeat(300_000) }, 1);
    expect(huge.json()).toMatchObject({ status: 400, code: 'guardian.words-too-long' });
  });

  it('stays behind with the text that it was about', async () => {
    await write(mother, { zienswijze: 'Dit klopt niet.' });
    await scene.act('staff', id, 'revisions');
    await scene.act('staff', id, 'presentations');
    expect((await write(mother, { zienswijze: 'Nu wel.' }, 0)).json()).toMatchObject({
      code: 'guardian.other-version',
    });
    await decide(mother, yes, { version: 2 });
    const release = (await send()).json().releaseId;
    const received = await scene.clients.ib.get(`received-handovers/${release}`);
    expect(received.body).not.toContain('Dit klopt niet.');
    expect((await page(mother)).words).toMatchObject([{ version: 1, answers: { zienswijze: 'Dit klopt niet.' } }]);
  });
});

describe('deciding', () => {
  it('is written down under the parent, and the preschool may send', async () => {
    expect((await decide(mother, { ...yes, zorg: 'refused' })).json()).toEqual({ erased: false });
    const state = await consents();
    expect(state.maySend).toBe(true);
    const [first] = state.guardians;
    expect(first.decisions[0]).toMatchObject({
      channel: 'portal',
      recordedByName: 'Sanne Bos',
      decidedOn: scene.today,
    });
    expect(await decisionOf(mother)).toEqual(['-', 'given', 'given', 'refused', 'given']);
    expect(await decisionOf(father)).toEqual(['-', '-', '-', '-', '-']);
    expect(await page(mother)).toMatchObject({ mayGo: true, stopped: false });
    expect((await decide(mother, yes)).statusCode).toBe(200);
    expect((await consents()).parts.every(({ state: of }: { state: string }) => of !== 'refused')).toBe(true);
  });

  it('of two parents in the same second stands twice', async () => {
    const answers = await Promise.all([decide(mother, yes), decide(father, { ...yes, zorg: 'refused' })]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    const { guardians, parts } = await consents();
    expect(guardians.map(({ decisions }: { decisions: unknown[] }) => decisions.length)).toEqual([
      needed.length,
      needed.length,
    ]);
    expect(parts.find((part: { id: string }) => part.id === 'zorg').state).toBe('refused');
  });

  it('of two parents who both write in the same second loses nothing', async () => {
    await Promise.all([write(mother, { zienswijze: 'Van mij.' }), write(father, { zienswijze: 'En van mij.' })]);
    expect((await page(mother)).words[0].answers).toEqual({ zienswijze: 'Van mij.' });
    expect((await page(father)).words[0].answers).toEqual({ zienswijze: 'En van mij.' });
  });

  it('an objection after a yes stops it, without saying whose it is', async () => {
    await decide(mother, yes);
    expect((await decide(father, no)).json()).toEqual({ erased: false });
    expect(await statusOf()).toBe('presented');
    expect(await page(mother)).toMatchObject({ stopped: true, mayGo: false });
    expect((await mother.get('guardian/handover/events')).body).not.toMatch(/bezwaar|Karim/);
    expect((await send()).json()).toMatchObject({ status: 409, code: 'handover.objection' });
  });

  it('a no to everything destroys all, after it was confirmed, and the link is dead', async () => {
    await write(mother, { zienswijze: 'Zwaluw' });
    expect((await decide(mother, no)).json()).toMatchObject({ status: 409, code: 'guardian.erasure-unconfirmed' });
    expect(await statusOf()).toBe('presented');
    expect(await decisionOf(mother)).toEqual(['-', '-', '-', '-', '-']);
    expect((await decide(mother, no, { eraseConfirmed: true })).json()).toEqual({ erased: true });
    expect(await statusOf()).toBe('refused');
    const { rows } = await scene.api.admin.query(
      `SELECT (SELECT count(*)::int FROM handover_version WHERE handover_id = $1) AS versions,
         (SELECT count(*)::int FROM guardian_answer WHERE handover_id = $1) AS words,
         (SELECT count(*)::int FROM handover_section WHERE handover_id = $1 AND section_id <> 've') AS sections`,
      [id],
    );
    expect(rows).toEqual([{ versions: 0, words: 0, sections: 0 }]);
    for (const parent of [mother, father]) expect((await parent.get('guardian/handover')).statusCode).toBe(401);
  });

  it('about a text or a school that is past is refused in words, and nothing is written down', async () => {
    expect((await decide(mother, yes, { version: 2 })).json()).toMatchObject({ code: 'guardian.other-version' });
    const other = scene.region.secondLocation;
    await scene.act('staff', id, 'receiver', { schoolLocationId: other });
    expect((await decide(mother, yes)).json()).toMatchObject({ status: 409, code: 'guardian.other-school' });
    expect((await decide(mother, yes, { schoolLocationId: other })).statusCode).toBe(200);
    await scene.act('staff', id, 'receiver', { schoolLocationId: scene.region.location });
    expect(await decisionOf(mother)).toEqual(['-', '-', '-', '-', '-']);
    await scene.act('staff', id, 'receiver', { schoolLocationId: null });
    expect((await decide(mother, yes)).json()).toMatchObject({ code: 'guardian.school-unknown' });
    await scene.act('staff', id, 'revisions');
    expect((await decide(mother, yes)).json()).toMatchObject({ code: 'guardian.not-now' });
  });

  it('about what goes by law, about nothing or twice gives all findings', async () => {
    const wrong = await mother.post('guardian/handover/decisions', {
      ...{ version: 1, schoolLocationId: scene.region.location },
      decisions: [
        { part: 've', decision: 'refused' },
        { part: 'basis', decision: 'given' },
        { part: 'basis', decision: 'refused' },
      ],
    });
    expect(wrong.json().errors.map(({ code }: { code: string }) => code)).toEqual(['no-consent-asked', 'twice']);
    expect((await decide(mother, {})).json().errors).toMatchObject([{ code: 'none' }]);
  });
});

describe('taking it back', () => {
  it('shuts the copy of the school at once, and tells both', async () => {
    await decide(mother, yes);
    const release = (await send()).json().releaseId;
    expect((await father.post('guardian/handover/withdrawals')).statusCode).toBe(204);
    expect(await statusOf()).toBe('withdrawn');
    const received = (await scene.clients.ib.get(`received-handovers/${release}`)).json();
    expect(received).toMatchObject({ state: 'withdrawn', parts: [] });
    const events = (await scene.clients.ib.get(`received-handovers/${release}/events`)).body;
    expect(events).not.toContain('Karim');
    const { rows } = await scene.api.admin.query(
      `SELECT count(*)::int AS count FROM handover_notice WHERE handover_id = $1 AND kind = 'withdrawn'`,
      [id],
    );
    expect(rows).toEqual([{ count: 2 }]);
    expect((await mother.get('guardian/handover/sent')).statusCode).toBe(200);
    expect((await mother.post('guardian/handover/withdrawals')).json()).toMatchObject({ code: 'guardian.not-now' });
  });

  it('is not there before it was sent', async () => {
    expect((await mother.post('guardian/handover/withdrawals')).json()).toMatchObject({
      ...{ status: 409, code: 'guardian.not-now' },
    });
  });
});
