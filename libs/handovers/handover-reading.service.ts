import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import type { FormDefinition, FormFinding } from '#libs/forms/domain/index.js';
import { FormVersions } from '#libs/forms/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { type Actor, notFound } from '#libs/platform/domain/index.js';
import { PupilReading } from '#libs/pupils/index.js';
import { Injectable } from '@nestjs/common';
import type { HandoverRow } from './data/handover-row.js';
import type { Keeping } from './data/release-row.js';
import { type HandoverQuestion, HandoversRepository } from './data/handovers.repository.js';
import {
  type HandoverAct,
  type HandoverStatus,
  handoverActs,
  mayWrite,
  statusAfter,
  transitions,
  visibleTo,
} from './domain/index.js';
import { HandoverContents, type OpenSection } from './handover-contents.js';
import { type HandoverLine, HandoverLines } from './handover-lines.js';

export type { HandoverLine };
export type { ReleaseRow } from './data/release-row.js';

/** A handover with all that was filled in. */
export interface HandoverView extends HandoverLine {
  readonly sections: readonly OpenSection[];
  readonly visibleTo: string;
  readonly mayEdit: boolean;
  /** what this person can do now */
  readonly acts: readonly HandoverAct[];
  readonly keeping: Keeping;
}

/** Looking at handovers. Reading content is an audited act: without the row in the log there is no answer. */
@Injectable()
export class HandoverReading {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly handovers: HandoversRepository,
    private readonly contents: HandoverContents,
    private readonly pupils: PupilReading,
    private readonly lines: HandoverLines,
    private readonly audit: AuditLog,
    private readonly forms: FormVersions,
  ) {}

  async read(actor: Actor, id: string): Promise<HandoverView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const handover = await this.inSight(tx, id);
      const [line] = await this.lines.of(tx, [handover]);
      const { sections } = await this.contents.of(tx, handover);
      await this.audited(tx, id, {});
      const { status } = handover;
      const seen = visibleTo(status, { preschool: line!.preschoolName, school: line!.schoolName });
      const acts = handoverActs.filter((act) => transitions[act].by !== 'receiver' && statusAfter(status, act));
      const keeping = await this.handovers.keeping(tx, id);
      return { ...line!, keeping, sections, acts, mayEdit: mayWrite(actor, status, handover), visibleTo: seen };
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

  /** The form that it is written in, without any answer. */
  async definition(actor: Actor, id: string): Promise<FormDefinition> {
    return this.unitOfWork.read(actor, async (tx) => {
      return (await this.forms.byId(tx, (await this.inSight(tx, id)).formVersionId)).definition;
    });
  }

  async statusOf(actor: Actor, id: string): Promise<HandoverStatus> {
    return this.unitOfWork.read(actor, async (tx) => (await this.inSight(tx, id)).status);
  }

  async ofPupil(actor: Actor, pupilId: string): Promise<HandoverLine[]> {
    return this.unitOfWork.read(actor, async (tx) => {
      await this.pupils.inSight(tx, pupilId);
      return this.lines.of(tx, await this.handovers.ofPupil(tx, pupilId));
    });
  }

  /** Latest change first. */
  async page(actor: Actor, question: HandoverQuestion): Promise<HandoverLine[]> {
    return this.unitOfWork.read(actor, async (tx) => this.lines.of(tx, await this.handovers.page(tx, question)));
  }

  private async inSight(tx: Transaction, id: string): Promise<HandoverRow> {
    const handover = await this.handovers.find(tx, id);
    if (!handover) throw notFound('handover.not-found');
    return handover;
  }

  private audited(tx: Transaction, objectId: string, detail: Record<string, string>): Promise<void> {
    return this.audit.record(tx, { action: 'handover.read', objectKind: 'handover', objectId, detail });
  }
}
