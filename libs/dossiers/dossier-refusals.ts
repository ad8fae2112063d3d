import { DomainError } from '#libs/platform/domain/index.js';
import { type DossierKind, mostAnHour, mostWaiting } from './domain/index.js';

const nothing: Readonly<Record<DossierKind, string>> = {
  normal: 'Deze overdracht is niet meer te lezen. Kijk bij de overdracht wat ermee gebeurde.',
  restricted: 'Er is geen vertrouwelijk deel dat je mag lezen.',
  concept: 'Er ligt nu geen tekst bij de ouders. Leg de tekst eerst aan de ouders voor.',
};

export const nothingToPrint = (kind: DossierKind): DomainError =>
  new DomainError('conflict', 'dossier.nothing-to-print', nothing[kind]);

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

export const isGone = (): DomainError =>
  new DomainError(
    'conflict',
    'dossier.gone',
    'Deze PDF is verwijderd: hij was oud, of de overdracht is niet meer te lezen. Maak een nieuwe.',
  );
