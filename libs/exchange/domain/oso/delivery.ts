import type { OsoCategory, OsoDelivery, OsoDossier, OsoPupil } from './dossier.js';

/** The ways through which Estafette sends a dossier. */
export const osoTransfers = ['POPO', 'POVO'] as const;
export type OsoTransfer = (typeof osoTransfers)[number];

/** What parents may leave out (section "delivery per category" of the standard); the rest always goes. */
export const optionalCategories = [
  'support',
  'plans',
  'absence',
  'finalTest',
  'tests',
  'reportCards',
  'documents',
] as const satisfies readonly OsoCategory[];
export type OptionalCategory = (typeof optionalCategories)[number] | 'earlyEducation';

/** Names of the categories as people know them. */
export const categoryNames: Readonly<Record<OsoCategory, string>> = {
  metadata: 'gegevens over het bestand',
  inspection: 'inzage van ouders',
  school: 'school',
  pupil: 'leerling',
  guardians: 'ouders en verzorgers',
  earlyEducation: 'voor- en vroegschoolse educatie',
  career: 'schoolloopbaan',
  advice: 'overstapadvies',
  support: 'ondersteuning',
  absence: 'verzuim',
  finalTest: 'doorstroomtoets',
  tests: 'toetsresultaten',
  plans: 'handelingsplannen',
  reportCards: 'cijferlijsten',
  vocational: 'gegevens van het voortgezet onderwijs',
  documents: 'overige bijlagen',
};

/** The categories of a dossier that goes this way, with what is left out on request. */
export function deliveryFor(transfer: OsoTransfer, leftOut: readonly OptionalCategory[] = []): OsoDelivery {
  const choice = (category: OptionalCategory): string => (leftOut.includes(category) ? 'OPT-UIT' : 'OPTIONEEL');
  return {
    ...{ metadata: 'VERPLICHT', inspection: 'VERPLICHT', school: 'VERPLICHT', pupil: 'VERPLICHT' },
    ...{ guardians: 'VERPLICHT', career: 'VERPLICHT', advice: 'VERPLICHT' },
    earlyEducation: transfer === 'POPO' ? choice('earlyEducation') : 'VERBODEN',
    ...{ support: choice('support'), absence: choice('absence'), finalTest: choice('finalTest') },
    ...{ tests: choice('tests'), plans: choice('plans'), reportCards: choice('reportCards') },
    ...{ vocational: 'VERBODEN', documents: choice('documents') },
  };
}

/** A field of a pupil that belongs to a category; a part of support is named with its own name. */
type Covered = keyof OsoPupil | `support.${keyof NonNullable<OsoPupil['support']>}`;

/** What each category covers. Metadata, school and pupil are there by the schema itself. */
export const coveredBy: Readonly<Partial<Record<OsoCategory, readonly Covered[]>>> = {
  guardians: ['guardiansResponsible', 'guardians', 'responsibleInstitution'],
  earlyEducation: ['fromPlaygroup', 'playgroupName', 'preschool', 'earlyEducation'],
  career: ['career'],
  advice: ['advice'],
  support: [
    // The official check overlooks this first one.
    'support.needs',
    'support.diagnoses',
    'support.developmentPlan',
    'support.admissibilities',
    'support.clusterArrangements',
    'support.arrangements',
    'support.learningSupport',
    'support.regionalReferral',
  ],
  plans: ['support.plans'],
  absence: ['absence'],
  finalTest: ['finalTest'],
  tests: ['tests'],
  reportCards: ['reportCards'],
  documents: ['documents'],
};

const isThere = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;

/** Fields of a category that a dossier holds, as `school.pupil.absence`. */
export function heldOf(category: OsoCategory, dossier: OsoDossier): string[] {
  if (category === 'inspection') return isThere(dossier.inspection) ? ['inspection'] : [];
  const { pupil } = dossier.school;
  return (coveredBy[category] ?? []).flatMap((covered) => {
    const [first, second] = covered.split('.') as [keyof OsoPupil, string | undefined];
    const value = pupil[first] as Record<string, unknown> | undefined;
    return isThere(second === undefined ? value : value?.[second]) ? [`school.pupil.${covered}`] : [];
  });
}

const without = <T extends object>(value: T, names: readonly string[]): T =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name))) as T;

/** The pupil without anything of these categories: not empty elements, nothing. */
export function withoutCategories(pupil: OsoPupil, categories: readonly OsoCategory[]): OsoPupil {
  const covered = categories.flatMap((category) => coveredBy[category] ?? []);
  const rest = without(pupil, covered);
  if (!rest.support) return rest;
  const supportFields = covered.filter((name) => name.startsWith('support.')).map((name) => name.slice(8));
  const support = without(rest.support, supportFields);
  const empty = !Object.values(support).some(isThere);
  return empty ? without(rest, ['support']) : { ...rest, support };
}

/** Categories that must not be in the document: left out by the parents, or forbidden for this way. */
export function absentCategories({ metadata }: OsoDossier): OsoCategory[] {
  const delivery = metadata.delivery ?? ({} as OsoDelivery);
  const marked = (Object.keys(delivery) as OsoCategory[]).filter((category) =>
    ['VERBODEN', 'OPT-UIT'].includes(delivery[category]),
  );
  return metadata.transfer === 'POPO' || marked.includes('earlyEducation') ? marked : [...marked, 'earlyEducation'];
}
