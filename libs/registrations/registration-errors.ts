import { DomainError, notFound } from '#libs/platform/domain/index.js';

const conflict = (code: string, detail: string): DomainError => new DomainError('conflict', code, detail);

export const notPossible = (): DomainError =>
  conflict('registration.not-possible', 'Dat kan niet bij deze stand van de aanmelding. Laad de aanmelding opnieuw.');

export const changedMeanwhile = (): DomainError =>
  conflict(
    'registration.changed-meanwhile',
    'Iemand anders heeft deze aanmelding intussen gewijzigd. Laad haar opnieuw en voer je wijziging nog eens in.',
  );

export const tooYoung = (): DomainError =>
  conflict('registration.too-young', 'Het kind is nog geen 3 jaar. Bevestigen kan vanaf de derde verjaardag.');

export const alreadyThere = (): DomainError =>
  conflict(
    'registration.already-there',
    'Dit kind is al bij deze school aangemeld. Open die aanmelding en wijzig haar.',
  );

export const childLeft = (): DomainError =>
  conflict('registration.child-left', 'Dit kind staat als vertrokken. Zet het kind eerst terug, en meld het dan aan.');

export const noSuchSchool = (): DomainError =>
  notFound(
    'location.not-found',
    'Deze school is niet gevonden, is gesloten, of is niet van jouw organisatie. Kies een andere.',
  );
