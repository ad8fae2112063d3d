import { type MailContext, type MailText, mailText } from './mail-text.js';

const greeting = 'Beste collega,';
const open = 'Open de overdracht in Estafette (je logt eerst in)';

const mail =
  (subject: string, ...paragraphs: ((organisation: string) => string)[]) =>
  ({ organisation, link }: MailContext): MailText =>
    about(
      subject,
      { label: open, link },
      paragraphs.map((paragraph) => paragraph(organisation)),
    );

const about = (subject: string, action: { label: string; link: string }, paragraphs: string[]): MailText =>
  mailText({ subject, greeting, action, paragraphs });

/** About a form that goes from a preschool to a school. Which child it is about, is behind the link. */
export const handoverMails = {
  /** to the school */
  received: mail(
    'Er staat een overdracht klaar in Estafette',
    (organisation) => `Voor ${organisation} staat een overdracht van een voorschool klaar.`,
    () => 'Wil je haar lezen? Klopt alles, dan accepteer je met één klik. Anders stel je een vraag.',
  ),
  unopened: mail(
    'Er wacht een overdracht op je in Estafette',
    (organisation) => `Voor ${organisation} wacht een overdracht van een voorschool. Nog niemand heeft haar geopend.`,
    () => 'Wil je haar deze week lezen, of een collega vragen dat te doen?',
  ),
  answered: mail(
    'Er staat een antwoord voor je klaar in Estafette',
    (organisation) => `Een voorschool heeft een vraag van ${organisation} beantwoord.`,
  ),
  recalled: mail(
    'Een overdracht in Estafette is teruggehaald',
    (organisation) => `Een voorschool heeft een overdracht aan ${organisation} teruggehaald om iets te verbeteren.`,
    () => 'Je kunt haar nu niet lezen. Heb je er iets van bewaard? Verwijder dat dan.',
  ),
  withdrawn: mail(
    'Een overdracht in Estafette is gesloten',
    (organisation) => `Toestemming voor een overdracht is ingetrokken. Het gaat om ${organisation}.`,
    () => 'De school kan haar niet meer lezen. Is er buiten Estafette iets van bewaard? Verwijder dat dan.',
  ),
  feedback: mail(
    'Twee vragen over een overdracht in Estafette',
    (organisation) => `Een kind van wie ${organisation} een overdracht kreeg, is nu een paar weken bij jullie.`,
    () => 'Wil je twee vragen over de overdracht beantwoorden? De voorschool leert ervan. Het kost een minuut.',
  ),
  /** to the preschool */
  closed: mail(
    'Een school vertelt wat zij aan je overdracht had',
    (organisation) => `Een school gaf terugkoppeling op een overdracht van ${organisation}.`,
  ),
  accepted: mail(
    'Een school heeft je overdracht geaccepteerd',
    (organisation) => `Een overdracht van ${organisation} is geaccepteerd. Je hoeft niets te doen.`,
  ),
  returned: mail(
    'Een school heeft je overdracht teruggestuurd',
    (organisation) => `Een school heeft een overdracht van ${organisation} teruggestuurd.`,
    () => 'De reden staat in Estafette. Pas de tekst aan en leg haar opnieuw aan de ouders voor.',
  ),
  asked: mail(
    'Er staat een vraag van een school voor je klaar',
    (organisation) => `Een school heeft een vraag over een overdracht van ${organisation}.`,
    () => 'Wil je de vraag in Estafette beantwoorden? Antwoord niet met een mail.',
  ),
  objected: mail(
    'Een overdracht in Estafette is gestopt',
    (organisation) => `Een overdracht van ${organisation} kan nu niet worden verstuurd.`,
    () => 'Wat er moet gebeuren, staat in Estafette.',
  ),
} as const;

/** To the school that waits for it. It cannot open anything yet, and may not know which child it is. */
export const stoppedForSchool = ({ organisation, link }: MailContext): MailText =>
  about('Een overdracht naar jullie school is gestopt', { label: 'Open Estafette (je logt eerst in)', link }, [
    `Een voorschool kan een overdracht naar ${organisation} nu niet versturen: een ouder is het er niet mee eens.`,
    'Je hoeft niets te doen. De voorschool praat met de ouders. Het kind mag gewoon naar school: zonder overdracht ook.',
  ]);
