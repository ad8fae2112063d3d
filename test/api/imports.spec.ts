import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { readConfig } from '#libs/platform/config/index.js';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { testEngines } from '../support/engines.js';
import { type TestRegion, addRegion } from '../support/region.js';
import { type Client, type SignedInApi, startSignedInApi } from '../support/sign-in.js';
import { until } from '../support/until.js';

let api: SignedInApi;
let worker: INestApplicationContext;
let region: TestRegion;
let coordinator: Client;
let teacher: Client;

beforeAll(async () => {
  api = await startSignedInApi('imports');
  const { redisUrl } = testEngines();
  const settings = { NODE_ENV: 'test', LOG_LEVEL: 'error', REDIS_PREFIX: api.database.name };
  const config = { ...settings, DATABASE_URL: api.database.workerUrl, ...(redisUrl && { REDIS_URL: redisUrl }) };
  worker = await createWorker(readConfig(config));
  region = await addRegion(api.admin, '10');
  coordinator = await api.as({ role: 'region-coordinator', organisationId: region.municipality });
  teacher = await api.as({ role: 'teacher', organisationId: region.school });
});
afterAll(async () => {
  await worker.close();
  await api.close();
});

const boundary = 'grens';
const part = (disposition: string, content: string): string =>
  `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`;
const form = (...parts: string[]): string => `${parts.join('')}--${boundary}--\r\n`;
const kind = part('name="kind"', 'primary-schools');
const file = (content: string): string => part('name="file"; filename="(1) ../../scholen.csv"', content);
const multipart = { 'content-type': `multipart/form-data; boundary=${boundary}` };
const upload = (client: Client, body: string) => client.post('imports', body, multipart);

interface Run {
  id: string;
  status: string;
  counts: Record<string, number>;
  findings: { row: number; field: string; code: string; reason: string; severity: string }[];
  findingGroups: { code: string; count: number }[];
  hasFaultyRows: boolean;
  totalRows: number;
}

async function settled(client: Client, id: string): Promise<Run> {
  const resting = ['checked', 'refused', 'done', 'failed'];
  return until('the import rests', async () => {
    const run = (await client.get(`imports/${id}`)).json() as Run;
    return resting.includes(run.status) ? run : undefined;
  });
}

async function checked(content: string, client = coordinator): Promise<Run> {
  const answer = await upload(client, form(kind, file(content)));
  expect(answer.statusCode).toBe(201);
  const { id } = answer.json() as Run;
  expect(answer.headers.location).toBe(`/api/v1/imports/${id}`);
  return settled(client, id);
}

const header =
  'BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;STRAATNAAM;POSTCODE;PLAATSNAAM;GEMEENTENAAM;DENOMINATIE';
const row = (code: string, name = 'De Kade', denomination = 'Openbaar'): string =>
  `41234;${code.slice(0, 4)};${code};${name};Kade;1311AB;Almere;Gemeente 10;${denomination}`;
const csv = (...rows: string[]): string => [header, ...rows].join('\n');

describe('importing a file', () => {
  it('goes from upload over the dry run to the rows in the tables, through the queue', async () => {
    const run = await checked(csv(row('77XX00'), row('77XX01', 'De Kade; zuid'.replace(';', ','))));
    expect(run).toMatchObject({ status: 'checked', counts: { created: 2 }, totalRows: 2, hasFaultyRows: false });
    expect((await coordinator.get(`imports/${run.id}/rows`)).json()).toMatchObject({
      columns: expect.arrayContaining(['VESTIGINGSCODE']),
      items: [{ row: 2 }, { row: 3 }],
    });
    const confirmed = await coordinator.post(`imports/${run.id}/confirmations`, {});
    expect([confirmed.statusCode, (confirmed.json() as Run).status]).toEqual([202, 'writing']);
    expect((await coordinator.post(`imports/${run.id}/confirmations`, {})).statusCode).toBe(409);
    expect(await settled(coordinator, run.id)).toMatchObject({ status: 'done', counts: { created: 2 } });
    expect((await coordinator.get('locations?q=77XX')).json()).toMatchObject({ items: [{}, {}] });
    expect((await coordinator.get(`imports/${run.id}/rows`)).statusCode).toBe(404);
    expect((await coordinator.delete(`imports/${run.id}`)).statusCode).toBe(409);
  });

  it('says in Dutch what is wrong with which row, and gives those rows back', async () => {
    const run = await checked(csv(row('77ZZ00'), row('77ZZ01', 'De Kade', 'Vreemd'), row('nee')));
    expect(run).toMatchObject({ status: 'refused', hasFaultyRows: true });
    expect(run.findings).toContainEqual(
      expect.objectContaining({ row: 3, field: 'DENOMINATIE', code: 'denomination-unknown', severity: 'error' }),
    );
    const rows = await coordinator.get(`imports/${run.id}/faulty-rows`);
    expect(rows.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="foute-rijen.csv"',
      'cache-control': 'no-store',
    });
    expect(rows.body.split('\r\n').filter(Boolean)).toHaveLength(3);
    expect((await coordinator.post(`imports/${run.id}/confirmations`, {})).statusCode).toBe(409);
    expect((await coordinator.get('locations?q=77ZZ')).json()).toEqual({ items: [] });
  });

  it('is thrown away when the user says so', async () => {
    const run = await checked(csv(row('78XX00')));
    expect((await coordinator.delete(`imports/${run.id}`)).statusCode).toBe(204);
    expect((await coordinator.get(`imports/${run.id}`)).json()).toMatchObject({ status: 'discarded' });
    const { items } = (await coordinator.get('imports')).json() as { items: Run[] };
    expect(items.map(({ id }) => id)).toContain(run.id);
  });

  it('shows what may be imported, with a sample file', async () => {
    const { items } = (await coordinator.get('import-kinds')).json() as { items: { kind: string }[] };
    expect(items.map((each) => each.kind)).toEqual(
      expect.arrayContaining(['primary-schools', 'secondary-schools', 'preschools']),
    );
    const sample = await coordinator.get('import-kinds/preschools/sample-file');
    expect(sample.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(sample.body).toMatch(/^\ufefflrk_id;type_oko;/);
    expect((await coordinator.get('import-kinds/unknown/sample-file')).statusCode).toBe(404);
  });

  it('is not for whoever may not', async () => {
    const run = await checked(csv(row('79XX00')));
    const neighbours = await addRegion(api.admin, '20');
    const neighbour = await api.as({ role: 'region-coordinator', organisationId: neighbours.municipality });
    const colleague = await api.as({ role: 'region-coordinator', organisationId: region.municipality });
    for (const client of [neighbour, colleague, teacher]) {
      for (const path of ['', '/rows', '/faulty-rows']) {
        expect((await client.get(`imports/${run.id}${path}`)).statusCode).toBe(404);
      }
      expect((await client.post(`imports/${run.id}/confirmations`, {})).statusCode).toBe(404);
      expect((await client.delete(`imports/${run.id}`)).statusCode).toBe(404);
    }
    expect((await upload(teacher, form(kind, file(csv(row('79XX00')))))).statusCode).toBe(404);
    expect((await teacher.get('import-kinds')).json()).toEqual({ items: [] });
    expect((await teacher.get('import-kinds/preschools/sample-file')).statusCode).toBe(404);
  });
});

