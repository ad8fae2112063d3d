import type { RetentionKind } from './retention-kind.js';

/** A rule as Estafette brings it (law-and-process 6.1). */
export interface SeedPeriod {
  readonly id: RetentionKind;
  readonly term: string;
  /** shorter or longer than this it may not become; equal: fixed */
  readonly atLeast: string;
  readonly atMost: string;
  /** Dutch, with the article where there is one */
  readonly source: string;
  /** by the run of the night, or by itself at once */
  readonly nightly: boolean;
}

const noArchive = 'Afspraak: Estafette is geen archief (AVG artikel 5, eerste lid, onder e).';
const atOnce = { nightly: false } as const;
const fixed = (term: string) => ({ term, atLeast: term, atMost: term });

export const seedPeriods: readonly SeedPeriod[] = [
  {
    ...{ id: 'handover-draft', term: 'P6M', atLeast: 'P1M', atMost: 'P1Y', nightly: true },
    source: noArchive,
  },
  {
    ...{ id: 'handover-unanswered', term: 'P1Y', atLeast: 'P3M', atMost: 'P2Y', nightly: true },
    source: noArchive,
  },
  {
    ...{ id: 'handover-copy', term: 'P1Y', atLeast: 'P3M', atMost: 'P2Y', nightly: true },
    source: `${noArchive} Wat de school bewaart, is haar eigen dossier.`,
  },
  {
    ...{ id: 'preschool-programme', ...fixed('P2Y'), nightly: true },
    source: 'WPO artikel 167, derde lid: twee jaar nadat het kind de voorschool verliet.',
  },
  {
    ...{ id: 'application-content', term: 'P8W', atLeast: 'P6W', atMost: 'P26W', nightly: true },
    source: 'Afspraak: ten minste de zes weken voor bezwaar (WPO artikel 63).',
  },
  {
    ...{ id: 'registration-ended', term: 'P1Y16W', atLeast: 'P16W', atMost: 'P3Y', nightly: true },
    source: 'Afspraak: zes weken bezwaar, tien weken Geschillencommissie (WPO artikel 43) en een schooljaar.',
  },
  {
    ...{ id: 'pupil', term: 'P2Y', atLeast: 'P2Y', atMost: 'P5Y', nightly: true },
    source:
      'Richtlijn AP (vroeger Vrijstellingsbesluit): twee jaar na vertrek. Niet korter dan WPO artikel 167, derde lid.',
  },
  {
    ...{ id: 'audit-log', term: 'P5Y', atLeast: 'P5Y', atMost: 'P7Y', nightly: true },
    source: 'Afspraak: vijf jaar, zonder inhoud. De wet noemt geen termijn.',
  },
  {
    ...{ id: 'handover-refused', ...fixed('P0D'), ...atOnce },
    source: 'AVG artikel 7: meteen. Alleen wie wanneer weigerde blijft staan.',
  },
  {
    ...{ id: 'application-unconfirmed', ...fixed('P1D'), ...atOnce },
    source: 'Afspraak: een dag om de code in te vullen.',
  },
  { ...{ id: 'attachment-unused', ...fixed('P1D'), ...atOnce }, source: 'AVG artikel 5: niet langer dan nodig.' },
  { ...{ id: 'dossier-pdf', ...fixed('P7D'), ...atOnce }, source: 'AVG artikel 5: niet langer dan nodig.' },
];
