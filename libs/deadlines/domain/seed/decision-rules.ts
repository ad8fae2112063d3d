// From receipt to decision and place: law-and-process 2.3 and 2.4 (R2.20 to R2.25), and the TLV (2.7).
import type { Suspension, TermRule } from '../term-rule.js';
import { links, sincePassendOnderwijs, sinceWvo2020, statutory } from './law-links.js';

const po = {
  sector: 'po',
  validFrom: sincePassendOnderwijs,
  source: 'Wet op het primair onderwijs, artikel 40 lid 6',
  sourceUrl: links.wpo,
} as const;
const vo = {
  sector: 'vo',
  validFrom: sinceWvo2020,
  source: 'Wet voortgezet onderwijs 2020, artikel 8.8 lid 2',
  sourceUrl: links.wvo,
} as const;

const publicSchool = {
  firstDay: 'day-after-invitation',
  source: 'Algemene wet bestuursrecht, artikel 4:5 en 4:15 lid 1',
} as const;
const privatePrimary = { firstDay: 'invitation', source: 'Wet op het primair onderwijs, artikel 63 lid 4' } as const;
const suspensionPo: Suspension = { by: 'completion', public: publicSchool, private: privatePrimary };
// The WVO 2020 has no sentence about suspension, so at a private secondary school the term runs on.
const suspensionVo: Suspension = { by: 'completion', public: publicSchool };

const sixWeeks = { anchor: 'receipt', amount: 6, unit: 'weeks', movesOffNonWorkingDays: true } as const;
const tenWeeks = { anchor: 'receipt', amount: 10, unit: 'weeks', movesOffNonWorkingDays: true } as const;

const decision = {
  ...statutory,
  ...sixWeeks,
  id: 'decision',
  label: 'Besluit over de aanmelding',
  explanation:
    'De school besluit zo snel mogelijk, en uiterlijk 6 weken na ontvangst van de aanmelding. Dat geldt voor elke aanmelding. Schoolvakanties tellen gewoon mee.',
  exceptSchoolType: 'cluster-1-2',
} as const;
const extensionNotice = {
  ...statutory,
  ...sixWeeks,
  id: 'extension-notice',
  label: 'Laatste dag om verlenging te melden',
  explanation:
    'Lukt een besluit in 6 weken niet? Dan hoort de school dat binnen die 6 weken aan de ouders te laten weten, met de nieuwe datum. Dit mag één keer.',
  exceptSchoolType: 'cluster-1-2',
} as const;
const extendedDecision = {
  ...statutory,
  ...tenWeeks,
  id: 'extended-decision',
  label: 'Besluit na verlenging',
  explanation:
    'Na een verlenging op tijd, van hoogstens 4 weken, is dit de laatste dag voor het besluit: 10 weken na ontvangst.',
  exceptSchoolType: 'cluster-1-2',
} as const;
const placement = {
  ...statutory,
  id: 'temporary-placement-from',
  label: 'Tijdelijke plaatsing vanaf',
  anchor: 'receipt',
  amount: 71,
  unit: 'days',
  limit: 'from',
  exceptSchoolType: 'cluster-1-2',
  exceptEnrolledElsewhere: true,
} as const;

