import { createHash, randomUUID } from 'node:crypto';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Config } from '#libs/platform/config/index.js';
import { pdfDocument, photo, picture, takenAt } from '#libs/platform/inspection/invented-files.cases.js';
import { type HandoverScene, type SceneChild, all, startHandoverScene } from '../support/handover-scene.js';
import type { Client } from '../support/sign-in.js';
import { formWith, upload } from '../support/uploading.js';

const form = 'extra-ondersteuning';
/** In a part that only school head and support coordinator read, and in one that teachers read too. */
const [restricted, open] = ['onderzoek', 'stem-van-het-kind'];
const MB = 1024 * 1024;

let scene: HandoverScene;
let child: SceneChild;
let config: Config;
let staff: Client;
beforeAll(async () => {
  scene = await startHandoverScene('attachments', [
    'staff',
    'colleague',
    'second',
    'head',
    'ib',
    'teacher',
    'otherHead',
    'board',
  ]);
  config = scene.api.app.get(Config);
  staff = scene.clients.staff;
});
afterAll(() => scene.close());
beforeEach(async () => {
  config.RELEASE_UNSCANNED = true;
  child = await scene.child();
});

const place = (id: string, section = open): string => `handovers/${id}/answers/${section}/attachments`;
const add = async (id: string, section = open, name = 'tekening.png', bytes = picture()): Promise<string> => {
  const answer = await upload(staff, place(id, section), name, bytes);
  expect([answer.statusCode, answer.body]).toEqual([201, expect.any(String)]);
  return answer.json<{ id: string }>().id;
};
const answersWith = (section: string | undefined, files: readonly string[]): object =>
  section === restricted
    ? { onderzocht: 'ja', uitkomst: 'Een uitkomst.', verslagen: files, medicijnen: 'nee' }
    : { manier: 'getekend', tekening: files };
const save = async (id: string, section: string | undefined, files: readonly string[], revision?: number) => {
  const sections = (await staff.get(`handovers/${id}`)).json().sections as { id: string; revision: number }[];
  const now = revision ?? sections.find((each) => each.id === section)!.revision;
  return staff.put(`handovers/${id}/answers/${section}`, { revision: now, answers: answersWith(section, files) });
};
/** A form with a file in each of both sections, laid before the parents. */
async function presentedWithFiles(): Promise<{ id: string; report: string; drawing: string }> {
  const id = await scene.filled(child, form);
  const report = await add(id, restricted, 'Verslag Noor.pdf', pdfDocument());
  const drawing = await add(id);
  expect((await save(id, restricted, [report])).statusCode).toBe(200);
  expect((await save(id, open, [drawing])).statusCode).toBe(200);
  await scene.act('staff', id, 'receiver', { schoolLocationId: scene.region.location });
  expect((await scene.act('staff', id, 'presentations')).statusCode).toBe(201);
  return { id, report, drawing };
}
const count = async (id: string): Promise<number> =>
  (await scene.api.admin.query('SELECT count(*)::int AS n FROM handover_attachment WHERE handover_id = $1', [id]))
    .rows[0].n;
