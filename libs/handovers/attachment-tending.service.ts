import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { type Actor, systemActor } from '#libs/platform/domain/index.js';
import { VirusScanner } from '#libs/platform/virus-scan/index.js';
import { Injectable } from '@nestjs/common';
import { AttachmentStore } from './attachment-store.js';
import type { AttachmentRow } from './data/attachment-row.js';
import { AttachmentTendingRows } from './data/attachment-tending.repository.js';
import { unusedAttachmentHours } from './domain/index.js';

/** Files in one transaction, and files that are scanned in one round. */
const batch = 200;
const inOneRound = 50;
const mostSilent = 3;
const hour = 60 * 60 * 1000;

/** Looks after files: what nobody refers to goes, what was not scanned is scanned as soon as there is a scanner. */
@Injectable()
export class AttachmentTending {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rows: AttachmentTendingRows,
    private readonly store: AttachmentStore,
    private readonly scanner: VirusScanner,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @returns how many went */
  async removeUnused(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - unusedAttachmentHours * hour);
    for (let removed = 0; ;) {
      const found = await this.unitOfWork.run(actor, (tx) => this.removeSome(tx, before));
      removed += found;
      if (found < batch) return removed;
    }
  }

  /** @returns how many were scanned now; nothing when there is no scanner */
  async scanWaiting(): Promise<number> {
    if (!this.scanner.isThere) return 0;
    const waiting = await this.unitOfWork.read(actor, (tx) => this.rows.toScan(tx, inOneRound));
    let [scanned, silent] = [0, 0];
    for (const row of waiting) {
      if (await this.scanOne(row)) scanned += 1;
      else silent += 1;
      // One file may be too much for it; several tell that it is not there.
      if (silent === mostSilent) break;
    }
    return scanned;
  }

  private async scanOne(row: AttachmentRow): Promise<boolean> {
    const { content } = await this.unitOfWork.read(actor, (tx) => this.store.open(tx, row));
    const scan = await this.scanner.scan(content);
    if (scan === 'not-scanned') return false;
    await this.unitOfWork.run(actor, async (tx) => {
      if (!(await this.rows.setScan(tx, row.id, scan))) return;
      await this.record(tx, 'handover.file-scanned', row.handoverId, { attachmentId: row.id, scan });
    });
    return true;
  }

  private async removeSome(tx: Transaction, before: Date): Promise<number> {
    const handovers = await this.rows.removeUnused(tx, before, batch);
    for (const handoverId of new Set(handovers)) {
      const files = handovers.filter((id) => id === handoverId).length;
      await this.record(tx, 'handover.files-removed', handoverId, { files });
    }
    return handovers.length;
  }

  private record(
    tx: Transaction,
    action: string,
    objectId: string,
    detail: Record<string, string | number>,
  ): Promise<void> {
    return this.audit.record(tx, { action, objectKind: 'handover', objectId, detail });
  }
}

const actor: Actor = systemActor('handovers.tend-attachments', 'worker');
