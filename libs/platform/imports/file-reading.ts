import type { Transaction } from '#libs/database/index.js';
import type { LocalDate } from '../domain/index.js';
import { type TabularFile, type TabularFormat, openTabular } from '../tabular/index.js';
import { ImportFindings, reportHeaders } from './import-findings.js';
import {
  ImportConflict,
  type ImportCounts,
  type ImportKind,
  type ImportPass,
  type ImportScope,
  noCounts,
} from './import-kind.js';
import type { CheckReport, ClaimedRun, ImportPreview } from './import-run.js';
import type { Progress } from './progress.js';

const previewRows = 5;

/** One reading of one file: either the dry run or the writing. */
export class FileReading {
  private readonly findings = new ImportFindings();
  private readonly rawRows = new Map<number, readonly string[]>();
  private readonly preview: { number: number; values: string[] }[] = [];
  private rows = 0;
  /** those that the file has */
  private shownColumns: readonly string[] = [];

  constructor(
    private readonly run: ClaimedRun,
    private readonly kind: ImportKind,
    private readonly today: LocalDate,
    private readonly progress: Progress,
  ) {}

  async check(tx: Transaction): Promise<CheckReport> {
    const file = this.open();
    const pass = await this.takeAll(tx, file);
    let counts: ImportCounts = noCounts;
    if (pass) {
      const outcome = await pass.compare(tx);
      this.findings.add(outcome.findings);
      counts = outcome.counts;
    }
    const faultyRows = this.findings.faultyRows(file.header, (row) => this.rawRows.get(row));
    return {
      totalRows: this.rows,
      refused: this.findings.hasErrors,
      counts,
      findings: this.findings.list(),
      findingGroups: this.findings.grouped(),
      preview: this.previewOf(file),
      ...(faultyRows !== undefined && { faultyRows }),
    };
  }

  /** @throws ImportConflict when there is an error among the rows, which the dry run did not find */
  async write(tx: Transaction): Promise<ImportCounts> {
    const file = this.open();
    const pass = await this.takeAll(tx, file);
    if (!pass || this.findings.hasErrors) throw new ImportConflict();
    return pass.write(tx, {
      closeMissing: this.run.closeMissing,
      progress: async (doneRows) => this.progress.to(doneRows, this.rows),
    });
  }

  private open(): TabularFile {
    const { format } = this.kind;
    const wanted: TabularFormat = { ...format, ignored: [...(format.ignored ?? []), ...reportHeaders] };
    const file = openTabular(this.run.file, wanted);
    this.findings.add(file.findings);
    this.shownColumns = format.columns.map(({ field }) => field).filter((field) => file.has(field));
    return file;
  }

  private async takeAll(tx: Transaction, file: TabularFile): Promise<ImportPass | undefined> {
    if (this.findings.hasErrors) return undefined;
    const { organisationId, regionId, reach, locationIds } = this.run;
    const scope: ImportScope = {
      ...{ organisationId, regionId, reach, locationIds, today: this.today },
      headerOf: (field) => file.headerOf(field),
      has: (field) => file.has(field),
    };
    const pass = await this.kind.begin(tx, scope);
    await this.progress.to(0, file.estimatedRows);
    for (const row of file.rows()) {
      this.findings.add(row.findings.length > 0 ? row.findings : pass.take(row));
      if (row.raw.length > 0) this.remember(row.number, row.raw, row.values);
      const saving = this.progress.to(this.rows, Math.max(file.estimatedRows, this.rows));
      if (saving) await saving;
    }
    return pass;
  }

  private remember(number: number, raw: readonly string[], values: Readonly<Record<string, string>>): void {
    this.rows += 1;
    this.rawRows.set(number, raw);
    if (this.preview.length < previewRows) {
      this.preview.push({ number, values: this.shownColumns.map((field) => values[field] ?? '') });
    }
  }

  private previewOf(file: TabularFile): ImportPreview {
    return { columns: this.shownColumns.map((field) => file.headerOf(field)), rows: this.preview };
  }
}
