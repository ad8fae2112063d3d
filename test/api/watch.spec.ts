import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSheet } from 'read-excel-file/node';
import { Clock } from '#libs/platform/clock/index.js';
import { addDays, addMonths } from '#libs/platform/domain/index.js';
import { addChild, addPreschool, addWijken } from '../support/children.js';
import { type TestRegion, addRegion } from '../support/region.js';
import { type Client, type SignedInApi, startSignedInApi } from '../support/sign-in.js';

const today = '2026-11-22';
/** Born so that 3 years and 6 months falls this many days from today. */
const dueIn = (days: number): string => addMonths(addDays(today, days), -42);

let api: SignedInApi;
let region: TestRegion;
let second: string;
let wijken: string[];
const clients: Record<string, Client> = {};
const ids: Record<string, string> = {};
beforeAll(async () => {
  // Two connections only: requests of different organisations follow each other on one connection.
  api = await startSignedInApi('watch', { DATABASE_POOL_SIZE: '2' });
  region = await addRegion(api.admin, '01');
  const elsewhere = await addRegion(api.admin, '02');
  second = await addPreschool(api.admin, region, '200000001');
  wijken = await addWijken(api.admin, region.municipality, 'Haven', 2);
  const at = (preschool: string | null, wijkId = wijken[0]!) => ({ region: region.municipality, preschool, wijkId });
  const asked = (school: string, board: string, receivedOn = '2026-10-01', status = 'registered') => ({
    ...{ school, board, receivedOn, status },
  });
  const nest = at(region.preschoolLocation);
  ids.late = await addChild(api.admin, { ...nest, bornOn: dueIn(-10), familyName: 'Dijk' });
  ids.today = await addChild(api.admin, { ...nest, bornOn: dueIn(0), familyName: 'Aarts' });
  ids.soon = await addChild(api.admin, { ...at(second, wijken[1]), bornOn: dueIn(20), familyName: 'Çelik' });
  ids.edge = await addChild(api.admin, { ...nest, bornOn: dueIn(56), familyName: 'Boer' });
  ids.far = await addChild(api.admin, { ...nest, bornOn: dueIn(57), familyName: 'Wit', prefix: 'de' });
  ids.young = await addChild(api.admin, { ...at(null), bornOn: dueIn(300), familyName: 'Klein' });
  ids.registered = await addChild(api.admin, {
    ...{ ...nest, bornOn: dueIn(15), familyName: '=HYPERLINK("x")' },
    registrations: [asked(region.location, region.board), asked(region.otherLocation, region.otherBoard, '2026-10-05')],
  });
  ids.promised = await addChild(api.admin, {
    ...{ ...at(second), bornOn: dueIn(30), familyName: 'Vooraf', secret: true },
    registrations: [asked(region.location, region.board, '2026-05-01', 'pre-registered')],
  });
  ids.left = await addChild(api.admin, { ...nest, bornOn: dueIn(-5), leftOn: '2026-11-01' });
  await addChild(api.admin, {
    region: elsewhere.municipality,
    preschool: elsewhere.preschoolLocation,
    bornOn: dueIn(-1),
  });
  const preschools = region.preschools;
  clients.coordinator = await api.as({ role: 'region-coordinator', organisationId: region.municipality });
  clients.nest = await api.as({
    role: 'preschool-staff',
    organisationId: preschools,
    locationId: region.preschoolLocation,
  });
  clients.second = await api.as({ role: 'preschool-manager', organisationId: preschools, locationId: second });
  clients.manager = await api.as({ role: 'preschool-manager', organisationId: preschools });
  clients.school = await api.as({ role: 'school-head', organisationId: region.school });
  clients.otherSchool = await api.as({ role: 'school-head', organisationId: region.otherSchool });
  clients.board = await api.as({ role: 'board-administrator', organisationId: region.board });
  clients.policy = await api.as({ role: 'policy-officer', organisationId: region.municipality });
  clients.technician = await api.as({ role: 'system-administrator', organisationId: region.municipality });
  api.app.get(Clock).today = () => today;
});
afterAll(() => api.close());

interface Page {
  items: { pupilId: string; [name: string]: unknown }[];
  nextCursor?: string;
}
const nameOf = (id: string): string => Object.entries(ids).find(([, own]) => own === id)?.[0] ?? id;
const namesIn = ({ items }: Page): string[] => items.map(({ pupilId }) => nameOf(pupilId));
async function list(who: string, query = ''): Promise<string[]> {
  const answer = await clients[who]!.get(`watch-entries?${query}`);
  expect([query, answer.statusCode]).toEqual([query, 200]);
  return namesIn(answer.json<Page>());
}

