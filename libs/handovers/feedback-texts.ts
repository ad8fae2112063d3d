import type { Transaction } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { Injectable } from '@nestjs/common';
import { ContentSeal, feedbackPlace } from './content-seal.js';
import type { FeedbackRow } from './data/handover-feedbacks.repository.js';

/** Feedback with its words readable. */
export interface OpenFeedback extends Omit<FeedbackRow, 'words'> {
  readonly words: string | null;
}

/** Seals and opens the words. Whoever calls this has made sure that the actor may read them. */
@Injectable()
export class FeedbackTexts {
  constructor(
    private readonly contents: ContentSeal,
    private readonly audit: AuditLog,
  ) {}

  seal(words: string, releaseId: string): Buffer {
    return this.contents.seal(words, feedbackPlace(releaseId));
  }

  open({ words, ...row }: FeedbackRow): OpenFeedback {
    return { ...row, words: words && this.contents.open<string>(words, feedbackPlace(row.releaseId)) };
  }

  async read(tx: Transaction, row: FeedbackRow | undefined): Promise<OpenFeedback | undefined> {
    if (!row) return undefined;
    const { releaseId: objectId } = row;
    await this.audit.record(tx, { action: 'handover.feedback-read', objectKind: 'release', objectId });
    return this.open(row);
  }
}
