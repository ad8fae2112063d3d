import 'reflect-metadata';
import { seedTermTables } from '#libs/deadlines/domain/index.js';
import { type LocalDate, localDateOf, yearOf } from '#libs/platform/domain/index.js';
import { watchTables, watchTermsOf } from '#libs/registrations/domain/index.js';
import pg from 'pg';
import { writeAccounts } from './accounts.js';
import { writeDemoAgreements } from './agreements.js';
import { bulkInsert } from './bulk-insert.js';
import { type Place, demoChildren } from './children.js';
import { writeDemoHandovers } from './handovers.js';
import { writeDemoOrganisations } from './organisations.js';

// Fills an empty database with invented organisations, children and accounts at the size of Almere. Run by npm start.
const children = 5_000;

const databaseUrl = needed('DATABASE_OWNER_URL');
const accountsFile = needed('DEMO_ACCOUNTS_FILE');
const issuer = needed('OIDC_ISSUER');
const today = localDateOf(new Date());

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
const client = new pg.Client({ connectionString: databaseUrl });
await client.connect();
try {
  await client.query('BEGIN');
  // The owner is held to row-level security too.
  await client.query(`SELECT set_config('app.reach', 'system', true)`);
  await writeDemoOrganisations(client);
  await writeDemoAgreements(client);
  console.log('Scholen en voorscholen gemaakt');
  await writeChildren(today);
  await writeToddlerCounts(today);
  const accounts = await writeAccounts(client, accountsFile, issuer, today);
  console.log(`${accounts} demo-accounts gemaakt`);
  await client.query('COMMIT');
  await writeHandovers(today);
  await client.query('ANALYZE');
} finally {
  await client.end();
}

/** Only where it is known how the API connects: tests of a browser make the handovers that they need. */
async function writeHandovers(on: LocalDate): Promise<void> {
  const appUrl = process.env['DEMO_HANDOVERS_URL'];
  if (!appUrl) return;
  await client.query(`SELECT set_config('app.reach', 'system', false)`);
  console.log(`${await writeDemoHandovers(client, appUrl, on)} overdrachten gemaakt`);
}

async function writeChildren(on: LocalDate): Promise<void> {
  const [preschools, schools] = [await places('preschool', null), await places('school', 'po')];
  const { rows } = await client.query<{ id: string }>(`SELECT id FROM organisation WHERE kind = 'municipality'`);
  const law = await client.query<{ version: string }>('SELECT version FROM law_version');
  const tables = watchTables(seedTermTables);
  const made = demoChildren(children, {
    regionId: rows[0]?.id ?? '',
    today: on,
    tables: seedTermTables,
    lawVersion: law.rows[0]?.version ?? '0',
    preschools,
    schools,
    watchTermsOf: (bornOn) => watchTermsOf(bornOn, tables),
  });
  for (const table of ['pupil', 'guardian', 'registration', 'registration_step', 'registration_watch'] as const) {
    await bulkInsert(client, table, made[table]);
  }
  console.log(
    `${made.pupil.length} kinderen, ${made.guardian.length} ouders en ${made.registration.length} aanmeldingen gemaakt`,
  );
}

/** Somewhat more toddlers than the preschools know, as if somebody had counted them. */
async function writeToddlerCounts(on: LocalDate): Promise<void> {
  await client.query(
    `INSERT INTO toddler_count (wijk_id, year, region_id, count, source, counted_on)
     SELECT wijk.id, $1, wijk.region_id, ceil(count(w.pupil_id) / (0.78 + (ascii(wijk.code) + length(wijk.name)) % 5 * 0.04)),
       'Verzonnen telling van de gemeente', make_date($1, 1, 1)
     FROM wijk LEFT JOIN registration_watch w ON w.wijk_id = wijk.id AND w.left_on IS NULL
       AND w.born_on > $2::date - interval '48 months' AND w.born_on <= $2::date - interval '30 months'
     GROUP BY wijk.id`,
    [yearOf(on), on],
  );
}

async function places(kind: string, sector: string | null): Promise<Place[]> {
  const { rows } = await client.query<Place>(
    `SELECT id, wijk_id AS "wijkId", postcode, board_id AS "boardId", governance FROM location
     WHERE kind = $1 AND ($2::text IS NULL OR sector = $2) AND closed_on IS NULL ORDER BY code`,
    [kind, sector],
  );
  return rows;
}

function needed(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing`);
  return value;
}
