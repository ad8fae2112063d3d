import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Link, codeOf, enter, linkOf, withAddresses } from '../support/guardians.js';
import { type HandoverScene, type SceneChild, all, startHandoverScene } from '../support/handover-scene.js';
import { Client } from '../support/sign-in.js';

let scene: HandoverScene;
let child: SceneChild;
let id: string;
let link: Link;
beforeAll(async () => {
  scene = await startHandoverScene('guardian_sign_in', ['staff', 'ib', 'teacher']);
});
afterAll(() => scene.close());
beforeEach(async () => {
  child = await scene.child({ two: true });
  await withAddresses(scene, child);
  id = await scene.presented(child);
  link = await linkOf(scene, id, child.mother);
});

const visitor = (): Client => new Client(scene.api.app);
const askCode = async (one = link) => (await visitor().post('guardian/code-requests', { link: one.token })).statusCode;
const guess = (code: string, one = link, client = visitor()) =>
  client.post('guardian/sessions', { link: one.token, code });
const codes = async (): Promise<number> => {
  const sql = 'SELECT count(*)::int AS count FROM guardian_code WHERE invitation_id = $1';
  return (await scene.api.admin.query<{ count: number }>(sql, [link.invitationId])).rows[0]!.count;
};
const later = (minutes: number) =>
  scene.api.admin.query(
    `UPDATE guardian_code SET made_at = made_at - $2 * interval '1 minute' WHERE invitation_id = $1`,
    [link.invitationId, minutes],
  );
const wrongThan = (code: string): string => (code === '000000' ? '000001' : '000000');
const inside = async (client: Client): Promise<number> => (await client.get('guardian/handover')).statusCode;

describe('a link and a code', () => {
  it('let a parent in, once, to the own child and nowhere else', async () => {
    expect(await askCode()).toBe(202);
    const client = visitor();
    const code = await codeOf(scene, link);
    const entered = await guess(` ${code.slice(0, 3)} ${code.slice(3)} `, link, client);
    expect(entered.statusCode).toBe(204);
    const cookie = String(entered.headers['set-cookie']);
    expect(cookie).toMatch(/^guardian=[\w-]{43}; /);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Lax');
    const page = (await client.get('guardian/handover')).json();
    expect(page).toMatchObject({ guardianName: 'Sanne Bos', status: 'presented', version: 1, stopped: false });
    for (const path of [`handovers/${id}`, `pupils/${child.id}`, 'session', `handovers/${id}/consents`]) {
      expect([path, (await client.get(path)).statusCode]).toEqual([path, 401]);
    }
    expect((await guess(code)).statusCode).toBe(400);
    expect((await client.delete('guardian/session')).statusCode).toBe(204);
    expect(await inside(client)).toBe(401);
  });

  it('is not open to staff, and staff is not what a parent is', async () => {
    expect((await scene.clients.staff.get('guardian/handover')).statusCode).toBe(401);
    const mother = await enter(scene, id, child.mother);
    for (const [name, value] of mother.cookies) scene.clients.teacher.cookies.set(name, value);
    expect((await scene.clients.teacher.get(`handovers/${id}`)).statusCode).toBe(403);
    expect((await scene.clients.teacher.get('guardian/handover')).json()).toMatchObject({ guardianName: 'Sanne Bos' });
  });

  it('refuses an order from another site', async () => {
    const mother = await enter(scene, id, child.mother);
    const answer = await mother.post('guardian/handover/withdrawals', {}, { 'x-csrf': '0' });
    expect(answer.json()).toMatchObject({ status: 403, code: 'request.foreign' });
  });

  it('ends by itself after a quarter of an hour without a request', async () => {
    const mother = await enter(scene, id, child.mother);
    expect(await inside(mother)).toBe(200);
    await scene.api.admin.query(`UPDATE guardian_session SET last_seen_at = last_seen_at - interval '16 minutes'`);
    expect(await inside(mother)).toBe(401);
  });
});

