import type { Transaction } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import type { LocalDate } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import type { HandoverRow } from './data/handover-row.js';
import { type GuardianText, GuardianTexts } from './guardian-texts.js';
import { HandoverSurroundings } from './handover-surroundings.js';
import { type OpenQuestion, QuestionTexts } from './question-texts.js';
import { type TimelineEvent, Timelines } from './timelines.js';

/** Words that belong to a handover beside its form, for the sender; each reading is in the log. */
@Injectable()
export class FollowedTexts {
  constructor(
    private readonly timelines: Timelines,
    private readonly questionTexts: QuestionTexts,
    private readonly surroundings: HandoverSurroundings,
    private readonly audit: AuditLog,
    private readonly guardianTexts: GuardianTexts,
  ) {}

  today(): LocalDate {
    return this.surroundings.today();
  }

  async events(tx: Transaction, objectId: string): Promise<readonly TimelineEvent[]> {
    const events = await this.timelines.ofHandover(tx, objectId);
    await this.audit.record(tx, { action: 'handover.events-read', objectKind: 'handover', objectId });
    return events;
  }

  /** What parents wrote about the text that lies before them: to read, never to change. */
  async words(tx: Transaction, { id: objectId, versionNumber }: HandoverRow): Promise<readonly GuardianText[]> {
    const all = await this.guardianTexts.ofHandover(tx, objectId);
    await this.audit.record(tx, { action: 'handover.guardian-words-read', objectKind: 'handover', objectId });
    return all.filter((text) => text.versionNumber === versionNumber);
  }

  async questions(tx: Transaction, objectId: string): Promise<readonly OpenQuestion[]> {
    const questions = await this.questionTexts.ofHandover(tx, objectId);
    await this.audit.record(tx, { action: 'handover.questions-read', objectKind: 'handover', objectId });
    return questions;
  }
}
