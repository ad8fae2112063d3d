import { type LocalDate, dutchLongDate } from '#libs/platform/domain/index.js';
import { type MailContext, type MailText, mailText } from './mail-text.js';

export type ReminderContext = MailContext & { readonly dueOn: LocalDate };

const subject = 'Er staat een herinnering voor je klaar in Estafette';
const open = 'Open dit kind in Estafette (je logt eerst in)';

/** To a preschool: speak with the parents, the agreed day comes near. */
export const preschoolReminder = ({ organisation, link, dueOn }: ReminderContext): MailText =>
  mailText({
    subject,
    greeting: 'Beste collega,',
    paragraphs: [
      `Een kind van ${organisation} is nog niet aangemeld bij een basisschool. De afspraak in jouw gemeente is: aanmelden uiterlijk op ${dutchLongDate(dueOn)}.`,
      'Wil je dit met de ouders bespreken? Als de school de aanmelding heeft vastgelegd, krijg je hierover geen berichten meer.',
    ],
    action: { label: open, link },
  });

/** To parents: the child may be registered, and by when. */
export const guardianReminder = ({
  organisation,
  link,
  termsLink,
  dueOn,
}: ReminderContext & { readonly termsLink: string }): MailText =>
  mailText({
    subject: 'Er staat een herinnering voor u klaar',
    greeting: 'Beste ouder of verzorger,',
    paragraphs: [
      `U kunt uw kind aanmelden bij een basisschool. De afspraak in ${organisation} is: doe dit uiterlijk op ${dutchLongDate(dueOn)}. Dan heeft de school genoeg tijd om alles goed te regelen.`,
      'Kies een school en vraag daar om het aanmeldformulier. U mag ook een later moment kiezen: de school mag u niet weigeren omdat u later bent.',
      'Hebt u uw kind al aangemeld? Dan hoeft u niets te doen. Hebt u vragen? De voorschool helpt u graag.',
      `Alle dagen op een rij, zonder in te loggen:\n${termsLink}`,
    ],
    action: { label: 'Kunt u inloggen in Estafette? Dan vindt u het hier', link },
  });

/** To a preschool: the agreed day has passed. */
export const overdueReminder = ({ organisation, link, dueOn }: ReminderContext): MailText =>
  mailText({
    subject,
    greeting: 'Beste collega,',
    paragraphs: [
      `Een kind van ${organisation} is nog niet aangemeld bij een basisschool. De afgesproken dag was ${dutchLongDate(dueOn)}.`,
      'Wil je nog deze week met de ouders bellen? Aanmelden kan nog steeds. Hoe eerder het gebeurt, hoe meer tijd de school heeft.',
    ],
    action: { label: open, link },
  });

/** To whoever must now step in: the coordinator of the region, the manager of the preschool. */
export const escalationReminder = ({
  organisation,
  link,
  dueOn,
  stepDueOn,
}: ReminderContext & { readonly stepDueOn: LocalDate }): MailText =>
  mailText({
    subject: 'Er staat een kind zonder basisschool voor je klaar in Estafette',
    greeting: 'Beste collega,',
    paragraphs: [
      `Voor ${organisation}: een kind is nog niet aangemeld bij een basisschool. De afgesproken dag was ${dutchLongDate(dueOn)}. Eerdere herinneringen hebben niet geholpen.`,
      `Op ${dutchLongDate(stepDueOn)} moet bekend zijn welke school dit kind ontvangt. Wil je bekijken wie de ouders kan helpen?`,
    ],
    action: { label: open, link },
  });

/** To the next on the ladder: who was asked first has been reminded, and nothing has been done yet. */
export const ladderReminder = ({ organisation, link, dueOn }: ReminderContext): MailText =>
  mailText({
    subject,
    greeting: 'Beste collega,',
    paragraphs: [
      `Een kind van ${organisation} is nog niet aangemeld bij een basisschool. De afgesproken dag was ${dutchLongDate(dueOn)}.`,
      'Je collega is hierover al eerder herinnerd. Er is nog niets vastgelegd. Wil je bekijken of je kunt helpen?',
    ],
    action: { label: open, link },
  });

/** To an office: all of one day in one mail. Numbers by kind, and one link. */
export const officeDigest = ({
  organisation,
  link,
  lines,
}: MailContext & { readonly lines: readonly string[] }): MailText =>
  mailText({
    subject: 'Er staan herinneringen voor je klaar in Estafette',
    greeting: 'Beste collega,',
    paragraphs: [
      `Dit staat er vandaag voor je klaar, voor ${organisation}:`,
      lines.join('\n'),
      'Om wie het gaat, zie je in Estafette.',
    ],
    action: { label: 'Open je lijst in Estafette (je logt eerst in)', link },
  });

/** To parents of more than one child: one mail. */
export const guardianDigest = ({
  organisation,
  link,
  termsLink,
}: MailContext & { readonly termsLink: string }): MailText =>
  mailText({
    subject: 'Er staat een herinnering voor u klaar',
    greeting: 'Beste ouder of verzorger,',
    paragraphs: [
      `U kunt uw kinderen aanmelden bij een basisschool. De afspraak in ${organisation} is: doe dit voordat een kind 3½ jaar is. Dan heeft de school genoeg tijd om alles goed te regelen.`,
      'Kies een school en vraag daar om het aanmeldformulier. U mag ook een later moment kiezen: de school mag u niet weigeren omdat u later bent.',
      'Hebt u uw kinderen al aangemeld? Dan hoeft u niets te doen. Hebt u vragen? De voorschool helpt u graag.',
      `Alle dagen op een rij, zonder in te loggen:\n${termsLink}`,
    ],
    action: { label: 'Kunt u inloggen in Estafette? Dan vindt u het hier', link },
  });

/** To whoever may know how many, and not who. */
export const numbersReminder = ({ organisation, link, count }: MailContext & { readonly count: number }): MailText =>
  mailText({
    subject: 'Er is bericht over termijnen in Estafette',
    greeting: 'Beste collega,',
    paragraphs: [
      `In ${organisation} ${count === 1 ? 'is één kind' : `zijn ${count} kinderen`} over een termijn heen, ook na herinneringen aan wie aan zet was.`,
      'Om wie het gaat, staat niet in dit bericht. Neem contact op met de aanmeldcoördinator van de gemeente.',
    ],
    action: { label: 'Open Estafette', link },
  });

/** To a school and its board: a term of a registration comes near, or has passed. */
export const registrationReminder = ({
  organisation,
  link,
  dueOn,
  ...about
}: ReminderContext & { readonly matter: string; readonly overdue: boolean; readonly again: boolean }): MailText =>
  mailText({
    subject,
    greeting: 'Beste collega,',
    paragraphs: [
      `Voor ${organisation}: er is een termijn voor ${about.matter}. ${about.overdue ? 'De laatste dag was' : 'De dag is'} ${dutchLongDate(dueOn)}.`,
      ...(about.again ? ['Je collega is hierover al eerder herinnerd. Er is nog niets vastgelegd.'] : []),
      about.overdue
        ? 'Wil je dit vandaag nog afronden, of de ouders laten weten waar zij aan toe zijn?'
        : 'Wil je bekijken wat er nog moet gebeuren? Als het is vastgelegd, krijg je hierover geen berichten meer.',
    ],
    action: { label: open, link },
  });
