import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import iconv from 'iconv-lite';
import pg from 'pg';
import { UnitOfWork } from '#libs/database/index.js';
import { OrganisationsModule, OrganisationsService } from '#libs/organisations/index.js';
import { ImportWork, ImportsService } from '#libs/platform/imports/index.js';
import { type TestDatabase, cloneDatabase } from '../support/database.js';
import { type Importer, anActor, anAttempt, asks, check, codesOf, take } from '../support/importing.js';
import { startContext } from '../support/nest-context.js';

let database: TestDatabase;
let api: INestApplicationContext;
let worker: INestApplicationContext;

beforeAll(async () => {
  database = await cloneDatabase('organisations_import');
  [api, worker] = await Promise.all([
    startContext(database.appUrl, OrganisationsModule),
    startContext(database.workerUrl, OrganisationsModule),
  ]);
});
afterAll(async () => {
  await Promise.all([api.close(), worker.close()]);
  await database.drop();
});

async function connectedTo(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  await work(client).finally(() => client.end());
}

let regions = 0;

/** A municipality of its own per test, so that tests do not meet. */
async function aRegion(kind: string): Promise<Importer & { name: string; code: string; prefix: string }> {
  regions += 1;
  const [id, wijk, stadsdeel] = [randomUUID(), randomUUID(), randomUUID()];
  const name = `Waterstad ${regions}`;
  const code = String(7000 + regions);
  await connectedTo(async (client) => {
    await client.query(
      `INSERT INTO organisation (id, kind, region_id, name, code) VALUES ($1, 'municipality', $1, $2, $3)`,
      [id, name, code],
    );
    await client.query(`INSERT INTO stadsdeel (id, region_id, name) VALUES ($1, $2, 'Haven')`, [stadsdeel, id]);
    await client.query(`INSERT INTO wijk (id, stadsdeel_id, region_id, name, code) VALUES ($1, $2, $3, 'Kade', 'w1')`, [
      wijk,
      stadsdeel,
      id,
    ]);
    await client.query(`INSERT INTO postcode_area (postcode4, wijk_id) VALUES ($1, $2)`, [
      String(1300 + regions),
      wijk,
    ]);
  });
  return { api, worker, actor: anActor(id), kind, name, code, prefix: String(10 + regions) };
}
type Region = Awaited<ReturnType<typeof aRegion>>;

const header =
  'PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;STRAATNAAM;HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;DENOMINATIE;TELEFOONNUMMER';
const school = (region: Region, more: Partial<Record<string, string>> = {}): string => {
  const { brin = `${region.prefix}YY`, vestiging = '00', board = '41234', denomination = 'Openbaar' } = more;
  const { name = 'De Spiegeling', gemeente = region.name.toUpperCase(), nummer = region.code } = more;
  const { postcode = `${1300 + Number(region.prefix) - 10}  AB`, street = 'Kade' } = more;
  return `Flevoland;${board};${brin};${brin}${vestiging};${name};${street};1;${postcode};WATERSTAD;${nummer};${gemeente};${denomination};0365`;
};
const file = (...lines: string[]): string => [header, ...lines, ''].join('\r\n');
const locations = (region: Region, more: object = {}) =>
  api.get(OrganisationsService).listLocations(region.actor, { closed: true, limit: 50, ...more });