const pieces = async (): Promise<number> =>
  (await scene.api.admin.query('SELECT count(*)::int AS n FROM handover_attachment_piece')).rows[0].n;
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('adding a file', () => {
  it('keeps it, sealed, and says what it is', async () => {
    const id = await scene.filled(child, form);
    const taken = photo({ before: [takenAt(6, 'GPS 52.35')] });
    const answer = await upload(staff, place(id), 'C:\\fotos\\Noor\u202E op de schommel.jpg', taken);
    expect(answer.json()).toMatchObject({
      ...{ name: 'Noor op de schommel.jpg', mediaType: 'image/jpeg', purpose: 'answer', sectionId: open },
      ...{ scan: 'not-scanned', uploadedByName: 'Medewerker staff' },
    });
    const { rows } = await scene.api.admin.query(
      `SELECT a.name AS sealed, p.content FROM handover_attachment a JOIN handover_attachment_piece p ON p.attachment_id = a.id
       WHERE a.handover_id = $1`,
      [id],
    );
    expect(rows).toHaveLength(1);
    expect([rows[0].sealed.includes('Noor'), rows[0].content.includes('JFIF')]).toEqual([false, false]);
    const kept = await staff.get(`handovers/${id}/attachments/${answer.json().id}`);
    expect(sha256(kept.rawPayload)).toBe(answer.json().sha256);
    expect(kept.rawPayload.includes('GPS')).toBe(false);
  });

  it('of 9 MB comes back as it went', async () => {
    const id = await scene.filled(child, form);
    const long = pdfDocument({
      objects: [
        Buffer.concat([
          Buffer.from('<< /Length 9 >>\nstream\n'),
          Buffer.alloc(9 * MB, 'x'),
          Buffer.from('\nendstream'),
        ]),
      ],
    });
    const file = await add(id, open, 'verslag.pdf', long);
    const answer = await staff.get(`handovers/${id}/attachments/${file}`);
    expect(answer.rawPayload.equals(long)).toBe(true);
  });

  it.each<[string, string, Buffer, number, string]>([
    ['a program under another name', 'verslag.pdf', Buffer.from('MZ\x90\0\x03'), 400, 'program'],
    ['a text of Word under another name', 'verslag.pdf', Buffer.from('PK\x03\x04'), 400, 'archive'],
    [
      'code in a document',
      'verslag.pdf',
      pdfDocument({ objects: ['<< /S /JavaScript /JS (x) >>'] }),
      400,
      'pdf-active',
    ],
    [
      'a picture of 100,000 by 100,000',
      'foto.png',
      picture({ width: 100_000, height: 100_000, pixels: Buffer.alloc(9) }),
      400,
      'bomb',
    ],
    ['nothing', 'verslag.pdf', Buffer.alloc(0), 400, 'empty'],
    ['one byte too many', 'verslag.pdf', Buffer.alloc(10 * MB + 1), 413, 'too-large'],
  ])('refuses %s, with the remedy, and keeps nothing', async (_, name, bytes, status, code) => {
    const id = await scene.filled(child, form);
    const before = await pieces();
    const answer = await upload(staff, place(id), name, bytes);
    expect([answer.statusCode, answer.json().code]).toEqual([status, `attachment.${code}`]);
    expect(answer.json().errors).toEqual([{ name: 'file', code, reason: answer.json().detail }]);
    expect([await count(id), await pieces()]).toEqual([0, before]);
  });

  it('of 60 MB is refused before it is read', async () => {
    const id = await scene.filled(child, form);
    await scene.api.app.listen(0, '127.0.0.1');
    const { port } = scene.api.app.getHttpServer().address() as AddressInfo;
    const { body, headers } = formWith([{ name: 'verslag.pdf', bytes: Buffer.alloc(1) }]);
    const cookie = [...staff.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
      const sent = request(
        {
          ...{ port, method: 'POST', path: `/api/v1/${place(id)}` },
          headers: { ...headers, 'x-csrf': '1', cookie, 'content-length': String(60 * MB) },
        },
        (came) => {
          let text = '';
          came.on('data', (piece: Buffer) => (text += piece.toString()));
          came.on('end', () => {
            resolve({ status: came.statusCode, text });
            sent.destroy();
          });
        },
      );
      sent.on('error', reject);
      // Only the beginning: whoever waits for the rest would wait for ever.
      sent.write(body);
    });
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.text)).toMatchObject({
      code: 'attachment.too-large',
      detail: expect.stringContaining('10 MB'),
    });
  });

  it.each([
    ['no form', '{}', { 'content-type': 'application/json' }, 415],
    ['a form without a file', '--x--\r\n', { 'content-type': 'multipart/form-data; boundary=x' }, 400],
    ['two files at once', formWith([1, 2].map((n) => ({ name: `${n}.png`, bytes: picture() }))).body, undefined, 413],
    ['a form that breaks off', formWith([{ name: 'a.png', bytes: picture() }]).body.subarray(0, 150), undefined, 400],
  ])('refuses %s', async (_, body, headers, status) => {
    const id = await scene.filled(child, form);
    const boundary = /--(grens-\w+)/.exec(body.toString('latin1'))?.[1];
    const type = headers ?? { 'content-type': `multipart/form-data; boundary=${boundary}` };
    const answer = await staff.post(place(id), body, type);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      status,
      expect.stringContaining('problem+json'),
    ]);
    expect(await count(id)).toBe(0);
  });

  it('is for who may write there, as long as that may be', async () => {
    const id = await scene.filled(child, form);
    for (const name of ['second', 'head', 'ib', 'teacher', 'board'] as const) {
      const { statusCode } = await upload(scene.clients[name], place(id), 'a.png', picture());
      expect([name, [403, 404].includes(statusCode)]).toEqual([name, true]);
    }
    const codeAt = async (path: string) => (await upload(staff, path, 'a.png', picture())).json().code;
    expect(await codeAt(place(id, 'kind'))).toBe('attachment.no-files-here');
    expect(await codeAt(place(id, 'ouders'))).toBe('handover.section-not-found');
    expect(await codeAt(place(randomUUID()))).toBe('handover.not-found');
    expect(await codeAt(`handovers/${id}/consent-scans`)).toBe('handover.not-presented');
    await staff.post(`handovers/${id}/answers/${open}/closings`);
    expect(await codeAt(place(id))).toBe('handover.section-closed');
    await scene.act('staff', id, 'presentations');
    expect(await codeAt(place(id))).toBe('handover.not-found');
    expect(await count(id)).toBe(0);
  });
});

