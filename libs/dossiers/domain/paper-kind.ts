import { type GuardianPrintKind, isGuardianPrint } from '#libs/handovers/domain/index.js';
import type { DossierKind } from './dossier-wish.js';

/** All kinds of PDF: those of staff, and the copies of parents. */
export type PaperKind = DossierKind | GuardianPrintKind;

/** Why the bytes of a PDF went. */
export const goneReasons = ['expired', 'withdrawn', 'shut'] as const;
/** `withdrawn`: a parent took consent back; `shut`: what it is a print of may not be read any more for another reason. */
export type GoneReason = (typeof goneReasons)[number];

/** @throws Error when it is a copy of a parent: staff never comes across one */
export function staffKind(kind: PaperKind): DossierKind {
  if (isGuardianPrint(kind)) throw new Error('A copy of a parent is not of staff');
  return kind;
}