describe('the worklist', () => {
  it('gives who turns 3½ in the coming weeks and is not registered, soonest first', async () => {
    expect(await list('coordinator')).toEqual(['today', 'soon', 'promised', 'edge']);
    expect(await list('coordinator', 'weeks=3')).toEqual(['today', 'soon']);
    expect(await list('coordinator', 'sort=-dueOn')).toEqual(['edge', 'promised', 'soon', 'today']);
    expect(await list('coordinator', 'sort=name')).toEqual(['today', 'edge', 'soon', 'promised']);
  });

  it('gives who is past it, who is registered, and everybody who is there', async () => {
    expect(await list('coordinator', 'list=overdue')).toEqual(['late']);
    expect(await list('coordinator', 'list=registered')).toEqual(['registered']);
    const everybody = ['late', 'today', 'registered', 'soon', 'promised', 'edge', 'far', 'young'];
    expect(await list('coordinator', 'list=all')).toEqual(everybody);
  });

  it('gives who is lost: on a preschool, past 3½, in no school', async () => {
    expect(await list('coordinator', 'list=lost')).toEqual(['late']);
    expect(await list('nest', 'list=lost')).toEqual(['late']);
    for (const who of ['school', 'board', 'second']) expect([who, await list(who, 'list=lost')]).toEqual([who, []]);
  });

  it('gives who is asked for at several schools to the region, and to a board only when both schools are its own', async () => {
    const { items } = (await clients.coordinator!.get('watch-entries?list=double')).json<Page>();
    expect(items).toMatchObject([
      { pupilId: ids.registered, schoolsAsked: 2, firstPreferences: 1, nextActor: 'school', registrations: [{}, {}] },
    ]);
    for (const who of ['board', 'school', 'otherSchool', 'nest'])
      expect([who, await list(who, 'list=double')]).toEqual([who, []]);
    expect((await clients.board!.get('watch-entries?list=all')).body).not.toMatch(/schoolsAsked|Vlieger/);
    await api.admin.query('UPDATE registration SET preference = 1 WHERE pupil_id = $1', [ids.registered]);
    const [marked] = (await clients.coordinator!.get('watch-entries?list=double')).json<Page>().items;
    expect(marked).toMatchObject({ firstPreferences: 2, nextActor: 'region' });
    const move = (location: string) =>
      api.admin.query('UPDATE registration SET school_location_id = $1 WHERE pupil_id = $2 AND received_on = $3', [
        ...[location, ids.registered, '2026-10-05'],
      ]);
    await move(region.secondLocation);
    expect(await list('board', 'list=double')).toEqual(['registered']);
    await move(region.otherLocation);
    await api.admin.query('UPDATE registration SET preference = 2 WHERE pupil_id = $1 AND school_location_id = $2', [
      ids.registered,
      region.otherLocation,
    ]);
  });

  it('says how many days are left, who acts next, and where the child is', async () => {
    const { items } = (await clients.coordinator!.get('watch-entries?list=all')).json<Page>();
    const of = (name: string) => items.find(({ pupilId }) => pupilId === ids[name]);
    expect(of('late')).toMatchObject({
      daysLeft: -10,
      state: 'overdue',
      nextActor: 'preschool',
      preschoolName: 'Het Nest',
    });
    expect(of('today')).toMatchObject({ daysLeft: 0, state: 'open', wijkName: 'Haven 1' });
    expect(of('young')).toMatchObject({ state: 'too-young', nextActor: 'nobody' });
    expect(of('far')).toMatchObject({ sortName: 'Wit, Noor de' });
    expect(of('registered')).toMatchObject({
      ...{ state: 'registered', firstRegisteredOn: '2026-10-01' },
      registrations: [{ schoolName: 'De Regenboog Noord', status: 'registered' }, { schoolName: 'De Vlieger' }],
    });
    expect(of('promised')).toMatchObject({ state: 'open', registrations: [{ status: 'pre-registered' }] });
    expect(of('promised')).not.toHaveProperty('wijkName');
  });

  it('is filtered by wijk, preschool, board and school', async () => {
    const all = (filter: string) => list('coordinator', `list=all&${filter}`);
    expect(await all(`wijkId=${wijken[1]}`)).toEqual(['soon']);
    expect(await all(`preschoolLocationId=${second}`)).toEqual(['soon', 'promised']);
    expect(await all(`boardId=${region.otherBoard}`)).toEqual(['registered']);
    expect(await all(`schoolLocationId=${region.location}`)).toEqual(['registered', 'promised']);
    expect(await all(`wijkId=${region.municipality}`)).toEqual([]);
  });

  it.each(['dueOn', '-dueOn', 'name'])('comes in pages that fit together, sorted by %s', async (sort) => {
    const whole = await list('coordinator', `list=all&sort=${sort}`);
    const pieces: string[] = [];
    let cursor = '';
    do {
      const page = (
        await clients.coordinator!.get(`watch-entries?list=all&sort=${sort}&pageSize=3${cursor}`)
      ).json<Page>();
      pieces.push(...namesIn(page));
      cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : '';
      expect(Buffer.from(page.nextCursor ?? '', 'base64url').toString()).not.toMatch(/berg|wit|klein|noor/i);
    } while (cursor);
    expect(pieces).toEqual(whole);
  });

  it('shows each role its own children', async () => {
    expect(await list('nest', 'list=all')).toEqual(['late', 'today', 'registered', 'edge', 'far']);
    expect(await list('second', 'list=all')).toEqual(['soon', 'promised']);
    expect(await list('manager', 'list=all')).toEqual([
      'late',
      'today',
      'registered',
      'soon',
      'promised',
      'edge',
      'far',
    ]);
    expect(await list('school', 'list=all')).toEqual(['registered', 'promised']);
    expect(await list('otherSchool', 'list=all')).toEqual(['registered']);
    expect(await list('board', 'list=all')).toEqual(['registered', 'promised']);
    for (const who of ['policy', 'technician']) {
      expect((await clients[who]!.get('watch-entries')).statusCode).toBe(403);
      expect((await clients[who]!.get('watch-entries/export')).statusCode).toBe(403);
      expect((await clients[who]!.get(`pupils/${ids.late}`)).statusCode).toBe(403);
    }
  });

  it('does not tell a school when parents asked at another one', async () => {
    const seenBy = async (who: string) => {
      const page = (await clients[who]!.get('watch-entries?list=all')).json<Page>();
      return page.items.find(({ pupilId }) => pupilId === ids.registered);
    };
    expect(await seenBy('nest')).toMatchObject({ firstRegisteredOn: '2026-10-01', registrations: [] });
    expect(await seenBy('school')).toMatchObject({ firstRegisteredOn: '2026-10-01' });
    expect(await seenBy('otherSchool')).toMatchObject({
      ...{ state: 'registered', registrations: [{ receivedOn: '2026-10-05' }] },
    });
    expect(JSON.stringify(await seenBy('otherSchool'))).not.toContain('2026-10-01');
  });

  it('gives nothing for a filter of another organisation', async () => {
    expect(await list('school', `list=all&schoolLocationId=${region.otherLocation}`)).toEqual([]);
    expect(await list('board', `list=all&boardId=${region.otherBoard}`)).toEqual([]);
    expect(await list('nest', `list=all&preschoolLocationId=${second}`)).toEqual([]);
  });

  it('keeps organisations apart, fifty requests at once on two connections', async () => {
    const expected = { nest: await list('nest', 'list=all'), second: await list('second', 'list=all') };
    const answers = await Promise.all(
      Array.from({ length: 50 }, async (_, index) => {
        const who = index % 2 === 0 ? 'nest' : 'second';
        return [who, await list(who, 'list=all')] as const;
      }),
    );
    for (const [who, names] of answers) expect(names).toEqual(expected[who]);
  });
});

