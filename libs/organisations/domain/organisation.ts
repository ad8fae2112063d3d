/** Kinds of organisation, as in the table `organisation`. */
export type OrganisationKind =
  'municipality' | 'board' | 'school' | 'preschool-organisation' | 'samenwerkingsverband' | 'toeleiding';
export type LocationKind = 'school' | 'preschool';
/** basisonderwijs (with sbo), voortgezet onderwijs, (voortgezet) speciaal onderwijs */
export type Sector = 'po' | 'vo' | 'so';
/** openbaar, bijzonder, samenwerkingsschool (law-and-process 2.4) */
export type Governance = 'public' | 'private' | 'cooperation';

export const organisationKinds: readonly OrganisationKind[] = [
  'municipality',
  'board',
  'school',
  'preschool-organisation',
  'samenwerkingsverband',
  'toeleiding',
];
export const locationKinds: readonly LocationKind[] = ['school', 'preschool'];

/** Dutch names, for the screen. */
export const organisationKindLabels: Readonly<Record<OrganisationKind, string>> = {
  municipality: 'Gemeente',
  board: 'Schoolbestuur',
  school: 'School',
  'preschool-organisation': 'Voorschoolorganisatie',
  samenwerkingsverband: 'Samenwerkingsverband',
  toeleiding: 'Toeleiding',
};
export const sectorLabels: Readonly<Record<Sector, string>> = {
  po: 'Basisonderwijs',
  vo: 'Voortgezet onderwijs',
  so: 'Speciaal onderwijs',
};
export const governanceLabels: Readonly<Record<Governance, string>> = {
  public: 'Openbaar',
  private: 'Bijzonder',
  cooperation: 'Samenwerkingsschool',
};
