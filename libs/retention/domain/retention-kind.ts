/** What the nightly run removes, in this order: a child goes after all that hangs on it. */
export const nightlyKinds = [
  'handover-draft',
  'handover-unanswered',
  'handover-copy',
  'preschool-programme',
  'application-content',
  'registration-ended',
  'pupil',
  'audit-log',
] as const;
export type NightlyKind = (typeof nightlyKinds)[number];

export const isNightlyKind = (kind: string): kind is NightlyKind => (nightlyKinds as readonly string[]).includes(kind);

/** What goes by itself at another moment: at once, or after days. Named here so that the table is whole. */
export const otherKinds = ['handover-refused', 'application-unconfirmed', 'attachment-unused', 'dossier-pdf'] as const;
export type RetentionKind = NightlyKind | (typeof otherKinds)[number];

/** Dutch words for the screen: what goes, and from when its term counts. */
export const kindLabels: Readonly<Record<RetentionKind, { readonly title: string; readonly countedFrom: string }>> = {
  'handover-draft': {
    title: 'Overdracht die nooit is verstuurd',
    countedFrom: 'de laatste wijziging',
  },
  'handover-unanswered': {
    title: 'Overdracht die de school niet accepteerde',
    countedFrom: 'de laatste stap van school of voorschool',
  },
  'handover-copy': {
    title: 'Overdracht die de school accepteerde',
    countedFrom: 'de dag waarop de school accepteerde',
  },
  'preschool-programme': {
    title: 'Programma en duur van voorschoolse educatie',
    countedFrom: 'de dag waarop het kind de voorschool verliet, anders de vierde verjaardag',
  },
  'application-content': {
    title: 'Wat ouders bij hun aanmelding schreven, na een afwijzing of intrekking',
    countedFrom: 'de uitkomst',
  },
  'registration-ended': {
    title: 'Geweigerde of ingetrokken aanmelding, met brieven',
    countedFrom: 'de uitkomst',
  },
  pupil: {
    title: 'Alles van een kind',
    countedFrom: 'de dag waarop het kind de voorschool verliet, anders de vierde verjaardag',
  },
  'audit-log': { title: 'Logboek, per jaar', countedFrom: 'het einde van het jaar' },
  'handover-refused': { title: 'Overdracht die ouders niet willen', countedFrom: 'de weigering' },
  'application-unconfirmed': { title: 'Aanmelding zonder bevestigde code', countedFrom: 'het begin' },
  'attachment-unused': { title: 'Bestand dat nergens bij hoort', countedFrom: 'het toevoegen' },
  'dossier-pdf': { title: 'PDF van een overdracht', countedFrom: 'het maken' },
};

/** Of these the content goes, and what the law keeps longer stays behind. */
export const keepsProgramme = (kind: NightlyKind): boolean =>
  kind === 'handover-draft' || kind === 'handover-unanswered' || kind === 'handover-copy';
