import type { Transaction } from '#libs/database/index.js';
import type { Finding } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { ConsentDecisions, type NewDecisions } from './data/consent-decisions.repository.js';
import { HandoverAttachments } from './data/handover-attachments.repository.js';
import type { SavedBy } from './data/handover-row.js';

/** Decisions as they are written down, with the paper they stood on: proof of it (AVG article 7, first paragraph). */
@Injectable()
export class ConsentRecords {
  constructor(
    private readonly decisions: ConsentDecisions,
    private readonly files: HandoverAttachments,
  ) {}

  /** Whether it is a scan that was added to this handover. */
  async scanFindings(tx: Transaction, handoverId: string, scanId: string | undefined): Promise<Finding[]> {
    if (scanId === undefined) return [];
    const file = await this.files.find(tx, handoverId, scanId);
    return file?.purpose === 'consent-scan' && file.scan !== 'infected' ? [] : [scanGone];
  }

  async add(tx: Transaction, found: NewDecisions, by: SavedBy): Promise<void> {
    await this.decisions.add(tx, found, by);
    if (found.scanId !== undefined) await this.files.keepForDecision(tx, found.scanId);
  }
}

const scanGone: Finding = {
  name: 'scanId',
  code: 'scan-gone',
  reason: 'Deze scan is er niet meer. Voeg hem opnieuw toe.',
};
