import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import iconv from 'iconv-lite';
import pg from 'pg';
import { seedTermTables } from '#libs/deadlines/domain/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { addDays } from '#libs/platform/domain/index.js';
import { type ImportRun, ImportsService } from '#libs/platform/imports/index.js';
import { RegistrationsModule } from '#libs/registrations/index.js';
import { watchTermsOf } from '#libs/registrations/domain/index.js';
import { addChild, addPreschool, addWijken } from '../support/children.js';
import { type TestDatabase, cloneDatabase } from '../support/database.js';
import { type Importer, anActor, check, codesOf, take } from '../support/importing.js';
import { startContext } from '../support/nest-context.js';
import { type TestRegion, addRegion } from '../support/region.js';

const today = '2026-11-22';
const permissions = new Set(['pupils.import']);
const columns = ['voornaam', 'voorvoegsel', 'achternaam', 'geboortedatum', 'postcode', 'voorschool LRK', 'kindnummer'];

let database: TestDatabase;
let admin: pg.Pool;
let api: INestApplicationContext;
let worker: INestApplicationContext;
let region: TestRegion;
let second: string;
let wijk: string;
let importer: Importer;
beforeAll(async () => {
  database = await cloneDatabase('pupils_import');
  admin = new pg.Pool({ connectionString: database.adminUrl, max: 2 });
  region = await addRegion(admin, '01');
  second = await addPreschool(admin, region, '200000001');
  wijk = (await addWijken(admin, region.municipality, 'Haven', 1))[0]!;
  await admin.query(`INSERT INTO postcode_area (postcode4, wijk_id) VALUES ('1315', $1)`, [wijk]);
  [api, worker] = await Promise.all([
    startContext(database.appUrl, RegistrationsModule),
    startContext(database.workerUrl, RegistrationsModule),
  ]);
  for (const context of [api, worker]) context.get(Clock).today = () => today;
  importer = { api, worker, actor: anActor(region.municipality, { permissions }), kind: 'pupils' };
});
beforeEach(() => admin.query('TRUNCATE pupil, import_run CASCADE'));
afterAll(async () => {
  await Promise.all([api.close(), worker.close()]);
  await admin.end();
  await database.drop();
});

const lrk = '100000001';
type Cells = Partial<Record<string, string>>;
const noor: Cells = {
  voornaam: 'Noor',
  voorvoegsel: 'van den',
  achternaam: 'Berg',
  geboortedatum: '14-05-2023',
  postcode: '1315 AB',
  'voorschool LRK': lrk,
  kindnummer: 'K1',
};
function csv(rows: readonly Cells[], header: readonly string[] = columns): string {
  const quoted = (text: string) => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [header, ...rows.map((row) => header.map((name) => quoted(row[name] ?? '')))]
    .map((cells) => cells.join(';'))
    .join('\r\n');
}
const stored = async () =>
  (await admin.query('SELECT * FROM pupil ORDER BY family_name, given_name, born_on, id')).rows as Record<
    string,
    unknown
  >[];
const guardians = async () =>
  (await admin.query('SELECT name, email, phone, has_authority, position FROM guardian ORDER BY position')).rows;
const counted = ({ counts: { created, changed, same, skipped } }: ImportRun) => [created, changed, same, skipped];

