import type { RefObject } from 'react';
import type { ImportRun } from './import-run.js';
import type { ImportKind } from './imports.js';

export interface StageProps {
  readonly run: ImportRun;
  readonly kind: ImportKind;
  /** goes on the heading of the stage: the focus comes there when one stage follows another */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}
