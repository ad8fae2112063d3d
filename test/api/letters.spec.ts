import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '#libs/database/index.js';
import { exampleLetter, letterKinds, standardTemplates } from '#libs/letters/domain/index.js';
import { Letters, type NewLetter } from '#libs/letters/index.js';
import { systemActor } from '#libs/platform/domain/index.js';
import { addChild } from '../support/children.js';
import { type TestRegion, addRegion } from '../support/region.js';
import { type Client, type SignedInApi, startSignedInApi } from '../support/sign-in.js';

let api: SignedInApi;
let region: TestRegion;
let coordinator: Client;
let board: Client;
let otherBoard: Client;
let ofRegion: string;
let ofBoard: string;
beforeAll(async () => {
  api = await startSignedInApi('letters');
  region = await addRegion(api.admin);
  coordinator = await api.as({ role: 'region-coordinator', organisationId: region.municipality });
  board = await api.as({ role: 'board-administrator', organisationId: region.board });
  otherBoard = await api.as({ role: 'board-administrator', organisationId: region.otherBoard });
  ofRegion = `organisations/${region.municipality}/letter-templates`;
  ofBoard = `organisations/${region.board}/letter-templates`;
});
afterAll(() => api.close());

const eventsOf = async (objectId: string) =>
  (
    await api.admin.query('SELECT action, actor_id, detail FROM audit_event WHERE object_id = $1 ORDER BY number', [
      objectId,
    ])
  ).rows;
const withTitle = (kind: (typeof letterKinds)[number], title: string): string =>
  standardTemplates[kind].replace(/^# .*/, `# ${title}`);

describe('texts of letters', () => {
  it('begin as the standard text, for every kind', async () => {
    const { items } = (await coordinator.get(ofRegion)).json();
    expect(items.map(({ kind }: { kind: string }) => kind)).toEqual(letterKinds);
    for (const item of items) {
      expect(item).toEqual({
        kind: item.kind,
        origin: 'standard',
        text: standardTemplates[item.kind as 'receipt'],
        version: 0,
        editedAt: null,
        underlying: { origin: 'standard', text: standardTemplates[item.kind as 'receipt'] },
      });
    }
  });

  it('are edited for a region, which a board sees and may replace, and may go back', async () => {
    const text = withTitle('receipt', 'Van de gemeente');
    const saved = await coordinator.put(`${ofRegion}/receipt`, { text, version: 0 });
    expect([saved.statusCode, saved.json()]).toMatchObject([200, { origin: 'own', text, version: 1 }]);
    expect((await board.get(`${ofBoard}/receipt`)).json()).toMatchObject({ origin: 'region', text, version: 0 });
    const own = withTitle('receipt', 'Van het bestuur');
    expect((await board.put(`${ofBoard}/receipt`, { text: own, version: 0 })).json()).toMatchObject({
      origin: 'own',
      text: own,
      version: 1,
      underlying: { origin: 'region', text },
    });
    const others = `organisations/${region.otherBoard}/letter-templates/receipt`;
    expect((await otherBoard.get(others)).json()).toMatchObject({ origin: 'region', text });
    const reset = await board.post(`${ofBoard}/receipt/resets`, { version: 1 });
    expect([reset.statusCode, reset.json()]).toMatchObject([
      200,
      { origin: 'region', text, version: 2, editedAt: null },
    ]);
    const { items } = (await board.get(`${ofBoard}/receipt/versions`)).json();
    expect(items).toMatchObject([
      { version: 2, text: null },
      { version: 1, text: own },
    ]);
  });

  it('are audited, with what was changed and without the text', async () => {
    const saved = await coordinator.put(`${ofRegion}/withdrawal`, { text: withTitle('withdrawal', 'A'), version: 0 });
    await coordinator.post(`${ofRegion}/withdrawal/resets`, { version: saved.json().version });
    const { rows } = await api.admin.query(
      `SELECT id, version FROM letter_template WHERE owner_id = $1 AND kind = 'withdrawal' ORDER BY version`,
      [region.municipality],
    );
    const detail = { kind: 'withdrawal', ownerId: region.municipality };
    expect(await eventsOf(rows[0].id)).toEqual([
      { action: 'letter-template.saved', actor_id: coordinator.personId, detail: { ...detail, version: 1 } },
    ]);
    expect(await eventsOf(rows[1].id)).toEqual([
      { action: 'letter-template.reset', actor_id: coordinator.personId, detail: { ...detail, version: 2 } },
    ]);
  });

  it('tell the second editor that somebody was first', async () => {
    const first = await coordinator.put(`${ofRegion}/extension`, { text: withTitle('extension', 'Eerst'), version: 0 });
    expect(first.statusCode).toBe(200);
    const second = await coordinator.put(`${ofRegion}/extension`, {
      text: withTitle('extension', 'Later'),
      version: 0,
    });
    expect(second.statusCode).toBe(409);
    expect(second.json()).toMatchObject({ code: 'letter-template.changed-meanwhile' });
    expect((await coordinator.post(`${ofRegion}/extension/resets`, { version: 0 })).statusCode).toBe(409);
    expect(
      (await coordinator.put(`${ofRegion}/extension`, { text: withTitle('extension', 'X'), version: 7 })).statusCode,
    ).toBe(409);
    expect((await coordinator.get(`${ofRegion}/extension`)).json().text).toContain('# Eerst');
  });

  it('let one of two through who save at the same moment', async () => {
    const save = (title: string) =>
      coordinator.put(`${ofRegion}/admission`, { text: withTitle('admission', title), version: 0 });
    const answers = await Promise.all(['een', 'twee', 'drie', 'vier'].map(save));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409, 409]);
  });

  it.each(['previews', ''])('are refused with every finding at once (%s)', async (what) => {
    const body = { text: 'Beste {{kindnaam}}\n{{#x}}', ...(what === '' && { version: 0 }) };
    const path = `${ofRegion}/refusal${what && `/${what}`}`;
    const answer = what === '' ? await coordinator.put(path, body) : await coordinator.post(path, body);
    expect(answer.statusCode).toBe(400);
    const { code, errors } = answer.json();
    expect(code).toBe('letter-template.invalid');
    expect(errors.map((one: { code: string }) => one.code)).toEqual([
      'unknown-field',
      'no-title',
      'unclosed-section',
      ...['required-field', 'required-field', 'required-field', 'required-field'],
      ...['required-word', 'required-word'],
    ]);
    expect(errors[0]).toEqual({
      name: 'text',
      code: 'unknown-field',
      reason: 'Regel 1: het veld {{kindnaam}} bestaat niet. Bedoel je {{kindNaam}}?',
    });
  });

  it('are shown as a PDF about nobody, before they are saved', async () => {
    const answer = await board.post(`${ofBoard}/refusal/previews`, { text: standardTemplates.refusal });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'no-store' });
    expect(answer.rawPayload.subarray(0, 8).toString()).toBe('%PDF-1.7');
    expect((await board.get(`${ofBoard}/refusal`)).json()).toMatchObject({ version: 0 });
  });

  it('of another organisation do not exist', async () => {
    const text = standardTemplates.receipt;
    for (const [client, path] of [
      [otherBoard, ofBoard],
      [board, ofRegion],
      [coordinator, ofBoard],
      [board, `organisations/${randomUUID()}/letter-templates`],
    ] as const) {
      const answers = [
        await client.get(path),
        await client.get(`${path}/receipt`),
        await client.get(`${path}/receipt/versions`),
        await client.put(`${path}/receipt`, { text, version: 0 }),
        await client.post(`${path}/receipt/resets`, { version: 0 }),
        await client.post(`${path}/receipt/previews`, { text }),
      ];
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404, 404, 404]);
    }
  });

  it.each(['school-head', 'school-administration'])('are not for %s', async (role) => {
    const client = await api.as({ role, organisationId: region.school });
    expect((await client.get(`organisations/${region.school}/letter-templates`)).statusCode).toBe(403);
  });
});

