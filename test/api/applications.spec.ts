import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type ApplicationScene, startApplicationScene } from '../support/application-scene.js';
import { addChild } from '../support/children.js';
import { type TestRegion, addRegion } from '../support/region.js';
import { Client } from '../support/sign-in.js';

let scene: ApplicationScene;
let elsewhere: TestRegion;
const clients: Record<string, Client> = {};
beforeAll(async () => {
  scene = await startApplicationScene('applications');
  const { api, region } = scene;
  elsewhere = await addRegion(api.admin, '02');
  clients.secondSchool = await api.as({
    ...{ role: 'school-head', organisationId: region.school, locationId: region.secondLocation },
  });
  clients.otherSchool = await api.as({ role: 'school-head', organisationId: elsewhere.school });
  clients.board = await api.as({ role: 'board-administrator', organisationId: region.board });
  clients.coordinator = await api.as({ role: 'region-coordinator', organisationId: region.municipality });
  clients.teacher = await api.as({ role: 'teacher', organisationId: region.school });
});
afterAll(() => scene.close());
beforeEach(() => {
  scene.now = new Date('2026-11-22T17:00:00Z');
});

const start = (body: object) => scene.parent.post('applications', body);
const confirm = (id: string, code: string) => scene.parent.post(`applications/${id}/confirmations`, { code });
const findingsOf = (answer: Awaited<ReturnType<Client['get']>>) =>
  answer.json<{ errors?: { name: string; code: string }[] }>();
const rowOf = async (id: string) =>
  (await scene.api.admin.query('SELECT * FROM application WHERE id = $1', [id])).rows[0];
const later = (seconds: number) => {
  scene.now = new Date(scene.now.getTime() + seconds * 1000);
};
let names = 0;
/** nobody else has it: children of one test are not those of another */
const aChild = (more: object = {}) => {
  names += 1;
  const familyName = `Berg${String.fromCharCode(97 + (names % 26))}${String.fromCharCode(97 + Math.floor(names / 26))}`;
  return { givenName: 'Noor', prefix: '', familyName, bornOn: '2023-04-02', postcode: '1315 AB', ...more };
};

describe('schools to choose from', () => {
  it('are found by name without an account, open primary schools only', async () => {
    const { api, region } = scene;
    await api.admin.query("UPDATE location SET name = 'De Zonneboom' WHERE id = $1", [region.location]);
    const answer = await new Client(api.app).get('application-schools?text=zonneb');
    expect(answer.json()).toMatchObject({ items: [{ code: scene.schoolCode, name: 'De Zonneboom' }], more: false });
    expect(JSON.stringify(answer.json())).not.toMatch(/@|boardId|[0-9a-f]{8}-/);
    expect((await new Client(api.app).get('application-schools?text=%25')).json().items).toEqual([]);
  });

  it.each([
    ['closed', "UPDATE location SET closed_on = '2026-01-01' WHERE id = $1", 'application.not-a-school'],
    [
      'for secondary education',
      "UPDATE location SET sector = 'vo', closed_on = NULL WHERE id = $1",
      'application.secondary-school',
    ],
  ])('do not hold one that is %s, and say why', async (_, sql, code) => {
    const { api, region } = scene;
    await api.admin.query(sql, [region.secondLocation]);
    const { rows } = await api.admin.query('SELECT code FROM location WHERE id = $1', [region.secondLocation]);
    const answer = await scene.parent.get(`application-schools/${rows[0].code}`);
    expect([answer.statusCode, answer.json().code ?? answer.json().type]).toEqual([404, expect.stringContaining(code)]);
    const typed = await start(scene.typed({ schoolCode: rows[0].code }));
    expect([typed.statusCode, JSON.stringify(findingsOf(typed))]).toEqual([400, expect.stringContaining('schoolCode')]);
    await api.admin.query("UPDATE location SET sector = 'po', closed_on = NULL WHERE id = $1", [region.secondLocation]);
  });

  it('say nothing of a code that nobody has', async () => {
    expect((await scene.parent.get('application-schools/99ZZ99')).statusCode).toBe(404);
  });
});

