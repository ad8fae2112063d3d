import { categoryNames, heldOf } from '../delivery.js';
import type { OsoCategory, OsoDossier } from '../dossier.js';
import { type Fault, type Rule, nameIn, rule } from './rule.js';

const always: readonly OsoCategory[] = ['metadata', 'inspection', 'school', 'pupil', 'guardians', 'career', 'advice'];
/** There by the schema itself. */
const bySchema: readonly OsoCategory[] = ['metadata', 'school', 'pupil'];
const ofSecondary = new Set([
  'bevorderd',
  'examenresultaat',
  'resultaatvakkenvo',
  'certificaat',
  'competenties',
  'stage',
  'overigvombo',
]);

const marked = ({ metadata }: OsoDossier, ...values: string[]): OsoCategory[] =>
  Object.entries(metadata.delivery ?? {})
    .filter(([, value]) => values.includes(value))
    .map(([name]) => name as OsoCategory);

const markRule = (dossier: OsoDossier): Fault[] => {
  const delivery = dossier.metadata.delivery;
  if (!delivery) return [];
  const forbidden: OsoCategory[] =
    dossier.metadata.transfer === 'POVO' ? ['earlyEducation', 'vocational'] : ['vocational'];
  return [
    ...always.filter((category) => delivery[category] !== 'VERPLICHT').map((category) => mark(category, 'verplicht')),
    ...forbidden.filter((category) => delivery[category] !== 'VERBODEN').map((category) => mark(category, 'verboden')),
  ];
};
const mark = (category: OsoCategory, value: string): Fault => ({
  field: `metadata.delivery.${category}`,
  sentence: `De categorie "${categoryNames[category]}" is bij deze overstap ${value}. Zet haar zo.`,
});

/** Rules about what parents left out and what may not go: absent is really absent. */
export const categoryRules: readonly Rule[] = [
  rule('EST.category-mark', markRule),
  rule('EST.category-absent', (dossier) =>
    marked(dossier, 'VERBODEN', 'OPT-UIT').flatMap((category) =>
      heldOf(category, dossier).map((field) => ({
        field,
        sentence: `De categorie "${categoryNames[category]}" gaat niet mee, maar dit staat er nog in. Haal het weg.`,
      })),
    ),
  ),
  rule('EST.category-present', (dossier) =>
    marked(dossier, 'VERPLICHT')
      .filter((category) => !bySchema.includes(category) && heldOf(category, dossier).length === 0)
      .map((category) => ({
        field: `metadata.delivery.${category}`,
        sentence: `De categorie "${categoryNames[category]}" is verplicht, maar er staat niets in. Vul haar in.`,
      })),
  ),
  rule('EST.category-secondary', (_dossier, { leftOut }) =>
    leftOut
      .filter(({ place }) => ofSecondary.has(nameIn(place)))
      .map(({ place }) => ({
        field: 'metadata.delivery.vocational',
        sentence: `"${nameIn(place)}" gaat over het voortgezet onderwijs. Haal het weg.`,
      })),
  ),
];