describe('a written letter', () => {
  let letterId: string;
  beforeAll(async () => {
    const pupilId = await addChild(api.admin, { region: region.municipality });
    const { fields, datedOn } = exampleLetter('extension');
    const letter = {
      kind: 'extension',
      fields,
      datedOn,
      pupilId,
      subjectId: randomUUID(),
      regionId: region.municipality,
      boardId: region.board,
      schoolLocationId: region.location,
    } as NewLetter;
    const written = await api.app
      .get(UnitOfWork)
      .run(systemActor('test'), (tx) => api.app.get(Letters, { strict: false }).write(tx, letter));
    letterId = written.id;
  });

  it.each([
    ['school-administration', 200],
    ['school-head', 200],
    ['support-coordinator', 200],
    ['teacher', 403],
    ['vo-support-coordinator', 403],
  ] as const)('is opened by %s of that school: %i', async (role, status) => {
    const organisationId = region.school;
    const client = await api.as({ role, organisationId });
    expect((await client.get(`letters/${letterId}`)).statusCode).toBe(status);
  });

  it('comes as a file whose name tells nothing of the child, and opening it is in the log', async () => {
    const head = await api.as({ role: 'school-head', organisationId: region.school });
    const answer = await head.get(`letters/${letterId}`);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="brief-verlenging-2027-04-13.pdf"',
      'cache-control': 'no-store',
    });
    const { rows } = await api.admin.query('SELECT sha256 FROM letter WHERE id = $1', [letterId]);
    expect(createHash('sha256').update(answer.rawPayload).digest('hex')).toBe(rows[0].sha256);
    expect((await eventsOf(letterId)).at(-1)).toEqual({ action: 'letter.opened', actor_id: head.personId, detail: {} });
  });

  it('does not exist for another school, another location, the board, the region', async () => {
    const opened = (await eventsOf(letterId)).length;
    const elsewhere = await api.as({ role: 'school-head', organisationId: region.otherSchool });
    const nextDoor = await api.as({
      role: 'school-head',
      organisationId: region.school,
      locationId: region.secondLocation,
    });
    expect((await elsewhere.get(`letters/${letterId}`)).statusCode).toBe(404);
    expect((await nextDoor.get(`letters/${letterId}`)).statusCode).toBe(404);
    expect((await board.get(`letters/${letterId}`)).statusCode).toBe(403);
    expect((await coordinator.get(`letters/${letterId}`)).statusCode).toBe(403);
    expect(await eventsOf(letterId)).toHaveLength(opened);
  });
});
