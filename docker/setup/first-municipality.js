// Makes a municipality, its wijken and the account of its first account administrator, who invites everybody else.
// Prints a link that works once, for two weeks. How to run it: docker/README.md. Everything or nothing is written.
import 'reflect-metadata';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { readSetting } from '#libs/platform/config/index.js';
import { parse } from 'csv-parse/sync';
import pg from 'pg';

const usage =
  'first-municipality.js --name "Gemeente Almere" --code 0034 --person "Name of a person" --email name@example.nl < wijken.csv';
const weeksMs = 14 * 24 * 60 * 60 * 1_000;

const wish = readWish();
const areas = readAreas(await text(process.stdin));
const client = new pg.Client({ connectionString: readSetting('DATABASE_OWNER_URL'), connectionTimeoutMillis: 10_000 });
await client.connect();
try {
  await client.query('BEGIN');
  const region = await addMunicipality();
  const wijken = await addWijken(region);
  const token = await addAdministrator(region);
  await client.query('COMMIT');
  console.log(`${wish.name}: ${wijken} wijken, ${areas.length} postcodes.`);
  console.log(`Give ${wish.person} this link; it works once, until ${new Date(Date.now() + weeksMs).toISOString()}:`);
  console.log(`${readSetting('PUBLIC_ORIGIN')}/uitnodiging?code=${token}`);
} catch (error) {
  await client.query('ROLLBACK');
  if (error.code !== '23505') throw error;
  refuse(`Nothing is written, this is there already: ${error.constraint}`);
} finally {
  await client.end();
}

function readWish() {
  const names = ['name', 'code', 'person', 'email'];
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' }]));
  const { values } = parseArgs({ options, strict: false });
  if (!names.every((name) => typeof values[name] === 'string' && values[name] !== '')) refuse(usage);
  if (!/^\d{4}$/.test(values.code)) refuse('--code is the number of the municipality: four digits');
  if (!/^\S+@\S+\.\S+$/.test(values.email)) refuse('--email is not an address');
  return values;
}

/** Lines `postcode4;wijk code;wijk;stadsdeel` with that header; an empty input means: no wijken yet. */
function readAreas(csv) {
  const rows = parse(csv, { bom: true, delimiter: ';', from_line: 2, skip_empty_lines: true, trim: true });
  const faults = rows.flatMap(([postcode4, ...names], index) =>
    /^[1-9]\d{3}$/.test(postcode4) && names.length === 3 && names.every(Boolean) ? [] : [index + 2],
  );
  if (faults.length > 0) refuse(`wijken: line ${faults.join(', ')} is not postcode4;wijk code;wijk;stadsdeel`);
  return rows.map(([postcode4, code, name, stadsdeel]) => ({ postcode4, code, name, stadsdeel }));
}

async function addMunicipality() {
  const id = randomUUID();
  const sql = `INSERT INTO organisation (id, kind, region_id, name, code) VALUES ($1, 'municipality', $1, $2, $3)`;
  await client.query(sql, [id, wish.name, wish.code]);
  return id;
}

async function addWijken(region) {
  const stadsdelen = new Map(areas.map(({ stadsdeel }) => [stadsdeel, randomUUID()]));
  for (const [name, id] of stadsdelen) {
    await client.query('INSERT INTO stadsdeel (id, region_id, name) VALUES ($1, $2, $3)', [id, region, name]);
  }
  const wijken = new Map(areas.map((area) => [area.code, { ...area, id: randomUUID() }]));
  for (const { id, stadsdeel, name, code } of wijken.values()) {
    const sql = 'INSERT INTO wijk (id, stadsdeel_id, region_id, name, code) VALUES ($1, $2, $3, $4, $5)';
    await client.query(sql, [id, stadsdelen.get(stadsdeel), region, name, code]);
  }
  for (const { postcode4, code } of areas) {
    const sql = 'INSERT INTO postcode_area (postcode4, wijk_id) VALUES ($1, $2)';
    await client.query(sql, [postcode4, wijken.get(code).id]);
  }
  return wijken.size;
}

/** The token itself is nowhere but in the link: the table keeps its hash (libs/access/references.ts). */
async function addAdministrator(region) {
  const person = randomUUID();
  const token = randomBytes(32).toString('base64url');
  await client.query(`SELECT set_config('app.reach', 'system', true)`);
  const people = 'INSERT INTO person (id, display_name, email) VALUES ($1, $2, $3)';
  await client.query(people, [person, wish.person, wish.email]);
  const memberships = `INSERT INTO membership (id, person_id, organisation_id, role, started_on)
    VALUES ($1, $2, $3, 'account-administrator', (now() AT TIME ZONE 'Europe/Amsterdam')::date)`;
  await client.query(memberships, [randomUUID(), person, region]);
  const invitations = `INSERT INTO invitation (id, person_id, organisation_id, salt, token_hash, created_at, expires_at, sent_at)
    VALUES ($1, $2, $3, $4, $5, now(), $6, now())`;
  const hash = createHash('sha256').update(token).digest('base64url');
  const salt = randomBytes(16).toString('base64url');
  await client.query(invitations, [randomUUID(), person, region, salt, hash, new Date(Date.now() + weeksMs)]);
  return token;
}

function refuse(reason) {
  console.error(reason);
  process.exit(1);
}
