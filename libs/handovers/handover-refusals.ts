import type { FormFinding } from '#libs/forms/domain/index.js';
import { DomainError, type Finding, type LocalDate, dutchDate } from '#libs/platform/domain/index.js';
import type { HandoverAct, HandoverStatus } from './domain/index.js';
import { findingOf } from './handover-errors.js';

const states: Readonly<Record<HandoverStatus, string>> = {
  draft: 'Deze overdracht is een concept.',
  presented: 'Deze overdracht ligt bij de ouders.',
  sent: 'Deze overdracht ligt bij de school.',
  accepted: 'De school heeft deze overdracht geaccepteerd.',
  returned: 'De school heeft deze overdracht teruggestuurd.',
  closed: 'Deze overdracht is afgerond.',
  refused: 'De ouders gaven geen toestemming; de inhoud is gewist (AVG artikel 17).',
  withdrawn: 'Een ouder trok de toestemming in (AVG artikel 7, derde lid).',
};

const remedies: Readonly<Record<HandoverAct, string>> = {
  present: 'Alleen een concept kun je aan de ouders voorleggen. Ga eerst terug naar schrijven.',
  revise: 'Terug naar schrijven kan als zij bij de ouders ligt of is teruggestuurd. Haal haar anders eerst terug.',
  send: 'Versturen kan als zij bij de ouders ligt en zij toestemming gaven (AVG artikel 6). Leg haar eerst voor.',
  recall: 'Terughalen kan alleen wat nu bij de school ligt.',
  accept: 'Accepteren kan alleen wat nieuw is verstuurd. Laad de bladzijde opnieuw.',
  return: 'Terugsturen kan alleen wat nog niet is geaccepteerd. Stel een vraag als er iets niet klopt.',
  refuse:
    'Een weigering leg je vast zolang er niets is verstuurd. Leg na het versturen vast dat een ouder de toestemming intrekt.',
  withdraw: 'Intrekken kan alleen na het versturen. Leg anders vast wat de ouder nu besluit.',
  close: 'Afronden kan alleen na het accepteren.',
};

const conflict = (code: string, detail: string, findings: readonly Finding[] = []): DomainError =>
  new DomainError('conflict', code, detail, findings);

/** An act that is not in the table of steps. */
export const notNow = (act: HandoverAct, status: HandoverStatus): DomainError =>
  conflict('handover.not-now', `${states[status]} ${remedies[act]}`);

export const notDraft = (status: HandoverStatus): DomainError =>
  conflict('handover.no-draft', `${states[status]} Invullen kan alleen in een concept. Ga eerst terug naar invullen.`);

export const formIncomplete = (findings: readonly FormFinding[]): DomainError =>
  new DomainError(
    'invalid',
    'handover.form-incomplete',
    'Nog niet alles is ingevuld. Ouders krijgen de definitieve tekst te zien (AVG artikel 13). Vul aan wat hieronder staat.',
    findings.map((finding) => ({ ...findingOf(finding), name: `${finding.section}${finding.pointer}` })),
  );

export const receiverFixed = (status: HandoverStatus): DomainError =>
  conflict(
    'handover.receiver-fixed',
    `${states[status]} Een andere school kiezen kan nu niet: toestemming geldt voor één school (AVG artikel 4, onder 11). Haal de overdracht eerst terug.`,
  );

export const receiverUnknown = (): DomainError =>
  conflict(
    'handover.receiver-unknown',
    'Het is nog niet bekend welke school dit krijgt. Toestemming geldt voor één school (AVG artikel 4, onder 11). Kies eerst de school.',
  );

export const notPresented = (status: HandoverStatus): DomainError =>
  conflict(
    'handover.not-presented',
    `${states[status]} Ouders beslissen over een tekst die voor hen ligt (AVG artikel 4, onder 11). Leg de tekst eerst voor.`,
  );

export const otherVersion = (asked: number, current: number): DomainError =>
  conflict(
    'handover.other-version',
    `Dit besluit gaat over versie ${asked}. Voor de ouders ligt nu versie ${current}; toestemming geldt alleen voor die tekst (AVG artikel 4, onder 11). Vraag hun over die versie te beslissen.`,
  );

/** What parents have to say first. An objection is told before all else, and nothing more than that there is one. */
export const mayNotSend = (needs: readonly Finding[]): DomainError => {
  const objection = needs.find(({ code }) => code === 'objection');
  return objection
    ? conflict('handover.objection', objection.reason, needs)
    : conflict(
        'handover.consent-open',
        'Versturen kan nog niet: zonder toestemming van de ouders gaat er niets naar de school (AVG artikel 6). Hieronder staat wat er nog moet.',
        needs,
      );
};

export const factsNotNow = (status: HandoverStatus): DomainError =>
  conflict(
    'handover.facts-not-now',
    `${states[status]} Programma en duur van de voorschoolse educatie staan al in wat de school heeft (WPO artikel 167, derde lid).`,
  );

export const noFacts = (): DomainError =>
  conflict(
    'handover.no-facts',
    'In dit formulier staat niets dat volgens de wet meegaat (WPO artikel 167, derde lid). Gebruik daarvoor de Peuterestafette.',
  );

export const factsSent = (): DomainError =>
  conflict('handover.facts-sent', 'De school heeft deze gegevens al. Verander ze eerst als er iets niet klopt.');

export const factsStay = (): DomainError =>
  conflict(
    'handover.facts-stay',
    'Deze gegevens gaan volgens de wet mee (WPO artikel 167, derde lid) en kun je niet terugsturen. Stel een vraag als er iets niet klopt.',
  );

export const alreadyAnswered = (): DomainError =>
  conflict('handover.answered', 'Deze vraag is al beantwoord. Laad de bladzijde opnieuw.');

export const alreadyOpened = (): DomainError =>
  conflict('handover.opened', 'De school heeft dit al geopend. Herinneren is niet nodig.');

export const chasedToday = (): DomainError =>
  conflict('handover.chased', 'De school is vandaag al herinnerd. Wacht tot morgen, of bel.');

export const refusePerPart = (): DomainError =>
  conflict(
    'handover.refuse-per-part',
    'De tekst ligt bij de ouders en de school is bekend. Leg per deel vast wat deze ouder besluit (AVG artikel 7).',
  );

export const feedbackGiven = (): DomainError =>
  conflict('received-handover.feedback-given', 'Over deze overdracht is al terugkoppeling gegeven.');

export const feedbackEarly = (dueOn: LocalDate | null): DomainError =>
  conflict(
    'received-handover.feedback-early',
    dueOn === null
      ? 'Over deze overdracht wordt geen terugkoppeling gevraagd.'
      : `Terugkoppeling geven kan vanaf ${dutchDate(dueOn)}. Dan kennen jullie het kind een paar weken.`,
  );

export const copyShut = (): DomainError =>
  conflict(
    'received-handover.shut',
    'Deze overdracht is teruggehaald, teruggestuurd of gesloten. Vraag de voorschool om een nieuwe.',
  );
