import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { testEngines } from '../support/engines.js';
import { type HandoverScene, startHandoverScene } from '../support/handover-scene.js';
import { readPdf } from '../support/pdf-reading.js';
import { until } from '../support/until.js';
import { type WorkerProcess, startWorkerProcess } from '../support/worker-process.js';

jest.setTimeout(240_000);

// The worker is the real program in a process of its own, so that it can be killed.
const children = 24;
let scene: HandoverScene;
const releases: string[] = [];
const workers: WorkerProcess[] = [];
beforeAll(async () => {
  scene = await startHandoverScene('dossier_worker', ['staff', 'ib']);
  for (let number = 0; number < children; number += 1) {
    const child = await scene.child();
    releases.push(await scene.sent(await scene.presented(child), child));
  }
});
afterAll(() => scene.close());
beforeEach(() => scene.api.admin.query('DELETE FROM dossier'));
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.kill()));
});

async function startWorker(): Promise<WorkerProcess> {
  const { redisUrl } = testEngines();
  const worker = await startWorkerProcess({
    ...{ databaseUrl: scene.api.database.workerUrl, smtpUrl: 'smtp://127.0.0.1:1' },
    ...{ redisPrefix: scene.api.database.name, ...(redisUrl && { redisUrl }) },
  });
  workers.push(worker);
  return worker;
}
const ask = async (ids: readonly string[] = releases): Promise<string> =>
  (await scene.clients.ib.post('dossiers', { kind: 'normal', ids })).json<{ id: string }>().id;
const read = async (id: string) =>
  (await scene.clients.ib.get(`dossiers/${id}`)).json<{ state: string; done: number; fileSha256?: string }>();
const isIn = (id: string, state: string) =>
  until(`it is ${state}`, async () => (await read(id)).state === state, 120_000);
const settled = async (id: string): Promise<unknown[]> =>
  (
    await scene.api.admin.query(
      `SELECT status FROM outbox WHERE task = 'dossiers.make' AND payload->>'dossierId' = $1`,
      [id],
    )
  ).rows;

describe('a PDF of many', () => {
  it('of a worker that is killed while it draws is made once by the next, the same byte for byte', async () => {
    const first = await startWorker();
    const id = await ask();
    await until('it is half way', async () => (await read(id)).done >= 2, 120_000);
    await first.kill();
    expect((await read(id)).state).toBe('making');
    await startWorker();
    await isIn(id, 'ready');
    const { fileSha256 } = await read(id);
    await until('the work is settled', async () => (await settled(id)).length === 1);
    const { outline } = await readPdf((await scene.clients.ib.get(`dossiers/${id}/file`)).rawPayload);
    expect(outline).toHaveLength(children);

    await scene.api.admin.query(
      `UPDATE dossier SET state = 'failed', document = NULL, file_sha256 = NULL WHERE id = $1`,
      [id],
    );
    expect((await scene.clients.ib.post(`dossiers/${id}/retries`)).statusCode).toBe(202);
    await isIn(id, 'ready');
    expect((await read(id)).fileSha256).toBe(fileSha256);
  });

  it('leaves out by name what is not what went, and makes the rest', async () => {
    const [broken, whole] = releases;
    await spoil(broken!);
    await startWorker();
    const id = await ask([broken!, whole!]);
    await isIn(id, 'ready');
    const { pages, outline } = await readPdf((await scene.clients.ib.get(`dossiers/${id}/file`)).rawPayload);
    expect(outline.filter(({ title }) => title !== 'Niet in deze PDF')).toHaveLength(1);
    expect(pages[0]!.text).toContain('klopt niet met het zegel');
  });

  it('that has nobody left is failed for whoever asked, without a second try', async () => {
    await spoil(releases[2]!);
    await startWorker();
    const id = await ask([releases[2]!]);
    await isIn(id, 'failed');
    const { rows } = await scene.api.admin.query('SELECT failure FROM dossier WHERE id = $1', [id]);
    expect(rows).toEqual([{ failure: 'dossier.nothing-left' }]);
  });
});

/** As if somebody had written in the table: what is kept does not give that hash any more. */
const spoil = (release: string) =>
  scene.api.admin.query(`UPDATE handover_release SET sha256 = repeat('0', 64) WHERE id = $1`, [release]);
