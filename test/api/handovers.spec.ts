import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { roleCodes } from '#libs/access/domain/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { addChild, addPreschool } from '../support/children.js';
import { type TestRegion, addRegion } from '../support/region.js';
import { type Client, type SignedInApi, startSignedInApi } from '../support/sign-in.js';

const today = '2026-11-22';
const bornOn = '2023-03-14';

let api: SignedInApi;
let region: TestRegion;
let second: string;
const clients: Record<string, Client> = {};
let child: string;
beforeAll(async () => {
  api = await startSignedInApi('handovers');
  region = await addRegion(api.admin, '01');
  second = await addPreschool(api.admin, region, '200000001');
  const at = (role: string, organisationId: string, locationId?: string) =>
    api.as({ role, organisationId, ...(locationId && { locationId }) });
  clients.staff = await at('preschool-staff', region.preschools, region.preschoolLocation);
  clients.colleague = await at('preschool-staff', region.preschools, region.preschoolLocation);
  clients.second = await at('preschool-staff', region.preschools, second);
  clients.manager = await at('preschool-manager', region.preschools);
  clients.school = await at('school-head', region.school);
  clients.board = await at('board-administrator', region.board);
  clients.coordinator = await at('region-coordinator', region.municipality);
  api.app.get(Clock).today = () => today;
});
afterAll(() => api.close());
beforeEach(async () => {
  child = await addChild(api.admin, {
    region: region.municipality,
    preschool: region.preschoolLocation,
    bornOn,
    registrations: [{ school: region.location, board: region.board, receivedOn: '2026-09-01' }],
  });
});

interface Section {
  id: string;
  revision: number;
  answers: Record<string, unknown>;
  prefilled: string[];
  closed: boolean;
}
interface Handover {
  id: string;
  sections: Section[];
  [name: string]: unknown;
}
const begin = (who = 'staff', form = 'peuterestafette') =>
  clients[who]!.send('POST', `pupils/${child}/handovers`, { form });
const begun = async (): Promise<Handover> => (await begin()).json<Handover>();
const read = (who: string, id: string) => clients[who]!.get(`handovers/${id}`);
const sectionOf = (handover: Handover, id: string): Section => handover.sections.find((each) => each.id === id)!;
const save = (who: string, id: string, sectionId: string, revision: number, answers: object) =>
  clients[who]!.send('PUT', `handovers/${id}/answers/${sectionId}`, { revision, answers });
const ve = { programma: 'uk-en-puk', duurInMaanden: 18 };

