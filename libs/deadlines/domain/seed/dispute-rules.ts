// Objection, the dispute commission and a decision that comes too late: law-and-process 2.6 (R2.40 to R2.45).
import type { Suspension, TermRule } from '../term-rule.js';
import { links, sincePassendOnderwijs, sinceWvo2020, statutory } from './law-links.js';

const byDispute = (source: string): Suspension => ({ by: 'dispute', source });
const fourWeeks = { amount: 4, unit: 'weeks', movesOffNonWorkingDays: true } as const;

const objection = {
  ...statutory,
  id: 'objection',
  label: 'Bezwaar maken kan tot en met',
  explanation:
    'Ouders kunnen bezwaar maken tot 6 weken nadat zij het besluit hebben gekregen. De brief van de school moet dat noemen.',
  anchor: 'refusal-notice',
  amount: 6,
  unit: 'weeks',
  movesOffNonWorkingDays: true,
} as const;
const objectionDecision = { ...statutory, id: 'objection-decision', label: 'Besluit op het bezwaar' } as const;
const afterReceipt =
  'Het bestuur luistert eerst naar de ouders en besluit binnen 4 weken na ontvangst van het bezwaar. Loopt er een geschil bij de Geschillencommissie passend onderwijs? Dan staat deze termijn stil tot het oordeel.';

export const disputeRules: readonly TermRule[] = [
  {
    ...objection,
    sector: 'po',
    validFrom: sincePassendOnderwijs,
    source: 'Wet op het primair onderwijs, artikel 63 lid 3; openbare school: Algemene wet bestuursrecht, artikel 6:7',
    sourceUrl: links.wpo,
  },
  {
    ...objection,
    sector: 'vo',
    validFrom: sinceWvo2020,
    source:
      'Wet voortgezet onderwijs 2020, artikel 8.8 lid 5; openbare school: Algemene wet bestuursrecht, artikel 6:7',
    sourceUrl: links.wvo,
  },
  {
    ...objectionDecision,
    ...fourWeeks,
    sector: 'po',
    governance: 'private',
    validFrom: sincePassendOnderwijs,
    explanation: afterReceipt,
    source: 'Wet op het primair onderwijs, artikel 63 lid 3',
    sourceUrl: links.wpo,
    anchor: 'objection-receipt',
    suspension: byDispute('Wet op het primair onderwijs, artikel 43 lid 4'),
  },
  {
    ...objectionDecision,
    ...fourWeeks,
    sector: 'po',
    governance: 'public',
    validFrom: sincePassendOnderwijs,
    explanation:
      'Het bestuur luistert eerst naar de ouders en besluit binnen 4 weken na de laatste dag om bezwaar te maken. Loopt er een geschil bij de Geschillencommissie passend onderwijs? Dan staat deze termijn stil tot het oordeel.',
    source: 'Wet op het primair onderwijs, artikel 40 lid 12',
    sourceUrl: links.wpo,
    anchor: 'term',
    anchorTermId: 'objection',
    suspension: byDispute('Wet op het primair onderwijs, artikel 43 lid 4'),
  },
  {
    ...objectionDecision,
    ...fourWeeks,
    sector: 'vo',
    validFrom: sinceWvo2020,
    explanation: afterReceipt,
    source: 'Wet voortgezet onderwijs 2020, artikel 8.8 lid 6',
    sourceUrl: links.wvo,
    anchor: 'objection-receipt',
    suspension: byDispute('Wet voortgezet onderwijs 2020; Geschillencommissie passend onderwijs'),
  },
  {
    ...statutory,
    validFrom: sincePassendOnderwijs,
    id: 'dispute-filing',
    label: 'Geschil indienen kan tot en met',
    explanation:
      'Ouders kunnen binnen 6 weken naar de Geschillencommissie passend onderwijs. Noemde de brief dat recht niet? Dan mag het soms later.',
    source: 'Wet op het primair onderwijs, artikel 43; Geschillencommissie passend onderwijs',
    sourceUrl: links.disputes,
    anchor: 'refusal-notice',
    amount: 6,
    unit: 'weeks',
  },
  {
    id: 'dispute-defence',
    kind: 'agreement',
    confidence: 'public-page',
    label: 'Verweer van de school bij de Geschillencommissie',
    explanation: 'De school stuurt haar verweer binnen 2 weken nadat de commissie erom vraagt.',
    source: 'Geschillencommissie passend onderwijs (onderwijsgeschillen.nl)',
    sourceUrl: links.disputes,
    validFrom: sincePassendOnderwijs,
    anchor: 'defence-request',
    amount: 2,
    unit: 'weeks',
    direction: 'forward',
    limit: 'until',
    movesOffNonWorkingDays: false,
  },
  {
    ...statutory,
    validFrom: sincePassendOnderwijs,
    id: 'dispute-opinion',
    label: 'Oordeel van de Geschillencommissie',
    explanation: 'De commissie geeft haar oordeel binnen 10 weken. Vakanties tellen mee. Het oordeel is een advies.',
    source: 'Wet op het primair onderwijs, artikel 43 lid 2 en 3; Geschillencommissie passend onderwijs',
    sourceUrl: links.disputes,
    anchor: 'dispute-filing',
    amount: 10,
    unit: 'weeks',
  },
  {
    ...statutory,
    confidence: 'unverified',
    governance: 'public',
    validFrom: sincePassendOnderwijs,
    id: 'default-notice-grace',
    label: 'Besluiten zonder dwangsom kan tot en met',
    explanation:
      'Is een openbare school te laat met haar besluit? Dan kunnen ouders een ingebrekestelling sturen. Daarna heeft de school nog 2 weken.',
    source: 'Algemene wet bestuursrecht, artikel 4:17 lid 3',
    sourceUrl: links.awb,
    anchor: 'default-notice',
    amount: 2,
    unit: 'weeks',
    movesOffNonWorkingDays: true,
    caution: 'Het is niet zeker dat deze regel geldt voor besluiten over toelating. Vraag een jurist.',
  },
  {
    ...statutory,
    confidence: 'unverified',
    governance: 'public',
    validFrom: sincePassendOnderwijs,
    id: 'penalty-ends',
    label: 'Laatste dag van de dwangsom',
    explanation: 'De dwangsom loopt hoogstens 42 dagen.',
    source: 'Algemene wet bestuursrecht, artikel 4:17 lid 1',
    sourceUrl: links.awb,
    anchor: 'term',
    anchorTermId: 'default-notice-grace',
    amount: 42,
    unit: 'days',
    caution: 'Het is niet zeker dat deze regel geldt voor besluiten over toelating. Vraag een jurist.',
  },
];