describe('an answer that refers to a file', () => {
  it('keeps it, and lets it go when it is taken away', async () => {
    const id = await scene.filled(child, form);
    const [one, two] = [await add(id), await add(id, open, 'foto.jpg', photo())];
    const unused = async () =>
      (
        await scene.api.admin.query(
          'SELECT id FROM handover_attachment WHERE handover_id = $1 AND unused_since IS NOT NULL',
          [id],
        )
      ).rows.map(({ id: each }) => each);
    expect(new Set(await unused())).toEqual(new Set([one, two]));
    await save(id, open, [one, two]);
    expect(await unused()).toEqual([]);
    await save(id, open, [two]);
    expect(await unused()).toEqual([one]);
    await save(id, open, [one, two]);
    expect(await unused()).toEqual([]);
    const late = await save(id, open, [], 1);
    expect([late.statusCode, await unused()]).toEqual([409, []]);
  });

  it('cannot refer to one of another section, another child, or none', async () => {
    const id = await scene.filled(child, form);
    const secret = await add(id, restricted, 'verslag.pdf', pdfDocument());
    const elsewhere = await add(await scene.filled(await scene.child(), form));
    for (const foreign of [secret, elsewhere, randomUUID()]) {
      const answer = await save(id, open, [foreign]);
      expect([answer.statusCode, answer.json().code]).toEqual([400, 'handover.files-lost']);
      expect(answer.json().errors).toMatchObject([{ name: '/tekening/0', code: 'attachment-lost' }]);
    }
  });
});

