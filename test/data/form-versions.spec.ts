import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import pg from 'pg';
import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { FormVersions, FormsModule } from '#libs/forms/index.js';
import { formKinds } from '#libs/forms/domain/index.js';
import { type Actor, systemActor } from '#libs/platform/domain/index.js';
import { type TestDatabase, cloneDatabase } from '../support/database.js';
import { anActor } from '../support/importing.js';
import { startContext } from '../support/nest-context.js';
import { type TestRegion, addRegion } from '../support/region.js';

let database: TestDatabase;
let admin: pg.Pool;
let owner: pg.Pool;
let context: INestApplicationContext;
let here: TestRegion;
let there: TestRegion;

beforeAll(async () => {
  database = await cloneDatabase('form_versions');
  admin = new pg.Pool({ connectionString: database.adminUrl, max: 2 });
  owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
  context = await startContext(database.appUrl, FormsModule);
  here = await addRegion(admin, '01');
  there = await addRegion(admin, '02');
});
afterAll(async () => {
  await context.close();
  await owner.end();
  await admin.end();
  await database.drop();
});

const run = <Result>(actor: Actor, work: (tx: Transaction) => Promise<Result>): Promise<Result> =>
  context.get(UnitOfWork, { strict: false }).run(actor, work);
const versions = (): FormVersions => context.get(FormVersions, { strict: false });
const staff = (region: TestRegion): Actor =>
  anActor(region.municipality, { role: 'preschool-staff', reach: 'locations' });
const coordinator = (region: TestRegion): Actor => anActor(region.municipality, { role: 'region-coordinator' });

interface Version {
  version?: string;
  status?: string;
  region?: TestRegion;
  approvedBy?: string | null;
}
/** A version of a region as it could stand in the table. */
async function addVersion({
  version = '2027-1',
  status = 'published',
  region = here,
  approvedBy = randomUUID(),
}: Version) {
  const { rows } = await admin.query('SELECT document FROM form_version WHERE region_id IS NULL AND form = $1', [
    'peuterestafette',
  ]);
  const document = JSON.stringify({ ...rows[0].document, version, validFrom: '2026-01-01' });
  const isWithdrawn = status === 'withdrawn';
  const approved = status === 'proposed' ? null : approvedBy;
  const added = await admin.query(
    `INSERT INTO form_version (form, version, region_id, document, document_hash, valid_from, status, proposed_by,
       approved_by, approved_at, withdrawn_at, withdrawn_reason)
     VALUES ('peuterestafette', $1, $2, $3, $4, '2026-01-01', $5, $6, $7, $8, $9, $10) RETURNING id`,
    [
      version,
      region.municipality,
      document,
      createHash('sha256').update(document).digest('hex'),
      status,
      randomUUID(),
      approved,
      approved ? new Date() : null,
      isWithdrawn ? new Date() : null,
      isWithdrawn ? 'proef' : null,
    ],
  );
  return added.rows[0].id as string;
}

describe('the forms that come with Estafette', () => {
  it.each(formKinds)('%s is there after migrating, whole and with its seal', async (form) => {
    const found = await run(staff(here), (tx) => versions().current(tx, form, here.municipality, '2026-12-01'));
    expect(found.definition).toMatchObject({ form, version: '2026-1' });
    expect(found.hash).toBe(createHash('sha256').update(JSON.stringify(found.definition)).digest('hex'));
    expect(Object.keys(found.validators)).toEqual(found.definition.sections.map(({ id }) => id));
    const [first] = found.definition.sections;
    expect(found.validators[first?.id ?? '']?.({})).toBe(false);
  });

  it('is no version before its first day', async () => {
    const asked = run(staff(here), (tx) => versions().current(tx, 'peuterestafette', here.municipality, '2026-07-31'));
    await expect(asked).rejects.toMatchObject({ code: 'form-version.none' });
  });
});

