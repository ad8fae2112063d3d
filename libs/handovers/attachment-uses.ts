import type { Transaction } from '#libs/database/index.js';
import type {
  FormAnswers,
  FormDefinition,
  FormFinding,
  FormSection,
  SectionAnswers,
} from '#libs/forms/domain/index.js';
import { Config } from '#libs/platform/config/index.js';
import { Injectable } from '@nestjs/common';
import { attachmentIdOf } from './attachment-id.js';
import { filesHeld, lostFile } from './attachment-refusals.js';
import { AttachmentStore } from './attachment-store.js';
import type { AttachmentRow } from './data/attachment-row.js';
import { HandoverAttachments } from './data/handover-attachments.repository.js';
import {
  type AttachmentUse,
  type ReleaseFile,
  type ReleasePart,
  asksFiles,
  attachmentsIn,
  mayRelease,
} from './domain/index.js';

type Used = AttachmentUse & { readonly row: AttachmentRow };

/** Files as answers refer to them: in a draft, in a version for parents, and in what goes to a school. */
@Injectable()
export class AttachmentUses {
  constructor(
    private readonly files: HandoverAttachments,
    private readonly store: AttachmentStore,
    private readonly config: Config,
  ) {}

  /** References to files that are not of that section: one of elsewhere would be read by whoever reads this one. */
  async lost(
    tx: Transaction,
    handoverId: string,
    section: FormSection,
    answers: SectionAnswers,
  ): Promise<FormFinding[]> {
    const uses = attachmentsIn({ sections: [section] }, { [section.id]: answers });
    const known = await this.known(tx, handoverId, uses);
    return uses.filter((use) => !known.has(keyOf(use.section, use.id))).map(lostFile);
  }

  /** What the saved answers refer to stays; the rest of that section goes after a day. */
  async mark(
    tx: Transaction,
    handoverId: string,
    section: FormSection,
    answers: SectionAnswers,
    at: Date,
  ): Promise<void> {
    if (!asksFiles(section)) return;
    const used = attachmentsIn({ sections: [section] }, { [section.id]: answers }).map(({ id }) => id);
    await this.files.markUsed(tx, { handoverId, sectionId: section.id }, used, at);
  }

  /** What lies before parents holds on to its files. Their ids are in the answers, and an id holds to its content. */
  async freeze(
    tx: Transaction,
    { handoverId, number }: { readonly handoverId: string; readonly number: number },
    definition: FormDefinition,
    answers: FormAnswers,
  ): Promise<void> {
    const ids = (await this.used(tx, handoverId, definition, answers)).map(({ id }) => id);
    if (ids.length > 0) await this.files.linkVersion(tx, handoverId, number, ids);
  }

  /** As they go to a school, in the order of the form. @throws conflict when one of these may not go */
  async toRelease(
    tx: Transaction,
    handoverId: string,
    definition: FormDefinition,
    answers: FormAnswers,
    partIds: readonly string[],
  ): Promise<ReleaseFile[]> {
    const sections = definition.sections.filter(({ part }) => partIds.includes(part));
    const used = await this.used(tx, handoverId, { sections }, answers);
    const rule = { unscanned: this.config.RELEASE_UNSCANNED };
    const held = used.filter(({ row }) => !mayRelease(row.scan, rule));
    if (held.length > 0) throw filesHeld(held.map((use) => ({ ...use, scan: use.row.scan })));
    return used.map(({ id, section, pointer, label, row }) => {
      const { mediaType, bytes, sha256 } = row;
      return { id, section, pointer, label, name: this.store.nameOf(row), mediaType, bytes, sha256 };
    });
  }

  async linkRelease(tx: Transaction, releaseId: string, parts: readonly Omit<ReleasePart, 'changes'>[]): Promise<void> {
    for (const { id: partId, files = [] } of parts) {
      const ids = files.map(({ id }) => id);
      if (ids.length > 0) await this.files.linkRelease(tx, releaseId, partId, ids);
    }
  }

  private async used(
    tx: Transaction,
    handoverId: string,
    definition: Pick<FormDefinition, 'sections'>,
    answers: FormAnswers,
  ): Promise<Used[]> {
    // Only staff adds files.
    const sections = definition.sections.filter(({ writer }) => writer === 'staff');
    const uses = attachmentsIn({ sections }, answers);
    const known = await this.known(tx, handoverId, uses);
    return uses.map((use) => {
      const row = known.get(keyOf(use.section, use.id));
      if (!row || attachmentIdOf(row) !== use.id) throw new Error('An answer refers to a file that is not what it was');
      return { ...use, row };
    });
  }

  private async known(
    tx: Transaction,
    handoverId: string,
    uses: readonly AttachmentUse[],
  ): Promise<ReadonlyMap<string, AttachmentRow>> {
    const rows = uses.length === 0 ? [] : await this.files.ofHandover(tx, handoverId);
    return new Map(rows.map((row) => [keyOf(row.sectionId ?? '', row.id), row]));
  }
}

const keyOf = (section: string, id: string): string => `${section}/${id}`;
