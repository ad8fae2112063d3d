import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '#libs/platform/clock/index.js';
import { addChild } from '../support/children.js';
import { type TestRegion, addRegion } from '../support/region.js';
import { type Client, type SignedInApi, startSignedInApi } from '../support/sign-in.js';

let api: SignedInApi;
let region: TestRegion;
let school: Client;
let colleague: Client;
let coordinator: Client;
let board: Client;
let today = '2026-11-22';
beforeAll(async () => {
  api = await startSignedInApi('registration-clock');
  region = await addRegion(api.admin, '01');
  await api.admin.query(`UPDATE location SET governance = 'private', sector = 'po' WHERE id = $1`, [region.location]);
  await api.admin.query(`UPDATE location SET governance = 'public', sector = 'vo' WHERE id = $1`, [
    region.otherLocation,
  ]);
  school = await api.as({ role: 'school-head', organisationId: region.school });
  colleague = await api.as({ role: 'school-administration', organisationId: region.school });
  coordinator = await api.as({ role: 'region-coordinator', organisationId: region.municipality });
  board = await api.as({ role: 'board-administrator', organisationId: region.board });
  api.app.get(Clock).today = () => today;
});
afterAll(() => api.close());

const reason = 'Een reden van genoeg tekens.';
let version = 1;
let id = '';
let pupil = '';
async function register(more: object = {}, bornOn = '2022-06-14') {
  pupil = await addChild(api.admin, {
    ...{ region: region.municipality, preschool: region.preschoolLocation, postcode: '1315AB', bornOn },
  });
  const wish = { schoolLocationId: region.location, preference: 1, receivedOn: '2026-10-05', supportNeed: 'yes' };
  const answer = await coordinator.post(`pupils/${pupil}/registrations`, { ...wish, ...more });
  expect([answer.statusCode, answer.body]).toEqual([201, expect.anything()]);
  ({ id, version } = answer.json());
  return answer.json();
}
async function take(kind: string, happenedOn: string, more: object = {}, client = school) {
  const answer = await client.post(`registrations/${id}/steps`, { version, kind, happenedOn, ...more });
  if (answer.statusCode === 201) ({ version } = answer.json());
  return { status: answer.statusCode, ...answer.json() };
}

describe('a registration with support need, from receipt to a place elsewhere', () => {
  it('has its clock from the day of receipt', async () => {
    const made = await register();
    // 5 October + 42 days = 16 November, + 70 = 14 December; the fourth birthday was before.
    expect(made).toMatchObject({ status: 'registered', decisionDueOn: '2026-11-16', placementFromOn: '2026-12-15' });
    expect((await school.get(`registrations/${id}`)).json().clock).toMatchObject({
      ...{ startsOn: '2026-10-05', decisionDueOn: '2026-11-16', extendedDueOn: '2026-12-14', steps: [] },
      possibleSteps: expect.arrayContaining(['review-started', 'completion-requested', 'extended', 'admitted']),
    });
  });

  it('is completed after an invitation, is extended once, and refused with a school that said yes', async () => {
    await register();
    expect(await take('review-started', '2026-10-06')).toMatchObject({ status: 'in-review' });
    const invited = await take('completion-requested', '2026-10-12', { untilOn: '2026-10-26', reason });
    expect(invited).toMatchObject({ status: 'completion-requested', waitingUntilOn: '2026-10-26' });
    const completed = await take('completed', '2026-10-19');
    // 12 up to 18 October stand still: seven days, so 23 November.
    expect(completed).toMatchObject({ status: 'in-review', decisionDueOn: '2026-11-23' });
    expect(completed.clock.suspended).toMatchObject({ firstOn: '2026-10-12', lastOn: '2026-10-18', days: 7 });
    const extended = await take('extended', '2026-11-20', { untilOn: '2026-12-14', reason });
    expect(extended).toMatchObject({ status: 'extended', decisionDueOn: '2026-12-14' });
    const refused = await take('refused-place-elsewhere', '2026-11-22', {
      ...{ otherLocationId: region.secondLocation, agreedOn: '2026-11-21', reason },
    });
    expect(refused).toMatchObject({ status: 'refused-place-elsewhere', decidedOn: '2026-11-22' });
    expect(refused.clock).toMatchObject({ objectionUntilOn: '2027-01-04', disputeUntilOn: '2027-01-03' });
    expect(refused.clock.steps.at(-1)).toMatchObject({ otherSchool: expect.stringContaining('Zuid'), reason });
  });

  it('leaves the child without a school in the watch, until another registration', async () => {
    const { rows } = await api.admin.query('SELECT first_registered_on FROM registration_watch WHERE pupil_id = $1', [
      pupil,
    ]);
    expect(rows).toEqual([{ first_registered_on: null }]);
    const again = { schoolLocationId: region.location, preference: 1, receivedOn: '2026-11-22', supportNeed: 'yes' };
    expect((await coordinator.post(`pupils/${pupil}/registrations`, again)).statusCode).toBe(201);
    // Now the refusal cannot be taken back: there would be two registrations at one school.
    expect(await take('step-reverted', '2026-11-22', { reason })).toMatchObject({ code: 'registration.already-there' });
  });

  it('keeps every step, who wrote it down, and writes no name in the audit log', async () => {
    const { rows } = await api.admin.query(
      `SELECT kind, happened_on, recorded_by FROM registration_step WHERE registration_id = $1 ORDER BY seq`,
      [id],
    );
    expect(rows.map(({ kind }) => kind)).toEqual([
      ...['review-started', 'completion-requested', 'completed', 'extended', 'refused-place-elsewhere'],
    ]);
    expect(new Set(rows.map(({ recorded_by }) => recorded_by))).toEqual(new Set([school.personId]));
    const audits = await api.admin.query(
      `SELECT detail FROM audit_event WHERE object_id = $1 AND action = 'registration.step-taken'`,
      [id],
    );
    expect(audits.rows).toHaveLength(5);
    expect(audits.rows.at(-1).detail).toEqual({
      pupilId: pupil,
      kind: 'refused-place-elsewhere',
      happenedOn: '2026-11-22',
    });
  });
});