describe('what goes to a school', () => {
  it('holds the files, each with its hash, part by part, and the seal covers them', async () => {
    const { id, report, drawing } = await presentedWithFiles();
    const release = await scene.sent(id, child);
    const seen = (await scene.clients.ib.get(`received-handovers/${release}`)).json();
    const files = seen.parts.flatMap((part: { id: string; files: object[] }) =>
      part.files.map((file) => [part.id, file]),
    );
    expect(files).toEqual([
      [
        'ondersteuning',
        expect.objectContaining({
          id: drawing,
          name: 'tekening.png',
          label: 'Tekening of foto van het werk',
          scan: 'not-scanned',
          sha256: sha256(picture()),
          bytes: picture().length,
        }),
      ],
      [
        'vertrouwelijk',
        expect.objectContaining({
          id: report,
          name: 'Verslag Noor.pdf',
          section: restricted,
          sha256: sha256(pdfDocument()),
        }),
      ],
    ]);
    const other = await scene.child();
    const again = await scene.filled(other, form);
    await save(again, open, [await add(again, open, 'tekening.png', picture({ width: 25 }))]);
    await scene.act('staff', again, 'receiver', { schoolLocationId: scene.region.location });
    const hash = async (of: string) =>
      (await scene.api.admin.query('SELECT sha256 FROM handover_version WHERE handover_id = $1', [of])).rows[0].sha256;
    await scene.act('staff', again, 'presentations');
    expect(await hash(again)).not.toBe(await hash(id));
  });

  it('does not go when a file is another one than parents saw', async () => {
    const { id, drawing } = await presentedWithFiles();
    await scene.consent(id, child.mother, all(form, 'given'));
    await scene.api.admin.query(`UPDATE handover_attachment SET sha256 = 'anders' WHERE id = $1`, [drawing]);
    expect((await scene.act('staff', id, 'submissions')).statusCode).toBe(500);
    expect((await staff.get(`handovers/${id}/attachments/${drawing}`)).statusCode).toBe(500);
  });

  it('is downloaded as something to save, under its whole name, and written down', async () => {
    const { id, report } = await presentedWithFiles();
    const release = await scene.sent(id, child);
    const answer = await scene.clients.ib.get(`received-handovers/${release}/attachments/${report}`);
    expect(answer.rawPayload.equals(pdfDocument())).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Verslag Noor.pdf"; filename*=UTF-8''Verslag%20Noor.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining('sandbox'),
    });
    const { rows } = await scene.api.admin.query(
      `SELECT actor_id, detail FROM audit_event WHERE action = 'received-handover.file-read' AND object_id = $1`,
      [release],
    );
    expect(rows).toMatchObject([
      { actor_id: scene.clients.ib.personId, detail: { attachmentId: report, part: 'vertrouwelijk' } },
    ]);
  });

  it('is read by who may read that part, and by nobody else', async () => {
    const { id, report, drawing } = await presentedWithFiles();
    const release = await scene.sent(id, child);
    const reads = async (name: keyof typeof scene.clients, file: string) => {
      const own = await scene.clients[name].get(`handovers/${id}/attachments/${file}`);
      const received = await scene.clients[name].get(`received-handovers/${release}/attachments/${file}`);
      return [own.statusCode < 400, received.statusCode < 400];
    };
    expect(await reads('colleague', report)).toEqual([true, false]);
    expect(await reads('head', report)).toEqual([false, true]);
    expect(await reads('ib', report)).toEqual([false, true]);
    expect(await reads('teacher', report)).toEqual([false, false]);
    expect(await reads('teacher', drawing)).toEqual([false, true]);
    for (const name of ['second', 'otherHead', 'board'] as const) {
      for (const file of [report, drawing]) expect([name, await reads(name, file)]).toEqual([name, [false, false]]);
    }
    const teacher = (await scene.clients.teacher.get(`received-handovers/${release}`)).body;
    expect([teacher.includes(report), teacher.includes('Verslag Noor')]).toEqual([false, false]);
  });

  it('holds no file of a part that parents did not allow', async () => {
    const { id, report, drawing } = await presentedWithFiles();
    await scene.consent(id, child.mother, { ...all(form, 'given'), vertrouwelijk: 'refused' });
    const release = (await scene.act('staff', id, 'submissions')).json().releaseId;
    expect((await scene.clients.ib.get(`received-handovers/${release}/attachments/${report}`)).statusCode).toBe(404);
    expect((await scene.clients.ib.get(`received-handovers/${release}/attachments/${drawing}`)).statusCode).toBe(200);
  });

  it.each(['recalls', 'withdrawals'])('is shut with the copy: %s', async (act) => {
    const { id, drawing } = await presentedWithFiles();
    const release = await scene.sent(id, child);
    const body = {
      recalls: { reason: 'Er mist iets' },
      withdrawals: { guardianId: child.mother, withdrawnOn: scene.today, channel: 'paper' },
    };
    expect((await scene.act('staff', id, act, body[act as 'recalls'])).statusCode).toBe(204);
    expect((await scene.clients.ib.get(`received-handovers/${release}/attachments/${drawing}`)).statusCode).toBe(404);
    expect((await staff.get(`handovers/${id}/attachments/${drawing}`)).statusCode).toBe(200);
  });

  it('keeps what went, when the draft goes on without it', async () => {
    const { id, drawing } = await presentedWithFiles();
    await scene.sent(id, child);
    await scene.act('staff', id, 'recalls', { reason: 'Er mist iets' });
    const other = await add(id);
    await save(id, open, [other]);
    await scene.act('staff', id, 'presentations');
    await scene.consent(id, child.mother, all(form, 'given'), { version: 2 });
    const release = (await scene.act('staff', id, 'submissions')).json().releaseId;
    expect((await scene.clients.ib.get(`received-handovers/${release}/attachments/${drawing}`)).statusCode).toBe(404);
    expect((await scene.clients.ib.get(`received-handovers/${release}/attachments/${other}`)).statusCode).toBe(200);
  });
});

describe('when parents refuse', () => {
  it('every file of the answers is destroyed, also of what went before; the paper of the refusal stays', async () => {
    const { id, drawing } = await presentedWithFiles();
    await scene.sent(id, child);
    await scene.act('staff', id, 'recalls', { reason: 'Er mist iets' });
    await scene.act('staff', id, 'presentations');
    const scan = (await upload(staff, `handovers/${id}/consent-scans`, 'papier.jpg', photo())).json().id;
    const answer = await scene.consent(id, child.mother, all(form, 'refused'), { version: 2, scanId: scan });
    expect(answer.statusCode).toBe(204);
    const { rows } = await scene.api.admin.query('SELECT id FROM handover_attachment WHERE handover_id = $1', [id]);
    expect(rows).toEqual([{ id: scan }]);
    expect((await staff.get(`handovers/${id}/attachments/${drawing}`)).statusCode).toBe(404);
    expect((await staff.get(`handovers/${id}/attachments/${scan}`)).statusCode).toBe(200);
  });
});

