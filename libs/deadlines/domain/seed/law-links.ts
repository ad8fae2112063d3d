// Addresses of the laws at wetten.overheid.nl, by their BWB number, and what most rows have in common.
const law = (bwb: string): string => `https://wetten.overheid.nl/${bwb}`;

export const links = {
  wpo: law('BWBR0003420'),
  wvo: law('BWBR0044212'),
  wec: law('BWBR0003549'),
  exchange: law('BWBR0031619'),
  toetsbesluit: law('BWBR0035216'),
  leerplicht: law('BWBR0002628'),
  awb: law('BWBR0005537'),
  funding: law('BWBR0003862'),
  passendOnderwijsAlmere: 'https://passendonderwijs-almere.nl/aanmelden',
  disputes: 'https://onderwijsgeschillen.nl',
} as const;

/** A term in law, counted forward, that does not move: add `movesOffNonWorkingDays` where the Algemene termijnenwet holds. */
export const statutory = {
  kind: 'statutory',
  confidence: 'law',
  direction: 'forward',
  limit: 'until',
  movesOffNonWorkingDays: false,
} as const;

/** Passend onderwijs came into force on this day; terms that began earlier are not in the table. */
export const sincePassendOnderwijs = '2014-08-01';
/** Children born from this day turned 3 under passend onderwijs. */
export const bornUnderPassendOnderwijs = '2011-08-01';
/** The Wet voortgezet onderwijs 2020 came into force on this day. */
export const sinceWvo2020 = '2022-08-01';