describe('the worklist as a file', () => {
  it('opens in a spreadsheet, with no formula and no address, and is on record', async () => {
    const answer = await clients.coordinator!.get('watch-entries/export?list=all&sort=name');
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="werklijst-iedereen.csv"');
    const lines = answer.body.trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/^\ufeffNaam;Geboortedatum;Aangemeld zijn op;Dagen;Stand;Aan zet;/);
    expect(lines).toHaveLength(9);
    expect(answer.body).toContain(`"'=HYPERLINK(""x""), Noor"`);
    expect(lines.find((line) => line.startsWith('Vooraf'))).toMatch(/;Voorschool 200000001;;De Regenboog Noord$/);
    const { rows } = await api.admin.query(
      `SELECT action, actor_id AS actor, object_id AS list FROM audit_event WHERE action = 'watch.exported'`,
    );
    expect(rows).toEqual([{ action: 'watch.exported', actor: clients.coordinator!.personId, list: 'all' }]);
  });

  it('is the same list as an Excel file, with days that are dates', async () => {
    const answer = await clients.coordinator!.get('watch-entries/export?list=all&format=xlsx');
    expect(answer.headers['content-type']).toMatch(/spreadsheetml\.sheet$/);
    expect(answer.headers['content-disposition']).toBe('attachment; filename="werklijst-iedereen.xlsx"');
    const [header, ...lines] = await readSheet(answer.rawPayload);
    const csv = (await clients.coordinator!.get('watch-entries/export?list=all')).body.trimEnd().split('\r\n');
    expect(header).toEqual(csv[0]?.replace('\ufeff', '').split(';'));
    expect(lines).toHaveLength(csv.length - 1);
    const first = lines.find(([name]) => name === 'Dijk, Noor');
    expect(first?.slice(1, 6)).toEqual([
      ...[new Date(`${dueIn(-10)}T00:00:00Z`), new Date(`${addDays(today, -10)}T00:00:00Z`), -10],
      ...['te laat', 'voorschool'],
    ]);
    expect(lines.map(([name]) => name)).toContain('=HYPERLINK("x"), Noor');
    const { rows } = await api.admin.query(
      `SELECT detail->>'format' AS format FROM audit_event WHERE action = 'watch.exported' AND detail->>'format' = 'xlsx'`,
    );
    expect(rows).toEqual([{ format: 'xlsx' }]);
    expect((await clients.coordinator!.get('watch-entries/export?format=pdf')).statusCode).toBe(400);
    expect((await clients.technician!.get('watch-entries/export?format=xlsx')).statusCode).toBe(403);
  });

  it('holds no more than the list', async () => {
    const body = (await clients.otherSchool!.get('watch-entries/export?list=all')).body;
    expect(body.trim().split('\r\n')).toHaveLength(2);
    expect(body).not.toMatch(/Regenboog/);
  });
});

