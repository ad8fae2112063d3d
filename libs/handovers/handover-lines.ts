import type { Transaction } from '#libs/database/index.js';
import { termFor } from '#libs/deadlines/domain/index.js';
import { LawService } from '#libs/deadlines/index.js';
import { Directory } from '#libs/organisations/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import type { LocalDate } from '#libs/platform/domain/index.js';
import { type PupilLine, PupilReading } from '#libs/pupils/index.js';
import { Injectable } from '@nestjs/common';
import { HandoverReleases } from './data/handover-releases.repository.js';
import type { HandoverRow } from './data/handover-row.js';
import type { ReleaseRow } from './data/release-row.js';
import { daysUnopened } from './domain/index.js';

/** A line in a list: no content. */
export interface HandoverLine {
  readonly handover: HandoverRow;
  readonly pupil: PupilLine;
  readonly preschoolName: string;
  /** 3 years and 9 months: the form is ready by then (agreement in Almere) */
  readonly dueOn: LocalDate | null;
  readonly schoolName: string | null;
  /** the whole that last went to a school */
  readonly release: ReleaseRow | null;
  /** days that it lies there unopened */
  readonly unopenedDays: number | null;
}

/** Puts names and days beside handovers. */
@Injectable()
export class HandoverLines {
  constructor(
    private readonly pupils: PupilReading,
    private readonly directory: Directory,
    private readonly releases: HandoverReleases,
    private readonly law: LawService,
    private readonly clock: Clock,
  ) {}

  /** One for each handover whose child is in sight. */
  async of(tx: Transaction, rows: readonly HandoverRow[]): Promise<HandoverLine[]> {
    const found = await this.pupils.identitiesOf(tx, [...new Set(rows.map(({ pupilId }) => pupilId))]);
    const pupils = new Map(found.map((pupil) => [pupil.id, pupil]));
    const places = rows.flatMap(({ senderLocationId, receiverLocationId }) => [senderLocationId, receiverLocationId]);
    const names = await this.directory.names(tx, places);
    const ids = rows.map(({ id }) => id);
    const releases = new Map((await this.releases.latestOfEach(tx, ids)).map((each) => [each.handoverId, each]));
    const law = await this.law.within(tx);
    const today = this.clock.today();
    return rows.flatMap((handover) => {
      const pupil = pupils.get(handover.pupilId);
      if (!pupil) return [];
      const release = releases.get(handover.id) ?? null;
      const dueOn = termFor('handover-form-3y9m', { bornOn: pupil.bornOn }, law)?.dueOn ?? null;
      const preschoolName = names.get(handover.senderLocationId) ?? '';
      const schoolName = names.get(handover.receiverLocationId ?? '') ?? null;
      const unopenedDays = unopenedDaysOf(release, today);
      return [{ handover, pupil, release, dueOn, preschoolName, schoolName, unopenedDays }];
    });
  }
}

const unopenedDaysOf = (release: ReleaseRow | null, today: LocalDate): number | null =>
  release?.state === 'open' && release.openedAt === null ? daysUnopened(release.releasedOn, today) : null;
