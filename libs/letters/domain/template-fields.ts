import { type LocalDate, dutchLongDate } from '#libs/platform/domain/index.js';
import { completionArticle, decisionArticle, objectionArticle, placementArticle } from './law-articles.js';
import type { LetterContent, LetterFieldsOf, LetterSender } from './letter-fields.js';
import type { LetterKind } from './letter-kind.js';

/** A field that an administrator may put in a template: `{{kindNaam}}`. */
export interface TemplateField {
  readonly name: string;
  /** Dutch, for the list beside the text */
  readonly explanation: string;
  /** why a letter of this kind may not go without; absent when it may */
  readonly requiredBecause?: string;
  /** the section outside of which it has no value: `{{#andereSchool}}…{{/andereSchool}}` */
  readonly within?: string;
}

/** A part of a letter that is there or not: `{{#ondersteuning}}…{{/ondersteuning}}`. */
export interface TemplateSection {
  readonly name: string;
  readonly explanation: string;
}

/** What a template of one kind may hold, and what it must say. */
export interface TemplateVocabulary {
  readonly fields: readonly TemplateField[];
  readonly sections: readonly TemplateSection[];
  /** words without which the letter is not what the law asks */
  readonly words: readonly { readonly word: string; readonly because: string }[];
}

/** Text for a field, true or false for a section. A section with the name of a field stands or falls with its value. */
export type TemplateValues = Readonly<Record<string, string | boolean>>;

const received: TemplateField = {
  name: 'ontvangenOp',
  explanation: 'Dag waarop de aanmelding binnenkwam',
  requiredBecause: 'Op die dag begint de termijn.',
};
const common: readonly TemplateField[] = [
  { name: 'kindNaam', explanation: 'Naam van het kind' },
  { name: 'schoolNaam', explanation: 'Naam van de school' },
  { name: 'bestuurNaam', explanation: 'Naam van het schoolbestuur' },
  { name: 'briefDatum', explanation: 'Datum van de brief' },
  { name: 'kenmerk', explanation: 'Kenmerk van de brief' },
  received,
];
const decisionLaw = { name: 'wetBesluit', explanation: 'Wetsartikel over de beslistermijn' };
const completionLaw = { name: 'wetAanvullen', explanation: 'Wetsartikel over aanvullen' };
const objectionLaw = { name: 'wetBezwaar', explanation: 'Wetsartikel over bezwaar' };
const placementLaw = { name: 'wetPlaatsing', explanation: 'Wetsartikel over tijdelijke plaatsing' };
const reason: TemplateField = {
  name: 'reden',
  explanation: 'De reden, zoals de school die invult',
  requiredBecause: 'Ouders moeten de reden lezen.',
};
const objection: TemplateField = {
  name: 'bezwaarTot',
  explanation: 'Laatste dag om bezwaar te maken',
  requiredBecause: 'De brief moet het recht van bezwaar noemen (WPO, artikel 63, lid 2; WVO 2020, artikel 8.8, lid 4).',
};
const objectionWord = { word: 'bezwaar', because: 'De brief moet zeggen dat ouders bezwaar kunnen maken.' };

