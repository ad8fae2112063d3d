import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type HandoverScene, type SceneChild, all, startHandoverScene } from '../support/handover-scene.js';

let scene: HandoverScene;
let child: SceneChild;
beforeAll(async () => {
  scene = await startHandoverScene('handover_steps', ['staff', 'colleague', 'second', 'head', 'board', 'coordinator']);
});
afterAll(() => scene.close());
beforeEach(async () => {
  scene.today = '2026-11-22';
  child = await scene.child();
});

const read = async (id: string) => (await scene.clients.staff.get(`handovers/${id}`)).json();
const consents = async (id: string) => (await scene.clients.staff.get(`handovers/${id}/consents`)).json();
const kinds = async (id: string): Promise<string[]> =>
  (await scene.clients.staff.get(`handovers/${id}/events`)).json().items.map(({ kind }: { kind: string }) => kind);
const count = async (table: string, id: string): Promise<number> =>
  (await scene.api.admin.query(`SELECT count(*)::int AS n FROM ${table} WHERE handover_id = $1`, [id])).rows[0].n;
const codeOf = async (answer: ReturnType<HandoverScene['act']>) => {
  const { statusCode, body } = await answer;
  return [statusCode, body === '' ? '' : JSON.parse(body).code];
};

describe('laying a text before the parents', () => {
  it('names everything that is missing, each with its place', async () => {
    const { id } = (await scene.clients.staff.post(`pupils/${child.id}/handovers`, { form: 'peuterestafette' })).json();
    const answer = await scene.act('staff', id, 'presentations');
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'handover.form-incomplete']);
    const names = answer.json().errors.map(({ name }: { name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(['ve/programma', 'taal/spreken', 'zelf/eten']));
    expect(names.some((name: string) => name.startsWith('ouders'))).toBe(false);
    expect(await read(id)).toMatchObject({ status: 'draft', versionNumber: 0 });
  });

  it('freezes a version, sealed, and takes no more text', async () => {
    const id = await scene.filled(child);
    const answer = await scene.act('staff', id, 'presentations');
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toMatchObject({ number: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const late = await scene.clients.staff.put(`handovers/${id}/answers/talent`, { revision: 2, answers: {} });
    expect(late.statusCode).toBe(404);
    const { rows } = await scene.api.admin.query(
      `SELECT position(convert_to('gaat-makkelijk', 'UTF8') IN content) AS place FROM handover_version WHERE handover_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ place: 0 }]);
  });

  it('happens once, also when two colleagues tap at once', async () => {
    const id = await scene.filled(child);
    const answers = await Promise.all([
      scene.act('staff', id, 'presentations'),
      scene.act('colleague', id, 'presentations'),
    ]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
    expect(await count('handover_version', id)).toBe(1);
  });

  it('goes back to writing with the text as it was, and becomes another version', async () => {
    const id = await scene.presented(child);
    await scene.consent(id, child.mother, all('peuterestafette', 'given'));
    expect((await consents(id)).maySend).toBe(true);
    expect((await scene.act('staff', id, 'revisions')).statusCode).toBe(204);
    const sections = (await read(id)).sections as { id: string; answers: object }[];
    expect(sections.find((each) => each.id === 've')!.answers).toMatchObject({ programma: 'uk-en-puk' });
    expect((await scene.act('staff', id, 'presentations')).json()).toMatchObject({ number: 2 });
    expect(await consents(id)).toMatchObject({ maySend: false, version: 2 });
    expect(await count('handover_version', id)).toBe(2);
  });

  it.each(['second', 'head', 'board', 'coordinator'] as const)('is not for %s, nor any other step', async (who) => {
    const id = await scene.presented(child);
    const bodies: Record<string, object | undefined> = {
      ...{ presentations: undefined, revisions: undefined, submissions: undefined, 'fact-submissions': undefined },
      ...{ chases: undefined, recalls: { reason: 'Er mist iets' }, receiver: { schoolLocationId: null } },
      withdrawals: { guardianId: child.mother, withdrawnOn: scene.today, channel: 'paper' },
      consents: { guardianId: child.mother, version: 1, decisions: [], decidedOn: scene.today, channel: 'paper' },
    };
    for (const [act, body] of Object.entries(bodies)) {
      expect([403, 404]).toContain((await scene.act(who, id, act, body)).statusCode);
    }
    for (const path of ['consents', 'events', 'questions', 'findings']) {
      expect([403, 404]).toContain((await scene.clients[who].get(`handovers/${id}/${path}`)).statusCode);
    }
    expect(await read(id)).toMatchObject({ status: 'presented' });
  });
});

describe('the school', () => {
  it('may be unknown: the form is finished and held', async () => {
    const id = await scene.filled(child);
    await scene.act('staff', id, 'presentations');
    expect(await codeOf(scene.act('staff', id, 'submissions'))).toEqual([409, 'handover.consent-open']);
    expect(await codeOf(scene.consent(id, child.mother, all('peuterestafette', 'given')))).toEqual([
      409,
      'handover.receiver-unknown',
    ]);
    expect((await consents(id)).needs).toMatchObject([{ code: 'receiver-unknown' }]);
  });

  it('is a primary or special school of this municipality that is open', async () => {
    const id = await scene.filled(child);
    const { region, api } = scene;
    await api.admin.query(`UPDATE location SET sector = 'vo' WHERE id = $1`, [region.secondLocation]);
    await api.admin.query(`UPDATE location SET closed_on = '2026-08-01' WHERE id = $1`, [region.otherLocation]);
    for (const schoolLocationId of [
      region.secondLocation,
      region.otherLocation,
      region.preschoolLocation,
      randomUUID(),
    ]) {
      expect(await codeOf(scene.act('staff', id, 'receiver', { schoolLocationId }))).toEqual([400, 'handover.invalid']);
    }
    await api.admin.query(`UPDATE location SET sector = 'po', closed_on = NULL WHERE kind = 'school'`);
    expect((await scene.act('staff', id, 'receiver', { schoolLocationId: region.otherLocation })).statusCode).toBe(204);
    expect(await read(id)).toMatchObject({ schoolName: 'De Vlieger', schoolLocationId: region.otherLocation });
    expect((await scene.act('staff', id, 'receiver', { schoolLocationId: null })).statusCode).toBe(204);
    expect(await read(id)).not.toHaveProperty('schoolName');
    expect((await scene.act('staff', id, 'receiver', {})).statusCode).toBe(400);
  });

  it('is changed only with consent open again', async () => {
    const id = await scene.presented(child);
    await scene.consent(id, child.mother, all('peuterestafette', 'given'));
    await scene.act('staff', id, 'receiver', { schoolLocationId: scene.region.otherLocation });
    expect((await consents(id)).parts.map(({ state }: { state: string }) => state).sort()).toEqual([
      'by-law',
      ...Array<string>(4).fill('open'),
    ]);
    expect(await codeOf(scene.act('staff', id, 'submissions'))).toEqual([409, 'handover.consent-open']);
    await scene.act('staff', id, 'receiver', { schoolLocationId: scene.region.location });
    expect((await consents(id)).maySend).toBe(true);
  });

  it('stays while the file lies there', async () => {
    const id = await scene.presented(child);
    await scene.sent(id, child);
    const change = scene.act('staff', id, 'receiver', { schoolLocationId: scene.region.otherLocation });
    expect(await codeOf(change)).toEqual([409, 'handover.receiver-fixed']);
  });
});

describe('consent', () => {
  it('is told per parent and per part, with what is still needed', async () => {
    const id = await scene.presented(child);
    expect((await scene.consent(id, child.mother, { basis: 'given', zorg: 'refused' })).statusCode).toBe(204);
    const view = await consents(id);
    expect(view).toMatchObject({ version: 1, maySend: false });
    expect(view.needs.map(({ code }: { code: string }) => code)).toEqual(['open', 'open']);
    expect(view.parts).toMatchObject([
      { state: 'by-law' },
      { state: 'given' },
      { state: 'open' },
      { state: 'refused' },
      {},
    ]);
    expect(view.guardians).toMatchObject([{ name: 'Sanne Bos', decisions: [{ part: 'basis' }, { part: 'zorg' }] }]);
    expect(view.guardians).toHaveLength(1);
  });

  it.each([
    ['of another version', { version: 2 }, 409, 'handover.other-version'],
    ['in the future', { decidedOn: '2026-11-23' }, 400, 'in-future'],
    ['before the text was there', { decidedOn: '2026-11-21' }, 400, 'before-presentation'],
    ['of a child that is another', { guardianId: randomUUID() }, 400, 'not-a-guardian'],
    ['about a part that goes by law', { decisions: [{ part: 've', decision: 'given' }] }, 400, 'no-consent-asked'],
    ['about nothing', { decisions: [] }, 400, 'none'],
    ['by another way than paper or spoken', { channel: 'telepathy' }, 400, 'isIn'],
  ])('is refused when it is %s', async (_, more, status, code) => {
    const id = await scene.presented(child);
    const answer = await scene.consent(id, child.mother, { basis: 'given' }, more);
    expect([answer.statusCode, answer.body]).toEqual([status, expect.stringContaining(code)]);
    expect(await count('consent_decision', id)).toBe(0);
  });

  it('is refused of who has no authority, with all other faults at once', async () => {
    const id = await scene.presented(child);
    const decisions = [
      { part: 'basis', decision: 'given' },
      { part: 'basis', decision: 'refused' },
    ];
    const answer = await scene.consent(id, child.neighbour, {}, { decidedOn: '2026-11-23', decisions });
    const codes = answer.json().errors.map(({ code }: { code: string }) => code);
    expect([answer.statusCode, codes]).toEqual([400, ['no-authority', 'in-future', 'twice']]);
  });

  it('is not taken for a draft', async () => {
    const id = await scene.filled(child);
    expect(await codeOf(scene.consent(id, child.mother, { basis: 'given' }))).toEqual([409, 'handover.not-presented']);
  });

  it('of one of two parents can be relied on; an objection of the other stops it, and the log says no more', async () => {
    child = await scene.child({ two: true });
    const id = await scene.presented(child);
    await scene.consent(id, child.mother, all('peuterestafette', 'given'));
    expect((await consents(id)).maySend).toBe(true);
    expect((await scene.consent(id, child.father, all('peuterestafette', 'refused'))).statusCode).toBe(204);
    const answer = await scene.act('staff', id, 'submissions');
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'handover.objection']);
    expect(answer.json().detail).not.toMatch(/Karim|vader/);
    expect(await read(id)).toMatchObject({ status: 'presented' });
    expect(await kinds(id)).toContain('objected');
    await scene.consent(id, child.father, all('peuterestafette', 'given'));
    expect((await scene.act('staff', id, 'submissions')).statusCode).toBe(201);
  });

  it('outlives that a parent is written down anew; a no of who is gone is not forgotten', async () => {
    child = await scene.child({ two: true });
    const id = await scene.presented(child);
    const parts = all('peuterestafette', 'given');
    await scene.consent(id, child.mother, parts);
    await scene.consent(id, child.father, { zorg: 'refused' });
    await scene.api.admin.query(`UPDATE guardian SET id = gen_random_uuid() WHERE pupil_id = $1`, [child.id]);
    expect((await consents(id)).parts[3]).toMatchObject({ id: 'zorg', state: 'refused' });
    await scene.api.admin.query(`UPDATE guardian SET name = 'Iemand Anders' WHERE pupil_id = $1 AND position = 2`, [
      child.id,
    ]);
    expect((await consents(id)).needs.map(({ code }: { code: string }) => code)).toEqual(['lost-refusal']);
    expect(await codeOf(scene.act('staff', id, 'submissions'))).toEqual([409, 'handover.consent-open']);
  });

  it('that is refused destroys all that needed it, and keeps that it was, when and by whom', async () => {
    const id = await scene.presented(child);
    expect((await scene.consent(id, child.mother, all('peuterestafette', 'refused'))).statusCode).toBe(204);
    const view = await read(id);
    expect(view).toMatchObject({ status: 'refused', acts: [] });
    expect(view.sections.map((section: { id: string }) => section.id)).toEqual(['ve']);
    expect(view.visibleTo).toContain('gewist');
    expect([await count('handover_version', id), await count('handover_section', id)]).toEqual([0, 1]);
    const { items } = (await scene.clients.staff.get(`handovers/${id}/events`)).json();
    expect(items.at(-1)).toMatchObject({
      kind: 'refused',
      byName: 'Medewerker staff',
      byRole: 'Pedagogisch medewerker',
    });
    const { rows } = await scene.api.admin.query(
      'SELECT DISTINCT guardian_name AS name, decision, decided_on::text AS day FROM consent_decision WHERE handover_id = $1',
      [id],
    );
    expect(rows).toEqual([{ name: 'Sanne Bos', decision: 'refused', day: '2026-11-22' }]);
    expect(await codeOf(scene.act('staff', id, 'presentations'))).toEqual([409, 'handover.not-now']);
    const anew = await scene.clients.staff.post(`pupils/${child.id}/handovers`, { form: 'peuterestafette' });
    expect(anew.statusCode).toBe(201);
  });
});

describe('sending', () => {
  it('takes only the parts that parents agreed to, and what goes by law', async () => {
    const id = await scene.presented(child);
    const given = { ...all('peuterestafette', 'given'), zorg: 'refused' } as const;
    await scene.consent(id, child.mother, given);
    const { releaseId } = (await scene.act('staff', id, 'submissions')).json();
    const { rows } = await scene.api.admin.query(
      'SELECT part_id AS part FROM handover_release_part WHERE release_id = $1 ORDER BY 1',
      [releaseId],
    );
    expect(rows.map(({ part }) => part)).toEqual(['basis', 'ontwikkeling', 'ouders', 've']);
    expect(await read(id)).toMatchObject({ status: 'sent', sent: { state: 'open', unopenedDays: 0 } });
  });

  it('is done once, also when two colleagues tap at once', async () => {
    const id = await scene.presented(child);
    await scene.consent(id, child.mother, all('peuterestafette', 'given'));
    const answers = await Promise.all([
      scene.act('staff', id, 'submissions'),
      scene.act('colleague', id, 'submissions'),
    ]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
    expect(await count('handover_release', id)).toBe(1);
  });

  it('is refused without consent, naming each part that is open', async () => {
    const id = await scene.presented(child);
    await scene.consent(id, child.mother, { basis: 'given' });
    const answer = await scene.act('staff', id, 'submissions');
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'handover.consent-open']);
    expect(answer.json().errors.map(({ name }: { name: string }) => name)).toEqual([
      'parts.ontwikkeling',
      'parts.zorg',
      'parts.ouders',
    ]);
    expect(await count('handover_release', id)).toBe(0);
  });

  it('lets programme and duration go by law, without consent, also after a refusal, and not twice the same', async () => {
    const id = await scene.filled(child);
    expect(await codeOf(scene.act('staff', id, 'fact-submissions'))).toEqual([409, 'handover.receiver-unknown']);
    await scene.act('staff', id, 'receiver', { schoolLocationId: scene.region.location });
    const first = await scene.act('staff', id, 'fact-submissions');
    expect(first.statusCode).toBe(201);
    const { rows } = await scene.api.admin.query('SELECT part_id FROM handover_release_part WHERE release_id = $1', [
      first.json().releaseId,
    ]);
    expect(rows).toEqual([{ part_id: 've' }]);
    expect(await read(id)).toMatchObject({ status: 'draft' });
    expect(await codeOf(scene.act('staff', id, 'fact-submissions'))).toEqual([409, 'handover.facts-sent']);
    await scene.act('staff', id, 'presentations');
    await scene.consent(id, child.mother, all('peuterestafette', 'refused'));
    await scene.act('staff', id, 'receiver', { schoolLocationId: scene.region.otherLocation });
    expect((await scene.act('staff', id, 'fact-submissions')).statusCode).toBe(201);
    expect(await count('handover_release', id)).toBe(2);
  });

  it('of a form without such facts, or with facts that are not filled in, is refused', async () => {
    const extra = await scene.filled(child, 'extra-ondersteuning');
    await scene.act('staff', extra, 'receiver', { schoolLocationId: scene.region.location });
    expect(await codeOf(scene.act('staff', extra, 'fact-submissions'))).toEqual([409, 'handover.no-facts']);
    const { id } = (await scene.clients.staff.post(`pupils/${child.id}/handovers`, { form: 'peuterestafette' })).json();
    await scene.act('staff', id, 'receiver', { schoolLocationId: scene.region.location });
    const answer = await scene.act('staff', id, 'fact-submissions');
    expect([answer.statusCode, answer.json().errors]).toMatchObject([400, [{ name: 've/programma' }]]);
  });
});

describe('taking back', () => {
  it('shuts the copy of the school, and asks parents anew; the next one says what changed', async () => {
    const id = await scene.presented(child);
    const first = await scene.sent(id, child);
    const received = (release: string) => scene.clients.head.get(`received-handovers/${release}`);
    expect((await received(first)).json().parts).toHaveLength(5);
    expect((await scene.act('staff', id, 'recalls', { reason: '' })).statusCode).toBe(400);
    expect((await scene.act('staff', id, 'recalls', { reason: 'De duur klopte niet' })).statusCode).toBe(204);
    expect((await received(first)).json()).toMatchObject({ state: 'recalled', parts: [], questions: [] });
    const { revision } = (await scene.clients.staff.get(`handovers/${id}/answers/ve`)).json();
    const answers = { programma: 'uk-en-puk', duurInMaanden: 20 };
    await scene.clients.staff.put(`handovers/${id}/answers/ve`, { revision, answers });
    await scene.act('staff', id, 'presentations');
    expect(await codeOf(scene.act('staff', id, 'submissions'))).toEqual([409, 'handover.consent-open']);
    await scene.consent(id, child.mother, { ...all('peuterestafette', 'given'), zorg: 'refused' }, { version: 2 });
    const second = (await scene.act('staff', id, 'submissions')).json().releaseId;
    const { parts, removedParts } = (await received(second)).json();
    expect(removedParts).toEqual(['zorg']);
    const changes = parts.flatMap((part: { changes: object[] }) => part.changes);
    expect(changes).toMatchObject([{ section: 've', field: 'duurInMaanden', change: 'changed' }]);
    const events = (await scene.clients.head.get(`received-handovers/${first}/events`)).json().items;
    expect(events.at(-1)).toMatchObject({ kind: 'recalled', note: 'De duur klopte niet' });
  });

  it('of consent shuts it for good; the school is told, and not which parent', async () => {
    const id = await scene.presented(child);
    const release = await scene.sent(id, child);
    const record = { guardianId: child.mother, withdrawnOn: scene.today, channel: 'spoken' };
    const wrong = { ...record, guardianId: child.neighbour, withdrawnOn: '2026-11-01' };
    const refused = await scene.act('staff', id, 'withdrawals', wrong);
    expect(refused.json().errors.map(({ code }: { code: string }) => code)).toEqual(['no-authority', 'before-release']);
    expect((await scene.act('staff', id, 'withdrawals', record)).statusCode).toBe(204);
    expect(await read(id)).toMatchObject({ status: 'withdrawn', sent: { state: 'withdrawn' } });
    const seen = (await scene.clients.head.get(`received-handovers/${release}`)).json();
    expect(seen).toMatchObject({ state: 'withdrawn', parts: [] });
    const events = await scene.clients.head.get(`received-handovers/${release}/events`);
    expect(events.body).toContain('withdrawn');
    expect(events.body).not.toContain('Sanne');
    expect(await codeOf(scene.act('staff', id, 'withdrawals', record))).toEqual([409, 'handover.not-now']);
    expect(await codeOf(scene.act('staff', id, 'recalls', { reason: 'Te laat' }))).toEqual([409, 'handover.not-now']);
  });
});
