import type { FormPart } from '#libs/forms/domain/index.js';
import type { PrintableHandover } from '#libs/handovers/domain/index.js';
import { dutchDate } from '#libs/platform/domain/index.js';
import type { DossierBlock } from './dossier-block.js';
import { partTitle } from './part-blocks.js';

const restrictedApart =
  'Een deel dat alleen de directeur en de intern begeleider lezen, staat nooit in deze PDF. Wie het mag lezen, maakt er een eigen PDF van.';

/**
 * What goes along, and by what right: by law, or because parents agreed (AVG article 6). Whether a part for others went at
 * all is not told in a normal print.
 */
export function consentBlocks(handover: PrintableHandover, isRestricted: boolean): DossierBlock[] {
  const { definition, kind, forGuardian = false } = handover;
  const told = definition.parts.filter(({ restricted }) => forGuardian || restricted === isRestricted);
  const rows = told.map((part) => [titleOf(part, handover), standing(part, handover)]);
  const apart = !forGuardian && !isRestricted && definition.parts.some(({ restricted }) => restricted);
  return [
    { kind: 'heading', level: 2, text: kind === 'concept' ? 'Waarover de ouders beslissen' : 'Wat er meegaat' },
    { kind: 'table', columns: ['Deel', 'Gaat mee'], rows },
    ...(apart ? [{ kind: 'paragraph', text: restrictedApart, quiet: true } as const] : []),
  ];
}

/** Parents have all parts on one paper; who reads a restricted one at the school is said beside it. */
function titleOf(part: FormPart, { definition, forGuardian }: PrintableHandover): string {
  const title = partTitle(part, definition.sections);
  return forGuardian && part.restricted
    ? `${title} (op school alleen voor de directeur en de intern begeleider)`
    : title;
}

function standing({ id, consent }: FormPart, { kind, went, consentedOn }: PrintableHandover): string {
  if (consent === 'not-needed') return 'Ja, volgens de wet (WPO artikel 167, derde lid)';
  if (kind === 'concept') return 'Alleen als de ouders het goedvinden';
  if (!went.includes(id)) return kind === 'facts' ? 'Nee' : 'Nee, de ouders lieten dit weg';
  const on = consentedOn[id];
  return on ? `Ja, toestemming van de ouders op ${dutchDate(on)}` : 'Ja, met toestemming van de ouders';
}
