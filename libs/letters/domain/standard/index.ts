import type { LetterKind } from '../letter-kind.js';
import { admission, notProcessed, refusal, temporaryPlacement } from './decision-templates.js';
import { completionRequest, extension, receipt, withdrawal } from './progress-templates.js';

/** The texts that Estafette brings. A municipality may replace one for its region, a board for its schools. */
export const standardTemplates: Readonly<Record<LetterKind, string>> = {
  receipt,
  'completion-request': completionRequest,
  extension,
  admission,
  refusal,
  'not-processed': notProcessed,
  withdrawal,
  'temporary-placement': temporaryPlacement,
};
