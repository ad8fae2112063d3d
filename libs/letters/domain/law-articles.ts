import type { Governance, Sector } from '#libs/organisations/domain/index.js';

// Where a rule stands in law, in the words of a letter (law-and-process 2.3 to 2.6). Of special education we know that the
// terms are the same (R2.24), not each paragraph: there the letter names the law only.

export interface SchoolInLaw {
  readonly sector: Sector | null;
  readonly governance: Governance | null;
}

const wpo = 'van de Wet op het primair onderwijs (WPO)';
const wvo = 'van de Wet voortgezet onderwijs 2020 (WVO 2020)';
const awb = 'van de Algemene wet bestuursrecht (Awb)';
const wec = 'de Wet op de expertisecentra (WEC)';

/** The decision within six weeks, and its extension: R2.20 and R2.21. */
export const decisionArticle = ({ sector }: SchoolInLaw): string =>
  bySector(sector, `artikel 40, lid 6, ${wpo}`, `artikel 8.8, lid 2, ${wvo}`);

/** The invitation to complete a registration, and not processing it: law-and-process 2.4. */
export function completionArticle({ sector, governance }: SchoolInLaw): string {
  if (governance === 'public') return `artikel 4:5 ${awb}`;
  return bySector(sector, `artikel 63, lid 4, ${wpo}`, `artikel 8.8, lid 3, ${wvo}`);
}

/** Six weeks to object: R2.41. */
export function objectionArticle({ sector, governance }: SchoolInLaw): string {
  if (governance === 'public') return `artikel 6:7 ${awb}`;
  return bySector(sector, `artikel 63, lid 3, ${wpo}`, `artikel 8.8, lid 5, ${wvo}`);
}

/** Temporary placement: R2.22 and R2.23. */
export const placementArticle = ({ sector }: SchoolInLaw): string =>
  bySector(sector, `artikel 40, lid 7, ${wpo}`, `artikel 8.13 ${wvo}`);

function bySector(sector: Sector | null, primary: string, secondary: string): string {
  if (sector === 'so') return wec;
  return sector === 'vo' ? secondary : primary;
}
