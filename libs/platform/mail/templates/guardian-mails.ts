import { type MailContext, type MailText, mailText } from './mail-text.js';

const greeting = 'Beste ouder,';
const later =
  'De link is alleen voor u. Stuur deze mail niet door. U krijgt op dit e-mailadres nog een code om binnen te komen.';
const help = 'Vragen? Bel of mail uw voorschool. Liever op papier? Dat kan ook: vraag het op de voorschool.';

const mail =
  (subject: string, label: string, ...paragraphs: ((organisation: string) => string)[]) =>
  ({ organisation, link }: MailContext): MailText =>
    mailText({
      ...{ subject, greeting, action: { label, link } },
      paragraphs: [...paragraphs.map((paragraph) => paragraph(organisation)), later],
      after: [help],
    });

/** To parents, about a form of the preschool. Which child it is about, is behind the link and a code. */
export const guardianMails = {
  invited: mail(
    'Wilt u lezen wat de voorschool aan de basisschool vertelt?',
    'Open de link',
    (organisation) =>
      `${organisation} heeft een formulier voor de basisschool ingevuld. U leest eerst wat erin staat. Daarna beslist u of het naar de school mag.`,
    () => 'U kunt ook zelf iets schrijven. Het kost ongeveer tien minuten.',
  ),
  'new-text': mail(
    'De voorschool heeft de tekst veranderd',
    'Lees de nieuwe tekst',
    (organisation) =>
      `${organisation} heeft de tekst voor de basisschool veranderd. Er ligt nu een nieuwe tekst voor u.`,
    () => 'Uw besluit ging over de oude tekst. Wilt u de nieuwe tekst lezen en opnieuw beslissen?',
  ),
  'school-chosen': mail(
    'Er is iets veranderd: wilt u opnieuw kijken?',
    'Open de link',
    (organisation) => `${organisation} heeft gekozen naar welke school het formulier gaat.`,
    () => 'Toestemming geldt voor één school. Wilt u kijken en beslissen?',
  ),
  again: mail(
    'Uw nieuwe link van de voorschool',
    'Open de link',
    (organisation) => `${organisation} stuurt u een nieuwe link. De oude link werkt niet meer.`,
  ),
  waiting: mail(
    'Wilt u nog kijken naar het formulier van de voorschool?',
    'Open de link',
    (organisation) =>
      `${organisation} heeft een formulier voor de basisschool ingevuld. U hebt nog niet beslist of het naar de school mag.`,
    () =>
      'Zonder uw toestemming gaat er niets naar de school dan wat volgens de wet mee moet. Wilt u deze week kijken?',
  ),
} as const;

/** The code alone, without the link: who has one mail of both does not have the other. */
export const guardianCodeMail = ({ organisation, link, code }: MailContext & { readonly code: string }): MailText =>
  mailText({
    subject: 'Uw code voor Estafette',
    greeting,
    paragraphs: [
      `Uw code is: ${code}`,
      `Vul de code in op de bladzijde die u al open hebt. De code is tien minuten geldig en werkt één keer. Het gaat om het formulier van ${organisation}.`,
      'Geef deze code aan niemand. Wij bellen nooit om een code.',
    ],
    action: { label: 'Estafette', link },
    after: ['Hebt u geen code aangevraagd? Dan hoeft u niets te doen. Zonder de code komt niemand binnen.'],
  });
