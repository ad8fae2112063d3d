import type { DossierKind, DossierState, LeftOutReason } from '../domain/index.js';

/** One child in a PDF: what of it, and what became of it. */
export interface DossierItem {
  /** a release; of a concept the handover */
  readonly id: string;
  readonly partIds: readonly string[];
  /** of a concept: the version that was asked for */
  readonly version: number | null;
  readonly leftOut?: LeftOutReason;
}

/** A PDF as its owner follows it; without the bytes. */
export interface DossierRow {
  readonly id: string;
  readonly kind: DossierKind;
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
