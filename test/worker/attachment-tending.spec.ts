import { type AddressInfo, type Server, createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { AttachmentTending } from '#libs/handovers/attachment-tending.service.js';
import { Config, readConfig } from '#libs/platform/config/index.js';
import { pdfDocument, photo, picture } from '#libs/platform/inspection/invented-files.cases.js';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { type HandoverScene, type SceneChild, all, startHandoverScene } from '../support/handover-scene.js';
import { upload } from '../support/uploading.js';

const form = 'extra-ondersteuning';
const section = 'stem-van-het-kind';

let scene: HandoverScene;
let worker: INestApplicationContext;
let tending: AttachmentTending;
let config: Config;
let child: SceneChild;
beforeAll(async () => {
  scene = await startHandoverScene('attachment_tending', ['staff', 'ib']);
  scene.api.app.get(Config).RELEASE_UNSCANNED = true;
  const { database } = scene.api;
  const settings = {
    NODE_ENV: 'test',
    DATABASE_URL: database.workerUrl,
    REDIS_PREFIX: database.name,
    LOG_LEVEL: 'silent',
  };
  worker = await createWorker(readConfig(settings));
  tending = worker.get(AttachmentTending, { strict: false });
  config = worker.get(Config);
});
afterAll(async () => {
  await worker.close();
  await scene.close();
});
beforeEach(async () => {
  await scene.api.admin.query(`UPDATE handover_attachment SET scan = 'clean' WHERE scan = 'not-scanned'`);
  child = await scene.child();
});

const sql = async (text: string, ...values: unknown[]) => (await scene.api.admin.query(text, values)).rows;
const add = async (id: string, name = 'tekening.png', bytes = picture()): Promise<string> =>
  (await upload(scene.clients.staff, `handovers/${id}/answers/${section}/attachments`, name, bytes)).json().id;
const save = (id: string, files: string[], revision = 2) =>
  scene.clients.staff.put(`handovers/${id}/answers/${section}`, {
    revision,
    answers: { manier: 'getekend', tekening: files },
  });
const left = async (id: string): Promise<string[]> =>
  (await sql('SELECT id FROM handover_attachment WHERE handover_id = $1', id)).map((row) => row.id);
/** As if everything had happened so long ago. */
const later = (hours: number) =>
  sql(`UPDATE handover_attachment SET unused_since = unused_since - make_interval(hours => $1)`, hours);

describe('a file that no answer refers to', () => {
  it('goes after a day, and not before', async () => {
    const id = await scene.filled(child, form);
    const [used, removed, never] = [await add(id), await add(id, 'foto.jpg', photo()), await add(id)];
    await save(id, [used, removed]);
    await save(id, [used], 3);
    await later(23);
    await tending.removeUnused();
    expect(new Set(await left(id))).toEqual(new Set([used, removed, never]));
    await later(2);
    await tending.removeUnused();
    expect(await left(id)).toEqual([used]);
    expect(
      await sql('SELECT count(*)::int AS n FROM handover_attachment_piece WHERE attachment_id = $1', removed),
    ).toEqual([{ n: 0 }]);
    const [event] = await sql(
      `SELECT detail FROM audit_event WHERE action = 'handover.files-removed' AND object_id = $1`,
      id,
    );
    expect(event.detail).toEqual({ files: 2 });
  });

  it('stays as long as a version or a school has it, and the paper as long as the decision', async () => {
    const id = await scene.filled(child, form);
    const drawing = await add(id);
    await save(id, [drawing]);
    await scene.act('staff', id, 'receiver', { schoolLocationId: scene.region.location });
    await scene.act('staff', id, 'presentations');
    const scan = (
      await upload(scene.clients.staff, `handovers/${id}/consent-scans`, 'papier.pdf', pdfDocument())
    ).json().id;
    const lost = (
      await upload(scene.clients.staff, `handovers/${id}/consent-scans`, 'papier.pdf', pdfDocument())
    ).json().id;
    await scene.consent(id, child.mother, all(form, 'given'), { scanId: scan });
    const release = (await scene.act('staff', id, 'submissions')).json().releaseId;
    await scene.act('staff', id, 'recalls', { reason: 'Er mist iets' });
    await save(id, [], 3);
    await later(25);
    await tending.removeUnused();
    expect(new Set(await left(id))).toEqual(new Set([drawing, scan]));
    expect(await left(id)).not.toContain(lost);
    expect(release).toBeDefined();
  });
});

describe('a file that was not scanned', () => {
  let clamd: Server | undefined;
  afterEach(async () => {
    delete config.CLAMD_URL;
    await new Promise<void>((done) => (clamd ? clamd.close(() => done()) : done()));
    clamd = undefined;
  });

  /** Answers at the end of each file: yes or no by what is in it, or not at all. */
  async function scanner(answer: (content: string) => string | undefined): Promise<void> {
    clamd = createServer((socket) => {
      let came = '';
      socket.on('data', (bytes: Buffer) => {
        came += bytes.toString('latin1');
        if (!came.endsWith('\0\0\0\0')) return;
        const said = answer(came);
        if (said === undefined) socket.destroy();
        else socket.end(`${said}\0`);
      });
    });
    await new Promise<void>((done) => clamd!.listen(0, '127.0.0.1', done));
    config.CLAMD_URL = `tcp://127.0.0.1:${(clamd.address() as AddressInfo).port}`;
  }
  const scans = async (id: string) =>
    (await sql('SELECT scan FROM handover_attachment WHERE handover_id = $1 ORDER BY uploaded_at, id', id)).map(
      (row) => row.scan,
    );

  it('waits for a scanner, and is then scanned; what is infected is destroyed', async () => {
    const id = await scene.filled(child, form);
    const [sick] = [await add(id, 'verslag.pdf', pdfDocument({ catalog: '/EICAR true' })), await add(id)];
    expect(await tending.scanWaiting()).toBe(0);
    expect(await scans(id)).toEqual(['not-scanned', 'not-scanned']);
    await scanner((content) => (content.includes('EICAR') ? 'stream: Eicar FOUND' : 'stream: OK'));
    expect(await tending.scanWaiting()).toBe(2);
    expect(await scans(id)).toEqual(['infected', 'clean']);
    expect(await sql('SELECT 1 FROM handover_attachment_piece WHERE attachment_id = $1', sick)).toEqual([]);
    expect(await tending.scanWaiting()).toBe(0);
  });

  it('stays so when the scanner does not answer, and one that is too much for it holds up no other', async () => {
    const id = await scene.filled(child, form);
    await add(id, 'verslag.pdf', pdfDocument({ catalog: '/EICAR true' }));
    await add(id);
    await scanner((content) => (content.includes('EICAR') ? undefined : 'stream: OK'));
    expect(await tending.scanWaiting()).toBe(1);
    expect(await scans(id)).toEqual(['not-scanned', 'clean']);
  });
});
