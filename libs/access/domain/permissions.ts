import type { RoleCode } from './roles.js';

/** Everything that can be allowed, with a Dutch sentence for the screen "Wie mag wat". */
export const permissions = {
  'organisations.read': 'Organisaties, scholen en voorscholen bekijken',
  'organisations.contact': 'Het e-mailadres van een eigen school of voorschool wijzigen',
  'organisations.import': 'Scholen en voorscholen inlezen uit de bestanden van DUO en het LRK',
  'law.read': 'Termijnen en feestdagen bekijken',
  'law.edit': 'Termijnen en feestdagen wijzigen',
  'accounts.manage': 'Accounts maken, wijzigen en beëindigen binnen de eigen organisatie',
  'pupils.read': 'Kinderen bekijken',
  'pupils.write': 'Gegevens van een kind wijzigen',
  'pupils.import': 'Een bestand met kinderen inlezen',
  'registrations.read': 'Aanmeldingen bekijken',
  'registrations.write': 'Aanmeldingen vastleggen en wijzigen',
  'registrations.decide': 'Een besluit en de stappen daarheen vastleggen',
  'watch.read': 'Zien welk kind nog niet is aangemeld (met naam)',
  'watch.talk': 'Vastleggen dat je met ouders over aanmelden sprak',
  'watch.talks-read': 'Zien wanneer de voorschool met ouders over aanmelden sprak',
  'watch.figures': 'Aantallen zien, zonder namen',
  'reach.read': 'Zien welk deel van de peuters een voorschool kent',
  'reach.edit': 'Bijhouden hoeveel peuters er in een wijk wonen',
  'reminders.read': 'Zien welke herinneringen zijn gepland en verstuurd',
  'reminders.manage': 'Herinneringen opnieuw aanbieden of tegenhouden',
  'letters.read': 'Brieven aan ouders over een aanmelding openen',
  'letters.edit': 'De teksten van brieven aan ouders wijzigen',
  'reminders.chase': 'Allen herinneren die te laat zijn',
  'reminders.rules': 'Bepalen wie wanneer wordt herinnerd',
  'work.manage': 'Mislukt werk bekijken en opnieuw aanbieden',
  'audit.read': 'Het logboek bekijken',
  'audit.verify': 'Controleren of het logboek ongeschonden is',
} as const;

export type Permission = keyof typeof permissions;

const everybody = ['organisations.read', 'law.read'] as const;

/**
 * Role → permissions (law-and-process 6.4). A permission says what kind of thing a role does; on which children is the
 * matter of `reach` and of row-level security. Content of forms is never part of these.
 */
export const permissionMatrix: Readonly<Record<RoleCode, readonly Permission[]>> = {
  'preschool-staff': [...everybody, 'pupils.read', 'watch.read', 'watch.talk', 'watch.talks-read'],
  'preschool-manager': [
    ...everybody,
    'organisations.contact',
    'pupils.read',
    'pupils.write',
    'pupils.import',
    'watch.read',
    'watch.talk',
    'watch.talks-read',
    'watch.figures',
    'reminders.read',
    'audit.read',
  ],
  'school-administration': [
    ...everybody,
    'organisations.contact',
    'pupils.read',
    'registrations.read',
    'registrations.write',
    'registrations.decide',
    'watch.read',
    'letters.read',
  ],
  'school-head': [
    ...everybody,
    'organisations.contact',
    'pupils.read',
    'registrations.read',
    'registrations.write',
    'registrations.decide',
    'watch.read',
    'watch.figures',
    'audit.read',
    'letters.read',
  ],
  'support-coordinator': [...everybody, 'pupils.read', 'registrations.read', 'watch.read', 'letters.read'],
  teacher: [...everybody, 'pupils.read'],
  'vo-coordinator': [
    ...everybody,
    'pupils.read',
    'registrations.read',
    'registrations.write',
    'registrations.decide',
    'letters.read',
  ],
  'vo-support-coordinator': [...everybody, 'pupils.read', 'registrations.read'],
  'board-administrator': [
    ...everybody,
    'organisations.contact',
    'pupils.read',
    'registrations.read',
    'watch.read',
    'watch.figures',
    'reminders.chase',
    'audit.read',
    'letters.edit',
  ],
  'region-coordinator': [
    ...everybody,
    'organisations.contact',
    'organisations.import',
    'law.edit',
    'pupils.read',
    'pupils.write',
    'pupils.import',
    'registrations.read',
    'registrations.write',
    'watch.read',
    'watch.talks-read',
    'watch.figures',
    'reach.read',
    'reach.edit',
    'reminders.read',
    'reminders.manage',
    'letters.edit',
    'reminders.chase',
    'reminders.rules',
  ],
  'policy-officer': [...everybody, 'watch.figures', 'reach.read', 'reach.edit'],
  toeleiding: [...everybody],
  samenwerkingsverband: [...everybody],
  'attendance-officer': [...everybody],
  'system-administrator': [
    ...everybody,
    'organisations.import',
    'law.edit',
    'reminders.rules',
    'work.manage',
    'audit.read',
    'audit.verify',
  ],
  'account-administrator': [...everybody, 'accounts.manage'],
};

/** What a role may do; nothing for a code that is not (or no longer) known. */
export function permissionsOf(role: string): readonly Permission[] {
  return Object.hasOwn(permissionMatrix, role) ? permissionMatrix[role as RoleCode] : [];
}
