import type { Reach } from '../domain/index.js';
import type { RowFinding } from '../tabular/index.js';
import type { ImportCounts } from './import-kind.js';

/**
 * uploaded → checking → checked → writing → done. `refused`: there are errors in the file. `failed`: something went wrong
 * on our side. `discarded`: thrown away by the user, or left lying for a day.
 */
export type ImportStatus =
  'uploaded' | 'checking' | 'checked' | 'refused' | 'writing' | 'done' | 'failed' | 'discarded';

/** One file on its way in, as the user follows it. */
export interface ImportRun {
  readonly id: string;
  readonly kind: string;
  readonly status: ImportStatus;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
  readonly totalRows: number;
  readonly doneRows: number;
  readonly counts: ImportCounts;
  readonly findings: readonly RowFinding[];
  readonly findingGroups: readonly FindingGroup[];
  readonly hasFaultyRows: boolean;
}

/** All findings of one kind together; `findings` itself is bounded, this count is not. */
export interface FindingGroup {
  readonly code: string;
  readonly severity: 'error' | 'notice';
  readonly count: number;
}

/** What the worker needs to read the file on behalf of whoever brought it. */
export interface ClaimedRun {
  readonly id: string;
  readonly kind: string;
  readonly createdBy: string;
  readonly role: string;
  readonly organisationId: string;
  readonly regionId: string;
  readonly reach: Reach;
  readonly locationIds: readonly string[];
  readonly closeMissing: boolean;
  readonly file: Buffer;
}

/** The first rows of a file, as they will be read. */
export interface ImportPreview {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly number: number; readonly values: readonly string[] }[];
}

/** What a dry run leaves behind. */
export interface CheckReport {
  readonly totalRows: number;
  /** there are errors: the file cannot be confirmed */
  readonly refused: boolean;
  readonly counts: ImportCounts;
  readonly findings: readonly RowFinding[];
  readonly findingGroups: readonly FindingGroup[];
  readonly preview: ImportPreview;
  /** CSV of only the faulty rows; absent when there are none */
  readonly faultyRows?: string;
}