describe('import of schools', () => {
  it('makes board, school and location, and skips other municipalities', async () => {
    const region = await aRegion('primary-schools');
    const elsewhere = school(region, { brin: '98ZZ', gemeente: 'LELYSTAD', nummer: '0995' });
    const run = await take(
      region,
      file(
        school(region),
        school(region, { vestiging: '01', name: 'De Spiegeling, locatie Brug', denomination: 'Samenwerking Opb., PC' }),
        school(region, {
          brin: `${region.prefix}XX`,
          board: '00077',
          name: 'De Korrel',
          denomination: 'Rooms-Katholiek',
        }),
        elsewhere,
      ),
    );
    expect(run).toMatchObject({
      status: 'done',
      counts: { created: 3, changed: 0, same: 0, skipped: 1, missing: 0 },
      totalRows: 4,
      doneRows: 4,
    });
    expect(await locations(region)).toMatchObject([
      { name: 'De Korrel', governance: 'private', boardName: 'Schoolbestuur 00077', wijkName: 'Kade' },
      {
        name: 'De Spiegeling',
        governance: 'public',
        code: `${region.prefix}YY00`,
        city: 'Waterstad',
        street: 'Kade 1',
      },
      {
        name: 'De Spiegeling, locatie Brug',
        governance: 'cooperation',
        organisationName: 'De Spiegeling',
        sector: 'po',
      },
    ]);
  });

  it('changes nothing in the dry run', async () => {
    const region = await aRegion('primary-schools');
    const run = await check(region, file(school(region)));
    expect(run).toMatchObject({ status: 'checked', counts: { created: 1 } });
    expect(await locations(region)).toEqual([]);
    expect(await api.get(ImportsService).preview(region.actor, run.id)).toMatchObject({
      columns: expect.arrayContaining(['INSTELLINGSCODE']),
      rows: [{ number: 2, values: expect.arrayContaining(['De Spiegeling']) }],
    });
  });

  it('updates on a second import, doubles nothing, and closes what disappeared only when told', async () => {
    const region = await aRegion('primary-schools');
    const both = file(school(region), school(region, { vestiging: '01', name: 'Brug' }));
    await take(region, both);
    expect((await take(region, both)).counts).toMatchObject({ created: 0, changed: 0, same: 2, missing: 0 });
    const one = file(school(region, { name: 'De Nieuwe Spiegeling', board: '41235' }));
    expect((await take(region, one)).counts).toMatchObject({ changed: 1, missing: 1 });
    expect(await locations(region)).toMatchObject([
      { name: 'Brug', closedOn: null },
      { name: 'De Nieuwe Spiegeling', boardName: 'Schoolbestuur 41235' },
    ]);
    expect((await take(region, one, true)).counts).toMatchObject({ same: 1, missing: 1 });
    expect(await locations(region)).toMatchObject([{ name: 'Brug', closedOn: expect.any(String) }, { closedOn: null }]);
    expect(await locations(region, { closed: false })).toHaveLength(1);
    expect((await take(region, both)).counts).toMatchObject({ changed: 2 });
    expect(await locations(region, { closed: false })).toHaveLength(2);
  });

  it('reads older headers, commas, a BOM and windows-1252', async () => {
    const region = await aRegion('primary-schools');
    const old = [
      '"BRIN NUMMER","VESTIGINGSNUMMER","VESTIGINGSNAAM","STRAATNAAM","HUISNUMMER","POSTCODE","PLAATSNAAM","GEMEENTENAAM","DENOMINATIE","BEVOEGD GEZAG NUMMER"',
      `"${region.prefix}YY","${region.prefix}YY00","De Coöperatie; zuid, ""de boog""","Kade","1","1399AB","WATERSTAD","${region.name}","Algemeen bijzonder","7"`,
    ].join('\n');
    for (const bytes of [Buffer.from(`\ufeff${old}`), iconv.encode(old, 'windows-1252')]) {
      const run = await take(region, bytes);
      expect(run.status).toBe('done');
      expect(run.findingGroups).toMatchObject([{ code: 'postcode-without-wijk', severity: 'notice', count: 1 }]);
    }
    expect(await locations(region)).toMatchObject([
      { name: 'De Coöperatie; zuid, "de boog"', boardName: 'Schoolbestuur 00007', wijkId: null },
    ]);
  });

  it('names every fault with row, column and remedy, and writes nothing', async () => {
    const region = await aRegion('primary-schools');
    const run = await check(
      region,
      file(
        school(region),
        school(region, { brin: '1YYY', vestiging: '00' }),
        school(region, { vestiging: '02', board: 'abc', denomination: 'Pastafarisch' }),
        school(region, { vestiging: '03', postcode: '0311 SS', name: '' }),
        school(region),
        school(region, { vestiging: '04', name: '"De\r\nBoog"' }),
      ),
    );
    expect(run.status).toBe('refused');
    expect(codesOf(run)).toEqual([
      '3 brin-invalid',
      '4 denomination-unknown',
      '4 board-number-invalid',
      '5 cell-empty',
      '5 postcode-invalid',
      '6 location-double',
      '7 line-break',
    ]);
    expect(run.findings[0]).toMatchObject({ field: 'INSTELLINGSCODE', value: '1YYY', severity: 'error' });
    await expect(api.get(ImportsService).confirm(region.actor, run.id, false)).rejects.toMatchObject({
      kind: 'conflict',
      code: 'import.not-checked',
    });
    expect(await locations(region)).toEqual([]);
  });

  it('gives only the faulty rows back, and takes that file again once mended', async () => {
    const region = await aRegion('primary-schools');
    const run = await check(region, file(school(region), school(region, { vestiging: '01', denomination: '=1+1' })));
    const csv = (await api.get(ImportsService).faultyRows(region.actor, run.id)).toString();
    expect(csv).toContain('3;"DENOMINATIE: Deze denominatie kennen wij niet');
    expect(csv).toContain(";'=1+1;");
    expect(csv).not.toContain(`${region.prefix}YY00`);
    const mended = await check(region, csv.replace("'=1+1", 'Openbaar'));
    expect(mended).toMatchObject({ status: 'checked', findings: [] });
  });

  it.each([
    ['an empty file', '', 'file-empty'],
    ['an unknown header', 'Naam;Adres\nx;y', 'header-missing'],
    ['only a header', header, 'file-without-rows'],
    [
      'no school of ours',
      file(`x;41234;99AA;99AA00;X;S;1;1011AB;AMSTERDAM;0363;AMSTERDAM;Openbaar;`),
      'nothing-of-ours',
    ],
    ['an Excel file', Buffer.from([0x50, 0x4b, 3, 4]), 'file-not-csv'],
  ])('refuses %s', async (_name, bytes, code) => {
    const region = await aRegion('primary-schools');
    const run = await check(region, bytes);
    expect(run.status).toBe('refused');
    expect(run.findings.map((finding) => finding.code)).toContain(code);
  });

  it('keeps HTML in a name as text', async () => {
    const region = await aRegion('primary-schools');
    await take(region, file(school(region, { name: '<script>alert(1)</script>' })));
    expect(await locations(region)).toMatchObject([{ name: '<script>alert(1)</script>' }]);
  });

  it('does not take a secondary school for a primary one, nor one that another municipality has', async () => {
    const region = await aRegion('primary-schools');
    await take(region, file(school(region)));
    const secondary = { ...region, kind: 'secondary-schools' };
    expect(codesOf(await check(secondary, file(school(region))))).toEqual(['2 location-other-sector']);
    const neighbour = await aRegion('primary-schools');
    const theirs = file(school(neighbour, { brin: `${region.prefix}YY` }));
    expect(codesOf(await check(neighbour, theirs))).toEqual(['2 location-elsewhere']);
  });

  it('is all or nothing: what fails halfway leaves no row behind', async () => {
    const region = await aRegion('primary-schools');
    const run = await check(region, file(school(region)));
    await connectedTo((client) =>
      client.query(`ALTER TABLE location ADD CONSTRAINT broken CHECK (name <> 'De Spiegeling') NOT VALID`),
    );
    try {
      await api.get(ImportsService).confirm(region.actor, run.id, false);
      await expect(worker.get(ImportWork).write(run.id, anAttempt)).rejects.toThrow('broken');
    } finally {
      await connectedTo((client) => client.query('ALTER TABLE location DROP CONSTRAINT broken'));
    }
    const made = await asks(
      api,
      region.actor,
      `SELECT 1 FROM organisation WHERE region_id = $1 AND kind <> 'municipality'`,
      [region.actor.regionId],
    );
    expect(made).toEqual([]);
    expect(await api.get(ImportsService).find(region.actor, run.id)).toMatchObject({ status: 'writing' });
    await worker.get(UnitOfWork).run(anAttempt.actor, (tx) => worker.get(ImportWork).giveUp(tx, run.id));
    expect(await api.get(ImportsService).find(region.actor, run.id)).toMatchObject({ status: 'failed', findings: [] });
  });
});