describe('what a parent types', () => {
  it('comes back with all findings at once', async () => {
    const answer = await start(
      scene.typed({
        child: { givenName: '', prefix: '', familyName: '<script>', bornOn: '2027-01-01', postcode: 'x' },
        parents: [{ name: '', email: 'geen', hasAuthority: false }],
        wantedStartOn: '2026-01-01',
        preference: 2,
      }),
    );
    expect(answer.statusCode).toBe(400);
    const text = JSON.stringify(answer.json());
    for (const name of [
      'child.givenName',
      'child.familyName',
      'child.bornOn',
      'child.postcode',
      'parents.0.name',
      'parents.0.email',
      'parents.0.hasAuthority',
      'wantedStartOn',
      'otherSchools',
    ])
      expect(text).toContain(`"${name}"`);
  });

  it.each([
    ['script', { familyName: '<script>alert(1)</script>' }, 400],
    ['right to left', { familyName: 'بن علي' }, 201],
    ['an emoji beside letters', { givenName: 'Noor 🌞' }, 201],
    ['ten thousand characters', { familyName: 'x'.repeat(10_000) }, 400],
    ['a line break', { givenName: 'Noor\nBcc: x' }, 400],
    ['a zero byte', { givenName: 'No\u0000or' }, 400],
  ])('with %s in a name is judged as a name of a child', async (_, name, status) => {
    expect((await start(scene.typed({ child: aChild(name) }))).statusCode).toBe(status);
  });

  it('may be long words about support, up to 2,000 characters and in any script', async () => {
    const note = `${'é'.repeat(1998)}\n🌞`;
    expect((await start(scene.typed({ supportNeed: 'yes', supportNote: note }))).statusCode).toBe(201);
    const tooLong = await start(scene.typed({ supportNote: 'x'.repeat(2001) }));
    expect([tooLong.statusCode, JSON.stringify(tooLong.json())]).toEqual([400, expect.stringContaining('supportNote')]);
  });

  it('of another site, or of more than the body may hold, is refused', async () => {
    const foreign = await scene.parent.post('applications', scene.typed(), { origin: 'https://elders.example' });
    expect(foreign.statusCode).toBe(403);
    expect((await scene.parent.post('applications', scene.typed(), { 'x-csrf': '' })).statusCode).toBe(403);
    expect((await start(scene.typed({ supportNote: 'x'.repeat(1_200_000) }))).statusCode).toBe(413);
  });

  it('in the field for robots is thrown away, and looks received', async () => {
    const answer = await start(scene.typed({ website: 'https://koop.example' }));
    expect(answer.statusCode).toBe(201);
    expect(await rowOf(answer.json().id)).toBeUndefined();
  });

  it('tells nothing of a child that is known: the answer is the same', async () => {
    const child = aChild();
    await addChild(scene.api.admin, {
      ...{ region: scene.region.municipality, preschool: scene.region.preschoolLocation, registrations: [] },
      ...{ bornOn: child.bornOn, familyName: child.familyName },
    });
    const known = await start(scene.typed({ child }));
    const unknown = await start(scene.typed({ child: aChild() }));
    expect([known.statusCode, Object.keys(known.json())]).toEqual([unknown.statusCode, Object.keys(unknown.json())]);
  });

  it('is seen by no school and stands nowhere in clear before the code was given', async () => {
    const child = aChild({ familyName: 'Zwaluwstaart' });
    const id = await scene.started({ child });
    expect((await scene.head.get(`received-applications/${id}`)).statusCode).toBe(404);
    expect((await scene.head.get('received-applications')).body).not.toContain('Zwaluwstaart');
    const { rows } = await scene.api.admin.query(
      'SELECT a.*, c.content, o.payload FROM application a JOIN application_content c ON c.application_id = a.id CROSS JOIN outbox o WHERE a.id = $1',
      [id],
    );
    const all = JSON.stringify(rows) + rows.map(({ content }) => content.toString('latin1')).join('');
    expect(all).not.toMatch(/Zwaluwstaart|thuis\.example/);
    expect(all).not.toContain(scene.codeOf(id));
  });
});