describe('figures', () => {
  const figures = async (who: string, query = '') => {
    const answer = await clients[who]!.get(`watch-figures?${query}`);
    expect([who, query, answer.statusCode]).toEqual([who, query, 200]);
    return answer.json();
  };

  it('count what the list shows', async () => {
    const perWijk = await figures('coordinator');
    expect(perWijk).toMatchObject({
      ...{ by: 'wijk', weeks: 8 },
      total: { upcoming: 4, overdue: 1, registeredInTime: 1, registeredLate: 0 },
    });
    expect(perWijk.items).toEqual([
      { groupId: wijken[0], groupName: 'Haven 1', upcoming: 2, overdue: 1, registeredInTime: 1, registeredLate: 0 },
      { groupId: wijken[1], groupName: 'Haven 2', upcoming: 1, overdue: 0, registeredInTime: 0, registeredLate: 0 },
      { groupName: 'Wijk onbekend', upcoming: 1, overdue: 0, registeredInTime: 0, registeredLate: 0 },
    ]);
    expect((await figures('coordinator', 'by=preschool&weeks=3')).total.upcoming).toBe(2);
    expect((await figures('coordinator', 'by=stadsdeel')).items[0]).toMatchObject({ groupName: 'Haven', upcoming: 3 });
    expect((await figures('school', 'by=school')).items).toMatchObject([
      { groupName: 'De Regenboog Noord', upcoming: 1 },
    ]);
    expect((await figures('board', 'by=board')).items).toMatchObject([
      { groupName: 'Bestuur De Boog', registeredInTime: 1 },
    ]);
    expect((await figures('manager')).total).toMatchObject({ upcoming: 4, overdue: 1 });
  });

  it('are not for who sees numbers only, nor for who has no figures at all', async () => {
    const answers = { policy: 404, technician: 403, nest: 403 };
    for (const [who, status] of Object.entries(answers)) {
      expect([who, (await clients[who]!.get('watch-figures')).statusCode]).toEqual([who, status]);
    }
  });
});

describe('a question that is not right', () => {
  it.each([
    'list=x',
    'list=all&list=overdue',
    'weeks=0',
    'weeks=8&weeks=9',
    'weeks=105',
    'weeks=1.5',
    'sort=bornOn',
    'sort[]=name',
    'wijkId=1',
    'boardId=%00',
    'pageSize=201',
    'pageSize=x',
    'cursor=abc',
    'cursor=WyIyMDI2LTExLTIyIl0',
    'a=1&a=2',
    'a=1',
  ])('?%s is refused', async (query) => {
    const answer = await clients.coordinator!.get(`watch-entries?${query}`);
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toMatch(/problem\+json/);
  });

  it.each(['by=x', 'by=wijk&by=board', 'weeks=-1', 'today=2026-01-01'])('figures refuse ?%s', async (query) => {
    expect((await clients.coordinator!.get(`watch-figures?${query}`)).statusCode).toBe(400);
    expect((await clients.coordinator!.get(`watch-entries/export?${query}`)).statusCode).toBe(400);
  });
});