describe('a form for a child', () => {
  it('begins with what is known, and says where nobody typed; a parent without authority is not put in', async () => {
    const parent = `INSERT INTO guardian (id, pupil_id, name, email, has_authority, position)
      VALUES (gen_random_uuid(), $1, $2, 'ouder@ouders.example', $3, $4)`;
    await api.admin.query(parent, [child, 'Sanne de Boer', true, 1]);
    await api.admin.query(parent, [child, 'Rik Bos', false, 2]);
    const handover = await begun();
    expect(sectionOf(handover, 'gezin')).toMatchObject({
      answers: { verzorgers: [{ naam: 'Sanne de Boer', gezag: true, email: 'ouder@ouders.example' }] },
      prefilled: ['verzorgers'],
    });
    expect(handover).toMatchObject({ status: 'draft', form: 'peuterestafette', mayEdit: true, dueOn: '2026-12-14' });
    const section = sectionOf(handover, 'kind');
    expect(section.answers).toMatchObject({ geboortedatum: bornOn });
    expect(section.prefilled).toContain('geboortedatum');
    expect(handover.visibleTo).toMatch(/^alleen medewerkers van /);
  });

  it('is begun once, also when two people tap at once', async () => {
    const answers = await Promise.all([begin(), begin('colleague'), begin('manager')]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409, 409]);
    const { items } = (await clients.staff!.get(`pupils/${child}/handovers`)).json<{ items: unknown[] }>();
    expect(items).toHaveLength(1);
  });

  it('goes on where a colleague stopped, on another device', async () => {
    const { id } = await begun();
    expect((await save('staff', id, 've', 1, ve)).json()).toMatchObject({ revision: 2 });
    const seen = (await read('colleague', id)).json<Handover>();
    expect(sectionOf(seen, 've')).toMatchObject({ answers: ve, revision: 2, savedByName: expect.any(String) });
  });

  it('takes the mark of a prefilled answer away once somebody changes it', async () => {
    const handover = await begun();
    const section = sectionOf(handover, 'kind');
    const answers = { ...section.answers, roepnaam: 'Noortje' };
    await save('staff', handover.id, 'kind', 1, answers);
    const after = sectionOf((await read('staff', handover.id)).json<Handover>(), 'kind');
    expect(after.prefilled).toContain('geboortedatum');
    expect(after.prefilled).not.toContain('roepnaam');
  });

  it('tells the second of two people, and overwrites nothing', async () => {
    const { id } = await begun();
    await save('staff', id, 've', 1, ve);
    const late = await save('colleague', id, 've', 1, { programma: 'piramide' });
    expect([late.statusCode, late.json().code]).toEqual([409, 'handover.section-changed']);
    const now = (await clients.colleague!.get(`handovers/${id}/answers/ve`)).json();
    expect(now).toMatchObject({ answers: ve, revision: 2 });
  });

  it('keeps what is incomplete and what is wrong, and says what is the matter', async () => {
    const { id } = await begun();
    const answer = await save('staff', id, 've', 1, { programma: 'ander', duurInMaanden: 900 });
    expect(answer.statusCode).toBe(200);
    const levels = answer.json<{ findings: { level: string }[] }>().findings.map(({ level }) => level);
    expect(levels).toEqual(expect.arrayContaining(['wrong', 'missing']));
    expect(sectionOf((await read('staff', id)).json<Handover>(), 've').answers).toEqual({
      programma: 'ander',
      duurInMaanden: 900,
    });
  });

  it.each([
    ['an unknown question', { bsn: '123456782' }],
    ['a number for a text', { programma: 12 }],
    ['a list for a number', { programma: 'uk-en-puk', duurInMaanden: ['18'] }],
  ])('refuses %s, which no screen can send', async (_, answers) => {
    const { id } = await begun();
    const answer = await save('staff', id, 've', 1, answers);
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'handover.answers-do-not-fit']);
  });

  it('closes a section only when it is complete, and then takes no more text until it is opened again', async () => {
    const { id } = await begun();
    const close = () => clients.staff!.send('POST', `handovers/${id}/answers/ve/closings`);
    const early = await close();
    expect([early.statusCode, early.json().code]).toEqual([400, 'handover.section-incomplete']);
    expect(early.json().errors.length).toBeGreaterThan(0);
    const filled = (await save('staff', id, 've', 1, ve)).json();
    expect(filled.findings).toEqual([]);
    expect((await close()).statusCode).toBe(204);
    expect((await close()).statusCode).toBe(204);
    const late = await save('staff', id, 've', 2, {});
    expect([late.statusCode, late.json().code]).toEqual([409, 'handover.section-closed']);
    expect((await clients.staff!.send('DELETE', `handovers/${id}/answers/ve/closings`)).statusCode).toBe(204);
    expect((await save('staff', id, 've', 2, ve)).statusCode).toBe(200);
  });

  it('does not let staff write what is for the parents', async () => {
    const handover = await begun();
    const answer = await save('staff', handover.id, 'ouders', 1, {});
    expect(answer.statusCode).toBe(404);
  });

  it('counts the sections that are done, and comes in the list with the day it is due', async () => {
    const { id } = await begun();
    await save('staff', id, 've', 1, ve);
    const { items } = (await clients.colleague!.get('handovers?status=draft&pageSize=100')).json<{
      items: Handover[];
    }>();
    const line = items.find((each) => each.id === id)!;
    expect(line).toMatchObject({ sectionsComplete: expect.any(Number), dueOn: '2026-12-14', status: 'draft' });
    expect(Number(line.sectionsComplete)).toBeGreaterThanOrEqual(1);
    expect(Number(line.sectionsTotal)).toBeGreaterThan(Number(line.sectionsComplete));
  });

  it('is paged without losing or doubling one', async () => {
    for (let count = 0; count < 3; count += 1) {
      await begin('staff', count === 0 ? 'extra-ondersteuning' : 'peuterestafette');
      child = await addChild(api.admin, { region: region.municipality, preschool: region.preschoolLocation, bornOn });
    }
    const seen: string[] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined;) {
      const answer = await clients.staff!.get(`handovers?pageSize=2${cursor && `&cursor=${cursor}`}`);
      const page = answer.json<{ items: Handover[]; nextCursor?: string }>();
      seen.push(...page.items.map(({ id }: Handover) => id));
      cursor = page.nextCursor;
    }
    const { rows } = await api.admin.query('SELECT id FROM handover WHERE sender_location_id = $1', [
      region.preschoolLocation,
    ]);
    expect([...seen].sort()).toEqual(rows.map(({ id }) => id).sort());
  });
});

