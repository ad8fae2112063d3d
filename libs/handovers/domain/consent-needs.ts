import type { Finding } from '#libs/platform/domain/index.js';
import type { ConsentOutcome } from './consent.js';

/** What decides whether a text may go, beside what parents said. */
export interface ConsentSituation {
  readonly presented: boolean;
  readonly receiverKnown: boolean;
  readonly custodians: number;
  /** a parent who said no is not found with the child any more */
  readonly lostNo: boolean;
  readonly parts: readonly { readonly id: string; readonly title: string }[];
}

const need = (code: string, reason: string, name = ''): Finding => ({ name, code, reason });

/**
 * What is still needed before it may be sent, all at once; nothing: it may. Of an objection only that there is one: who made
 * it and about what is between the preschool and that parent.
 */
export function consentNeeds(outcome: ConsentOutcome, situation: ConsentSituation): Finding[] {
  const { presented, receiverKnown } = situation;
  return [
    ...(presented ? [] : [need('not-presented', 'Leg de tekst eerst aan de ouders voor (AVG artikel 13).')]),
    ...(receiverKnown ? [] : [need('receiver-unknown', 'Kies eerst de school. Toestemming geldt voor één school.')]),
    ...(presented && receiverKnown ? decisionNeeds(outcome, situation) : []),
  ];
}

const noCustodian =
  'Bij dit kind staat geen ouder met gezag. Zonder ouder met gezag kan niemand toestemming geven. Vul dit eerst aan bij het kind.';
const objection =
  'Versturen is gestopt: niet alle ouders met gezag zijn het ermee eens (AVG artikel 7). Bespreek dit met de ouders. Verstuur niets tot zij het eens zijn.';
const lostNo =
  'Een ouder die nee zei, staat niet meer met dezelfde naam bij dit kind. Ga terug naar schrijven en leg de tekst opnieuw voor.';
const nothingGiven =
  'De ouders stemmen met geen enkel deel in. Er gaat niets naar de school dan wat volgens de wet mee moet.';

function decisionNeeds({ parts, objectors, maySend }: ConsentOutcome, situation: ConsentSituation): Finding[] {
  if (objectors.length > 0) return [need('objection', objection)];
  const open = situation.parts.filter(({ id }) => parts[id] === 'open');
  const found = [
    ...(situation.custodians > 0 ? [] : [need('no-custodian', noCustodian)]),
    ...(situation.lostNo ? [need('lost-refusal', lostNo)] : []),
    ...open.map(({ id, title }) => need('open', `Van “${title}” is nog geen besluit vastgelegd.`, `parts.${id}`)),
  ];
  return found.length > 0 || maySend ? found : [need('nothing-given', nothingGiven)];
}