describe('the code', () => {
  it('gives the receipt with the day of receipt and the last day for the decision', async () => {
    const id = await scene.started({ child: aChild() });
    const answer = await confirm(id, ` ${scene.codeOf(id).slice(0, 3)} ${scene.codeOf(id).slice(3)}`);
    expect(answer.statusCode).toBe(201);
    // 6 weeks after Sunday 22 November 2026 is Sunday 3 January: the first working day after it (ATW).
    expect(answer.json()).toMatchObject({ receivedOn: '2026-11-22', decisionDueOn: '2027-01-04', id });
    expect(answer.json().confirmableFromOn).toBeUndefined();
    expect((await scene.parent.get(`applications/${id}/receipt`)).json()).toEqual(answer.json());
    expect(JSON.stringify(answer.json())).not.toMatch(/Noor|Berg/);
  });

  it.each([
    ['2026-11-22T22:59:59Z', '2026-11-22'],
    ['2026-11-22T23:00:00Z', '2026-11-23'],
    ['2026-03-28T22:59:59Z', '2026-03-28'],
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-03-29T21:59:59Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
  ])('given at %s is received on %s, in the Netherlands', async (moment, receivedOn) => {
    scene.now = new Date(new Date(moment).getTime() - 60_000);
    const id = await scene.started({ child: aChild() });
    scene.now = new Date(moment);
    expect((await confirm(id, scene.codeOf(id))).json()).toMatchObject({
      receivedOn,
      receivedAt: scene.now.toISOString(),
    });
  });

  it('of a child that is not yet three gives a vooraanmelding: no clock, and the day from which it can be confirmed', async () => {
    const id = await scene.started({ child: aChild({ bornOn: '2023-11-23' }) });
    const receipt = (await confirm(id, scene.codeOf(id))).json();
    expect(receipt).toMatchObject({ receivedOn: '2026-11-22', confirmableFromOn: '2026-11-23' });
    expect(receipt.decisionDueOn).toBeUndefined();
    const third = await scene.started({ child: aChild({ bornOn: '2023-11-22' }) });
    expect((await confirm(third, scene.codeOf(third))).json().decisionDueOn).toBe('2027-01-04');
  });

  it('of a child of four, or of nearly 13, starts the clock; of 13 it is refused', async () => {
    for (const bornOn of ['2022-11-22', '2013-11-23']) {
      const id = await scene.started({ child: aChild({ bornOn }) });
      expect((await confirm(id, scene.codeOf(id))).json().decisionDueOn).toBe('2027-01-04');
    }
    expect((await start(scene.typed({ child: aChild({ bornOn: '2013-11-22' }) }))).statusCode).toBe(400);
  });

  it('given again within its time gives the same receipt, and changes nothing', async () => {
    const id = await scene.started({ child: aChild() });
    const first = await confirm(id, scene.codeOf(id));
    later(300);
    const again = await confirm(id, scene.codeOf(id));
    expect([again.statusCode, again.json()]).toEqual([201, first.json()]);
    later(600);
    expect((await confirm(id, scene.codeOf(id))).statusCode).toBe(400);
    const { rows } = await scene.api.admin.query('SELECT kind FROM application_notice WHERE application_id = $1', [id]);
    expect(rows.map(({ kind }) => kind).sort()).toEqual(['code', 'receipt']);
  });

  it('guessed at a hundred times at once opens nothing, and the right one no longer works', async () => {
    const id = await scene.started({ child: aChild() });
    const right = scene.codeOf(id);
    const guesses = Array.from({ length: 100 }, (_, number) =>
      String((Number(right) + 1 + number) % 1_000_000).padStart(6, '0'),
    );
    const answers = await Promise.all(guesses.map((guess) => confirm(id, guess)));
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([400]));
    expect((await rowOf(id)).code_guesses).toBe(5);
    expect((await confirm(id, right)).statusCode).toBe(400);
    expect((await rowOf(id)).status).toBe('unconfirmed');
  });

  it('of another application, of an unknown one or after ten minutes does not work', async () => {
    const [mine, other] = [await scene.started({ child: aChild() }), await scene.started({ child: aChild() })];
    expect((await confirm(mine, scene.codeOf(other))).statusCode).toBe(400);
    expect((await confirm(randomUUID(), scene.codeOf(mine))).statusCode).toBe(404);
    expect((await scene.parent.get(`applications/${mine}/receipt`)).statusCode).toBe(404);
    later(600);
    expect((await confirm(mine, scene.codeOf(mine))).statusCode).toBe(400);
  });

  it('is sent anew three times in all, not at once, and an older one no longer works', async () => {
    const id = await scene.started({ child: aChild() });
    const again = () => scene.parent.post(`applications/${id}/codes`);
    expect((await again()).statusCode).toBe(429);
    later(31);
    expect((await again()).statusCode).toBe(201);
    expect((await confirm(id, scene.codeOf(id, 1))).statusCode).toBe(400);
    later(31);
    expect((await again()).statusCode).toBe(201);
    later(31);
    expect((await again()).statusCode).toBe(429);
    expect((await confirm(id, scene.codeOf(id, 3))).statusCode).toBe(201);
  });

  it('goes to one address ten times an hour at most, however it is spelled', async () => {
    const parents = (email: string) => [{ name: 'Samira Berg', email, hasAuthority: true }];
    const answers = [];
    for (let number = 0; number < 11; number += 1) {
      const email = number % 2 ? 'Druk@thuis.example' : 'druk@Thuis.example';
      answers.push((await start(scene.typed({ child: aChild(), parents: parents(email) }))).statusCode);
    }
    expect(answers).toEqual([...Array.from({ length: 10 }, () => 201), 429]);
    later(3601);
    expect((await start(scene.typed({ child: aChild(), parents: parents('druk@thuis.example') }))).statusCode).toBe(
      201,
    );
  });
});

