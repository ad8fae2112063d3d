import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DossierClearing } from '#libs/dossiers/dossier-clearing.service.js';
import { DossierMaking } from '#libs/dossiers/dossier-making.service.js';
import { DossiersModule } from '#libs/dossiers/index.js';
import { GuardianPortalModule } from '#libs/guardian-portal/index.js';
import { systemActor } from '#libs/platform/domain/index.js';
import { Config } from '#libs/platform/config/index.js';
import { pdfDocument, picture } from '#libs/platform/inspection/invented-files.cases.js';
import { RegistrationsModule } from '#libs/registrations/index.js';
import { enter, linkOf, withAddresses } from '../support/guardians.js';
import { type HandoverScene, type SceneChild, all, startHandoverScene } from '../support/handover-scene.js';
import { startContext } from '../support/nest-context.js';
import { readPdf } from '../support/pdf-reading.js';
import type { Client } from '../support/sign-in.js';
import { upload } from '../support/uploading.js';

const form = 'extra-ondersteuning';
/** In a part that only school head and support coordinator read, and in one that teachers read too. */
const [restricted, open] = ['onderzoek', 'stem-van-het-kind'];

let scene: HandoverScene;
let worker: INestApplicationContext;
let child: SceneChild;
let id: string;
let report: string;
let drawing: string;
let mother: Client;
let father: Client;
beforeAll(async () => {
  scene = await startHandoverScene('guardian_copies', ['staff', 'ib', 'teacher']);
  scene.api.app.get(Config).RELEASE_UNSCANNED = true;
  worker = await startContext(scene.api.database.workerUrl, RegistrationsModule, GuardianPortalModule, DossiersModule);
});
afterAll(async () => {
  await worker?.close();
  await scene.close();
});
beforeEach(async () => {
  child = await scene.child({ two: true });
  await withAddresses(scene, child);
  ({ id, report, drawing } = await presentedWithFiles());
  [mother, father] = [await enter(scene, id, child.mother), await enter(scene, id, child.father)];
});

async function add(handover: string, section: string, name: string, bytes: Buffer): Promise<string> {
  const answer = await upload(scene.clients.staff, `handovers/${handover}/answers/${section}/attachments`, name, bytes);
  return answer.json<{ id: string }>().id;
}
async function presentedWithFiles(of = child) {
  const handover = await scene.filled(of, form);
  const files = {
    report: await add(handover, restricted!, 'Verslag.pdf', pdfDocument()),
    drawing: await add(handover, open!, 'tekening.png', picture()),
  };
  await save(handover, restricted!, {
    ...{ onderzocht: 'ja', uitkomst: 'Een uitkomst.', verslagen: [files.report], medicijnen: 'nee' },
  });
  await save(handover, open!, { manier: 'getekend', tekening: [files.drawing] });
  await scene.act('staff', handover, 'receiver', { schoolLocationId: scene.region.location });
  expect((await scene.act('staff', handover, 'presentations')).statusCode).toBe(201);
  return { id: handover, ...files };
}
async function save(handover: string, section: string, answers: object): Promise<void> {
  const { sections } = (await scene.clients.staff.get(`handovers/${handover}`)).json<{
    sections: { id: string; revision: number }[];
  }>();
  const { revision } = sections.find((each) => each.id === section)!;
  const saved = await scene.clients.staff.put(`handovers/${handover}/answers/${section}`, { revision, answers });
  expect(saved.statusCode).toBe(200);
}
const decide = (parent: Client, decisions: Record<string, string>, more: object = {}) =>
  parent.post('guardian/handover/decisions', {
    ...{ version: 1, schoolLocationId: scene.region.location },
    decisions: Object.entries(decisions).map(([part, decision]) => ({ part, decision })),
    ...more,
  });
const yes = all(form, 'given');
const write = (parent: Client, zienswijze: string) =>
  parent.put('guardian/handover/answers/ouders', { version: 1, revision: 0, answers: { zienswijze } });
async function sent(decisions: Record<string, string> = yes): Promise<string> {
  await decide(mother, decisions);
  await decide(father, decisions);
  return (await scene.act('staff', id, 'submissions')).json<{ releaseId: string }>().releaseId;
}
const rowsOf = async (): Promise<number> =>
  (await scene.api.admin.query('SELECT count(*)::int AS n FROM handover_attachment WHERE handover_id = $1', [id]))
    .rows[0].n;

