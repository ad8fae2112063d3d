import type { Transaction } from '#libs/database/index.js';
import type { LocalDate, Reach } from '../domain/index.js';
import type { RowFinding, TabularFormat, TabularRow } from '../tabular/index.js';

/** What a file of one kind may hold and what is done with it. A capability registers its kinds with `ImportKinds`. */
export interface ImportKind {
  /** stable name on the wire, such as `primary-schools` */
  readonly name: string;
  /** permission that uploading, looking at and confirming asks for */
  readonly permission: string;
  /** Dutch: what the user chooses from a list */
  readonly label: string;
  /** Dutch: where the file comes from and what is done with it */
  readonly explanation: string;
  /** Dutch: what is counted, for "Neem 97 vestigingen over" */
  readonly unit: { readonly one: string; readonly many: string };
  readonly format: TabularFormat;
  /** the user may ask that what the file no longer names is closed */
  readonly mayCloseMissing: boolean;
  /** Starts one reading of one file: looks up what rows are compared with. Called for the dry run and again for the writing. */
  begin(tx: Transaction, scope: ImportScope): Promise<ImportPass>;
}

/** On whose behalf a file is read. The worker's own role sees every row: a kind must stay inside this scope itself. */
export interface ImportScope {
  readonly organisationId: string;
  readonly regionId: string;
  readonly reach: Reach;
  /** locations the uploader may touch; empty unless reach is `locations` */
  readonly locationIds: readonly string[];
  readonly today: LocalDate;
  /** header that the file uses for a field, for the reader of a finding */
  headerOf(field: string): string;
  /** true when the file has a column for this field */
  has(field: string): boolean;
}

/** One reading of one file. `take` sees every row in order; then comes either `compare` or `write`. */
export interface ImportPass {
  /** Checks one row and remembers it. Rows with an error make the whole file refused. */
  take(row: TabularRow): readonly RowFinding[];
  /** What writing would do. May stage rows in a temporary table (ON COMMIT DROP); changes nothing else. */
  compare(tx: Transaction): Promise<ImportOutcome>;
  /**
   * Writes everything in this transaction. `progress` gets the number of rows done, seen by the user at once.
   * @throws ImportConflict when what is stored changed since the dry run so that the file can no longer be written
   */
  write(tx: Transaction, order: ImportOrder): Promise<ImportCounts>;
}

export interface ImportOrder {
  readonly closeMissing: boolean;
  progress(doneRows: number): Promise<void>;
}

export interface ImportOutcome {
  readonly counts: ImportCounts;
  /** what only shows when all rows are known, such as two rows for one child */
  readonly findings: readonly RowFinding[];
}

export interface ImportCounts {
  readonly created: number;
  readonly changed: number;
  readonly same: number;
  /** rows that belong to somebody else, such as another municipality */
  readonly skipped: number;
  /** known to us and no longer in the file: closed when asked, else left alone */
  readonly missing: number;
}

export const noCounts: ImportCounts = { created: 0, changed: 0, same: 0, skipped: 0, missing: 0 };

/** The file no longer fits what is stored: nothing is written, and the user gets a new dry run. */
export class ImportConflict extends Error {
  constructor() {
    super('import.conflict');
  }
}
