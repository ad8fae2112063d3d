import type { GuardianPrintKind } from '#libs/handovers/domain/index.js';
import { DomainError, dutchDate } from '#libs/platform/domain/index.js';
import type { Gone } from './data/dossier-row.js';
import { type DossierKind, mostAnHour, mostWaiting } from './domain/index.js';

const nothing: Readonly<Record<DossierKind, string>> = {
  normal: 'Deze overdracht is niet meer te lezen. Kijk bij de overdracht wat ermee gebeurde.',
  restricted: 'Er is geen vertrouwelijk deel dat je mag lezen.',
  concept: 'Er ligt nu geen tekst bij de ouders. Leg de tekst eerst aan de ouders voor.',
};

export const nothingToPrint = (kind: DossierKind): DomainError =>
  new DomainError('conflict', 'dossier.nothing-to-print', nothing[kind]);

const nothingYet: Readonly<Record<GuardianPrintKind, string>> = {
  'guardian-presented': 'Er is nu geen tekst om te bewaren. Vraag de voorschool hoe het staat.',
  'guardian-sent': 'Er is nog niets naar een school verstuurd. U kunt wel de tekst bewaren die voor u ligt.',
};

export const nothingToCopy = (kind: GuardianPrintKind): DomainError =>
  new DomainError('conflict', 'dossier.nothing-to-print', nothingYet[kind]);

export const tooManyWaiting = (): DomainError =>
  new DomainError(
    'too-many',
    'dossier.too-many-waiting',
    `Er worden al ${mostWaiting} PDF’s voor je gemaakt. Wacht tot er een klaar is.`,
  );

export const tooManyAnHour = (): DomainError =>
  new DomainError(
    'too-many',
    'dossier.too-many-an-hour',
    `Je vroeg het afgelopen uur al ${mostAnHour} PDF’s. Probeer het over een uur weer, of kies meer kinderen tegelijk.`,
  );

export const notFailed = (): DomainError =>
  new DomainError('conflict', 'dossier.not-failed', 'Deze PDF wordt al gemaakt of is al klaar.');

export const notReady = (): DomainError =>
  new DomainError('conflict', 'dossier.not-ready', 'Deze PDF is nog niet klaar. Wacht even.');

/** Why it cannot be had any more: whoever has it on paper must know it (feature 78). */
export const isGone = ({ because, on }: Gone): DomainError =>
  new DomainError('conflict', because === 'withdrawn' ? 'dossier.withdrawn' : 'dossier.gone', whyGone[because](on));

const whyGone: Readonly<Record<Gone['because'], (on: Gone['on']) => string>> = {
  expired: () => 'Deze PDF is verwijderd: hij was ouder dan 7 dagen. Maak een nieuwe.',
  withdrawn: (on) =>
    `Toestemming ingetrokken${on ? ` op ${dutchDate(on)}` : ''}. Daarom is deze PDF verwijderd. Heb je hem geprint of bewaard? Vernietig hem dan.`,
  shut: () => 'Deze PDF is verwijderd: wat erin stond, geldt niet meer of is niet meer te lezen. Maak een nieuwe.',
};