describe('files of the own child', () => {
  it('are named with the text, counted with each part, and opened before anything is decided', async () => {
    const text = (await mother.get('guardian/handover/text')).json();
    expect(text.files).toEqual([
      { id: report, name: 'Verslag.pdf', mediaType: 'application/pdf', bytes: expect.any(Number), scan: 'not-scanned' },
      { id: drawing, name: 'tekening.png', mediaType: 'image/png', bytes: expect.any(Number), scan: 'not-scanned' },
    ]);
    const { parts } = (await mother.get('guardian/handover')).json<{ parts: { id: string; files: number }[] }>();
    expect(Object.fromEntries(parts.map(({ id: part, files }) => [part, files]))).toMatchObject({ vertrouwelijk: 1 });
    expect(parts.reduce((sum, { files }) => sum + files, 0)).toBe(2);
    for (const file of [report, drawing]) {
      const answer = await mother.get(`guardian/handover/files/${file}`);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['content-disposition']).toMatch(/^attachment/);
    }
    const { rows } = await scene.api.admin.query(
      `SELECT detail->>'attachmentId' AS file, actor_role AS role FROM audit_event
       WHERE action = 'handover.guardian-file-read' AND object_id = $1 ORDER BY occurred_at`,
      [id],
    );
    expect(rows).toEqual([
      { file: report, role: 'guardian' },
      { file: drawing, role: 'guardian' },
    ]);
  });

  it('are not those of another child, not what was added since, and not the paper of the other parent', async () => {
    const scan = await upload(scene.clients.staff, `handovers/${id}/consent-scans`, 'briefje.png', picture());
    await scene.consent(id, child.father, yes, { scanId: scan.json().id });
    const others = await scene.child();
    const other = await presentedWithFiles(others);
    await scene.act('staff', id, 'revisions');
    const later = await add(id, open!, 'later.png', picture());
    for (const file of [scan.json().id, other.drawing, later, randomUUID()]) {
      expect([file, (await mother.get(`guardian/handover/files/${file}`)).statusCode]).toEqual([file, 404]);
    }
    expect((await mother.get('guardian/handover/files/geen-kenmerk')).statusCode).toBe(400);
    expect((await mother.get(`guardian/handover/files/${drawing}`)).statusCode).toBe(200);
  });

  it('of a part that is refused do not travel; those of the other parts do', async () => {
    const release = await sent({ ...yes, vertrouwelijk: 'refused' });
    const received = (file: string) => scene.clients.ib.get(`received-handovers/${release}/attachments/${file}`);
    expect((await received(drawing)).statusCode).toBe(200);
    expect((await received(report)).statusCode).toBe(404);
    const files = (await mother.get('guardian/handover/sent')).json().files as { id: string }[];
    expect(files.map((file) => file.id)).toEqual([drawing]);
  });

  it('are destroyed with the text when the parents say no to everything', async () => {
    const no = all(form, 'refused');
    expect(await rowsOf()).toBe(2);
    expect((await decide(mother, no, { eraseConfirmed: true })).json()).toEqual({ erased: true });
    expect(await rowsOf()).toBe(0);
  });
});

describe('the paper on which a parent took consent back', () => {
  it('is kept with that decision, and only a paper that was added to this handover', async () => {
    await sent();
    const scan = (await upload(scene.clients.staff, `handovers/${id}/consent-scans`, 'brief.png', picture())).json();
    const withdraw = (scanId: string) =>
      scene.act('staff', id, 'withdrawals', {
        ...{ guardianId: child.father, withdrawnOn: scene.today, channel: 'paper', scanId },
      });
    for (const wrong of [drawing, randomUUID()]) {
      const answer = await withdraw(wrong);
      expect([answer.statusCode, answer.json().errors]).toMatchObject([400, [{ name: 'scanId', code: 'scan-gone' }]]);
    }
    expect((await withdraw(scan.id)).statusCode).toBe(204);
    const { rows } = await scene.api.admin.query(
      `SELECT DISTINCT scan_id AS scan, unused_since AS unused FROM consent_decision d
       JOIN handover_attachment a ON a.id = d.scan_id WHERE d.handover_id = $1 AND decision = 'withdrawn'`,
      [id],
    );
    expect(rows).toEqual([{ scan: scan.id, unused: null }]);
  });
});

interface Paper {
  readonly id: string;
  readonly state: string;
  readonly pages?: number;
  readonly goneBecause?: string;
}
async function make(dossierId: string): Promise<void> {
  const run = {
    ...{ outboxId: randomUUID(), attempt: 1, actor: systemActor('test', 'worker') },
    ...{ signal: new AbortController().signal, finish: async () => undefined, finishWith: async () => undefined },
  };
  await worker.get(DossierMaking, { strict: false }).make(dossierId, run);
}
const ask = (parent: Client, content: 'presented' | 'sent') => parent.post('guardian/handover/papers', { content });
async function made(parent: Client, content: 'presented' | 'sent'): Promise<Paper> {
  const asked = await ask(parent, content);
  expect([asked.statusCode, asked.json().code]).toEqual([202, undefined]);
  await make(asked.json<Paper>().id);
  return (await parent.get(`guardian/handover/papers/${asked.json<Paper>().id}`)).json<Paper>();
}
const file = (parent: Client, { id: paper }: Paper) => parent.get(`guardian/handover/papers/${paper}/file`);
async function pagesOf(parent: Client, paper: Paper): Promise<string[]> {
  const answer = await file(parent, paper);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-type']).toBe('application/pdf');
  return (await readPdf(answer.rawPayload)).pages.map(({ text }) => text.replaceAll(/\s+/g, ' '));
}