const own: Readonly<Record<LetterKind, Partial<TemplateVocabulary>>> = {
  receipt: {
    fields: [
      {
        name: 'besluitUiterlijkOp',
        explanation: 'Laatste dag voor het besluit',
        requiredBecause: 'Ouders moeten weten wanneer zij het besluit krijgen.',
      },
      decisionLaw,
    ],
  },
  'completion-request': {
    fields: [
      {
        name: 'watOntbreekt',
        explanation: 'Wat de ouders nog moeten geven',
        requiredBecause: 'Ouders moeten weten wat er ontbreekt.',
      },
      {
        name: 'aanvullenTot',
        explanation: 'Laatste dag om aan te vullen',
        requiredBecause: 'Zonder datum is het geen uitnodiging tot aanvullen en staat de termijn niet stil.',
      },
      completionLaw,
      decisionLaw,
    ],
    sections: [{ name: 'opschorting', explanation: 'Alleen als de termijn stilstaat' }],
  },
  extension: {
    fields: [
      reason,
      { name: 'oudeDatum', explanation: 'Laatste dag voor het besluit, zoals die was' },
      {
        name: 'nieuweDatum',
        explanation: 'Laatste dag voor het besluit, zoals die wordt',
        requiredBecause: 'Een verlenging noemt de nieuwe datum (WPO, artikel 40, lid 6; WVO 2020, artikel 8.8, lid 2).',
      },
      decisionLaw,
    ],
  },
  admission: {
    fields: [{ name: 'startOp', explanation: 'Eerste schooldag', within: 'startOp' }, decisionLaw],
    sections: [{ name: 'startOp', explanation: 'Alleen als de eerste schooldag bekend is' }],
  },
  refusal: {
    fields: [
      reason,
      { name: 'andereSchool', explanation: 'School die het kind wil toelaten', within: 'andereSchool' },
      objection,
      {
        name: 'geschilTot',
        explanation: 'Laatste dag voor de Geschillencommissie passend onderwijs',
        within: 'ondersteuning',
        requiredBecause: 'Bij een ondersteuningsbehoefte kunnen ouders naar de Geschillencommissie passend onderwijs.',
      },
      objectionLaw,
      decisionLaw,
    ],
    sections: [
      { name: 'andereSchool', explanation: 'Alleen als een andere school het kind wil toelaten' },
      { name: 'ondersteuning', explanation: 'Alleen als het kind extra ondersteuning nodig heeft' },
    ],
    words: [
      objectionWord,
      { word: 'Geschillencommissie', because: 'De brief moet de Geschillencommissie passend onderwijs noemen.' },
    ],
  },
  'not-processed': { fields: [reason, objection, completionLaw, objectionLaw], words: [objectionWord] },
  withdrawal: {
    fields: [
      {
        name: 'ingetrokkenOp',
        explanation: 'Dag waarop de aanmelding is ingetrokken',
        requiredBecause: 'Ouders moeten kunnen nagaan vanaf welke dag de aanmelding niet meer geldt.',
      },
    ],
  },
  'temporary-placement': {
    fields: [
      {
        name: 'startOp',
        explanation: 'Eerste dag van de tijdelijke plaatsing',
        requiredBecause: 'Ouders moeten weten vanaf welke dag hun kind geplaatst is.',
      },
      placementLaw,
    ],
  },
};

export function vocabularyOf(kind: LetterKind): TemplateVocabulary {
  const { fields = [], sections = [], words = [] } = own[kind];
  return { fields: [...common, ...fields], sections, words };
}

/** What stands in the places of a template, for one letter. */
export function valuesOf(letter: LetterContent): TemplateValues {
  const { sender, datedOn, reference } = letter;
  return {
    kindNaam: letter.fields.pupilName,
    ...senderValues(sender),
    briefDatum: dutchLongDate(datedOn),
    kenmerk: reference,
    ontvangenOp: dutchLongDate(letter.fields.receivedOn),
    ...ownValues(letter),
  };
}

const senderValues = (sender: LetterSender): TemplateValues => ({
  schoolNaam: sender.schoolName,
  bestuurNaam: sender.boardName ?? `het bestuur van ${sender.schoolName}`,
  wetBesluit: decisionArticle(sender),
  wetAanvullen: completionArticle(sender),
  wetBezwaar: objectionArticle(sender),
  wetPlaatsing: placementArticle(sender),
});

type Values<Kind extends LetterKind> = (fields: LetterFieldsOf[Kind]) => TemplateValues;

const dayOrNothing = (on: LocalDate | null): string => (on === null ? '' : dutchLongDate(on));

const values: { readonly [Kind in LetterKind]: Values<Kind> } = {
  receipt: ({ decisionDueOn }) => ({ besluitUiterlijkOp: dutchLongDate(decisionDueOn) }),
  'completion-request': ({ missing, completeBy, termIsSuspended }) => ({
    watOntbreekt: missing,
    aanvullenTot: dutchLongDate(completeBy),
    opschorting: termIsSuspended,
  }),
  extension: (fields) => ({
    reden: fields.reason,
    oudeDatum: dutchLongDate(fields.previousDueOn),
    nieuweDatum: dutchLongDate(fields.newDueOn),
  }),
  admission: ({ startOn }) => ({ startOp: dayOrNothing(startOn) }),
  refusal: (fields) => ({
    reden: fields.reason,
    andereSchool: fields.otherSchool ?? '',
    bezwaarTot: dutchLongDate(fields.objectionUntil),
    geschilTot: dayOrNothing(fields.disputeUntil),
    ondersteuning: fields.disputeUntil !== null,
  }),
  'not-processed': (fields) => ({ reden: fields.reason, bezwaarTot: dutchLongDate(fields.objectionUntil) }),
  withdrawal: ({ withdrawnOn }) => ({ ingetrokkenOp: dutchLongDate(withdrawnOn) }),
  'temporary-placement': ({ startOn }) => ({ startOp: dutchLongDate(startOn) }),
};

// The fields belong to the kind beside them: the type of `LetterFields` says so, TypeScript cannot follow it through a table.
const ownValues = ({ kind, fields }: LetterContent): TemplateValues =>
  (values[kind] as Values<LetterKind>)(fields as never);