describe('a draft is private', () => {
  it.each(['second', 'school', 'board', 'coordinator'])('is not there for %s', async (who) => {
    const { id } = await begun();
    expect((await read(who, id)).statusCode).toBeGreaterThanOrEqual(403);
    expect([403, 404]).toContain((await save(who, id, 've', 1, ve)).statusCode);
    expect([403, 404]).toContain((await begin(who, 'extra-ondersteuning')).statusCode);
  });

  it('is not there for any other role in the database either, whatever locations it has', async () => {
    const { id } = await begun();
    for (const role of roleCodes) {
      const rows = await visibleRows(role, id);
      expect([role, rows]).toEqual([role, role.startsWith('preschool-') ? 1 : 0]);
    }
  });

  it('rests sealed: no answer stands readable in the database or in the log', async () => {
    const { id } = await begun();
    const text = 'Zwaluwstaartje houdt van klimmen';
    await save('staff', id, 'kind', 1, { roepnaam: text });
    const { rows } = await api.admin.query(
      `SELECT position(convert_to('Zwaluwstaartje', 'UTF8') IN answers) AS place FROM handover_section WHERE handover_id = $1::uuid
       UNION ALL SELECT position('Zwaluwstaartje' IN detail::text) FROM audit_event WHERE object_id = $1::text`,
      [id],
    );
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.every(({ place }) => place === 0)).toBe(true);
  });

  it('is opened with a line in the log, by whom and when', async () => {
    const { id } = await begun();
    await read('colleague', id);
    const { rows } = await api.admin.query(
      `SELECT actor_id AS actor FROM audit_event WHERE action = 'handover.read' AND object_id = $1 ORDER BY number DESC LIMIT 1`,
      [id],
    );
    expect(rows).toEqual([{ actor: clients.colleague!.personId }]);
  });
});

/** What the database itself shows, without the filter of the application: row-level security is the second line. */
async function visibleRows(role: string, id: string): Promise<number> {
  const client = new pg.Client({ connectionString: api.database.appUrl });
  await client.connect();
  try {
    const settings = {
      ...{ role, reach: 'locations', region_id: region.municipality, organisation_id: region.preschools },
      ...{ location_ids: `{${region.preschoolLocation},${region.location}}`, person_id: clients.staff!.personId },
    };
    for (const [name, value] of Object.entries(settings))
      await client.query('SELECT set_config($1, $2, false)', [`app.${name}`, value]);
    const { rows } = await client.query(
      'SELECT count(*)::int AS count FROM handover h JOIN handover_section s ON s.handover_id = h.id WHERE h.id = $1',
      [id],
    );
    return Math.min(rows[0].count, 1);
  } finally {
    await client.end();
  }
}
