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
  'filters.keep': 'Filters van lijsten en cijfers bewaren, en delen binnen de eigen organisatie',
  'filters.tidy': 'Gedeelde filters van de eigen organisatie verwijderen',
  'handovers.read': 'Overdrachten van de eigen voorschool openen, met inhoud',
  'handovers.write': 'Een overdracht invullen, aan ouders voorleggen en versturen',
  'handovers.receive': 'Overdrachten lezen die de eigen school kreeg, en erop antwoorden',
  'dossiers.make': 'Een PDF maken van overdrachten die je mag lezen',
  'reach.read': 'Zien welk deel van de peuters een voorschool kent',
  'reach.edit': 'Bijhouden hoeveel peuters er in een wijk wonen',
  'reminders.read': 'Zien welke herinneringen zijn gepland en verstuurd',
  'reminders.manage': 'Herinneringen opnieuw aanbieden of tegenhouden',
  'letters.read': 'Brieven aan ouders over een aanmelding openen',
  'letters.edit': 'De teksten van brieven aan ouders wijzigen',
  'forms.read': 'Formulieren bekijken zoals ze gelden, zonder antwoorden',
  'forms.propose': 'Een nieuwe versie van een formulier aanbieden',
  'forms.approve': 'Een versie van een formulier goedkeuren, publiceren of intrekken',
  'reminders.chase': 'Allen herinneren die te laat zijn',
  'reminders.rules': 'Bepalen wie wanneer wordt herinnerd',
  'work.manage': 'Mislukt werk bekijken en opnieuw aanbieden',
  'audit.read': 'Het logboek bekijken',
  'audit.verify': 'Controleren of het logboek ongeschonden is',
} as const;

export type Permission = keyof typeof permissions;

/**
 * What a parent may do, who signs in by a link and a code and is no member of any organisation. No role of staff ever holds
 * one of these, and a parent none of the others: the guard looks at another session for them.
 */
export const guardianPermissions = {
  'guardian.child': 'Als ouder de overdracht van het eigen kind lezen, erop reageren en erover beslissen',
} as const;

const everybody = ['organisations.read', 'law.read', 'forms.read'] as const;

/**
 * Role → permissions (law-and-process 6.4). A permission says what kind of thing a role does; on which children is the
 * matter of `reach` and of row-level security. Content of forms only ever goes with `handovers`.
 */
export const permissionMatrix: Readonly<Record<RoleCode, readonly Permission[]>> = {
  'preschool-staff': [
    ...everybody,
    'pupils.read',
    'watch.read',
    'watch.talk',
    'watch.talks-read',
    'handovers.read',
    'handovers.write',
    'dossiers.make',
  ],
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
    'filters.keep',
    'handovers.read',
    'handovers.write',
    'dossiers.make',
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
    'filters.keep',
    'audit.read',
    'letters.read',
    'handovers.receive',
    'dossiers.make',
  ],
  'support-coordinator': [
    ...everybody,
    'pupils.read',
    'registrations.read',
    'watch.read',
    'letters.read',
    'handovers.receive',
    'dossiers.make',
  ],
  teacher: [...everybody, 'pupils.read', 'handovers.receive', 'dossiers.make'],
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
    'filters.keep',
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
    'filters.keep',
    'reach.read',
    'reach.edit',
    'reminders.read',
    'reminders.manage',
    'letters.edit',
    'forms.propose',
    'forms.approve',
    'reminders.chase',
    'reminders.rules',
  ],
  'policy-officer': [...everybody, 'watch.figures', 'filters.keep', 'reach.read', 'reach.edit'],
  toeleiding: [...everybody],
  samenwerkingsverband: [...everybody],
  'attendance-officer': [...everybody],
  'system-administrator': [
    ...everybody,
    'organisations.import',
    'law.edit',
    'forms.propose',
    'forms.approve',
    'reminders.rules',
    'work.manage',
    'audit.read',
    'audit.verify',
  ],
  'account-administrator': [...everybody, 'accounts.manage', 'filters.tidy'],
};

/** What a role may do; nothing for a code that is not (or no longer) known. */
export function permissionsOf(role: string): readonly Permission[] {
  return Object.hasOwn(permissionMatrix, role) ? permissionMatrix[role as RoleCode] : [];
}
