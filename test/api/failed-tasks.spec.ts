import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addRegion } from '../support/region.js';
import { type Client, type SignedInApi, startSignedInApi } from '../support/sign-in.js';

let api: SignedInApi;
let administrator: Client;
let coordinator: Client;

beforeAll(async () => {
  api = await startSignedInApi('failed_tasks');
  const region = await addRegion(api.admin);
  administrator = await api.as({ role: 'system-administrator', organisationId: region.municipality });
  coordinator = await api.as({ role: 'region-coordinator', organisationId: region.municipality });
});
afterAll(() => api.close());

async function addWork(status: string): Promise<string> {
  const { rows } = await api.admin.query<{ id: string }>(
    `INSERT INTO outbox (task, payload, status, attempt, last_error, finished_at)
     VALUES ('probe.count', '{"number": 1}', $1, 8, 'ECONNREFUSED', now()) RETURNING id`,
    [status],
  );
  return rows[0]?.id ?? '';
}

describe('failed work', () => {
  it('is listed with codes only, newest first, page by page', async () => {
    const ids = [await addWork('failed'), await addWork('failed'), await addWork('failed')];
    const first = (await administrator.get('failed-tasks?pageSize=2')).json<{ items: object[]; nextCursor: string }>();
    expect(first.items).toMatchObject([
      { id: ids[2], task: 'probe.count', attempts: 8, code: 'ECONNREFUSED' },
      { id: ids[1] },
    ]);
    const second = (await administrator.get(`failed-tasks?pageSize=2&cursor=${first.nextCursor}`)).json();
    expect(second).toMatchObject({ items: [{ id: ids[0] }] });
    expect(JSON.stringify([first, second])).not.toContain('payload');
  });

  it('can be offered again, once, and that is written down', async () => {
    const id = await addWork('failed');
    expect((await administrator.post(`failed-tasks/${id}/retries`)).statusCode).toBe(201);
    const row = await api.admin.query('SELECT status, attempt, attempt_base FROM outbox WHERE id = $1', [id]);
    expect(row.rows).toEqual([{ status: 'open', attempt: 8, attempt_base: 8 }]);
    expect((await administrator.post(`failed-tasks/${id}/retries`)).statusCode).toBe(409);
    const audited = await api.admin.query(
      `SELECT action FROM audit_event WHERE object_kind = 'task' AND object_id = $1`,
      [id],
    );
    expect(audited.rows).toEqual([{ action: 'failed-task.offered-again' }]);
  });

  it.each(['999999999', '1'.repeat(18)])('number %s does not exist', async (id) => {
    expect((await administrator.post(`failed-tasks/${id}/retries`)).statusCode).toBe(404);
  });

  it.each(['x', '0', '-1', '1'.repeat(19), '1%27'])('number %s is no number', async (id) => {
    expect((await administrator.post(`failed-tasks/${id}/retries`)).statusCode).toBe(400);
  });

  it('is for the administrator of the system only', async () => {
    const id = await addWork('failed');
    for (const path of ['failed-tasks', 'work-status']) expect((await coordinator.get(path)).statusCode).toBe(403);
    expect((await coordinator.post(`failed-tasks/${id}/retries`)).statusCode).toBe(403);
  });
});

describe('the state of the work', () => {
  it('tells which workers are there and that one works without queue', async () => {
    await api.admin.query('TRUNCATE outbox, worker_presence');
    const empty = (await administrator.get('work-status')).json();
    expect(empty).toEqual({ workers: [], withoutQueue: false, openTasks: 0, failedTasks: 0 });
    await addWork('open');
    await api.admin.query(`INSERT INTO worker_presence (worker_id, mode, seen_at) VALUES
      (gen_random_uuid(), 'direct', now()), (gen_random_uuid(), 'queue', now() - interval '1 hour')`);
    expect((await administrator.get('work-status')).json()).toMatchObject({
      workers: [{ mode: 'direct' }],
      withoutQueue: true,
      openTasks: 1,
      oldestOpenSeconds: expect.any(Number),
    });
  });
});