describe('a file of children', () => {
  it('brings in children, parents and watch rows', async () => {
    const header = [
      ...columns,
      'ouder1 naam',
      'ouder1 e-mail',
      'ouder1 gezag',
      'ouder 2',
      'gezag ouder 2',
      'geheim adres',
    ];
    const row = {
      ...noor,
      ...{ 'ouder1 naam': 'Sanne Berg', 'ouder1 e-mail': 'sanne@ouders.example', 'ouder1 gezag': '' },
      ...{ 'ouder 2': 'Piet Berg', 'gezag ouder 2': 'Nee', 'geheim adres': 'ja' },
    };
    const run = await take(importer, csv([row], header));
    expect(counted(run)).toEqual([1, 0, 0, 0]);
    expect(await stored()).toMatchObject([
      {
        ...{ given_name: 'Noor', prefix: 'van den', family_name: 'Berg', born_on: '2023-05-14', postcode: '1315AB' },
        ...{
          preschool_location_id: region.preschoolLocation,
          preschool_reference: 'K1',
          address_secret: true,
          wijk_id: null,
        },
      },
    ]);
    expect(await guardians()).toEqual([
      { name: 'Sanne Berg', email: 'sanne@ouders.example', phone: null, has_authority: true, position: 1 },
      { name: 'Piet Berg', email: null, phone: null, has_authority: false, position: 2 },
    ]);
    const { rows } = await admin.query('SELECT due_on, wijk_id, sort_key FROM registration_watch');
    expect(rows).toEqual([{ due_on: '2026-11-14', wijk_id: null, sort_key: 'berg noor' }]);
  });

  it('is refused row by row for a preschool whose organisation did not sign the processing agreement', async () => {
    const { municipality, preschools } = region;
    await admin.query(`INSERT INTO agreement_rule (region_id, enforced_from, changed_by) VALUES ($1, $2, $1)`, [
      municipality,
      today,
    ]);
    try {
      expect(codesOf(await check(importer, csv([noor])))).toEqual(['2 agreement-missing']);
      await admin.query(
        `INSERT INTO processing_agreement (organisation_id, region_id, signed_on, version, document_reference, recorded_by)
         VALUES ($1, $2, $3, '4.0', 'Z-1', $1)`,
        [preschools, municipality, today],
      );
      expect(codesOf(await check(importer, csv([noor])))).toEqual([]);
    } finally {
      await admin.query('DELETE FROM agreement_rule');
    }
  });

  it('knows the wijk by the postcode, unless the address is secret', async () => {
    await take(importer, csv([noor]));
    expect(await stored()).toMatchObject([{ wijk_id: wijk }]);
    expect((await admin.query('SELECT wijk_id FROM registration_watch')).rows).toEqual([{ wijk_id: wijk }]);
    await take(importer, csv([{ ...noor, 'geheim adres': 'ja' }], [...columns, 'geheim adres']));
    expect(await stored()).toMatchObject([{ wijk_id: null, address_secret: true }]);
    expect((await admin.query('SELECT wijk_id FROM registration_watch')).rows).toEqual([{ wijk_id: null }]);
  });

  it('counts the days of the watch as the law does, for every birth date in two years', async () => {
    const days = Array.from({ length: 731 }, (_, index) => addDays('2022-08-01', index));
    const rows = days.map((geboortedatum, index) => ({ ...noor, geboortedatum, kindnummer: `D${index}` }));
    expect(counted(await take(importer, csv(rows)))).toEqual([731, 0, 0, 0]);
    const watch = await admin.query(
      `SELECT born_on, registrable_from_on AS "registrableFromOn", due_on AS "dueOn", handover_form_due_on AS "handoverFormDueOn",
         ten_weeks_before_on AS "tenWeeksBeforeOn", turns_four_on AS "turnsFourOn" FROM registration_watch ORDER BY born_on`,
    );
    expect(watch.rows.map(({ born_on: bornOn }) => bornOn)).toEqual(days);
    for (const { born_on: bornOn, ...terms } of watch.rows) expect(terms).toEqual(watchTermsOf(bornOn, seedTermTables));
  });

  it('never doubles a child that comes again, and changes nothing about it', async () => {
    const rows = [noor, { ...noor, voornaam: 'Saar', kindnummer: 'K2' }];
    await take(importer, csv(rows));
    const before = await stored();
    expect(counted(await take(importer, csv(rows)))).toEqual([0, 0, 2, 0]);
    expect(await stored()).toEqual(before);
  });

  it('updates a known child; an empty cell erases nothing', async () => {
    const header = [...columns, 'ouder1 naam', 'ouder1 email', 'ouder1 gezag'];
    const parent = { 'ouder1 naam': 'Sanne', 'ouder1 email': 's@ouders.example', 'ouder1 gezag': 'nee' };
    await take(importer, csv([{ ...noor, ...parent }], header));
    const [before] = await stored();
    const changed = { ...noor, voorvoegsel: '', postcode: '1354 xx', kindnummer: '', 'ouder1 naam': 'Sanne' };
    expect(counted(await take(importer, csv([changed], header)))).toEqual([0, 1, 0, 0]);
    expect(await stored()).toMatchObject([
      { id: before!.id, prefix: 'van den', postcode: '1354XX', preschool_reference: 'K1', wijk_id: null, version: 2 },
    ]);
    expect(await guardians()).toMatchObject([{ name: 'Sanne', email: 's@ouders.example', has_authority: false }]);
    await take(importer, csv([{ ...noor, 'ouder1 naam': 'Een ander' }], header));
    expect(await guardians()).toMatchObject([{ name: 'Een ander', email: null, has_authority: true }]);
  });

  it('moves a child to another preschool when the postcode says that it is the same child', async () => {
    await take(importer, csv([noor]));
    const run = await take(importer, csv([{ ...noor, 'voorschool LRK': '200000001', kindnummer: '' }]));
    expect(counted(run)).toEqual([0, 1, 0, 0]);
    expect(await stored()).toMatchObject([{ preschool_location_id: second }]);
    const { rows } = await admin.query('SELECT preschool_location_id FROM registration_watch');
    expect(rows).toEqual([{ preschool_location_id: second }]);
  });

  it('keeps twins apart, and children with one name', async () => {
    const twins = [noor, { ...noor, voornaam: 'Saar', kindnummer: 'K2' }];
    const namesake = { ...noor, postcode: '1354 XX', 'voorschool LRK': '200000001', kindnummer: 'K7' };
    const rows = [...twins, { ...noor, kindnummer: 'K3' }, namesake];
    expect(counted(await take(importer, csv(rows)))).toEqual([4, 0, 0, 0]);
    expect(counted(await take(importer, csv(rows)))).toEqual([0, 0, 4, 0]);
    expect(await stored()).toHaveLength(4);
  });

  it('leaves it to a person when nothing tells whether it is the same child', async () => {
    await take(importer, csv([noor]));
    const unclear = { ...noor, postcode: '', 'voorschool LRK': '', kindnummer: '' };
    const file = csv([unclear, { ...noor, voornaam: 'Saar', kindnummer: 'K2' }]);
    expect(codesOf(await check(importer, file))).toEqual(['2 ambiguous']);
    expect(counted(await take(importer, file))).toEqual([1, 0, 0, 1]);
    expect(await stored()).toHaveLength(2);
  });

  it('does not give the number of one child to another', async () => {
    await take(importer, csv([noor]));
    const file = csv([{ ...noor, voornaam: 'Saar' }]);
    expect(codesOf(await check(importer, file))).toEqual(['2 reference-taken']);
    expect(counted(await take(importer, file))).toEqual([0, 0, 0, 1]);
    expect(await stored()).toMatchObject([{ given_name: 'Noor' }]);
  });

  it('updates a child that left, and says so', async () => {
    await addChild(admin, {
      ...{ region: region.municipality, preschool: region.preschoolLocation, familyName: 'Berg', reference: 'K1' },
      leftOn: '2026-10-01',
    });
    expect(codesOf(await check(importer, csv([noor])))).toEqual(['2 left-already']);
    await take(importer, csv([noor]));
    expect(await stored()).toMatchObject([{ left_on: '2026-10-01', postcode: '1315AB' }]);
  });
});

