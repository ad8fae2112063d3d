import { randomUUID } from 'node:crypto';
import pg from 'pg';

export interface Region {
  readonly regionId: string;
  readonly preschoolLocationId: string;
  readonly schoolLocationId: string;
  readonly wijkId: string;
}

/** Works as the superuser: for filling and for looking, never what is measured. */
export async function asAdmin<Result>(adminUrl: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * One municipality, with places for so many children: a wijk for every 2,000, a preschool for every 133, a school for every
 * 250 and a board for every 8 schools, as in Almere. One region, so that the coordinator's list really is that long.
 */
export async function fillRegion(adminUrl: string, children: number): Promise<Region> {
  return asAdmin(adminUrl, async (client) => {
    const regionId = randomUUID();
    const numbers: Record<string, string> = {
      $region: client.escapeLiteral(regionId),
      $wijken: String(Math.max(10, Math.round(children / 2_000))),
      $preschools: String(Math.max(150, Math.round(children / 133))),
      $schools: String(Math.max(80, Math.round(children / 250))),
      $boards: String(Math.max(10, Math.round(children / 2_000))),
    };
    for (const statement of places) await client.query(withNumbers(statement, numbers));
    await client.query('ANALYZE organisation, location, wijk');
    const { rows } = await client.query<Region>(
      `SELECT p.id AS "preschoolLocationId", p.wijk_id AS "wijkId", s.id AS "schoolLocationId"
       FROM location p, location s WHERE p.code = '000000007' AND s.code = 'S700'`,
    );
    return { ...rows[0], regionId } as Region;
  });
}

/**
 * Children number `from` up to and including `to`, 2½ to 4½ years old, two in three of them registered. Set-based, without
 * the checks of foreign keys, indexes afterwards: a million in about a minute.
 */
export async function fillChildren(adminUrl: string, regionId: string, from: number, to: number): Promise<void> {
  await asAdmin(adminUrl, async (client) => {
    await client.query(
      `SET session_replication_role = replica; SET work_mem = '256MB'; SET maintenance_work_mem = '256MB'`,
    );
    const numbers = { $region: client.escapeLiteral(regionId), $from: String(from), $to: String(to) };
    const { rows: indexes } = await client.query<{ name: string; definition: string }>(secondaryIndexes);
    for (const { name } of indexes) await client.query(`DROP INDEX ${client.escapeIdentifier(name)}`);
    for (const statement of childRows) await client.query(withNumbers(statement, numbers));
    for (const { definition } of indexes) await client.query(definition);
    await client.query('VACUUM ANALYZE pupil, registration, registration_watch');
  });
}

/** One parent for every second child, with an address. */
export async function fillGuardians(adminUrl: string): Promise<void> {
  await asAdmin(adminUrl, async (client) => {
    await client.query('SET session_replication_role = replica');
    await client.query(
      `INSERT INTO guardian (id, pupil_id, name, email, has_authority, position)
       SELECT gen_random_uuid(), id, 'Ouder van ' || given_name, lower(given_name) || '@ouders.example', true, 1
       FROM pupil WHERE right(given_name, 1) IN ('0', '2', '4', '6', '8') ORDER BY 1`,
    );
    await client.query('VACUUM ANALYZE guardian');
  });
}

const withNumbers = (statement: string, numbers: Record<string, string>): string =>
  statement.replaceAll(/\$[a-z]+/g, (name) => numbers[name] ?? name);

const secondaryIndexes = `SELECT indexname AS name, indexdef AS definition FROM pg_indexes
  WHERE tablename IN ('pupil', 'registration', 'registration_watch')
    AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexname::regclass)`;

const places = [
  `INSERT INTO organisation (id, kind, region_id, name, code) VALUES ($region, 'municipality', $region, 'Almere', '0034')`,
  `INSERT INTO stadsdeel (id, region_id, name) SELECT gen_random_uuid(), $region, 'Stadsdeel ' || n FROM generate_series(1, 4) n`,
  `INSERT INTO wijk (id, stadsdeel_id, region_id, name, code)
   SELECT gen_random_uuid(), s.id, $region, 'Wijk ' || n, 'W' || n
   FROM generate_series(1, $wijken) n JOIN stadsdeel s ON s.name = 'Stadsdeel ' || (1 + n % 4)`,
  `INSERT INTO postcode_area (postcode4, wijk_id) SELECT (1300 + substr(code, 2)::int)::text, id FROM wijk`,
  `INSERT INTO organisation (id, kind, parent_id, region_id, name, code)
   VALUES (gen_random_uuid(), 'preschool-organisation', $region, $region, 'Kinderopvang', '12345678')`,
  `INSERT INTO organisation (id, kind, parent_id, region_id, name, code)
   SELECT gen_random_uuid(), 'board', $region, $region, 'Bestuur ' || n, 'B' || n FROM generate_series(1, $boards) n`,
  `INSERT INTO organisation (id, kind, parent_id, region_id, name, code, sector)
   SELECT gen_random_uuid(), 'school', b.id, $region, 'School ' || n, 'S' || n, 'po'
   FROM generate_series(1, $schools) n JOIN organisation b ON b.code = 'B' || (1 + n % $boards)`,
  `INSERT INTO location (id, organisation_id, kind, region_id, board_id, name, code, sector)
   SELECT gen_random_uuid(), id, 'school', $region, parent_id, name, code || '00', 'po' FROM organisation WHERE kind = 'school'`,
  `INSERT INTO location (id, organisation_id, kind, region_id, name, code, wijk_id)
   SELECT gen_random_uuid(), o.id, 'preschool', $region, 'Voorschool ' || n, lpad(n::text, 9, '0'), w.id
   FROM generate_series(1, $preschools) n JOIN wijk w ON w.code = 'W' || (1 + n % $wijken)
   JOIN organisation o ON o.kind = 'preschool-organisation'`,
];

// The keys are what libs/pupils/domain/pupil-name.ts makes of these names.
const childRows = [
  `CREATE TEMPORARY TABLE fresh AS
   WITH place AS (
     SELECT array_agg(id ORDER BY code) FILTER (WHERE kind = 'preschool') AS preschools,
       array_agg(wijk_id ORDER BY code) FILTER (WHERE kind = 'preschool') AS wijken,
       array_agg(id ORDER BY code) FILTER (WHERE kind = 'school') AS schools,
       array_agg(board_id ORDER BY code) FILTER (WHERE kind = 'school') AS boards
     FROM location)
   SELECT gen_random_uuid() AS id, 'Kind' || n AS given_name, 'Achternaam' || (n % 5000) AS family_name,
     current_date - (913 + (n * 7919::bigint) % 730)::int AS born_on,
     preschools[1 + n % cardinality(preschools)] AS preschool_id, wijken[1 + n % cardinality(wijken)] AS wijk_id,
     schools[1 + n % cardinality(schools)] AS school_id, boards[1 + n % cardinality(boards)] AS board_id,
     (n / 7) % 3 > 0 AS registered
   FROM place, generate_series($from, $to) n ORDER BY id`,
  `INSERT INTO pupil (id, region_id, given_name, family_name, given_key, family_key, born_on, wijk_id, preschool_location_id)
   SELECT id, $region, given_name, family_name, lower(given_name), lower(family_name), born_on, wijk_id, preschool_id FROM fresh`,
  `INSERT INTO registration (id, pupil_id, region_id, school_location_id, board_id, preference, received_on, status)
   SELECT gen_random_uuid(), id, $region, school_id, board_id, 1, (born_on + interval '40 months')::date, 'registered'
   FROM fresh WHERE registered ORDER BY 1`,
  `INSERT INTO registration_watch (pupil_id, region_id, wijk_id, preschool_location_id, given_name, prefix, family_name,
     sort_key, born_on, registrable_from_on, due_on, handover_form_due_on, ten_weeks_before_on, turns_four_on, first_registered_on)
   SELECT id, $region, wijk_id, preschool_id, given_name, '', family_name, lower(family_name) || ' ' || lower(given_name), born_on,
     (born_on + interval '36 months')::date, (born_on + interval '42 months')::date, (born_on + interval '45 months')::date,
     (born_on + interval '48 months')::date - 70, (born_on + interval '48 months')::date,
     CASE WHEN registered THEN (born_on + interval '40 months')::date END
   FROM fresh`,
  'DROP TABLE fresh',
];
