import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import pg from 'pg';
import { UnitOfWork } from '#libs/database/index.js';
import { OrganisationsModule } from '#libs/organisations/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import { ImportWork, ImportsService } from '#libs/platform/imports/index.js';
import { type TestDatabase, cloneDatabase } from '../support/database.js';
import { anActor, anAttempt, asks, check } from '../support/importing.js';
import { startContext } from '../support/nest-context.js';

let database: TestDatabase;
let admin: pg.Client;
let api: INestApplicationContext;
let worker: INestApplicationContext;

beforeAll(async () => {
  database = await cloneDatabase('import_runs');
  admin = new pg.Client({ connectionString: database.adminUrl });
  [api, worker] = await Promise.all([
    startContext(database.appUrl, OrganisationsModule),
    startContext(database.workerUrl, OrganisationsModule),
    admin.connect(),
  ]);
});
afterAll(async () => {
  await Promise.all([api.close(), worker.close(), admin.end()]);
  await database.drop();
});

async function somebody(): Promise<Actor> {
  const id = randomUUID();
  await admin.query(`INSERT INTO organisation (id, kind, region_id, name) VALUES ($1, 'municipality', $1, 'Almere')`, [
    id,
  ]);
  return anActor(id);
}
const kind = 'primary-schools';
const faulty =
  'BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;STRAATNAAM;POSTCODE;PLAATSNAAM;GEMEENTENAAM;DENOMINATIE;VESTIGINGSNAAM\n' +
  '1;XXXX;Geheime Straat;1311AB;Almere;Almere;Openbaar;De Kade\n';

