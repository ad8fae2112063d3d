import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type SignedInApi, startSignedInApi, testOrigin } from '../support/sign-in.js';

// What an operator runs beside the programs themselves (docker/README.md), as processes of their own.
let api: SignedInApi;
beforeAll(async () => {
  api = await startSignedInApi('docker_programs');
});
afterAll(() => api.close());

function run(script: string, parameters: string[], input = '', settings: Record<string, string> = {}) {
  const { ownerUrl, workerUrl } = api.database;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', './apps/dev/typescript.js', script, ...parameters],
    {
      encoding: 'utf8',
      input,
      env: {
        PATH: process.env['PATH'],
        DATABASE_OWNER_URL: ownerUrl,
        DATABASE_URL: workerUrl,
        PUBLIC_ORIGIN: testOrigin,
        ...settings,
      },
    },
  );
  return { status, stdout, stderr };
}

const firstMunicipality = (more: Record<string, string> = {}, csv = '') => {
  const wish = {
    name: 'Gemeente Voorbeeld',
    code: '0999',
    person: 'Mirjam Scholten',
    email: 'm@voorbeeld.example',
    ...more,
  };
  const parameters = Object.entries(wish).flatMap(([name, value]) => [`--${name}`, value]);
  return run('docker/setup/first-municipality.js', parameters, csv);
};
const rows = async (table: string): Promise<number> =>
  Number((await api.admin.query(`SELECT count(*) FROM ${table}`)).rows[0].count);

describe('the first municipality', () => {
  it('is refused with a word about what is wrong, and nothing is written', async () => {
    const before = await rows('organisation');
    expect(firstMunicipality({ code: '34' }).stderr).toContain('four digits');
    const csv = 'postcode4;code;wijk;stadsdeel\n1314;01;Noord;Stad\n13145;01;Noord;Stad\n';
    expect(firstMunicipality({}, csv).stderr).toContain('line 3 is not');
    expect(await rows('organisation')).toBe(before);
  });

  it('gets its wijken, and an administrator who signs in by the link and may invite', async () => {
    const csv =
      '\uFEFFpostcode4;wijk code;wijk;stadsdeel\r\n1314;01;Noord;Stad\r\n1315;01;Noord;Stad\r\n1316;02;"Zuid; oost";Stad\r\n';
    const made = firstMunicipality({}, csv);
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(made.stdout).toContain('Gemeente Voorbeeld: 2 wijken, 3 postcodes.');
    const link = /https?:\S+/.exec(made.stdout)?.[0] ?? '';
    expect(link.startsWith(`${testOrigin}/uitnodiging?code=`)).toBe(true);
    const invitation = new URL(link).searchParams.get('code') ?? '';

    const { client, location } = await api.signIn(api.stranger(), { invitation });
    expect(location).toBe('/');
    const { id } = (await api.admin.query(`SELECT id FROM organisation WHERE code = '0999'`)).rows[0];
    const wish = { name: 'Karin', email: 'k@voorbeeld.example', role: 'region-coordinator', organisationId: id };
    expect((await client.post('accounts', wish)).statusCode).toBe(201);
    expect((await api.signIn(api.stranger(), { invitation })).location).toContain('fout=uitnodiging');
  });

  it('comes once', async () => {
    const before = await rows('person');
    const again = firstMunicipality();
    expect(again).toMatchObject({ status: 1, stdout: '' });
    expect(again.stderr).toContain('organisation_kind_code');
    expect(await rows('person')).toBe(before);
  });
});

describe('the health check of the worker', () => {
  it('is good only while a worker tells that it is there', async () => {
    expect(run('docker/health/worker.js', [])).toMatchObject({ status: 1 });
    const worker = randomUUID();
    const add = `INSERT INTO worker_presence (worker_id, mode, seen_at) VALUES ($1, 'queue', now() - interval '31 seconds')`;
    await api.admin.query(add, [worker]);
    expect(run('docker/health/worker.js', [])).toMatchObject({ status: 1 });
    await api.admin.query('UPDATE worker_presence SET seen_at = now() WHERE worker_id = $1', [worker]);
    expect(run('docker/health/worker.js', [])).toMatchObject({ status: 0, stderr: '' });
  });

  it('is bad when the database does not answer', () => {
    const nowhere = { DATABASE_URL: 'postgres://estafette_worker:x@127.0.0.1:9/estafette' };
    expect(run('docker/health/worker.js', [], '', nowhere).status).not.toBe(0);
  });
});

describe('the migrations as a program', () => {
  it('say that the schema is up to date', () => {
    const { status, stdout } = run('libs/database/migrate-main.ts', []);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ program: 'migrate', migrations: [] });
  });

  it('ask for the connection of the owner', () => {
    const { status, stderr } = run('libs/database/migrate-main.ts', [], '', { DATABASE_OWNER_URL: '' });
    expect(status).not.toBe(0);
    expect(stderr).toContain('DATABASE_OWNER_URL');
  });
});