describe('a copy of a parent', () => {
  it('before sending has all of the text and the own words, not those of the other parent, and says it was not sent', async () => {
    await write(mother, 'Wij spreken thuis Turks: ğ ş ı.');
    await write(father, 'Ik zie dat anders.');
    const paper = await made(mother, 'presented');
    expect(paper).toMatchObject({ state: 'ready', pages: expect.any(Number) });
    const pages = await pagesOf(mother, paper);
    const text = pages.join(' ');
    expect(text).toContain('Nog niet verstuurd');
    expect(text).toContain('Wij spreken thuis Turks: ğ ş ı.');
    expect(text).not.toContain('Ik zie dat anders.');
    expect(text).toContain('Een uitkomst.');
    expect(text).toContain('Verslag.pdf');
    expect(text).not.toContain('Medewerker staff');
    for (const page of pages) {
      expect(page).toContain('Kopie voor ouder, gemaakt op');
      expect(page).toContain('nog niet verstuurd');
    }
  });

  it('after sending is what was sent; withdrawn, it says so on each page, and that of the school is gone and says why', async () => {
    await write(mother, 'Van mij.');
    expect((await ask(mother, 'sent')).statusCode).toBe(409);
    const release = await sent();
    const before = await made(mother, 'sent');
    const text = (await pagesOf(mother, before)).join(' ');
    expect(text).toContain('Van mij.');
    expect(text).toContain('Een uitkomst.');
    expect(text).not.toContain('ingetrokken');
    const school = (await scene.clients.ib.post('dossiers', { kind: 'normal', ids: [release] })).json<Paper>();
    await make(school.id);

    expect((await mother.post('guardian/handover/withdrawals')).statusCode).toBe(204);
    const refused = await scene.clients.ib.get(`dossiers/${school.id}/file`);
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'dossier.withdrawn']);
    expect(refused.json().detail).toMatch(/^Toestemming ingetrokken op \d+ \w+ \d{4}/);
    expect((await scene.clients.ib.get(`dossiers/${school.id}`)).json()).toMatchObject({
      ...{ state: 'gone', goneBecause: 'withdrawn', goneOn: expect.any(String) },
    });
    // A copy that does not say it is another one than it would be now.
    expect((await file(mother, before)).json().code).toBe('dossier.gone');
    const after = await pagesOf(mother, await made(mother, 'sent'));
    for (const page of after) expect(page).toMatch(/toestemming ingetrokken op \d+/);
    expect(after.join(' ')).toContain('Van mij.');
  });

  it('is of that parent alone, and of no child but the own', async () => {
    const paper = await made(mother, 'presented');
    for (const path of [paper.id, `${paper.id}/file`]) {
      expect((await father.get(`guardian/handover/papers/${path}`)).statusCode).toBe(404);
    }
    expect((await father.get('guardian/handover/papers')).json().items).toEqual([]);
    expect((await mother.get('guardian/handover/papers')).json().items).toHaveLength(1);
    expect((await scene.clients.staff.get(`dossiers/${paper.id}`)).statusCode).toBe(404);
    const staffs = (await scene.clients.staff.post('dossiers', { kind: 'concept', ids: [id] })).json<Paper>();
    expect((await mother.get(`guardian/handover/papers/${staffs.id}`)).statusCode).toBe(404);
    expect((await scene.clients.staff.post('dossiers', { kind: 'guardian-sent', ids: [id] })).statusCode).toBe(400);
  });

  it('holds no address, no BSN and nothing of who looks after the child', async () => {
    await scene.api.admin.query(`UPDATE guardian SET phone = '0612345678' WHERE pupil_id = $1`, [child.id]);
    const text = (await pagesOf(mother, await made(mother, 'presented'))).join(' ');
    for (const secret of ['0612345678', '@ouders.example', 'Karim Bos', 'Buurvrouw Els']) {
      expect(text).not.toContain(secret);
    }
  });

  it('stands in the timeline of the preschool by role, and in that of this parent and not of the other', async () => {
    await pagesOf(mother, await made(mother, 'presented'));
    const events = (await scene.clients.staff.get(`handovers/${id}/events`)).json().items as Record<string, string>[];
    expect(events.at(-1)).toMatchObject({ kind: 'printed', byRole: 'Ouder', byName: 'Een ouder' });
    const own = async (parent: Client) =>
      ((await parent.get('guardian/handover/events')).json().items as { label: string }[]).map(({ label }) => label);
    expect(await own(mother)).toContain('U haalde een PDF op');
    expect((await own(father)).join()).not.toContain('PDF');
  });

  it('goes when another text is laid before the parents', async () => {
    const paper = await made(mother, 'presented');
    await scene.act('staff', id, 'revisions');
    await scene.act('staff', id, 'presentations');
    await worker.get(DossierClearing, { strict: false }).clear();
    expect((await mother.get(`guardian/handover/papers/${paper.id}`)).json().state).toBe('gone');
  });

  it('is not to be had by a link that has ended', async () => {
    const paper = await made(mother, 'presented');
    const before = await linkOf(scene, id, child.mother);
    await scene.act('staff', id, `guardian-invitations/${child.mother}/renewals`);
    expect((await linkOf(scene, id, child.mother)).invitationId).not.toBe(before.invitationId);
    expect((await file(mother, paper)).statusCode).toBe(401);
  });
});
