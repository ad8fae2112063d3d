import { UnitOfWork } from '#libs/database/index.js';
import { schoolYear as daysOf, schoolYearOf } from '#libs/deadlines/domain/index.js';
import { Directory } from '#libs/organisations/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { HandoverFeedbacks } from './data/handover-feedbacks.repository.js';
import { type PictureAnswer, countPictures } from './domain/index.js';
import { FeedbackTexts } from './feedback-texts.js';

/** What schools said in one school year to one preschool. No child and no school is in it: it is about the forms. */
export interface FeedbackSheet {
  readonly locationId: string;
  readonly name: string;
  readonly count: number;
  readonly pictures: readonly { readonly picture: PictureAnswer; readonly count: number }[];
  readonly words: readonly string[];
}

@Injectable()
export class FeedbackSheets {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly feedbacks: HandoverFeedbacks,
    private readonly texts: FeedbackTexts,
    private readonly directory: Directory,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** One for each location of one's own that got any, by name. */
  async ofYear(actor: Actor, asked?: string): Promise<{ schoolYear: string; sheets: FeedbackSheet[] }> {
    const schoolYear = asked ?? schoolYearOf(this.clock.today());
    const { startsOn, endsOn } = daysOf(Number(schoolYear.slice(0, 4)), []);
    return this.unitOfWork.run(actor, async (tx) => {
      const { locationIds } = actor;
      const rows = await this.feedbacks.ofSenders(tx, { locationIds, from: startsOn, until: endsOn });
      const places = [...new Set(rows.map(({ senderLocationId }) => senderLocationId))];
      const names = await this.directory.names(tx, places);
      const detail = { schoolYear, count: rows.length };
      const { organisationId: objectId } = actor;
      await this.audit.record(tx, {
        action: 'handover.feedback-sheet-read',
        objectKind: 'organisation',
        objectId,
        detail,
      });
      const sheets = places.map((locationId) => {
        const own = rows.filter(({ senderLocationId }) => senderLocationId === locationId);
        const words = own.flatMap((row) => this.texts.open(row).words ?? []);
        const pictures = countPictures(own.map(({ picture }) => picture));
        return { locationId, name: names.get(locationId) ?? '', count: own.length, pictures, words };
      });
      return { schoolYear, sheets: sheets.sort((a, b) => a.name.localeCompare(b.name, 'nl')) };
    });
  }
}
