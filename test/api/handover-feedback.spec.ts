import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type HandoverScene, type SceneChild, startHandoverScene } from '../support/handover-scene.js';

let scene: HandoverScene;
let child: SceneChild;
let id: string;
let release: string;
beforeAll(async () => {
  scene = await startHandoverScene('handover_feedback', [
    'staff',
    'second',
    'ib',
    'teacher',
    'otherIb',
    'administration',
  ]);
});
afterAll(() => scene.close());
// Born on 14 March 2023: four on 14 March 2027, and asked eight weeks later.
beforeEach(async () => {
  scene.today = '2026-11-22';
  child = await scene.child();
  id = await scene.presented(child);
  release = await scene.sent(id, child);
});

const due = '2027-05-09';
const accept = () => scene.clients.ib.post(`received-handovers/${release}/acceptances`);
const give = (who: 'ib' | 'teacher' | 'otherIb' | 'staff' = 'ib', body: object = {}) =>
  scene.clients[who].post(`received-handovers/${release}/feedback`, {
    picture: 'mostly',
    words: 'Fijne foto’s.',
    ...body,
  });
const codeOf = async (answer: ReturnType<typeof give>) => {
  const { statusCode, body } = await answer;
  return [statusCode, body === '' ? '' : JSON.parse(body).code];
};

describe('feedback of a school', () => {
  it('closes the handover, is read by the preschool and told to nobody else', async () => {
    await accept();
    scene.today = due;
    const line = (await scene.clients.ib.get('received-handovers?state=feedback')).json().items;
    expect(line.map((each: { id: string }) => each.id)).toContain(release);
    expect(await codeOf(give())).toEqual([204, '']);
    expect((await scene.clients.staff.get(`handovers/${id}`)).json()).toMatchObject({ status: 'closed' });
    const { items } = (await scene.clients.staff.get(`handovers/${id}/feedback`)).json();
    expect(items).toMatchObject([{ picture: 'mostly', words: 'Fijne foto’s.', givenByName: 'Medewerker ib' }]);
    expect((await scene.clients.ib.get(`received-handovers/${release}/feedback`)).json().items).toHaveLength(1);
    for (const who of ['second', 'otherIb', 'administration'] as const) {
      const path = who === 'second' ? `handovers/${id}/feedback` : `received-handovers/${release}/feedback`;
      expect([403, 404]).toContain((await scene.clients[who].get(path)).statusCode);
    }
    const asked = (await scene.clients.ib.get('received-handovers?state=feedback')).json().items;
    expect(asked.map((each: { id: string }) => each.id)).not.toContain(release);
    expect((await scene.clients.ib.get(`received-handovers/${release}`)).json().parts.length).toBeGreaterThan(0);
  });

  it('rests sealed, and each reading is in the log', async () => {
    await accept();
    scene.today = due;
    await give('ib', { words: 'Zwaluwwoorden' });
    const { rows } = await scene.api.admin.query(
      `SELECT position(convert_to('Zwaluw', 'UTF8') IN words) AS place FROM handover_feedback WHERE release_id = $1`,
      [release],
    );
    expect(rows).toEqual([{ place: 0 }]);
    await scene.clients.staff.get(`handovers/${id}/feedback`);
    const log = await scene.api.admin.query(
      `SELECT 1 FROM audit_event WHERE action = 'handover.feedback-read' AND object_id = $1`,
      [release],
    );
    expect(log.rows).toHaveLength(1);
  });

  it('is not given too early, twice, before accepting, after a withdrawal, or by others', async () => {
    scene.today = due;
    expect(await codeOf(give())).toEqual([409, 'handover.not-now']);
    scene.today = '2026-11-22';
    await accept();
    scene.today = '2027-05-08';
    expect(await codeOf(give())).toEqual([409, 'received-handover.feedback-early']);
    scene.today = due;
    expect((await give('otherIb')).statusCode).toBe(404);
    expect((await give('staff')).statusCode).toBe(403);
    const both = await Promise.all([give('ib'), give('teacher')]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([204, 409]);
    expect(await codeOf(give())).toEqual([409, 'received-handover.feedback-given']);
    const second = await scene.child();
    id = await scene.presented(second);
    release = await scene.sent(id, second);
    await accept();
    const said = { guardianId: second.mother, withdrawnOn: due, channel: 'paper' };
    expect((await scene.act('staff', id, 'withdrawals', said)).statusCode).toBe(204);
    scene.today = '2027-09-01';
    expect(await codeOf(give())).toEqual([409, 'received-handover.shut']);
  });

  it('refuses an unknown answer and too many words, both at once', async () => {
    const answer = await give('ib', { picture: 'helemaal', words: 'x'.repeat(1_001) });
    expect(answer.statusCode).toBe(400);
    expect(
      answer
        .json()
        .errors.map(({ name }: { name: string }) => name)
        .sort(),
    ).toEqual(['picture', 'words']);
  });
});

describe('the yearly sheet', () => {
  it('counts answers of a school year per preschool, with words and without any name', async () => {
    await accept();
    scene.today = due;
    await give('ib', { picture: 'fully', words: 'Zwaluw zonder naam' });
    const sheet = (await scene.clients.staff.get('handover-feedback?schoolYear=2026-2027')).json();
    const own = sheet.items.find((each: { locationId: string }) => each.locationId === scene.region.preschoolLocation);
    expect(own.count).toBeGreaterThan(0);
    expect(own.words).toContain('Zwaluw zonder naam');
    expect(own.pictures.map(({ picture }: { picture: string }) => picture)).toEqual([
      'fully',
      'mostly',
      'partly',
      'hardly',
    ]);
    expect(JSON.stringify(sheet)).not.toMatch(/Noor|Berg|Regenboog|Medewerker/);
    expect((await scene.clients.staff.get('handover-feedback?schoolYear=2025-2026')).json()).toEqual({
      schoolYear: '2025-2026',
      items: [],
    });
    expect((await scene.clients.second.get('handover-feedback?schoolYear=2026-2027')).json().items).toEqual([]);
    expect((await scene.clients.ib.get('handover-feedback')).statusCode).toBe(403);
    expect((await scene.clients.staff.get('handover-feedback?schoolYear=nu')).statusCode).toBe(400);
  });
});
