import type { TabularFormat } from '#libs/platform/tabular/index.js';

export type DuoField =
  | 'boardCode'
  | 'boardName'
  | 'brin'
  | 'locationCode'
  | 'locationName'
  | 'institutionName'
  | 'street'
  | 'houseNumber'
  | 'postcode'
  | 'city'
  | 'municipalityCode'
  | 'municipalityName'
  | 'denomination'
  | 'structure'
  | 'primaryKind';

const ignored = [
  'PROVINCIE',
  'TELEFOONNUMMER',
  'INTERNETADRES',
  'STRAATNAAM CORRESPONDENTIEADRES',
  'HUISNUMMER-TOEVOEGING CORRESPONDENTIEADRES',
  'POSTCODE CORRESPONDENTIEADRES',
  'PLAATSNAAM CORRESPONDENTIEADRES',
  ...['NODAAL GEBIED', 'RPA-GEBIED', 'WGR-GEBIED', 'COROPGEBIED', 'ONDERWIJSGEBIED', 'RMC-REGIO'].flatMap((area) => [
    `${area} CODE`,
    `${area} NAAM`,
  ]),
];

type Line = readonly [DuoField, string, readonly string[], required: boolean, explanation?: string];

const lines: readonly Line[] = [
  ['boardCode', 'BEVOEGD GEZAG NUMMER', ['BEVOEGDGEZAG NUMMER', 'BEVOEGD GEZAGNUMMER'], true, '5 cijfers'],
  ['boardName', 'BEVOEGD GEZAG NAAM', ['NAAM BEVOEGD GEZAG'], false, 'Mag ontbreken'],
  ['brin', 'INSTELLINGSCODE', ['BRIN NUMMER', 'BRINNUMMER', 'BRIN'], true, 'BRIN, zoals 00YY'],
  ['locationCode', 'VESTIGINGSCODE', ['VESTIGINGSNUMMER', 'BRIN6'], false, 'BRIN met 2 cijfers, zoals 00YY01'],
  ['locationName', 'VESTIGINGSNAAM', ['NAAM VESTIGING'], false, 'Naam van de vestiging'],
  ['institutionName', 'INSTELLINGSNAAM', ['NAAM INSTELLING'], false, 'Naam van de hele school; mag ontbreken'],
  ['street', 'STRAATNAAM', ['STRAAT'], true],
  ['houseNumber', 'HUISNUMMER-TOEVOEGING', ['HUISNUMMER TOEVOEGING', 'HUISNUMMER'], false],
  ['postcode', 'POSTCODE', [], true],
  ['city', 'PLAATSNAAM', ['PLAATS', 'WOONPLAATS'], true],
  ['municipalityCode', 'GEMEENTENUMMER', ['GEMEENTECODE'], false, '4 cijfers'],
  ['municipalityName', 'GEMEENTENAAM', ['GEMEENTE'], true, 'Andere gemeenten slaan wij over'],
  ['denomination', 'DENOMINATIE', ['RICHTING'], true, 'Zoals Openbaar of Rooms-Katholiek'],
  ['structure', 'ONDERWIJSSTRUCTUUR', ['ONDERWIJS STRUCTUUR'], false, 'Alleen voortgezet onderwijs'],
  ['primaryKind', 'SOORT PRIMAIR ONDERWIJS', ['SOORT PO', 'SOORT ONDERWIJS'], false, 'Zoals Bo, Sbo, So'],
];

/** "Alle vestigingen" of DUO, primary and secondary, with the headers of older years (open onderwijsdata). */
export function duoFormat(samples: Readonly<Record<DuoField, readonly string[]>>): TabularFormat<DuoField> {
  const columns = lines.map(([field, header, aliases, required, explanation]) => ({
    ...{ field, header, aliases, required, samples: samples[field] },
    ...(explanation && { explanation }),
  }));
  return { ignored, columns };
}
