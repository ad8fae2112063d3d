import { type Finding, type LocalDate, dutchDate } from '#libs/platform/domain/index.js';

/** Why parents have not registered their child yet. About the registration, never about care. */
export const lateReasons = ['parents-choosing', 'awaiting-indication', 'moving-house', 'no-contact', 'other'] as const;
export type LateReason = (typeof lateReasons)[number];

/** Dutch words for the screen. */
export const lateReasonLabels: Readonly<Record<LateReason, string>> = {
  'parents-choosing': 'ouders kiezen nog een school',
  'awaiting-indication': 'wacht op indicatie of JGZ',
  'moving-house': 'gezin gaat verhuizen',
  'no-contact': 'andere taal, of geen contact',
  other: 'anders',
};

/** A reason in words is a few of them: no room for a file on the child. */
export const longestTalkNote = 100;

/** The preschool spoke with the parents about registering. */
export interface TalkDraft {
  readonly spokenOn: LocalDate;
  readonly lateReason: LateReason | null;
  /** only with `other`, which says nothing by itself */
  readonly note: string;
}

/** What is wrong, all at once. */
export function findingsOfTalk(draft: TalkDraft, bornOn: LocalDate, today: LocalDate): readonly Finding[] {
  return [...findingsOfDay(draft.spokenOn, bornOn, today), ...findingsOfNote(draft)];
}

function findingsOfDay(spokenOn: LocalDate, bornOn: LocalDate, today: LocalDate): readonly Finding[] {
  if (spokenOn > today) {
    return [finding('spokenOn', 'in-future', 'Deze dag moet nog komen. Vul de dag in waarop je de ouders sprak.')];
  }
  if (spokenOn < bornOn) {
    const born = dutchDate(bornOn);
    return [
      finding('spokenOn', 'before-birth', `Deze dag ligt voor de geboorte van het kind (${born}). Kijk het jaar na.`),
    ];
  }
  return [];
}

function findingsOfNote({ lateReason, note }: TalkDraft): readonly Finding[] {
  const length = [...note.trim()].length;
  if (lateReason === 'other' && length === 0) {
    return [
      finding('note', 'missing', 'Schrijf in een paar woorden waarom het later wordt, of kies een andere reden.'),
    ];
  }
  if (lateReason !== 'other' && length > 0) {
    return [
      finding('note', 'not-wanted', 'Een toelichting hoort bij de reden "anders". Kies die, of haal de tekst weg.'),
    ];
  }
  return length > longestTalkNote
    ? [finding('note', 'too-long', `Houd de toelichting korter dan ${longestTalkNote} tekens.`)]
    : [];
}

const finding = (name: string, code: string, reason: string): Finding => ({ name, code, reason });