describe('import of preschools', () => {
  const lrkHeader =
    'lrk_id;type_oko;actuele_naam_oko;aantal_kindplaatsen;status;inschrijfdatum;uitschrijfdatum;opvanglocatie_adres;opvanglocatie_postcode;opvanglocatie_woonplaats;bag_id;verantwoordelijke_gemeente;cbs_code;kvk_nummer_houder;vestigingsnummer_houder;naam_houder;contact_emailadres;lrk_url';
  const preschool = (region: Region, more: Partial<Record<string, string>> = {}): string => {
    const { lrk = `${region.prefix}0000001`, type = 'KDV', status = 'Ingeschreven', ended = '' } = more;
    const { email = "'post@vlotje.example'", kvk = `${region.prefix}000001`, name = 'Het Vlotje' } = more;
    return `${lrk};${type};${name};16;${status};01-01-2015;${ended};Kade 3;13${region.prefix} AB;Waterstad;;${region.name};${region.code};${kvk};;Stichting Water;${email};`;
  };
  const lrkFile = (...lines: string[]): string => [lrkHeader, ...lines, ''].join('\n');

  it('takes day care and leaves the rest, with the mailbox of the register', async () => {
    const region = await aRegion('preschools');
    const run = await take(
      region,
      lrkFile(
        preschool(region),
        preschool(region, { lrk: `${region.prefix}2`, name: 'De Dobber', email: 'geen adres', kvk: '' }),
        preschool(region, { lrk: `${region.prefix}0000003`, type: 'BSO' }),
        preschool(region, { lrk: `${region.prefix}0000004`, status: 'Uitgeschreven', ended: '31-12-2020' }),
      ),
    );
    expect(run.counts).toMatchObject({ created: 2, skipped: 2 });
    expect(run.findingGroups.map(({ code }) => code).sort()).toEqual([
      'email-invalid',
      'kvk-missing',
      'postcode-without-wijk',
    ]);
    expect(await locations(region)).toMatchObject([
      { name: 'De Dobber', code: `000000${region.prefix}2`, contactEmail: null },
      {
        name: 'Het Vlotje',
        kind: 'preschool',
        organisationName: 'Stichting Water',
        contactEmail: 'post@vlotje.example',
      },
    ]);
  });

  it('closes what the register ended, and keeps a mailbox that people changed', async () => {
    const region = await aRegion('preschools');
    await take(
      region,
      lrkFile(preschool(region), preschool(region, { lrk: `${region.prefix}0000002`, name: 'Blijft' })),
    );
    const [blijft] = await locations(region);
    await connectedTo((client) =>
      client.query(`UPDATE location SET contact_email = 'eigen@x.example' WHERE id = $1`, [blijft!.id]),
    );
    const ended = preschool(region, { status: 'Uitgeschreven', ended: '2026-05-31' });
    const kept = preschool(region, { lrk: `${region.prefix}0000002`, name: 'Blijft' });
    expect((await take(region, lrkFile(ended, kept))).counts).toMatchObject({ changed: 1, same: 1 });
    expect(await locations(region)).toMatchObject([
      { name: 'Blijft', closedOn: null, contactEmail: 'eigen@x.example' },
      { name: 'Het Vlotje', closedOn: '2026-05-31' },
    ]);
    expect((await take(region, lrkFile(ended, kept))).counts).toMatchObject({ changed: 0, same: 2 });
  });

  it('takes only those with vve when the file says which they are', async () => {
    const region = await aRegion('preschools');
    const lines = [preschool(region), preschool(region, { lrk: `${region.prefix}0000002`, name: 'Zonder' })];
    const text = [`${lrkHeader};vve`, `${lines[0]};Ja`, `${lines[1]};`].join('\n');
    expect((await take(region, text)).counts).toMatchObject({ created: 1, skipped: 1 });
  });

  it('gives a sample of every kind that can be taken as it is', async () => {
    for (const { name } of api.get(ImportsService).kindsOf(anActor(randomUUID()))) {
      const region = await aRegion(name);
      const sample = api.get(ImportsService).sampleOf(region.actor, name);
      const own = sample.replaceAll('0034', region.code).replaceAll(/ALMERE|Almere/g, region.name);
      expect(await check(region, own)).toMatchObject({ status: 'checked', counts: { created: 3 } });
    }
  });
});
