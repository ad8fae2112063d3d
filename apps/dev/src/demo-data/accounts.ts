import { writeFileSync } from 'node:fs';
import { type RoleCode, roleLabel } from '#libs/access/domain/index.js';
import type { LocalDate } from '#libs/platform/domain/index.js';
import type { Client } from 'pg';
import type { DemoAccount } from '../identity-provider/index.js';
import { bulkInsert } from './bulk-insert.js';
import { Random } from './random.js';

interface Organisation {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly code: string;
  readonly sector: string | null;
  /** number of its locations, most first in the list */
  readonly locations: number;
  /** of the first of those locations */
  readonly location_id: string | null;
  readonly location_name: string | null;
}

interface DemoPerson {
  readonly subject: string;
  readonly name: string;
  readonly role: RoleCode;
  readonly kind: string;
  readonly sector?: string;
  /** works at the first location only */
  readonly oneLocation?: boolean;
}

/** One person a role, so that everybody's screens can be seen with one click. */
const people: readonly DemoPerson[] = [
  { subject: 'aanmeldcoordinator', name: 'Karin Verhoeven', role: 'region-coordinator', kind: 'municipality' },
  {
    subject: 'pedagogisch-medewerker',
    name: 'Samira el Idrissi',
    role: 'preschool-staff',
    kind: 'preschool-organisation',
    oneLocation: true,
  },
  { subject: 'locatiemanager', name: 'Petra de Wit', role: 'preschool-manager', kind: 'preschool-organisation' },
  { subject: 'directeur', name: 'Rob van der Meer', role: 'school-head', kind: 'school', sector: 'po' },
  { subject: 'schooladministratie', name: 'Anja Kuiper', role: 'school-administration', kind: 'school', sector: 'po' },
  { subject: 'intern-begeleider', name: 'Marloes Hoekstra', role: 'support-coordinator', kind: 'school', sector: 'po' },
  { subject: 'leerkracht', name: 'Bram Postma', role: 'teacher', kind: 'school', sector: 'po' },
  { subject: 'brugklascoordinator', name: 'Ferry Maduro', role: 'vo-coordinator', kind: 'school', sector: 'vo' },
  { subject: 'zorgcoordinator', name: 'Ingrid Blom', role: 'vo-support-coordinator', kind: 'school', sector: 'vo' },
  { subject: 'bestuur', name: 'Winston Pinas', role: 'board-administrator', kind: 'board' },
  { subject: 'beleidsmedewerker', name: 'Lieke Prins', role: 'policy-officer', kind: 'municipality' },
  { subject: 'leerplichtambtenaar', name: 'Hassan Ouali', role: 'attendance-officer', kind: 'municipality' },
  { subject: 'functioneel-beheerder', name: 'Joost Brouwer', role: 'system-administrator', kind: 'municipality' },
  {
    subject: 'accountbeheerder',
    name: 'Mirjam Scholten',
    role: 'account-administrator',
    kind: 'preschool-organisation',
  },
];

const organisations = `
SELECT o.id, o.kind, o.name, o.code, o.sector, count(l.id)::int AS locations,
  (array_agg(l.id ORDER BY l.code))[1] AS location_id, (array_agg(l.name ORDER BY l.code))[1] AS location_name
FROM organisation o LEFT JOIN location l ON (l.organisation_id = o.id OR l.board_id = o.id) AND l.closed_on IS NULL
GROUP BY o.id ORDER BY count(l.id) DESC, o.name`;

/** Persons, what they may do, and the file from which the sign-in page shows them. */
export async function writeAccounts(client: Client, file: string, issuer: string, today: LocalDate): Promise<number> {
  const { rows } = await client.query<Organisation>(organisations);
  const random = new Random(7);
  const accounts: DemoAccount[] = [];
  const persons: object[] = [];
  const memberships: object[] = [];
  for (const person of people) {
    const place = placeOf(person, rows);
    if (!place) continue;
    const id = random.uuid();
    const email = `${person.subject}@estafette.example`;
    persons.push({ id, display_name: person.name, email, issuer, subject: person.subject, status: 'active' });
    const location_id = person.oneLocation ? place.location_id : null;
    memberships.push({
      id: random.uuid(),
      person_id: id,
      organisation_id: place.id,
      location_id,
      role: person.role,
      started_on: today,
    });
    accounts.push({
      subject: person.subject,
      name: person.name,
      email,
      roleLabel: roleLabel(person.role),
      organisationLabel: person.oneLocation ? `${place.name}, ${place.location_name}` : place.name,
      organisationCode: place.code,
    });
  }
  await bulkInsert(client, 'person', persons);
  await bulkInsert(client, 'membership', memberships);
  writeFileSync(file, JSON.stringify(accounts, undefined, 2), { mode: 0o600 });
  return accounts.length;
}

const placeOf = (person: DemoPerson, all: readonly Organisation[]): Organisation | undefined =>
  all.find(({ kind, sector }) => kind === person.kind && (!person.sector || sector === person.sector));