describe('import run', () => {
  it('is seen by nobody but the person who brought the file, for that organisation', async () => {
    const actor = await somebody();
    const imports = api.get(ImportsService);
    const { id } = await check({ api, worker, actor, kind }, faulty);
    const others: Actor[] = [
      { ...actor, personId: randomUUID() },
      { ...actor, organisationId: randomUUID() },
      { ...actor, permissions: new Set(['organisations.read']) },
    ];
    for (const other of others) {
      await expect(imports.find(other, id)).rejects.toMatchObject({ kind: 'not-found' });
      await expect(imports.preview(other, id)).rejects.toMatchObject({ kind: 'not-found' });
      await expect(imports.faultyRows(other, id)).rejects.toMatchObject({ kind: 'not-found' });
      await expect(imports.confirm(other, id, false)).rejects.toMatchObject({ kind: 'not-found' });
      await expect(imports.discard(other, id)).rejects.toMatchObject({ kind: 'not-found' });
      expect(await imports.recent(other)).toEqual([]);
    }
    expect(await imports.recent(actor)).toHaveLength(1);
    // The second line: without any filter of the application the database shows the others nothing.
    for (const other of others.slice(0, 2)) expect(await asks(api, other, 'SELECT id FROM import_run')).toEqual([]);
  });

  it('cannot be made for somebody else, or with a longer reach than one has', async () => {
    const actor = await somebody();
    const insert = `INSERT INTO import_run (id, kind, file, created_by, role, organisation_id, region_id, reach, location_ids)
      VALUES (gen_random_uuid(), 'x', '', $1, 'x', $2, $2, $3, $4)`;
    const values: unknown[] = [actor.personId, actor.organisationId, 'region', []];
    await asks(api, actor, insert, values);
    for (const [place, value] of [
      [0, randomUUID()],
      [2, 'system'],
      [3, [randomUUID()]],
    ] as const) {
      await expect(asks(api, actor, insert, values.with(place, value))).rejects.toThrow('row-level security');
    }
  });

  it('keeps the file encrypted, and nothing of it in the clear but the findings', async () => {
    const actor = await somebody();
    const { id } = await check({ api, worker, actor, kind }, faulty);
    const { rows } = await admin.query<{ text: string }>(
      `SELECT encode(file, 'escape') || encode(preview, 'escape') || encode(faulty_rows, 'escape') AS text
       FROM import_run WHERE id = $1`,
      [id],
    );
    expect(rows[0]!.text).not.toContain('Straat');
  });

  it('is audited when its rows are looked at', async () => {
    const actor = await somebody();
    const { id } = await check({ api, worker, actor, kind }, faulty);
    await api.get(ImportsService).preview(actor, id);
    await api.get(ImportsService).faultyRows(actor, id);
    const { rows } = await admin.query(`SELECT action FROM audit_event WHERE object_id = $1 ORDER BY number`, [id]);
    expect(rows.map((row) => (row as { action: string }).action)).toEqual([
      'import.uploaded',
      'import.rows-read',
      'import.faulty-rows-read',
    ]);
  });

  it('loses its file when it is thrown away, and after a day', async () => {
    const actor = await somebody();
    const imports = api.get(ImportsService);
    const [gone, old, refused] = await Promise.all([
      imports.upload(actor, kind, Buffer.from(faulty)),
      imports.upload(actor, kind, Buffer.from(faulty)),
      check({ api, worker, actor, kind }, faulty),
    ]);
    await imports.discard(actor, gone.id);
    await expect(imports.discard(actor, gone.id)).rejects.toMatchObject({ code: 'import.not-discardable' });
    await worker.get(ImportWork).check(gone.id, anAttempt);
    await admin.query(`UPDATE import_run SET created_at = now() - interval '25 hours' WHERE id = ANY ($1)`, [
      [old.id, refused.id],
    ]);
    await worker.get(ImportWork).discardOld();
    const { rows } = await admin.query(
      `SELECT status FROM import_run WHERE id = ANY ($1) AND file IS NULL AND preview IS NULL AND faulty_rows IS NULL
         AND findings = '[]' ORDER BY status`,
      [[gone.id, old.id, refused.id]],
    );
    expect(rows.map((row) => (row as { status: string }).status)).toEqual(['discarded', 'discarded', 'refused']);
  });

  it('is refused when ten files already lie waiting', async () => {
    const actor = await somebody();
    const imports = api.get(ImportsService);
    for (let count = 0; count < 10; count += 1) await imports.upload(actor, kind, Buffer.from(faulty));
    await expect(imports.upload(actor, kind, Buffer.from(faulty))).rejects.toMatchObject({ kind: 'too-many' });
  });

  it('shows how far it is while it is being read', async () => {
    const actor = await somebody();
    const [header, line] = faulty.trim().split('\n');
    const many = [header, ...Array.from({ length: 30_000 }, () => line!.replace('Almere;Openbaar', 'Elders;Openbaar'))];
    const run = await api.get(ImportsService).upload(actor, kind, Buffer.from(many.join('\n')));
    const seen: number[] = [];
    const checking = worker.get(ImportWork).check(run.id, anAttempt);
    let ended = false;
    void checking.then(() => (ended = true));
    while (!ended) {
      const { doneRows, totalRows } = await api.get(ImportsService).find(actor, run.id);
      if (doneRows > 0 && doneRows < totalRows) seen.push(doneRows);
    }
    expect(new Set(seen).size).toBeGreaterThan(3);
    expect(await api.get(ImportsService).find(actor, run.id)).toMatchObject({ totalRows: 30_000, doneRows: 30_000 });
  });

  it('stops when another worker has taken the work over', async () => {
    const actor = await somebody();
    const run = await api.get(ImportsService).upload(actor, kind, Buffer.from(faulty));
    const signal = AbortSignal.abort(new Error('taken over'));
    await expect(worker.get(ImportWork).check(run.id, { ...anAttempt, signal })).rejects.toThrow('taken over');
    const lost = { ...anAttempt, finish: () => Promise.reject(new Error('claim lost')) };
    await expect(worker.get(ImportWork).check(run.id, lost)).rejects.toThrow('claim lost');
    const [row] = await worker
      .get(UnitOfWork)
      .run(anAttempt.actor, (tx) => tx.query('SELECT status FROM import_run WHERE id = $1', [run.id]));
    expect(row).toEqual({ status: 'checking' });
  });
});
