import type { FormKind } from '#libs/forms/domain/index.js';
import type { HandoverStatus } from '../domain/index.js';

/** A handover, without any content. */
export interface HandoverRow {
  readonly id: string;
  readonly regionId: string;
  readonly pupilId: string;
  readonly form: FormKind;
  readonly formVersionId: string;
  readonly senderLocationId: string;
  readonly receiverLocationId: string | null;
  readonly status: HandoverStatus;
  readonly sectionsComplete: number;
  readonly sectionsTotal: number;
  /** of the text that was last laid before the parents; 0: none yet */
  readonly versionNumber: number;
  readonly changedAt: Date;
  readonly changedByName: string;
}

/** The sealed answers of one section. */
export interface SectionRow {
  readonly sectionId: string;
  readonly answers: Buffer;
  readonly prefilled: readonly string[];
  readonly revision: number;
  readonly closed: boolean;
  readonly savedAt: Date | null;
  readonly savedByName: string | null;
}

export type NewHandover = Pick<
  HandoverRow,
  'id' | 'regionId' | 'pupilId' | 'form' | 'formVersionId' | 'senderLocationId' | 'sectionsTotal'
>;

/** Where a save comes from: who, and when. */
export interface SavedBy {
  readonly at: Date;
  readonly name: string;
}
