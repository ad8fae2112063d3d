import type {
  Answer,
  AnswerItem,
  FormDefinition,
  FormField,
  FormSection,
  SectionAnswers,
} from '#libs/forms/domain/index.js';

const MB = 1024 * 1024;

/** What may be added to a form, said before anybody chooses a file. Content is looked at by the API. */
export const attachmentLimits = {
  /** for people */
  kinds: 'PDF, JPG of PNG',
  /** for the window in which one chooses */
  accept: '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png',
  maxBytes: 10 * MB,
  /** of one handover, with what nobody uses yet: a question has its own limit in the form */
  maxFiles: 60,
} as const;

/** Hours that a file is kept which no answer refers to: time enough to take a removal back. */
export const unusedAttachmentHours = 24;

export const attachmentPurposes = ['answer', 'consent-scan'] as const;
/** `consent-scan`: the paper on which a parent decided; seen by the sender alone. */
export type AttachmentPurpose = (typeof attachmentPurposes)[number];

export const attachmentScans = ['clean', 'not-scanned', 'infected'] as const;
/** What a scanner for viruses said of it. `infected`: the content is gone. */
export type AttachmentScan = (typeof attachmentScans)[number];

/** Where an answer refers to a file. */
export interface AttachmentUse {
  readonly id: string;
  readonly section: string;
  /** JSON pointer into the answers of that section */
  readonly pointer: string;
  readonly field: string;
  /** Dutch, as asked */
  readonly label: string;
}

/** Every file that the answers of some sections refer to, in the order of the form. */
export function attachmentsIn(
  { sections }: Pick<FormDefinition, 'sections'>,
  answers: Readonly<Record<string, SectionAnswers>>,
): AttachmentUse[] {
  return sections.flatMap(({ id, fields }) => usesIn(id, fields, answers[id] ?? {}, ''));
}

function usesIn(
  section: string,
  fields: readonly FormField[],
  answers: SectionAnswers | AnswerItem,
  within: string,
): AttachmentUse[] {
  return fields.flatMap(({ name, label, widget, fields: inner }) => {
    const answer: Answer | undefined = answers[name];
    if (!Array.isArray(answer)) return [];
    const list = answer as readonly unknown[];
    const pointer = `${within}/${name}`;
    if (inner) return list.flatMap((item, i) => usesIn(section, inner, item as AnswerItem, `${pointer}/${i}`));
    if (widget !== 'files') return [];
    return list.map((id, i) => ({ id: String(id), section, pointer: `${pointer}/${i}`, field: name, label }));
  });
}

/** Whether files can be added with the answers of a section. */
export const asksFiles = ({ fields }: Pick<FormSection, 'fields'>): boolean =>
  fields.some(({ widget, fields: inner }) => widget === 'files' || inner?.some((field) => field.widget === 'files'));

/** Whether a file may go to a school now. */
export const mayRelease = (scan: AttachmentScan, { unscanned }: { readonly unscanned: boolean }): boolean =>
  scan === 'clean' || (scan === 'not-scanned' && unscanned);
