import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/index.js';
import { type Actor, DomainError, notFound } from '../domain/index.js';
import { Outbox } from '../queue/index.js';
import { csvExport } from '../tabular/index.js';
import type { ImportKind } from './import-kind.js';
import { ImportKinds } from './import-kinds.js';
import type { ImportPreview, ImportRun } from './import-run.js';
import { ImportRuns } from './import-runs.repository.js';
import { checkImport } from './jobs/check-import.job.js';
import { writeImport } from './jobs/write-import.job.js';

const mostKept = 10;

/** Bringing a file, following it, confirming it. Reading and writing itself is done by the worker. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly runs: ImportRuns,
    private readonly kinds: ImportKinds,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  kindsOf(actor: Actor): ImportKind[] {
    return this.kinds.allowed(actor);
  }

  /** A file with invented rows that can be imported as it is. */
  sampleOf(actor: Actor, kindName: string): string {
    const { columns } = this.kinds.allowedNamed(actor, kindName).format;
    const rows = Math.max(0, ...columns.map((column) => column.samples?.length ?? 0));
    const numbers = Array.from({ length: rows }, (_, index) => index);
    return csvExport(
      numbers,
      columns.map((column) => ({ header: column.header, value: (row: number) => column.samples?.[row] })),
    );
  }

  async upload(actor: Actor, kindName: string, file: Buffer): Promise<ImportRun> {
    this.kinds.allowedNamed(actor, kindName);
    return this.unitOfWork.run(actor, async (tx) => {
      if ((await this.runs.countKept(tx)) >= mostKept) throw tooManyKept();
      const importId = await this.runs.add(tx, kindName, file);
      await this.outbox.add(tx, checkImport, { importId }, { uniqueKey: `imports.check:${importId}` });
      await this.record(tx, 'import.uploaded', importId, { kind: kindName, bytes: file.length });
      return this.runs.find(tx, importId).then(present);
    });
  }

  async recent(actor: Actor): Promise<ImportRun[]> {
    const names = this.kinds.allowed(actor).map((kind) => kind.name);
    return this.unitOfWork.read(actor, (tx) => this.runs.recent(tx, names));
  }

  async find(actor: Actor, importId: string): Promise<ImportRun> {
    return this.unitOfWork.read(actor, (tx) => this.ownRun(tx, importId));
  }

  /** The first rows as they are read; audited, they may hold names. */
  async preview(actor: Actor, importId: string): Promise<ImportPreview> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.ownRun(tx, importId);
      const preview = await this.runs.preview(tx, importId);
      if (!preview) throw notFound('import.file-gone', fileGone);
      await this.record(tx, 'import.rows-read', importId);
      return preview;
    });
  }

  /** CSV of only the faulty rows; audited. */
  async faultyRows(actor: Actor, importId: string): Promise<Buffer> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.ownRun(tx, importId);
      const rows = await this.runs.faultyRows(tx, importId);
      if (!rows) throw notFound('import.no-faulty-rows', 'Er zijn geen foute rijen (meer) om te downloaden.');
      await this.record(tx, 'import.faulty-rows-read', importId);
      return rows;
    });
  }

  /** @throws conflict unless the dry run is over and found no errors */
  async confirm(actor: Actor, importId: string, closeMissing: boolean): Promise<ImportRun> {
    return this.unitOfWork.run(actor, async (tx) => {
      const run = await this.ownRun(tx, importId);
      const kind = this.kinds.named(run.kind);
      const confirmed = await this.runs.confirm(tx, importId, closeMissing && kind.mayCloseMissing);
      if (!confirmed) throw new DomainError('conflict', 'import.not-checked', notToConfirm);
      await this.outbox.add(tx, writeImport, { importId });
      await this.record(tx, 'import.confirmed', importId, { kind: run.kind, closeMissing });
      return this.ownRun(tx, importId);
    });
  }

  /** Throws the file away. A file that is being written can no longer be stopped. */
  async discard(actor: Actor, importId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await this.ownRun(tx, importId);
      const from = ['uploaded', 'checking', 'checked', 'refused'] as const;
      if (!(await this.runs.end(tx, importId, from, 'discarded'))) {
        throw new DomainError('conflict', 'import.not-discardable', 'Dit bestand is al verwerkt of weggegooid.');
      }
      await this.record(tx, 'import.discarded', importId);
    });
  }

  private async ownRun(tx: Transaction, importId: string): Promise<ImportRun> {
    const run = present(await this.runs.find(tx, importId));
    this.kinds.allowedNamed(tx.actor, run.kind);
    return run;
  }

  private record(
    tx: Transaction,
    action: string,
    objectId: string,
    detail: Record<string, string | number | boolean> = {},
  ): Promise<void> {
    return this.audit.record(tx, { action, objectKind: 'import', objectId, detail });
  }
}

const fileGone = 'Dit bestand is niet meer bewaard. Lees het opnieuw in.';
const notToConfirm =
  'Dit bestand kan nu niet worden overgenomen. Wacht tot de controle klaar is en herstel eerst alle fouten.';

function present(run: ImportRun | undefined): ImportRun {
  if (!run) throw notFound('import.not-found');
  return run;
}

const tooManyKept = (): DomainError =>
  new DomainError(
    'too-many',
    'import.too-many-kept',
    `Er staan al ${mostKept} bestanden klaar die niet zijn overgenomen. Neem ze over of gooi ze weg.`,
  );