export const decisionRules: readonly TermRule[] = [
  { ...decision, ...po, suspension: suspensionPo },
  { ...decision, ...vo, suspension: suspensionVo },
  { ...extensionNotice, ...po, suspension: suspensionPo },
  { ...extensionNotice, ...vo, suspension: suspensionVo },
  { ...extendedDecision, ...po, suspension: suspensionPo },
  { ...extendedDecision, ...vo, suspension: suspensionVo },
  {
    ...placement,
    ...po,
    source: 'Wet op het primair onderwijs, artikel 40 lid 7',
    explanation:
      'Is er 10 weken na de aanmelding nog geen besluit? Dan plaatst de school het kind de dag erna tijdelijk, maar nooit voor de vierde verjaardag. Dit geldt niet als het kind al op een andere school staat.',
    notBeforeTermId: 'fourth-birthday',
    caution:
      'Laat een medewerker controleren of er echt nog geen besluit is en of het kind niet op een andere school staat.',
  },
  {
    ...placement,
    ...vo,
    source: 'Wet voortgezet onderwijs 2020, artikel 8.13',
    explanation:
      'Is er 10 weken na de aanmelding nog geen besluit? Dan plaatst de school de leerling de dag erna tijdelijk, of op de eerste dag dat de leerling aan de voorwaarden voor toelating voldoet. Dit geldt niet als de leerling op een andere school staat.',
    caution:
      'Laat een medewerker controleren of de leerling al aan de voorwaarden voor toelating voldoet en niet op een andere school staat.',
  },
  {
    ...statutory,
    sector: 'po',
    validFrom: sincePassendOnderwijs,
    id: 'temporary-placement-ends',
    label: 'Tijdelijke plaatsing eindigt na weigering',
    explanation:
      'Weigert de school, of behandelt zij de aanmelding niet? Dan eindigt de tijdelijke plaatsing op de dag na het besluit.',
    source: 'Wet op het primair onderwijs, artikel 40 lid 7',
    sourceUrl: links.wpo,
    anchor: 'refusal',
    amount: 1,
    unit: 'days',
    limit: 'on',
  },
  {
    ...statutory,
    sector: 'vo',
    validFrom: sinceWvo2020,
    id: 'temporary-placement-ends',
    label: 'Tijdelijke plaatsing eindigt na weigering',
    explanation:
      'Weigert de school, of behandelt zij de aanmelding niet? Dan eindigt de tijdelijke plaatsing op de dag na het besluit.',
    source: 'Wet voortgezet onderwijs 2020, artikel 8.13 lid 3 en 4',
    sourceUrl: links.wvo,
    anchor: 'refusal',
    amount: 1,
    unit: 'days',
    limit: 'on',
  },
  {
    ...statutory,
    validFrom: sincePassendOnderwijs,
    id: 'not-processed-notice',
    label: 'Laatste dag om te melden: aanmelding niet behandeld',
    explanation:
      'Blijft de aanmelding onvolledig? Dan mag het bestuur besluiten haar niet te behandelen. De ouders horen dat binnen 4 weken na de aanvulling, of nadat de tijd om aan te vullen voorbij is.',
    source: 'Algemene wet bestuursrecht, artikel 4:5 lid 4',
    sourceUrl: links.awb,
    governance: 'public',
    anchor: 'completion-end',
    amount: 4,
    unit: 'weeks',
    movesOffNonWorkingDays: true,
  },
  {
    ...statutory,
    sector: 'po',
    validFrom: sincePassendOnderwijs,
    id: 'not-processed-notice',
    label: 'Laatste dag om te melden: aanmelding niet behandeld',
    explanation:
      'Blijft de aanmelding onvolledig? Dan mag het bestuur besluiten haar niet te behandelen. De ouders horen dat binnen 4 weken na de aanvulling, of nadat de tijd om aan te vullen voorbij is.',
    source: 'Wet op het primair onderwijs, artikel 63 lid 4',
    sourceUrl: links.wpo,
    governance: 'private',
    anchor: 'completion-end',
    amount: 4,
    unit: 'weeks',
    movesOffNonWorkingDays: true,
  },
  {
    ...statutory,
    validFrom: sincePassendOnderwijs,
    id: 'tlv-decision',
    label: 'Besluit over de toelaatbaarheidsverklaring (TLV)',
    explanation:
      'Het samenwerkingsverband besluit binnen een redelijke tijd, en uiterlijk 8 weken na de aanvraag. De 6 en 10 weken van de school lopen gewoon door.',
    source: 'Algemene wet bestuursrecht, artikel 4:13 lid 2',
    sourceUrl: links.awb,
    anchor: 'tlv-request',
    amount: 8,
    unit: 'weeks',
    movesOffNonWorkingDays: true,
  },
];
