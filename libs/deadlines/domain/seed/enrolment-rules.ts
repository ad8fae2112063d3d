// Around enrolment: OPP, identity and the move from one primary school to another. Law-and-process R1.11, R1.12, R2.25.
import type { TermRule } from '../term-rule.js';
import { links, sincePassendOnderwijs, sinceWvo2020, statutory } from './law-links.js';

const po = { sector: 'po', validFrom: sincePassendOnderwijs } as const;
const opp = {
  ...statutory,
  id: 'opp',
  label: 'Ontwikkelingsperspectief (OPP) vastgesteld',
  explanation:
    'Krijgt een kind extra ondersteuning? Dan stelt de school binnen 6 weken na de inschrijving een ontwikkelingsperspectief vast, na overleg met de ouders. Na een tijdelijke plaatsing telt de dag waarop die definitief werd.',
  anchor: 'enrolment',
  amount: 6,
  unit: 'weeks',
  movesOffNonWorkingDays: true,
} as const;
const identity = {
  ...statutory,
  ...po,
  source: 'Wet op het primair onderwijs, artikel 40b',
  sourceUrl: links.wpo,
} as const;
const moving = { ...statutory, ...po, sourceUrl: links.funding } as const;

export const enrolmentRules: readonly TermRule[] = [
  { ...opp, ...po, source: 'Wet op het primair onderwijs, artikel 40a', sourceUrl: links.wpo },
  {
    ...opp,
    sector: 'vo',
    validFrom: sinceWvo2020,
    confidence: 'unverified',
    source: 'Wet voortgezet onderwijs 2020, artikel 2.44',
    sourceUrl: links.wvo,
  },
  {
    ...identity,
    id: 'pgn-report',
    label: 'Melden dat een BSN of onderwijsnummer ontbreekt',
    explanation:
      'Heeft een kind geen BSN of onderwijsnummer? Dan meldt het bestuur dat binnen 2 weken na de toelating.',
    anchor: 'enrolment',
    amount: 2,
    unit: 'weeks',
    movesOffNonWorkingDays: true,
  },
  {
    ...identity,
    id: 'pgn-answer',
    label: 'Antwoord van het ministerie over het onderwijsnummer',
    explanation: 'Het ministerie geeft binnen 8 weken na de melding het BSN of een onderwijsnummer door.',
    anchor: 'pgn-report',
    amount: 8,
    unit: 'weeks',
    movesOffNonWorkingDays: true,
  },
  {
    ...moving,
    id: 'deregistration-proof-from',
    label: 'Bewijs van uitschrijving mag niet ouder zijn dan',
    explanation:
      'Komt een kind van een andere basisschool? Dan mag het bewijs van uitschrijving hoogstens 6 maanden oud zijn. Een verklaring van de ouders mag ook.',
    source: 'Besluit bekostiging WPO, artikel 7',
    anchor: 'enrolment',
    amount: 6,
    unit: 'months',
    direction: 'backward',
    limit: 'from',
  },
  {
    ...moving,
    id: 'old-school-notice',
    label: 'Bericht van inschrijving aan de vorige school',
    explanation:
      'De nieuwe school laat de vorige school binnen 1 week schriftelijk weten dat het kind is ingeschreven.',
    source: 'Besluit bekostiging WPO, artikel 8',
    anchor: 'enrolment',
    amount: 1,
    unit: 'weeks',
    movesOffNonWorkingDays: true,
  },
  {
    ...moving,
    id: 'old-school-deregistration',
    label: 'Bericht op tijd voor aansluitende uitschrijving',
    explanation:
      'Komt het bericht binnen 4 weken bij de vorige school? Dan schrijft die het kind uit op de dag voor de nieuwe inschrijving.',
    source: 'Besluit bekostiging WPO, artikel 8',
    anchor: 'enrolment',
    amount: 4,
    unit: 'weeks',
    movesOffNonWorkingDays: true,
  },
];
