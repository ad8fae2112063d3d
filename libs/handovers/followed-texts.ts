import type { Transaction } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import type { LocalDate } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { HandoverLooks, type LookRow } from './data/handover-looks.repository.js';
import type { HandoverRow } from './data/handover-row.js';
import { type GuardianText, GuardianTexts } from './guardian-texts.js';
import { HandoverSurroundings } from './handover-surroundings.js';
import { type OpenQuestion, QuestionTexts } from './question-texts.js';
import { type TimelineEvent, Timelines } from './timelines.js';

/** All that happened, with who looked and when the school was mailed that it came. */
export interface FollowedTimeline {
  readonly events: readonly TimelineEvent[];
  readonly looks: readonly LookRow[];
  readonly delivered: readonly Date[];
}

/** Words that belong to a handover beside its form, for the sender; each reading is in the log. */
@Injectable()
export class FollowedTexts {
  constructor(
    private readonly timelines: Timelines,
    private readonly questionTexts: QuestionTexts,
    private readonly surroundings: HandoverSurroundings,
    private readonly audit: AuditLog,
    private readonly guardianTexts: GuardianTexts,
    private readonly looks: HandoverLooks,
  ) {}

  today(): LocalDate {
    return this.surroundings.today();
  }

  async events(tx: Transaction, objectId: string): Promise<FollowedTimeline> {
    const events = await this.timelines.ofHandover(tx, objectId);
    const looks = await this.looks.ofAll(tx, objectId);
    const delivered = await this.looks.delivered(tx, objectId);
    await this.audit.record(tx, { action: 'handover.events-read', objectKind: 'handover', objectId });
    return { events, looks, delivered };
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
