import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { termFor } from '#libs/deadlines/domain/index.js';
import { LawService } from '#libs/deadlines/index.js';
import type { FormFinding } from '#libs/forms/domain/index.js';
import { Directory } from '#libs/organisations/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { type Actor, type LocalDate, notFound } from '#libs/platform/domain/index.js';
import { type PupilLine, PupilReading } from '#libs/pupils/index.js';
import { Injectable } from '@nestjs/common';
import type { HandoverRow } from './data/handover-row.js';
import { type HandoverQuestion, HandoversRepository } from './data/handovers.repository.js';
import { mayWrite, visibleTo } from './domain/index.js';
import { HandoverContents, type OpenSection } from './handover-contents.js';

/** A line in a list: no content. */
export interface HandoverLine {
  readonly handover: HandoverRow;
  readonly pupil: PupilLine;
  readonly preschoolName: string;
  /** 3 years and 9 months: the form is ready by then (agreement in Almere) */
  readonly dueOn: LocalDate | null;
}

/** A handover with all that was filled in. */
export interface HandoverView extends HandoverLine {
  readonly sections: readonly OpenSection[];
  readonly visibleTo: string;
  readonly mayEdit: boolean;
}

/** Looking at handovers. Reading content is an audited act: without the row in the log there is no answer. */
@Injectable()
export class HandoverReading {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly handovers: HandoversRepository,
    private readonly contents: HandoverContents,
    private readonly pupils: PupilReading,
    private readonly directory: Directory,
    private readonly law: LawService,
    private readonly audit: AuditLog,
  ) {}

  async read(actor: Actor, id: string): Promise<HandoverView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const handover = await this.inSight(tx, id);
      const [line] = await this.linesOf(tx, [handover]);
      const { sections } = await this.contents.of(tx, handover);
      await this.audited(tx, id, {});
      const names = { preschool: line!.preschoolName, school: null };
      const mayEdit = mayWrite(actor, handover.status, handover);
      return { ...line!, sections, mayEdit, visibleTo: visibleTo(handover.status, names) };
    });
  }

  /** The text of one section as it stands now: what a colleague saved in between. */
  async section(actor: Actor, id: string, sectionId: string): Promise<OpenSection> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { sections } = await this.contents.of(tx, await this.inSight(tx, id));
      const section = sections.find((each) => each.sectionId === sectionId);
      if (!section) throw notFound('handover.section-not-found');
      await this.audited(tx, id, { sectionId });
      return section;
    });
  }

  /** All that is missing or wrong, over the whole form. */
  async findings(actor: Actor, id: string): Promise<readonly FormFinding[]> {
    return this.unitOfWork.read(actor, async (tx) => {
      return (await this.contents.of(tx, await this.inSight(tx, id))).findings;
    });
  }

  async ofPupil(actor: Actor, pupilId: string): Promise<HandoverLine[]> {
    return this.unitOfWork.read(actor, async (tx) => {
      await this.pupils.inSight(tx, pupilId);
      return this.linesOf(tx, await this.handovers.ofPupil(tx, pupilId));
    });
  }

  /** Latest change first. */
  async page(actor: Actor, question: HandoverQuestion): Promise<HandoverLine[]> {
    return this.unitOfWork.read(actor, async (tx) => this.linesOf(tx, await this.handovers.page(tx, question)));
  }

  private async inSight(tx: Transaction, id: string): Promise<HandoverRow> {
    const handover = await this.handovers.find(tx, id);
    if (!handover) throw notFound('handover.not-found');
    return handover;
  }

  private async linesOf(tx: Transaction, rows: readonly HandoverRow[]): Promise<HandoverLine[]> {
    const found = await this.pupils.identitiesOf(tx, [...new Set(rows.map(({ pupilId }) => pupilId))]);
    const pupils = new Map(found.map((pupil) => [pupil.id, pupil]));
    const names = await this.directory.names(
      tx,
      rows.map(({ senderLocationId }) => senderLocationId),
    );
    const law = await this.law.within(tx);
    return rows.flatMap((handover) => {
      const pupil = pupils.get(handover.pupilId);
      if (!pupil) return [];
      const dueOn = termFor('handover-form-3y9m', { bornOn: pupil.bornOn }, law)?.dueOn ?? null;
      return [{ handover, pupil, dueOn, preschoolName: names.get(handover.senderLocationId) ?? '' }];
    });
  }

  private audited(tx: Transaction, objectId: string, detail: Record<string, string>): Promise<void> {
    return this.audit.record(tx, { action: 'handover.read', objectKind: 'handover', objectId, detail });
  }
}
