import { type Leaf, code, date, someText, truth } from '../../structure/leaves.js';
import { left, many, one, optional } from '../../structure/parts.js';
import { places } from './place.js';

export const sexes = ['unknown', 'female', 'male'] as const;
export type Sex = (typeof sexes)[number];

/** Code list 14: 0 onbekend, 1 vrouw, 2 man. EDEXML has 1 for a boy and 2 for a girl. */
export const sexByOsoCode: Readonly<Record<string, Sex>> = { '0': 'unknown', '1': 'female', '2': 'male' };
const sex: Leaf<Sex> = {
  kind: 'leaf',
  read: (found) => sexByOsoCode[found.trim()],
  write: (value) => Object.keys(sexByOsoCode).find((known) => sexByOsoCode[known] === value),
  expects: '0 (onbekend), 1 (vrouw) of 2 (man)',
};

const names = {
  givenNames: many('voornaam', someText),
  initials: optional('voorletters-1', someText),
  prefix: optional('voorvoegsel', someText),
  familyName: one('achternaam', someText),
  callName: optional('roepnaam', someText),
};
export const sexAndSecrecy = { sex: optional('geslacht', sex), addressSecret: optional('adresgeheim', truth) };
export { names };

const noGround = 'Daar is geen wettelijke grond voor (Besluit uitwisseling leer- en begeleidingsgegevens, artikel 3).';

export const guardianFields = {
  ...names,
  ...sexAndSecrecy,
  ...places,
  relation: optional('relatietotkind', code('relation')),
  deceased: optional('overleden', truth),
  diedOn: optional('overlijdensdatum', date()),
  legalRepresentative: one('wettigevertegenwoordiger', truth),
  bankAccount: left('banknummer', noGround),
  iban: left('iban', noGround),
};
