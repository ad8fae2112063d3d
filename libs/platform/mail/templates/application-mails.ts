import { type LocalDate, dutchLongDate, dutchMoment } from '#libs/platform/domain/index.js';
import { type MailContext, type MailText, mailText } from './mail-text.js';

const toParents = 'Beste ouder of verzorger,';

type Code = MailContext & { readonly code: string };
type Referred = MailContext & { readonly reference: string };
type Received = Referred & {
  readonly receivedAt: Date;
  readonly decisionDueOn: LocalDate | null;
  readonly confirmableFromOn: LocalDate | null;
};

/** About a child that parents register themselves. Which child, they know; it is in none of these. */
export const applicationMails = {
  code: ({ organisation, link, code }: Code): MailText =>
    mailText({
      subject: 'Uw code om een kind aan te melden',
      greeting: toParents,
      paragraphs: [
        `U wilt een kind aanmelden bij ${organisation}. Uw code is:`,
        code,
        'De code werkt 10 minuten. Typ hem op de pagina waar u was. Is die pagina weg? Open dan de link.',
      ],
      action: { label: 'Typ de code', link },
      after: [
        'Pas als u de code heeft getypt, heeft de school uw aanmelding.',
        'Heeft u dit niet gevraagd? Dan hoeft u niets te doen. Geef de code aan niemand.',
      ],
    }),
  receipt: ({ organisation, link, reference, receivedAt, ...days }: Received): MailText =>
    mailText({
      subject: `Ontvangstbevestiging van uw aanmelding (${reference})`,
      greeting: toParents,
      paragraphs: [
        `${organisation} heeft uw aanmelding ontvangen op ${dutchMoment(receivedAt)}.`,
        `Uw kenmerk is ${reference}. Bewaar deze mail: hij bewijst wanneer u uw kind heeft aangemeld.`,
        whatFollows(days),
      ],
      action: { label: 'Bekijk de ontvangstbevestiging', link },
      after: ['Klopt er iets niet? Bel dan de school en noem uw kenmerk.'],
    }),
  double: ({ organisation, link, reference }: Referred): MailText =>
    mailText({
      subject: `Bel de school over uw aanmelding (${reference})`,
      greeting: toParents,
      paragraphs: [
        `${organisation} heeft uw aanmelding bekeken. De school denkt dat uw kind daar al is aangemeld.`,
        `Is dat niet zo? Bel dan de school en noem uw kenmerk: ${reference}. De dag waarop u uw kind heeft aangemeld, blijft staan.`,
      ],
      action: { label: 'Bekijk de ontvangstbevestiging', link },
    }),
  /** to the school */
  waiting: ({ organisation, link }: MailContext): MailText =>
    mailText({
      subject: 'Er wacht een aanmelding van ouders in Estafette',
      greeting: 'Beste collega,',
      paragraphs: [
        `Ouders hebben een kind aangemeld bij ${organisation}. De aanmelding wacht al meer dan 3 werkdagen.`,
        'De termijn voor het besluit loopt vanaf de dag waarop de ouders aanmeldden. Wil je de aanmelding overnemen?',
      ],
      action: { label: 'Open de aanmelding in Estafette (je logt eerst in)', link },
    }),
} as const;

function whatFollows({
  decisionDueOn,
  confirmableFromOn,
}: Pick<Received, 'decisionDueOn' | 'confirmableFromOn'>): string {
  if (decisionDueOn) return `De school besluit uiterlijk op ${dutchLongDate(decisionDueOn)}.`;
  const from = confirmableFromOn ? ` Dat kan vanaf ${dutchLongDate(confirmableFromOn)}.` : '';
  return `Dit is een vooraanmelding. De termijn voor het besluit begint pas als u de aanmelding bij de school bevestigt.${from}`;
}