describe('a version', () => {
  it('never changes, whoever tries', async () => {
    const id = await addVersion({ version: '2027-2' });
    const attempts = [
      `UPDATE form_version SET document = '{}', document_hash = encode(sha256('{}'), 'hex') WHERE id = '${id}'`,
      `UPDATE form_version SET version = '2099-1' WHERE id = '${id}'`,
      `UPDATE form_version SET status = 'proposed', approved_at = NULL, approved_by = NULL WHERE id = '${id}'`,
      `UPDATE form_version SET approved_by = gen_random_uuid() WHERE id = '${id}'`,
      `UPDATE form_version SET valid_from = '2020-01-01' WHERE id = '${id}'`,
      `DELETE FROM form_version WHERE id = '${id}'`,
      `DELETE FROM form_version`,
      `TRUNCATE form_version CASCADE`,
    ];
    for (const attempt of attempts) await expect(admin.query(attempt)).rejects.toMatchObject({ code: '23001' });
    const { rows } = await admin.query('SELECT version, status FROM form_version WHERE id = $1', [id]);
    expect(rows).toEqual([{ version: '2027-2', status: 'published' }]);
  });

  it('has the hash of its document, and cannot have another', async () => {
    const wrong = admin.query(
      `INSERT INTO form_version (form, version, document, document_hash, valid_from, status, approved_at)
       VALUES ('peuterestafette', '2030-1', '{}', 'abc', '2030-01-01', 'published', now())`,
    );
    await expect(wrong).rejects.toMatchObject({ constraint: 'form_version_hash' });
  });

  it('is never published by who proposed it, also not past the application', async () => {
    const id = await addVersion({ version: '2027-3', status: 'proposed' });
    const own = admin.query(
      `UPDATE form_version SET status = 'published', approved_at = now(), approved_by = proposed_by WHERE id = $1`,
      [id],
    );
    await expect(own).rejects.toMatchObject({ constraint: 'form_version_second_person' });
  });

  it('that was withdrawn stays so, and is still there for who has answers in it', async () => {
    const id = await addVersion({ version: '2027-4', status: 'withdrawn' });
    const back = admin.query(
      `UPDATE form_version SET status = 'published', withdrawn_at = NULL, withdrawn_reason = NULL WHERE id = $1`,
      [id],
    );
    await expect(back).rejects.toMatchObject({ code: '23001' });
    const found = await run(staff(here), (tx) => versions().byId(tx, id));
    expect(found.definition.version).toBe('2027-4');
  });

  it('exists once in a region', async () => {
    await addVersion({ version: '2027-5' });
    await expect(addVersion({ version: '2027-5' })).rejects.toMatchObject({ code: '23505' });
    await addVersion({ version: '2027-5', region: there });
  });
});

describe('who sees a version', () => {
  it('is its own region, and before it is published only who decides about it', async () => {
    const published = await addVersion({ version: '2028-1' });
    const proposed = await addVersion({ version: '2028-2', status: 'proposed' });
    const seen = async (actor: Actor, id: string) =>
      (await run(actor, (tx) => versions().byId(tx, id)).catch(() => null)) !== null;
    expect(await seen(staff(here), published)).toBe(true);
    expect(await seen(staff(there), published)).toBe(false);
    expect(await seen(staff(here), proposed)).toBe(false);
    expect(await seen(coordinator(here), proposed)).toBe(true);
    expect(await seen(coordinator(there), proposed)).toBe(false);
    expect(await seen(systemActor('test'), published)).toBe(true);
  });

  it('counts in the database too, without the filter of the application', async () => {
    const id = await addVersion({ version: '2028-3', status: 'proposed' });
    const rows = (actor: Actor) => run(actor, (tx) => tx.query('SELECT id FROM form_version WHERE id = $1', [id]));
    expect(await rows(staff(here))).toEqual([]);
    expect(await rows(coordinator(there))).toEqual([]);
    expect(await rows(coordinator(here))).toHaveLength(1);
    const document = JSON.stringify({ a: 1 });
    const hash = createHash('sha256').update(document).digest('hex');
    const insert = (actor: Actor, region: TestRegion, by = actor.personId) =>
      run(actor, (tx) =>
        tx.query(
          `INSERT INTO form_version (form, version, region_id, document, document_hash, valid_from, proposed_by)
           VALUES ('peuterestafette', '2029-1', $1, $2, $3, '2029-01-01', $4)`,
          [region.municipality, document, hash, by],
        ),
      );
    for (const attempt of [
      insert(staff(here), here),
      insert(coordinator(there), here),
      insert(coordinator(here), here, randomUUID()),
    ]) {
      await expect(attempt).rejects.toMatchObject({ code: '42501' });
    }
    const decided = await run(coordinator(there), (tx) =>
      tx.query(`UPDATE form_version SET status = 'published', approved_at = now() WHERE id = $1 RETURNING id`, [id]),
    );
    expect(decided).toEqual([]);
  });
});