describe('the paper on which a parent decided', () => {
  it('is kept with the decision, and seen by the sender alone', async () => {
    const id = await scene.presented(child, form);
    const scan = (await upload(staff, `handovers/${id}/consent-scans`, 'papier.pdf', pdfDocument())).json().id;
    expect((await scene.consent(id, child.mother, all(form, 'given'), { scanId: scan })).statusCode).toBe(204);
    const { guardians } = (await staff.get(`handovers/${id}/consents`)).json();
    expect(new Set(guardians[0].decisions.map(({ scanId }: { scanId: string }) => scanId))).toEqual(new Set([scan]));
    const release = (await scene.act('staff', id, 'submissions')).json().releaseId;
    expect((await scene.clients.colleague.get(`handovers/${id}/attachments/${scan}`)).statusCode).toBe(200);
    for (const name of ['head', 'ib'] as const) {
      expect((await scene.clients[name].get(`received-handovers/${release}/attachments/${scan}`)).statusCode).toBe(404);
    }
  });

  it('is of this handover, and of a decision on paper', async () => {
    const id = await scene.presented(child, form);
    const { id: other, drawing } = await (async () => {
      child = await scene.child();
      return presentedWithFiles();
    })();
    const elsewhere = (await upload(staff, `handovers/${other}/consent-scans`, 'papier.pdf', pdfDocument())).json().id;
    const mother = (await staff.get(`handovers/${id}/consents`)).json().guardians[0].id;
    for (const scanId of [elsewhere, drawing, randomUUID()]) {
      const answer = await scene.consent(id, mother, all(form, 'given'), { scanId });
      expect(answer.json().errors).toMatchObject([{ name: 'scanId', code: 'scan-gone' }]);
    }
    const own = (await upload(staff, `handovers/${id}/consent-scans`, 'papier.pdf', pdfDocument())).json().id;
    const spoken = await scene.consent(id, mother, all(form, 'given'), { scanId: own, channel: 'spoken' });
    expect(spoken.json().errors).toMatchObject([{ name: 'scanId', code: 'not-on-paper' }]);
  });
});

describe('without a scanner for viruses', () => {
  afterEach(() => {
    config.RELEASE_UNSCANNED = true;
  });

  it('a dossier with a file does not go, and says why; one without does', async () => {
    config.RELEASE_UNSCANNED = false;
    const { id } = await presentedWithFiles();
    await scene.consent(id, child.mother, all(form, 'given'));
    const held = await scene.act('staff', id, 'submissions');
    expect([held.statusCode, held.json().code]).toEqual([409, 'attachment.held']);
    expect(held.json().errors).toMatchObject([
      { name: `${restricted}/verslagen/0`, code: 'not-scanned' },
      { name: `${open}/tekening/0`, code: 'not-scanned' },
    ]);
    expect(held.json().detail).toContain('nog niet op virussen gecontroleerd');
    await scene.api.admin.query(`UPDATE handover_attachment SET scan = 'clean' WHERE handover_id = $1`, [id]);
    expect((await scene.act('staff', id, 'submissions')).statusCode).toBe(201);
  });

  it('what turned out to be infected never goes, whatever the setting, and is not downloaded', async () => {
    const { id, drawing } = await presentedWithFiles();
    await scene.consent(id, child.mother, all(form, 'given'));
    await scene.api.admin.query(`UPDATE handover_attachment SET scan = 'infected' WHERE id = $1`, [drawing]);
    expect((await scene.act('staff', id, 'submissions')).json()).toMatchObject({ errors: [{ code: 'infected' }] });
    expect((await staff.get(`handovers/${id}/attachments/${drawing}`)).statusCode).toBe(404);
  });
});

it('goes with the child: nothing is left behind', async () => {
  const { id } = await presentedWithFiles();
  await scene.sent(id, child);
  const before = await pieces();
  await scene.api.admin.query('DELETE FROM handover WHERE id = $1', [id]);
  expect([await count(id), before - (await pieces())]).toEqual([0, 2]);
});
