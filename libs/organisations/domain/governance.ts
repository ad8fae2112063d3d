import type { Governance } from './organisation.js';

/** Directions that make a school bijzonder: WPO and WVO know openbaar and bijzonder only, the direction is not in the law. */
const privateDirections = [
  'algemeen bijzonder',
  'antroposofisch',
  'bijzonder',
  'boeddhistisch',
  'evangelisch',
  'evangelische broedergemeenschap',
  'gereformeerd',
  'gereformeerd vrijgemaakt',
  'hindoeistisch',
  'interconfessioneel',
  'islamitisch',
  'joods orthodox',
  'joods',
  'neutraal bijzonder',
  'oecumenisch',
  'overige',
  'protestants-christelijk',
  'reformatorisch',
  'rooms-katholiek',
  'vrijzinnig protestants',
  'vrije school',
];

/**
 * What the board of a school is in law, from the column DENOMINATIE of DUO. A cooperation of openbaar and bijzonder is a
 * samenwerkingsschool; one of two bijzondere directions is bijzonder. Undefined: not known, ask.
 */
export function governanceOf(denomination: string): Governance | undefined {
  const text = denomination.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLowerCase();
  if (/^openbaar\b/.test(text)) return 'public';
  if (/^samenwerkingsschool\b/.test(text)) return 'cooperation';
  if (/^samenwerking\b/.test(text)) return /\b(opb|openbaar)\b/.test(text) ? 'cooperation' : 'private';
  return privateDirections.includes(text) ? 'private' : undefined;
}
