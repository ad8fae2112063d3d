/** Letters to parents about a registration, in the order in which they can come. */
export const letterKinds = [
  'receipt',
  'completion-request',
  'extension',
  'admission',
  'refusal',
  'not-processed',
  'withdrawal',
  'temporary-placement',
] as const;
export type LetterKind = (typeof letterKinds)[number];

export const isLetterKind = (value: string): value is LetterKind => (letterKinds as readonly string[]).includes(value);

/** Dutch names, for the screen and for the title of the document: never with the name of a child. */
export const letterKindLabels: Readonly<Record<LetterKind, string>> = {
  receipt: 'Ontvangstbevestiging',
  'completion-request': 'Uitnodiging tot aanvullen',
  extension: 'Verlenging van de beslistermijn',
  admission: 'Besluit: toegelaten',
  refusal: 'Besluit: geweigerd',
  'not-processed': 'Besluit: niet in behandeling genomen',
  withdrawal: 'Bevestiging van de intrekking',
  'temporary-placement': 'Tijdelijke plaatsing',
};

const fileWords: Readonly<Record<LetterKind, string>> = {
  receipt: 'ontvangstbevestiging',
  'completion-request': 'aanvullen',
  extension: 'verlenging',
  admission: 'toelating',
  refusal: 'weigering',
  'not-processed': 'niet-in-behandeling',
  withdrawal: 'intrekking',
  'temporary-placement': 'tijdelijke-plaatsing',
};

/** `brief-verlenging-2027-04-13.pdf`: nothing in it tells about whom the letter is. */
export const letterFileName = (kind: LetterKind, datedOn: string): string => `brief-${fileWords[kind]}-${datedOn}.pdf`;
