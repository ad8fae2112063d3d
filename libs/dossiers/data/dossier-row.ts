import type { GuardianPrintMark } from '#libs/handovers/domain/index.js';
import type { LocalDate } from '#libs/platform/domain/index.js';
import type { DossierState, GoneReason, LeftOutReason, PaperKind } from '../domain/index.js';

/** One child in a PDF: what of it, and what became of it. */
export interface DossierItem {
  /** a release; of a concept the handover */
  readonly id: string;
  readonly partIds: readonly string[];
  /** of a concept: the version that was asked for */
  readonly version: number | null;
  readonly leftOut?: LeftOutReason;
  /** of a copy of a parent */
  readonly guardian?: GuardianPrintMark;
}

/** Why a PDF may not be had any more, and since when. */
export interface Gone {
  readonly because: GoneReason;
  readonly on: LocalDate | null;
}

/** A PDF as its owner follows it; without the bytes. */
export interface DossierRow {
  readonly id: string;
  readonly kind: PaperKind;
  readonly state: DossierState;
  readonly items: readonly DossierItem[];
  readonly total: number;
  readonly done: number;
  readonly askedAt: Date;
  readonly readyAt: Date | null;
  readonly expiresAt: Date | null;
  readonly failure: string | null;
  readonly contentSha256: string | null;
  readonly fileSha256: string | null;
  readonly bytes: number | null;
  readonly pages: number | null;
  readonly goneBecause: GoneReason | null;
  readonly goneOn: string | null;
  /** when whoever asked first had it */
  readonly fetchedAt: Date | null;
  readonly organisationId: string;
  readonly personId: string;
  readonly personRole: string;
  readonly regionId: string;
}

export type NewDossier = Pick<DossierRow, 'id' | 'kind' | 'items' | 'askedAt'> & { readonly wish: string };

/** What is kept of a PDF that was made. */
export interface MadeDossier {
  readonly items: readonly DossierItem[];
  readonly readyAt: Date;
  readonly expiresAt: Date;
  readonly contentSha256: string;
  readonly fileSha256: string;
  readonly bytes: number;
  readonly pages: number;
  /** sealed */
  readonly document: Buffer;
}
