import { type LocalDate, dutchLongDate } from '#libs/platform/domain/index.js';
import { type MailContext, type MailText, mailText } from './mail-text.js';

/** To somebody who gets an account. The link is personal and works once. */
export const invitationMail = ({
  organisation,
  link,
  validThroughOn,
}: MailContext & { readonly validThroughOn: LocalDate }): MailText =>
  mailText({
    subject: 'Je uitnodiging voor Estafette',
    greeting: 'Beste collega,',
    paragraphs: [
      `De beheerder van ${organisation} heeft een account voor je gemaakt in Estafette. Daarmee volg je of kinderen op tijd bij een basisschool zijn aangemeld.`,
      `Open de link en log in met je eigen account van ${organisation}. De link is alleen voor jou en werkt één keer, tot en met ${dutchLongDate(validThroughOn)}.`,
    ],
    action: { label: 'Neem de uitnodiging aan', link },
    after: ['Verwacht je deze uitnodiging niet? Dan hoef je niets te doen.'],
  });