describe('what is refused', () => {
  it.each([
    [
      'extending twice',
      [['extended', '2026-11-10', { untilOn: '2026-12-01', reason }]],
      ['extended', '2026-11-11', { untilOn: '2026-12-10', reason }],
      409,
      'extended-twice',
      /artikel 40 lid 6 WPO/,
    ],
    [
      'extending too late',
      [],
      ['extended', '2026-11-17', { untilOn: '2026-12-01', reason }],
      400,
      'extended-too-late',
      /ma 16 nov 2026/,
    ],
    [
      'refusing for being late',
      [],
      ['refused-outside-zorgplicht', '2026-11-10', { ground: 'late', reason }],
      400,
      'late-is-no-ground',
      /artikel 40 lid 2 WPO/,
    ],
    [
      'refusing without a school',
      [],
      ['refused-place-elsewhere', '2026-11-10', { agreedOn: '2026-11-09', reason }],
      400,
      'missing',
      /artikel 40 lid 4 WPO/,
    ],
    [
      'naming a preschool as the other school',
      [],
      ['refused-place-elsewhere', '2026-11-10', { otherLocationId: 'preschool', agreedOn: '2026-11-09', reason }],
      400,
      'unknown',
      /Kies een andere/,
    ],
    ['a day before the receipt', [], ['review-started', '2026-10-04'], 400, 'before-receipt', /5 okt 2026/],
    ['a day in the future', [], ['review-started', '2026-11-23'], 400, 'in-future', /moet nog komen/],
    [
      'deciding on a withdrawn registration',
      [['withdrawn', '2026-11-01', { reason }]],
      ['admitted', '2026-11-10'],
      409,
      'registration-withdrawn',
      /ingetrokken/,
    ],
    [
      'placing a child before ten weeks',
      [],
      ['temporarily-placed', '2026-11-20'],
      400,
      'too-early',
      /artikel 40 lid 7 WPO/,
    ],
  ] as [string, [string, string, object?][], [string, string, object?], number, string, RegExp][])(
    '%s',
    async (_what, before, [kind, on, more = {}], status, code, words) => {
      await register();
      for (const [earlier, day, fields] of before) expect((await take(earlier, day, fields)).status).not.toBe(409);
      const fields = JSON.parse(JSON.stringify(more).replace('"preschool"', `"${region.preschoolLocation}"`));
      const answer = await take(kind, on, fields);
      const found = answer.errors?.[0] ?? { code: answer.code.replace('registration.', ''), reason: answer.detail };
      expect([answer.status, found.code]).toEqual([status, code]);
      expect(found.reason).toMatch(words);
    },
  );

  it('tells the second of two people who decide at once what the first one decided, and loses nothing', async () => {
    await register();
    const before = version;
    expect((await take('admitted', '2026-11-20')).status).toBe('admitted');
    version = before;
    const second = await take('refused-outside-zorgplicht', '2026-11-20', { ground: 'no-place', reason }, colleague);
    expect(second).toMatchObject({ status: 409, code: 'registration.changed-meanwhile' });
    expect(second.detail).toMatch(/toegelaten \(vr 20 nov 2026\)/);
    expect((await school.get(`registrations/${id}`)).json()).toMatchObject({ status: 'admitted', version: before + 1 });
  });

  it('takes one of two that arrive at the same moment', async () => {
    await register();
    const send = (client: Client) =>
      client.post(`registrations/${id}/steps`, { version, kind: 'admitted', happenedOn: '2026-11-20' });
    const answers = await Promise.all([send(school), send(colleague)]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
  });

  it('does not move the day of receipt past a step that would not have been allowed', async () => {
    const made = await register();
    await take('extended', '2026-11-16', { untilOn: '2026-12-14', reason });
    const moved = await coordinator.post(`registrations/${made.id}/received-on-changes`, {
      version,
      receivedOn: '2026-10-01',
      reason,
    });
    expect(moved.statusCode).toBe(400);
    expect(moved.json().errors[0]).toMatchObject({ name: 'receivedOn', code: 'steps-do-not-fit' });
    const later = await coordinator.post(`registrations/${made.id}/received-on-changes`, {
      version,
      receivedOn: '2026-10-06',
      reason,
    });
    expect([later.statusCode, later.json().status]).toEqual([201, 'extended']);
  });

  it('places no child that another school has enrolled, also one that this school may not see', async () => {
    await register({ schoolLocationId: region.location, receivedOn: '2026-06-14' });
    const elsewhere = {
      schoolLocationId: region.otherLocation,
      preference: 2,
      receivedOn: '2026-06-15',
      supportNeed: 'no',
    };
    const other = (await coordinator.post(`pupils/${pupil}/registrations`, elsewhere)).json();
    const head = await api.as({ role: 'school-head', organisationId: region.otherSchool });
    for (const [index, kind] of ['admitted', 'enrolled'].entries()) {
      const step = { version: index + 1, kind, happenedOn: '2026-11-20' };
      expect((await head.post(`registrations/${other.id}/steps`, step)).statusCode).toBe(201);
    }
    expect((await school.get(`registrations/${id}`)).json().clock.placementFromOn).toBeUndefined();
    const answer = await take('temporarily-placed', '2026-11-21');
    expect([answer.status, answer.errors[0].code]).toEqual([400, 'enrolled-elsewhere']);
    expect(JSON.stringify(answer)).not.toMatch(/Windroos|Vlieger|Zuid/);
  });
});

describe('letters to the parents', () => {
  it('are written with the step, for the school to print and send, and nobody else opens them', async () => {
    const made = await register();
    expect((await school.get(`registrations/${made.id}`)).json().clock.letters).toMatchObject([{ kind: 'receipt' }]);
    await take('completion-requested', '2026-10-12', {
      untilOn: '2026-10-26',
      reason: 'Het verslag van de logopedist.',
    });
    await take('completed', '2026-10-19');
    await take('extended', '2026-11-20', { untilOn: '2026-12-14', reason });
    const refused = await take('refused-place-elsewhere', '2026-11-22', {
      ...{ otherSchool: 'De Klimop, Almere', agreedOn: '2026-11-21', reason },
    });
    const kinds = refused.clock.letters.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual(['receipt', 'completion-request', 'extension', 'refusal']);
    const { letterId } = refused.clock.steps.at(-1);
    expect(refused.clock.letters.at(-1)).toMatchObject({ id: letterId, datedOn: '2026-11-22' });
    const pdf = await school.get(`letters/${letterId}`);
    expect([pdf.statusCode, pdf.headers['content-type'], pdf.rawPayload.subarray(0, 5).toString()]).toEqual([
      ...[200, 'application/pdf', '%PDF-'],
    ]);
    expect(pdf.headers['content-disposition']).not.toMatch(/Bos|Noor/);
    for (const client of [coordinator, board]) {
      expect((await client.get(`registrations/${made.id}`)).json().clock.letters).toEqual([]);
      expect([403, 404]).toContain((await client.get(`letters/${letterId}`)).statusCode);
    }
  });

  it('are not written for a step that is refused', async () => {
    await register();
    await take('extended', '2026-11-17', { untilOn: '2026-12-01', reason });
    expect((await school.get(`registrations/${id}`)).json().clock.letters).toHaveLength(1);
  });
});

describe('what a school has to do', () => {
  const ids = async (task: string, client = school) =>
    (await client.get(`registrations?task=${task}&pageSize=200`)).json().items.map((row: { id: string }) => row.id);

  it('stands in the list of its kind, the most urgent first, page after page', async () => {
    await api.admin.query('DELETE FROM registration');
    const late = await register({ receivedOn: '2026-09-28' });
    const soon = await register({ receivedOn: '2026-10-26' });
    const waiting = await register({ receivedOn: '2026-10-12' });
    await take('completion-requested', '2026-11-20', { untilOn: '2026-12-04', reason });
    const withTlv = await register({ receivedOn: '2026-10-19' });
    await take('tlv-requested', '2026-11-02');
    expect(await ids('decide')).toEqual([late.id, withTlv.id, soon.id]);
    expect(await ids('waiting')).toEqual([waiting.id]);
    expect(await ids('placement')).toEqual([late.id, waiting.id, withTlv.id]);
    expect(await ids('follow-up')).toEqual([withTlv.id]);
    const first = (await school.get('registrations?task=decide&pageSize=2')).json();
    const second = (await school.get(`registrations?task=decide&pageSize=2&cursor=${first.nextCursor}`)).json();
    expect([...first.items, ...second.items].map((row: { id: string }) => row.id)).toEqual([
      late.id,
      withTlv.id,
      soon.id,
    ]);
    expect(await ids('decide', board)).toHaveLength(3);
  });

  it('warns of a school holiday before the last day, which moves nothing', async () => {
    const { items } = (await school.get('registrations?task=decide&pageSize=200')).json();
    expect(items.every((row: { holidays: string[] }) => row.holidays.length === 0)).toBe(true);
    const before = await register({ receivedOn: '2026-11-20' });
    const row = (await school.get('registrations?task=decide&pageSize=200')).json().items.at(-1);
    expect(row).toMatchObject({
      id: before.id,
      decisionDueOn: '2027-01-04',
      holidays: [expect.stringMatching(/kerstvakantie/)],
    });
  });
});

describe('who may', () => {
  it('lets a region and a board see days and steps, and not why', async () => {
    await register();
    await take('completion-requested', '2026-10-12', {
      untilOn: '2026-10-26',
      reason: 'Het verslag van de logopedist ontbreekt.',
    });
    for (const client of [coordinator, board]) {
      const seen = await client.get(`registrations/${id}`);
      expect(seen.json()).toMatchObject({ status: 'completion-requested', waitingUntilOn: '2026-10-26' });
      expect(seen.json().clock).toMatchObject({ possibleSteps: [], steps: [{ kind: 'completion-requested' }] });
      expect(seen.body).not.toMatch(/logopedist/);
    }
  });

  it('lets only the school decide', async () => {
    await register();
    const head = await api.as({ role: 'school-head', organisationId: region.otherSchool });
    const statuses = [];
    for (const client of [coordinator, board, head]) {
      const answer = await client.post(`registrations/${id}/steps`, {
        version,
        kind: 'admitted',
        happenedOn: '2026-11-20',
      });
      statuses.push(answer.statusCode);
    }
    expect(statuses).toEqual([403, 403, 404]);
  });
});

describe('a slip', () => {
  it('is taken back with a reason; what happened stays to be seen', async () => {
    await register();
    const before = (await school.get(`registrations/${id}`)).json();
    await take('admitted', '2026-11-20');
    expect((await take('step-reverted', '2026-11-22', { reason: '' })).status).toBe(400);
    const back = await take('step-reverted', '2026-11-22', { reason: 'Verkeerde kind aangeklikt.' });
    expect(back).toMatchObject({ status: 'registered', decisionDueOn: before.decisionDueOn });
    expect(back.clock.steps).toMatchObject([
      { kind: 'admitted', reverted: true },
      { kind: 'step-reverted', reason: 'Verkeerde kind aangeklikt.' },
    ]);
  });
});

describe('a secondary school', () => {
  it('treats all of the registration week alike: decision by 12 May, extension to 9 June', async () => {
    today = '2027-04-10';
    const early = await register({ schoolLocationId: region.otherLocation, receivedOn: '2027-03-25' }, '2015-03-01');
    expect(early).toMatchObject({ status: 'registered', decisionDueOn: '2027-05-12', placementFromOn: '2027-06-10' });
    const last = await register({ schoolLocationId: region.otherLocation, receivedOn: '2027-03-31' }, '2015-03-01');
    expect(last).toMatchObject({ decisionDueOn: '2027-05-12' });
    expect(last.clock.extendedDueOn).toBe('2027-06-09');
    today = '2026-11-22';
  });
});