describe('a file with faults', () => {
  const refused = async (file: string | Buffer): Promise<string[]> => {
    const run = await check(importer, file);
    expect([run.status, await stored()]).toEqual(['refused', []]);
    return codesOf(run);
  };

  it.each([
    ['a day that does not exist', { geboortedatum: '31-02-2023' }, 'no-such-day'],
    ['29 February of a common year', { geboortedatum: '29-02-2023' }, 'no-such-day'],
    ['a birth date to come', { geboortedatum: '01-12-2026' }, 'in-future'],
    ['an unknown preschool', { 'voorschool LRK': '999999999' }, 'preschool-unknown'],
    ['HTML in a name', { voornaam: '<script>alert(1)</script>' }, 'markup'],
    ['a line break in a name', { achternaam: 'Berg\r\nBcc: iedereen@voorbeeld.example' }, 'control-character'],
    ['a name that went wrong on its way', { voornaam: 'ZoÃ«' }, 'characters-damaged'],
    ['no name', { voornaam: '' }, 'empty'],
  ])('is refused for %s', async (_, change, code) => {
    const codes = await refused(
      csv([
        { ...noor, voornaam: 'Saar', kindnummer: 'K2' },
        { ...noor, ...change },
      ]),
    );
    expect(codes).toEqual([`3 ${code}`]);
  });

  it('is refused for two rows about one child', async () => {
    expect(await refused(csv([noor, { ...noor, postcode: '' }]))).toEqual(['3 double-row']);
    expect(await refused(csv([noor, { ...noor, kindnummer: '' }]))).toEqual(['3 double-row']);
    expect(await refused(csv([noor, { ...noor, voornaam: 'Saar' }]))).toEqual(['3 reference-double']);
  });

  it('names row, column, value and remedy, and gives the faulty rows back', async () => {
    const run = await check(importer, csv([noor, { ...noor, kindnummer: 'K2', geboortedatum: '31-02-2023' }]));
    expect(run.findings).toEqual([
      {
        ...{ row: 3, field: 'geboortedatum', code: 'no-such-day', severity: 'error', value: '31-02-2023' },
        reason: 'De dag 31-02-2023 bestaat niet. Kijk de geboortedatum na.',
      },
    ]);
    const faulty = await api.get(ImportsService).faultyRows(importer.actor, run.id);
    expect(faulty.toString()).toMatch(/^\ufeffRij;Wat er mis is;voornaam.*\r\n3;.*31-02-2023.*\r\n$/);
  });

  it('without the columns that must be there is refused', async () => {
    expect(await refused('naam;leeftijd\r\nNoor;3')).toEqual(expect.arrayContaining(['1 header-missing']));
    expect(await refused(Buffer.alloc(0))).toEqual(['1 file-empty']);
  });
});