describe('bad uploads', () => {
  it.each([
    ['no file', form(kind), 400],
    ['no kind', form(file('x')), 400],
    ['an unknown kind', form(part('name="kind"', 'x'), file('x')), 404],
    ['two files', form(kind, file('x'), file('y')), 413],
    [
      'a form that breaks off',
      `${kind}--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nx`,
      400,
    ],
    ['a field called __proto__', form(part('name="__proto__"', 'x'), file('x')), 400],
    ['nothing', '', 400],
  ])('%s', async (_name, body, status) => {
    const answer = await upload(coordinator, body);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  });

  it('JSON instead of a form → 415', async () => {
    expect((await coordinator.post('imports', { kind: 'primary-schools' })).statusCode).toBe(415);
  });

  it('without our own header, as a foreign form would send it → 403', async () => {
    const answer = await coordinator.post('imports', form(kind, file('x')), { ...multipart, 'x-csrf': '' });
    expect(answer.statusCode).toBe(403);
  });

  it('a confirmation of the wrong type → 400', async () => {
    const run = await checked(csv(row('80XX00')));
    for (const body of [{ closeMissing: 'yes' }, { all: true }, []]) {
      expect((await coordinator.post(`imports/${run.id}/confirmations`, body)).statusCode).toBe(400);
    }
    expect((await coordinator.get('imports/not-an-id')).statusCode).toBe(400);
  });

  it.each([
    ['in the wrong encoding', 'Code;Naam\n\u0081', 'header-missing'],
    ['empty', '', 'file-empty'],
  ])('a file %s is taken and refused with the reason', async (_name, content, code) => {
    const run = await checked(content);
    expect(run).toMatchObject({ status: 'refused' });
    expect(run.findings.map((finding) => finding.code)).toContain(code);
  });

  it('of 200 MB is refused while it comes in, without being kept in memory', async () => {
    await api.app.listen(0, '127.0.0.1');
    const { port } = api.app.getHttpServer().address() as AddressInfo;
    const before = process.memoryUsage().rss;
    let most = 0;
    const answer = await sendLarge(port, 200, () => (most = Math.max(most, process.memoryUsage().rss)));
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.body)).toMatchObject({ status: 413, code: 'import.file-too-large' });
    expect(most - before).toBeLessThan(120 * 1024 * 1024);
    expect((await coordinator.get('imports')).statusCode).toBe(200);
  });
});

/** Sends a CSV of so many MiB, piece by piece, and reads the answer whenever it comes. */
function sendLarge(port: number, megabytes: number, look: () => void): Promise<{ status: number; body: string }> {
  const cookie = [...coordinator.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = { ...multipart, 'x-csrf': '1', cookie, 'transfer-encoding': 'chunked' };
  const piece = Buffer.from(`${row('81XX00')}\n`.repeat(12_000)).subarray(0, 1024 * 1024);
  return new Promise((resolve, reject) => {
    const call = request({ port, path: '/api/v1/imports', method: 'POST', headers }, (answer) => {
      let body = '';
      answer.on('data', (data: Buffer) => (body += data.toString()));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
    });
    call.on('error', reject);
    const push = async (): Promise<void> => {
      call.write(
        `${kind}--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n${header}\n`,
      );
      for (let sent = 0; sent < megabytes; sent += 1) {
        look();
        if (!call.write(piece)) await new Promise((drained) => call.once('drain', drained));
      }
      call.end(`\r\n--${boundary}--\r\n`);
    };
    void push();
  });
}
