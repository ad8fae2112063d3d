// From primary to secondary education: law-and-process 3 (R3.1 to R3.12). The days of each year are in school-years.ts.
import type { TermRule } from '../term-rule.js';
import { links, statutory } from './law-links.js';

const ocw = 'Tijdpad van het ministerie van OCW';
/** The timeline with the doorstroomtoets and one registration week began with school year 2023-2024. */
const calendar = {
  ...statutory,
  sector: 'vo',
  validFrom: '2023-08-01',
  anchor: 'school-year',
  amount: 0,
  unit: 'days',
} as const;
const afterWindow = {
  anchor: 'term',
  anchorTermId: 'vo-registration-window',
  unit: 'weeks',
  movesOffNonWorkingDays: true,
} as const;

export const poVoRules: readonly TermRule[] = [
  {
    ...calendar,
    id: 'test-takers-report',
    label: 'Aantal leerlingen voor de doorstroomtoets doorgeven',
    explanation:
      'De basisschool geeft uiterlijk 15 november aan de toetsaanbieder door hoeveel leerlingen de toets maken.',
    source: 'Toetsbesluit PO, artikel 2 lid 2',
    sourceUrl: links.toetsbesluit,
  },
  {
    ...calendar,
    confidence: 'public-page',
    id: 'provisional-advice',
    label: 'Voorlopig schooladvies',
    explanation:
      'De basisschool geeft het voorlopig schooladvies van 10 tot en met 31 januari, en altijd voordat de leerling de toets maakt.',
    source: ocw,
  },
  {
    ...calendar,
    confidence: 'public-page',
    id: 'provisional-advice-before-test',
    label: 'Voorlopig schooladvies, uiterlijk de dag voor de toets',
    explanation: 'De leerling heeft het voorlopig schooladvies uiterlijk op de dag voordat hij of zij de toets maakt.',
    source: ocw,
    anchor: 'test-sitting',
    amount: 1,
    direction: 'backward',
  },
  {
    ...calendar,
    confidence: 'public-page',
    id: 'doorstroomtoets-window',
    label: 'Doorstroomtoets',
    explanation: 'In deze drie weken maken de leerlingen van groep 8 de doorstroomtoets.',
    source: ocw,
  },
  {
    ...calendar,
    confidence: 'public-page',
    id: 'doorstroomtoets-paper',
    label: 'Doorstroomtoets op papier',
    explanation: 'Op deze dagen maken leerlingen de toets als zij die op papier doen.',
    source: ocw,
    limit: 'on',
  },
  {
    ...calendar,
    confidence: 'public-page',
    id: 'doorstroomtoets-catch-up',
    label: 'Doorstroomtoets inhalen kan tot en met',
    explanation:
      'Was een leerling ziek? Dan kan de toets tot 3 weken na de gewone periode. Lukt dat niet? Dan wordt het voorlopig advies definitief.',
    source: ocw,
    anchor: 'term',
    anchorTermId: 'doorstroomtoets-window',
    amount: 3,
    unit: 'weeks',
  },
  {
    ...calendar,
    id: 'test-results',
    label: 'Uitslag van de doorstroomtoets bij de school',
    explanation:
      'De toetsaanbieder stuurt de uitslag uiterlijk 15 maart. Het leerlingrapport hoort bij het onderwijskundig rapport.',
    source: 'Toetsbesluit PO, artikel 8 lid 1 en 3',
    sourceUrl: links.toetsbesluit,
  },
  {
    ...calendar,
    confidence: 'public-page',
    id: 'definitive-advice',
    label: 'Definitief schooladvies',
    explanation:
      'De basisschool geeft het definitief schooladvies uiterlijk 24 maart. Is het toetsadvies hoger? Dan stelt de school het advies naar boven bij, of legt zij schriftelijk uit waarom niet.',
    source: `Wet op het primair onderwijs, artikel 45d; ${ocw}`,
    sourceUrl: links.wpo,
  },
  {
    ...calendar,
    id: 'vo-registration-window',
    label: 'Landelijke aanmeldweek voor de brugklas',
    explanation:
      'Ouders melden hun kind aan van 25 tot en met 31 maart. Alles wat uiterlijk 31 maart binnen is, telt even zwaar. Later aanmelden mag ook.',
    source: 'Wet voortgezet onderwijs 2020, artikel 8.8 lid 8',
    sourceUrl: links.wvo,
  },
  {
    ...calendar,
    ...afterWindow,
    id: 'vo-decision-latest',
    label: 'Besluit over aanmeldingen uit de aanmeldweek',
    explanation:
      'De school voor voortgezet onderwijs besluit binnen 6 weken. Voor een aanmelding op 31 maart is dat 12 mei.',
    source: `Wet voortgezet onderwijs 2020, artikel 8.8 lid 2; ${ocw}`,
    sourceUrl: links.wvo,
    amount: 6,
  },
  {
    ...calendar,
    ...afterWindow,
    id: 'vo-extended-decision-latest',
    label: 'Besluit na verlenging, voor aanmeldingen uit de aanmeldweek',
    explanation:
      'Na een verlenging van hoogstens 4 weken is dit de laatste dag. Voor een aanmelding op 31 maart is dat 9 juni.',
    source: 'Wet voortgezet onderwijs 2020, artikel 8.8 lid 2',
    sourceUrl: links.wvo,
    amount: 10,
  },
];