describe('a file as it comes from elsewhere', () => {
  it.each([
    ['a BOM', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['windows-1252', (text: string) => iconv.encode(text, 'windows-1252')],
    ['UTF-16', (text: string) => iconv.encode(text, 'utf-16le', { addBOM: true })],
    ['commas', (text: string) => Buffer.from(text.replaceAll(';', ','))],
  ])('is read with %s', async (_, encode) => {
    expect(counted(await take(importer, encode(csv([{ ...noor, voornaam: 'Zoë' }]))))).toEqual([1, 0, 0, 0]);
    expect(await stored()).toMatchObject([{ given_name: 'Zoë' }]);
  });

  it('may have a semicolon inside quotes, other names of columns and names in any script', async () => {
    const header = ['Roepnaam', 'Tussenvoegsel', 'ACHTERNAAM', 'geboren_op', 'Ouder 1'];
    const row = { Roepnaam: 'محمد', ACHTERNAAM: 'الراشد', geboren_op: '2024-02-29', 'Ouder 1': 'Jan; of Piet' };
    await take(importer, csv([row], header));
    expect(await stored()).toMatchObject([{ given_name: 'محمد', family_name: 'الراشد', born_on: '2024-02-29' }]);
    expect(await guardians()).toMatchObject([{ name: 'Jan; of Piet' }]);
  });

  it('keeps a backslash and a tab-like text as they are', async () => {
    await take(importer, csv([{ ...noor, achternaam: 'A\\tB\\N' }]));
    expect(await stored()).toMatchObject([{ family_name: 'A\\tB\\N' }]);
  });
});

describe('a file of one preschool', () => {
  const manager = (...locationIds: string[]): Importer => ({
    ...importer,
    actor: anActor(region.preschools, { regionId: region.municipality, reach: 'locations', locationIds, permissions }),
  });

  it('need not name the preschool', async () => {
    await take(manager(region.preschoolLocation), csv([{ ...noor, 'voorschool LRK': '' }]));
    expect(await stored()).toMatchObject([{ preschool_location_id: region.preschoolLocation }]);
  });

  it('must name it when there are two', async () => {
    const run = await check(manager(region.preschoolLocation, second), csv([{ ...noor, 'voorschool LRK': '' }]));
    expect(codesOf(run)).toEqual(['2 preschool-missing']);
  });

  it('cannot bring children to a preschool of another', async () => {
    expect(codesOf(await check(manager(second), csv([noor])))).toEqual(['2 preschool-not-own']);
  });

  it('cannot take a child away from a preschool of another', async () => {
    await take(importer, csv([noor]));
    const mine = manager(second);
    const file = csv([{ ...noor, 'voorschool LRK': '200000001', kindnummer: '' }]);
    expect(codesOf(await check(mine, file))).toEqual(['2 elsewhere']);
    expect(counted(await take(mine, file))).toEqual([0, 0, 0, 1]);
    expect(await stored()).toMatchObject([{ preschool_location_id: region.preschoolLocation, version: 1 }]);
  });
});

describe('a large file', () => {
  it('of 34,000 children comes in at once, twice', async () => {
    const rows = Array.from({ length: 34_000 }, (_, index) => ({
      ...noor,
      voornaam: `Kind ${index % 977}`,
      achternaam: `Familie ${index % 3001}`,
      geboortedatum: addDays('2022-05-22', index % 731),
      kindnummer: `K${index}`,
      'ouder1 naam': `Ouder ${index}`,
    }));
    const file = csv(rows, [...columns, 'ouder1 naam']);
    expect(counted(await take(importer, file))).toEqual([34_000, 0, 0, 0]);
    expect(counted(await take(importer, file))).toEqual([0, 0, 34_000, 0]);
    const { rows: counts } = await admin.query(
      `SELECT (SELECT count(*)::int FROM pupil) AS pupils, (SELECT count(*)::int FROM guardian) AS guardians,
         (SELECT count(*)::int FROM registration_watch) AS watched`,
    );
    expect(counts).toEqual([{ pupils: 34_000, guardians: 34_000, watched: 34_000 }]);
  }, 180_000);
});
