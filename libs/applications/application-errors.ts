import { DomainError, type Finding, notFound } from '#libs/platform/domain/index.js';

const conflict = (code: string, detail: string): DomainError => new DomainError('conflict', code, detail);

export const noApplication = (): DomainError =>
  notFound('application.not-found', 'Deze aanmelding is niet gevonden. Bel de school, of meld uw kind opnieuw aan.');

export const noneOfYours = (): DomainError => notFound('application.not-found');

export const noSuchSchool = (): DomainError =>
  notFound('application.school-not-found', 'Deze school is niet gevonden. Kijk de link na, of zoek de school op naam.');

/** Why parents cannot choose this school here. */
export const notHere = (isSecondary: boolean): Finding => ({
  name: 'schoolCode',
  code: isSecondary ? 'secondary-school' : 'not-a-school',
  reason: isSecondary
    ? 'Dit is een school voor voortgezet onderwijs. Daar meldt u uw kind aan van 25 tot en met 31 maart, bij de school zelf.'
    : 'Kies een basisschool uit de lijst. Staat uw school er niet bij? Bel dan de school.',
});

export const wrongCode = (guessesLeft: number): Finding => ({
  name: 'code',
  code: 'wrong',
  reason:
    guessesLeft > 0
      ? `Deze code klopt niet. Kijk in de nieuwste mail. U kunt het nog ${guessesLeft} keer proberen.`
      : 'Deze code klopt niet. Vraag een nieuwe code aan.',
});

export const expiredCode: Finding = {
  name: 'code',
  code: 'expired',
  reason: 'Deze code werkt niet meer. Vraag een nieuwe code aan.',
};

const tooMany = (code: string, detail: string): DomainError => new DomainError('too-many', code, detail);

export const noMoreCodes = (): DomainError =>
  tooMany(
    'application.no-more-codes',
    'U heeft alle codes van deze aanmelding gebruikt. Begin opnieuw, of bel de school: die kan uw kind ook aanmelden.',
  );

export const waitForCode = (seconds: number): DomainError =>
  tooMany('application.code-too-soon', `Wacht nog ${seconds} seconden. Dan kunt u een nieuwe code aanvragen.`);

export const tooManyCodes = (): DomainError =>
  tooMany(
    'application.too-many-codes',
    'Naar dit e-mailadres gingen dit uur al veel codes. Probeer het over een uur opnieuw, of bel de school.',
  );

export const changedMeanwhile = (): DomainError =>
  conflict(
    'application.changed-meanwhile',
    'Een collega heeft deze aanmelding intussen behandeld. Laad de pagina opnieuw.',
  );

export const anotherChild = (): DomainError =>
  conflict(
    'application.another-child',
    'Dit kind heeft een andere naam of geboortedatum dan de ouders opgaven. Kies het goede kind.',
  );
