import { type OrganisationKind, organisationKinds } from '#libs/organisations/domain/index.js';
import type { Reach } from '#libs/platform/domain/index.js';

interface RoleFacts {
  /** Dutch name on screen */
  readonly label: string;
  /** one Dutch sentence for whoever gives the role */
  readonly explanation: string;
  /** kinds of organisation in which the role exists */
  readonly kinds: readonly OrganisationKind[];
  /** how far the role sees (law-and-process 6.4) */
  readonly reach: Reach;
  /** sectors of the school, when the role exists in some only */
  readonly sectors?: readonly string[];
}

const primary = ['po', 'so'] as const;
const secondary = ['vo'] as const;
export const roles = {
  'preschool-staff': {
    label: 'Pedagogisch medewerker',
    explanation: 'Ziet de kinderen van de eigen voorschool.',
    kinds: ['preschool-organisation'],
    reach: 'locations',
  },
  'preschool-manager': {
    label: 'Locatiemanager voorschool',
    explanation: 'Beheert de kinderen van de eigen voorschool en leest bestanden in.',
    kinds: ['preschool-organisation'],
    reach: 'locations',
  },
  'school-administration': {
    label: 'Schooladministratie',
    explanation: 'Legt aanmeldingen vast. Ziet data en status, geen inhoud van formulieren.',
    kinds: ['school'],
    reach: 'locations',
  },
  'school-head': {
    label: 'Directeur',
    explanation: 'Ziet en beheert alle aanmeldingen van de eigen school.',
    kinds: ['school'],
    reach: 'locations',
  },
  'support-coordinator': {
    label: 'Intern begeleider',
    explanation: 'Ziet de aanmeldingen van de eigen school, met de vraag om ondersteuning.',
    kinds: ['school'],
    reach: 'locations',
    sectors: primary,
  },
  teacher: {
    label: 'Leerkracht',
    explanation: 'Ziet de leerlingen van de eigen school.',
    kinds: ['school'],
    reach: 'locations',
  },
  'vo-coordinator': {
    label: 'Brugklascoördinator',
    explanation: 'Ziet en beheert de aanmeldingen van de eigen school voor voortgezet onderwijs.',
    kinds: ['school'],
    reach: 'locations',
    sectors: secondary,
  },
  'vo-support-coordinator': {
    label: 'Zorgcoördinator vo',
    explanation: 'Ziet de aanmeldingen van de eigen school voor voortgezet onderwijs.',
    kinds: ['school'],
    reach: 'locations',
    sectors: secondary,
  },
  'board-administrator': {
    label: 'Schoolbestuur',
    explanation: 'Ziet de aanmeldingen en de aantallen van alle scholen van het bestuur.',
    kinds: ['board'],
    reach: 'locations',
  },
  'region-coordinator': {
    label: 'Aanmeldcoördinator',
    explanation: 'Bewaakt de termijnen in de hele gemeente: namen, data en status.',
    kinds: ['municipality'],
    reach: 'region',
  },
  'policy-officer': {
    label: 'Beleidsmedewerker gemeente',
    explanation: 'Ziet alleen aantallen, nooit namen.',
    kinds: ['municipality'],
    reach: 'numbers',
  },
  toeleiding: {
    label: 'Toeleiding',
    explanation: 'Leidt kinderen toe naar de voorschool.',
    kinds: ['toeleiding'],
    reach: 'none',
  },
  samenwerkingsverband: {
    label: 'Samenwerkingsverband',
    explanation: 'Ziet alleen kinderen voor wie een school advies vraagt.',
    kinds: ['samenwerkingsverband'],
    reach: 'none',
  },
  'attendance-officer': {
    label: 'Leerplichtambtenaar',
    explanation: 'Ziet vanaf de leerplicht of een kind staat ingeschreven.',
    kinds: ['municipality'],
    reach: 'none',
  },
  'system-administrator': {
    label: 'Functioneel beheerder',
    explanation: 'Houdt het systeem draaiend. Ziet geen gegevens van kinderen.',
    kinds: ['municipality'],
    reach: 'none',
  },
  'account-administrator': {
    label: 'Accountbeheerder',
    explanation: 'Maakt en beëindigt accounts in de eigen organisatie. Ziet geen gegevens van kinderen.',
    kinds: organisationKinds,
    reach: 'none',
  },
} as const satisfies Record<string, RoleFacts>;

export type RoleCode = keyof typeof roles;

export const roleCodes = Object.keys(roles) as readonly RoleCode[];

export const isRoleCode = (value: string): value is RoleCode => Object.hasOwn(roles, value);

/** A parent is no member of an organisation: this role is never given, it comes with the own link. */
export const guardianRole = 'guardian';

/** Dutch name of a role; the code itself when it is not known. */
export const roleLabel = (role: string): string =>
  role === guardianRole ? 'Ouder' : isRoleCode(role) ? roles[role].label : role;

/** How far a role sees; nothing when the code is not known. */
export const reachOf = (role: string): Reach => (isRoleCode(role) ? roles[role].reach : 'none');

/** True when the role exists in an organisation of this kind (and, for schools, this sector; null: not known, all fit). */
export function roleFits(role: RoleCode, organisation: { kind: string; sector: string | null }): boolean {
  const facts: RoleFacts = roles[role];
  const sectorFits = !facts.sectors || organisation.sector === null || facts.sectors.includes(organisation.sector);
  return (facts.kinds as readonly string[]).includes(organisation.kind) && sectorFits;
}
