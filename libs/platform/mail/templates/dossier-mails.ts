import { type MailContext, type MailText, mailText } from './mail-text.js';

/** To whoever asked for a PDF of many children and went on with other work. Of whom it is, is behind the link. */
export const dossierReadyMail = ({ organisation, link }: MailContext): MailText =>
  mailText({
    subject: 'Je PDF staat klaar in Estafette',
    greeting: 'Beste collega,',
    paragraphs: [
      `De PDF die je voor ${organisation} vroeg, is klaar.`,
      'Hij staat zeven dagen voor je klaar. Daarna maak je zo nodig een nieuwe.',
    ],
    action: { label: 'Open de PDF in Estafette (je logt eerst in)', link },
  });
