import type { Transaction } from '#libs/database/index.js';
import type { FormAnswers, FormDefinition } from '#libs/forms/domain/index.js';
import { localDateOf } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { AttachmentStore } from './attachment-store.js';
import { HandoverAttachments } from './data/handover-attachments.repository.js';
import { HandoverReleases } from './data/handover-releases.repository.js';
import { HandoversRepository } from './data/handovers.repository.js';
import type { HandoverRow } from './data/handover-row.js';
import {
  type PrintableHandover,
  attachmentsIn,
  guardianSections,
  partsToRelease,
  shutState,
  withoutContactsOfOthers,
} from './domain/index.js';
import type { GuardianPrintRight } from './guardian-prints.js';
import { GuardianTexts } from './guardian-texts.js';
import { HandoverSurroundings } from './handover-surroundings.js';
import { PrintableTexts } from './printable-texts.service.js';

/** Opens what a parent takes along, for the worker. Who at the preschool wrote or sent it is not told: roles, not names. */
@Injectable()
export class GuardianPrintTexts {
  constructor(
    private readonly handovers: HandoversRepository,
    private readonly releases: HandoverReleases,
    private readonly printable: PrintableTexts,
    private readonly words: GuardianTexts,
    private readonly files: HandoverAttachments,
    private readonly store: AttachmentStore,
    private readonly around: HandoverSurroundings,
  ) {}

  /** The text that lies before the parents, with what this parent wrote about it; not with what the other one wrote. */
  async presented(tx: Transaction, right: GuardianPrintRight): Promise<PrintableHandover | undefined> {
    const handover = await this.handovers.find(tx, right.id);
    const version = right.version ?? 0;
    if (!handover || handover.versionNumber !== version || handover.status === 'refused') return undefined;
    const opened = await this.printable.version(tx, handover, version);
    if (!opened) return undefined;
    const { answers, ...concept } = opened;
    const all = { ...answers, ...(await this.ownWords(tx, handover, right, concept.definition)) };
    const parts = partsToRelease(
      concept.definition,
      all,
      concept.definition.parts.map(({ id }) => id),
    );
    const attachments = await this.filesOf(tx, handover, concept.definition, answers);
    return this.forGuardian(tx, right, { ...concept, parts, attachments });
  }

  /** Just what went to the school, also when that school may not read it any more: then it says so. */
  async sent(tx: Transaction, right: GuardianPrintRight): Promise<PrintableHandover | undefined> {
    const { id, guardian, partIds } = right;
    const row = guardian.releaseId === null ? undefined : await this.releases.find(tx, id, guardian.releaseId);
    if (!row || shutState(row.state) !== guardian.shut) return undefined;
    const printed = await this.printable.ofRelease(tx, row, partIds);
    const { shut } = guardian;
    return this.forGuardian(tx, right, {
      ...printed,
      ...(shut && { shut: { state: shut, on: localDateOf(row.settledAt ?? row.changedAt) } }),
    });
  }

  private async forGuardian(
    tx: Transaction,
    right: GuardianPrintRight,
    printed: PrintableHandover,
  ): Promise<PrintableHandover> {
    const name = await this.nameOf(tx, right);
    const { definition } = printed;
    const byName = printed.header.preschoolName;
    const { presented, sent } = printed;
    return {
      ...printed,
      parts: printed.parts.map((part) => ({
        ...part,
        sections: withoutContactsOfOthers(definition, part.sections, name),
      })),
      forGuardian: true,
      presented: presented && { ...presented, byName },
      sent: sent && { ...sent, byName },
    };
  }

  /** Absent when that row was written anew meanwhile: then nobody's number is shown. */
  private async nameOf(tx: Transaction, { id, guardian }: GuardianPrintRight): Promise<string | undefined> {
    const handover = await this.handovers.find(tx, id);
    const { guardians } = handover ? await this.around.family(tx, handover.pupilId) : { guardians: [] };
    return guardians.find((each) => each.id === guardian.rowId)?.name;
  }

  private async ownWords(
    tx: Transaction,
    { id, versionNumber }: HandoverRow,
    { guardian }: GuardianPrintRight,
    definition: FormDefinition,
  ): Promise<FormAnswers> {
    const own = (await this.words.ofHandover(tx, id)).filter(
      (text) => text.versionNumber === versionNumber && text.guardianId === guardian.guardianId,
    );
    return guardianSections(definition, own);
  }

  private async filesOf(
    tx: Transaction,
    { id, versionNumber }: HandoverRow,
    definition: FormDefinition,
    answers: FormAnswers,
  ): Promise<string[]> {
    const rows = await this.files.ofVersion(tx, id, versionNumber);
    return attachmentsIn(definition, answers).flatMap((use) => {
      const row = rows.find((each) => each.id === use.id);
      return row ? [`${this.store.nameOf(row)} (${use.label})`] : [];
    });
  }
}
