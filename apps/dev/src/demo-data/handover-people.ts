import { type RoleCode, permissionsOf } from '#libs/access/domain/index.js';
import type { Actor, LocalDate } from '#libs/platform/domain/index.js';
import { addMonths } from '#libs/platform/domain/index.js';
import type { Client } from 'pg';

interface Person {
  readonly personId: string;
  readonly role: RoleCode;
  readonly organisationId: string;
  readonly regionId: string;
  readonly locationIds: readonly string[];
}

/** A person of the demo accounts, as the API knows whoever signs in by that name. */
export async function demoActor(client: Client, subject: string): Promise<Actor | undefined> {
  const { rows } = await client.query<Person>(
    `SELECT p.id AS "personId", m.role, m.organisation_id AS "organisationId",
       (SELECT id FROM organisation WHERE kind = 'municipality' LIMIT 1) AS "regionId",
       array_agg(l.id ORDER BY l.code) AS "locationIds"
     FROM person p JOIN membership m ON m.person_id = p.id
     JOIN location l ON l.organisation_id = m.organisation_id AND (m.location_id IS NULL OR l.id = m.location_id) AND l.closed_on IS NULL
     WHERE p.subject = $1 GROUP BY p.id, m.id LIMIT 1`,
    [subject],
  );
  const [person] = rows;
  if (!person) return undefined;
  const permissions = new Set<string>(permissionsOf(person.role));
  return { ...person, permissions, reach: 'locations', origin: 'demo-data', traceId: 'demo-data' };
}

export interface DemoChild {
  readonly id: string;
  readonly bornOn: LocalDate;
  /** with authority */
  readonly guardianIds: readonly string[];
}

/** Children of a preschool about whom a form is written: of three years and older, the oldest first. */
export async function demoChildrenAt(client: Client, locationId: string, today: LocalDate): Promise<DemoChild[]> {
  const { rows } = await client.query<DemoChild>(
    `SELECT c.id, c.born_on AS "bornOn", array_agg(g.id ORDER BY g.position) AS "guardianIds"
     FROM pupil c JOIN guardian g ON g.pupil_id = c.id AND g.has_authority
     WHERE c.preschool_location_id = $1 AND c.left_on IS NULL AND c.born_on <= $2
     GROUP BY c.id ORDER BY c.born_on, c.id`,
    [locationId, addMonths(today, -36)],
  );
  return rows;
}
