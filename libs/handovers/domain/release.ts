import type { FormAnswers, FormDefinition, SectionAnswers } from '#libs/forms/domain/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import type { AnswerChange } from './answer-change.js';
import type { AttachmentScan } from './attachment.js';

export const releaseKinds = ['full', 'facts'] as const;
/** `facts`: only what goes by law (WPO 167(3)). */
export type ReleaseKind = (typeof releaseKinds)[number];

export const releaseStates = ['open', 'accepted', 'returned', 'recalled', 'withdrawn', 'replaced'] as const;
/** Where a copy of a school is. It reads the content of `open` and `accepted` only. */
export type ReleaseState = (typeof releaseStates)[number];

export const isReadable = (state: ReleaseState): boolean => state === 'open' || state === 'accepted';

/** Roles that read a restricted part; for others it is absent, not hidden. */
const restrictedRoles: readonly string[] = ['school-head', 'support-coordinator'];
export const mayReadRestricted = ({ role }: Pick<Actor, 'role'>): boolean => restrictedRoles.includes(role);

/** Who it is about and what it is, as it was called on the day it went. */
export interface ReleaseHeader {
  readonly pupilName: string;
  readonly bornOn: string;
  readonly preschoolName: string;
  readonly formTitle: string;
}

/** The same as it rests: with the parts that this school had before and that do not come any more. */
export interface SealedHeader extends ReleaseHeader {
  readonly removed: readonly { readonly id: string; readonly restricted: boolean }[];
}

/** A file that goes with a part, as it was when it went; the hash is of what a school can download. */
export interface ReleaseFile {
  readonly id: string;
  readonly section: string;
  /** JSON pointer to where the answers of that section refer to it */
  readonly pointer: string;
  /** of the question, Dutch, as asked */
  readonly label: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The same as a school finds it now. */
export interface ReceivedFile extends ReleaseFile {
  readonly scan: AttachmentScan;
}

/** One part of a form as it goes to a school. */
export interface ReleasePart {
  readonly id: string;
  readonly needsConsent: boolean;
  readonly restricted: boolean;
  readonly sections: Readonly<Record<string, SectionAnswers>>;
  /** absent when there are none */
  readonly files?: readonly ReleaseFile[];
  /** against what that school had before */
  readonly changes: readonly AnswerChange[];
}

/** The same as a school reads it. */
export interface ReceivedPart extends ReleasePart {
  readonly files?: readonly ReceivedFile[];
}

/** The parts with these ids, each with its own sections. */
export function partsToRelease(
  { parts, sections }: FormDefinition,
  answers: FormAnswers,
  ids: readonly string[],
  files: readonly ReleaseFile[] = [],
): Omit<ReleasePart, 'changes'>[] {
  return parts
    .filter(({ id }) => ids.includes(id))
    .map(({ id, consent, restricted }) => {
      const own = sections.filter(({ part }) => part === id).map((section) => section.id);
      const along = files.filter(({ section }) => own.includes(section));
      return {
        ...{ id, restricted, needsConsent: consent === 'needed' },
        sections: Object.fromEntries(own.map((section) => [section, answers[section] ?? {}])),
        ...(along.length > 0 && { files: along }),
      };
    });
}

/** Parts that go by law. */
export const partsByLaw = ({ parts }: FormDefinition): string[] =>
  parts.filter(({ consent }) => consent === 'not-needed').map(({ id }) => id);

/** Sections that are in these parts. */
export const sectionsOf = ({ sections }: FormDefinition, partIds: readonly string[]): string[] =>
  sections.filter(({ part }) => partIds.includes(part)).map(({ id }) => id);