describe('a school', () => {
  const versionOf = async (id: string): Promise<number> =>
    (await scene.head.get(`received-applications/${id}`)).json<{ version: number }>().version;
  const takeOver = async (id: string, more: object = {}) =>
    scene.head.post(`received-applications/${id}/takeovers`, { version: await versionOf(id), ...more });

  it('sees what parents wrote, and nobody else does', async () => {
    const child = aChild();
    const id = await scene.received({ child, supportNeed: 'yes', supportNote: 'Zij hoort slecht.' });
    const seen = (await scene.head.get(`received-applications/${id}`)).json();
    expect(seen).toMatchObject({
      ...{ familyName: child.familyName, supportNote: 'Zij hoort slecht.', status: 'received', alike: [] },
      ...{ receivedOn: '2026-11-22', decisionDueOn: '2027-01-04', parents: [{ name: 'Samira Berg' }] },
    });
    for (const who of ['secondSchool', 'otherSchool'])
      expect([who, (await clients[who]!.get(`received-applications/${id}`)).statusCode]).toEqual([who, 404]);
    for (const who of ['board', 'coordinator', 'teacher'])
      expect([who, (await clients[who]!.get(`received-applications/${id}`)).statusCode]).toEqual([who, 403]);
    expect((await clients.secondSchool!.get('received-applications')).json().items).toEqual([]);
    expect((await scene.parent.get(`received-applications/${id}`)).statusCode).toBe(401);
  });

  it('takes it over: child, parents, registration, clock and letter with the day that the parents were told', async () => {
    const child = aChild();
    const wishes = { supportNeed: 'yes', wantedStartOn: '2027-04-02', preference: 2, otherSchools: 'De Klimop' };
    const parents = [
      { name: 'Samira Berg', email: 'samira@thuis.example', phone: '06 12345678', hasAuthority: true },
      { name: 'Joost Bos', hasAuthority: false },
    ];
    scene.now = new Date('2026-11-10T22:30:00Z');
    const id = await scene.received({ child, parents, ...wishes });
    scene.now = new Date('2026-11-22T17:00:00Z');
    const answer = await takeOver(id);
    expect(answer.statusCode).toBe(201);
    const { registrationId, pupilId } = answer.json();
    expect((await scene.head.get(`registrations/${registrationId}`)).json()).toMatchObject({
      ...{ receivedOn: '2026-11-10', decisionDueOn: '2026-12-22', status: 'registered' },
      ...wishes,
    });
    expect((await scene.head.get(`pupils/${pupilId}`)).json()).toMatchObject({
      familyName: child.familyName,
      guardians: parents,
    });
    const { rows } = await scene.api.admin.query('SELECT kind, dated_on::text FROM letter WHERE subject_id = $1', [
      registrationId,
    ]);
    expect(rows).toEqual([{ kind: 'receipt', dated_on: '2026-11-22' }]);
    expect((await scene.head.get(`received-applications/${id}`)).json()).toMatchObject({ status: 'taken', pupilId });
    expect((await takeOver(id)).statusCode).toBe(409);
  });

  it('takes it over once, however many press at once', async () => {
    const id = await scene.received({ child: aChild() });
    const version = await versionOf(id);
    const answers = await Promise.all(
      [1, 2, 3].map(() => scene.head.post(`received-applications/${id}/takeovers`, { version })),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409, 409]);
  });

  it('registers the child of a preschool, and leaves its parents as the preschool knows them', async () => {
    const child = aChild();
    const { api, region } = scene;
    const pupilId = await addChild(api.admin, {
      ...{ region: region.municipality, preschool: region.preschoolLocation, registrations: [] },
      ...{ bornOn: child.bornOn, givenName: child.givenName, familyName: child.familyName, postcode: '1315AB' },
    });
    const before = (await api.admin.query('SELECT * FROM guardian WHERE pupil_id = $1', [pupilId])).rows;
    const id = await scene.received({ child });
    expect((await scene.head.get(`received-applications/${id}`)).json().alike).toEqual([]);
    expect((await takeOver(id)).json()).toMatchObject({ pupilId });
    expect((await api.admin.query('SELECT * FROM guardian WHERE pupil_id = $1', [pupilId])).rows).toEqual(before);
  });

  it('of which the postcode does not settle who it is, gives the one that the parents name', async () => {
    const child = aChild({ postcode: null });
    const { api, region } = scene;
    const pupilId = await addChild(api.admin, {
      ...{ region: region.municipality, preschool: region.preschoolLocation, registrations: [] },
      ...{ bornOn: child.bornOn, givenName: child.givenName, familyName: child.familyName, postcode: '1315AB' },
    });
    const id = await scene.received({ child });
    const unsure = await takeOver(id);
    expect([unsure.statusCode, unsure.body]).toEqual([409, expect.stringContaining('postcode')]);
    expect((await rowOf(id)).status).toBe('received');
    expect((await takeOver(id, { postcode: '1315 AB' })).json()).toMatchObject({ pupilId });
  });

  it('calls one double with a reason, and can still take it over without losing the day', async () => {
    const child = aChild();
    await takeOver(await scene.received({ child }));
    const id = await scene.received({ child });
    const seen = (await scene.head.get(`received-applications/${id}`)).json();
    expect(seen.alike).toMatchObject([{ displayName: `Noor ${child.familyName}` }]);
    expect((await takeOver(id)).statusCode).toBe(409);
    const call = (body: object) => scene.head.post(`received-applications/${id}/doubles`, body);
    expect((await call({ version: seen.version, reason: 'kort' })).statusCode).toBe(400);
    expect((await call({ version: seen.version, reason: 'Al op 22 november aangemeld.' })).statusCode).toBe(204);
    const after = (await scene.head.get(`received-applications/${id}`)).json();
    expect(after).toMatchObject({
      status: 'double',
      doubleReason: 'Al op 22 november aangemeld.',
      receivedOn: '2026-11-22',
    });
    expect((await call({ version: after.version, reason: 'Nog eens dubbel gemeld.' })).statusCode).toBe(409);
  });

  it('points only at a child that it sees and that has this name and birth date', async () => {
    const stranger = await addChild(scene.api.admin, {
      ...{ region: scene.region.municipality, preschool: scene.region.preschoolLocation, registrations: [] },
    });
    const id = await scene.received({ child: aChild() });
    expect((await takeOver(id, { pupilId: stranger })).statusCode).toBe(409);
    expect((await clients.secondSchool!.post(`received-applications/${id}/takeovers`, { version: 1 })).statusCode).toBe(
      404,
    );
  });

  it('is counted for the coordinator of the own region, without names', async () => {
    await scene.received({ child: aChild() });
    const { items } = (await clients.coordinator!.get('waiting-applications')).json();
    expect(items).toMatchObject([{ schoolLocationId: scene.region.location, waiting: expect.any(Number) }]);
    expect(JSON.stringify(items)).not.toMatch(/Noor|Berg|thuis/);
    expect((await scene.head.get('waiting-applications')).statusCode).toBe(403);
  });
});