describe('abuse', () => {
  it('a code that is guessed a hundred times is dead after five, also for who knows it', async () => {
    await askCode();
    const right = await codeOf(scene, link);
    const answers = new Set<string>();
    for (let turn = 0; turn < 100; turn += 1) {
      const answer = await guess(wrongThan(right));
      answers.add(`${answer.statusCode} ${answer.json().code} ${answer.json().detail}`);
    }
    expect([...answers]).toHaveLength(1);
    expect((await guess(right)).statusCode).toBe(400);
    const { rows } = await scene.api.admin.query('SELECT guesses FROM guardian_code WHERE invitation_id = $1', [
      link.invitationId,
    ]);
    expect(rows).toEqual([{ guesses: 5 }]);
  });

  it('a hundred guesses at the same moment count each other', async () => {
    await askCode();
    const right = await codeOf(scene, link);
    await Promise.all(Array.from({ length: 100 }, () => guess(wrongThan(right))));
    expect((await guess(right)).statusCode).toBe(400);
  });

  it.each([
    ['that has run out', async () => void (await later(10))],
    [
      'that was used',
      async () => {
        expect((await guess(await codeOf(scene, link))).statusCode).toBe(204);
      },
    ],
    ['that a later one replaced', async () => void (await later(1), await askCode())],
  ])('a code %s lets nobody in', async (_, happens) => {
    await askCode();
    const code = await codeOf(scene, link);
    await happens();
    expect((await guess(code)).json()).toMatchObject({ status: 400, code: 'guardian.code-invalid' });
  });

  it('a code of another link lets nobody in', async () => {
    const father = await linkOf(scene, id, child.father);
    await askCode();
    await askCode(father);
    const [own, other] = [await codeOf(scene, link), await codeOf(scene, father)];
    if (own !== other) expect((await guess(other)).statusCode).toBe(400);
    expect((await guess(other, father)).statusCode).toBe(204);
  });

  it('no more than five codes an hour go to one link, twelve a day; the answer stays the same', async () => {
    for (let turn = 0; turn < 8; turn += 1) expect(await askCode()).toBe(202);
    expect(await codes()).toBe(5);
    await later(61);
    for (let turn = 0; turn < 8; turn += 1) await askCode();
    expect(await codes()).toBe(10);
    await later(61);
    for (let turn = 0; turn < 8; turn += 1) await askCode();
    expect(await codes()).toBe(12);
  });

  it('a link that is not one gets the same answers, and makes nothing', async () => {
    const invented = { invitationId: '', token: 'x'.repeat(43) };
    await askCode();
    const real = await visitor().post('guardian/code-requests', { link: link.token });
    for (const token of [invented.token, 'kort', '%00', '<script>alert(1)</script>', link.token.toUpperCase()]) {
      const answer = await visitor().post('guardian/code-requests', { link: token });
      expect([answer.statusCode, answer.body]).toEqual([real.statusCode, real.body]);
      const entered = await visitor().post('guardian/sessions', { link: token, code: '123456' });
      const known = await guess(wrongThan(await codeOf(scene, link)));
      const { title, detail, errors, code } = known.json();
      expect(entered.json()).toMatchObject({ status: 400, title, detail, errors, code });
    }
  });

  it('asks for both, with the field and what to do', async () => {
    const answer = await visitor().post('guardian/sessions', {});
    expect(answer.statusCode).toBe(400);
    const named = answer.json().errors.map(({ name }: { name: string }) => name);
    expect([...new Set(named)].sort()).toEqual(['code', 'link']);
  });
});

describe('a link ends', () => {
  const ends: readonly [string, () => Promise<unknown>][] = [
    ['when the parent loses authority', () => guardian('has_authority = false')],
    ['when the parent is gone', () => scene.api.admin.query('DELETE FROM guardian WHERE id = $1', [child.mother])],
    ['when the address is another', () => guardian(`email = 'ander@ouders.example'`)],
    ['when there is no address any more', () => guardian('email = NULL')],
    ['after a year', () => invitation(`expires_at = now() - interval '1 second'`)],
    ['when the handover is closed', () => handover('closed')],
    ['when parents refused', () => scene.consent(id, child.mother, all('peuterestafette', 'refused'))],
    ['when staff sends a new one', () => scene.act('staff', id, `guardian-invitations/${child.mother}/renewals`)],
  ];
  const guardian = (change: string) =>
    scene.api.admin.query(`UPDATE guardian SET ${change} WHERE id = $1`, [child.mother]);
  const invitation = (change: string) =>
    scene.api.admin.query(`UPDATE guardian_invitation SET ${change} WHERE id = $1`, [link.invitationId]);
  const handover = (status: string) =>
    scene.api.admin.query('UPDATE handover SET status = $2 WHERE id = $1', [id, status]);

  it.each(ends)('%s: whoever is in is out, and no code goes out', async (_, happens) => {
    const mother = await enter(scene, id, child.mother);
    expect(await inside(mother)).toBe(200);
    const before = await codes();
    await happens();
    expect(await inside(mother)).toBe(401);
    expect(await askCode()).toBe(202);
    expect(await codes()).toBe(before);
  });

  it('goes on when the child is edited and its parents are written anew', async () => {
    const mother = await enter(scene, id, child.mother);
    await scene.api.admin.query('UPDATE guardian SET id = gen_random_uuid() WHERE id = $1', [child.mother]);
    expect(await inside(mother)).toBe(200);
  });

  it('a parent without authority or without an address never gets one', async () => {
    const { rows } = await scene.api.admin.query(
      'SELECT guardian_name AS name FROM guardian_invitation WHERE handover_id = $1 ORDER BY 1',
      [id],
    );
    expect(rows).toEqual([{ name: 'Karim Bos' }, { name: 'Sanne Bos' }]);
    const nobody = await scene.child({ two: true });
    const other = await scene.presented(nobody);
    const list = (await scene.clients.staff.get(`handovers/${other}/guardian-invitations`)).json().items;
    expect(list).toEqual([
      expect.objectContaining({ name: 'Sanne Bos', reachable: false }),
      expect.objectContaining({ name: 'Karim Bos', reachable: false }),
    ]);
    const renewal = await scene.act('staff', other, `guardian-invitations/${nobody.mother}/renewals`);
    expect(renewal.json()).toMatchObject({ status: 409, code: 'guardian.no-address' });
    const neighbour = await scene.act('staff', other, `guardian-invitations/${nobody.neighbour}/renewals`);
    expect(neighbour.statusCode).toBe(404);
  });
});
