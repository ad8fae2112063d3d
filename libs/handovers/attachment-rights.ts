import type { Transaction } from '#libs/database/index.js';
import { FormVersions } from '#libs/forms/index.js';
import { notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { noFilesHere, tooManyFiles } from './attachment-refusals.js';
import type { AttachmentPlace } from './attachment-store.js';
import { HandoverAttachments } from './data/handover-attachments.repository.js';
import { HandoversRepository } from './data/handovers.repository.js';
import { HandoverSections } from './data/handover-sections.repository.js';
import { type HandoverStatus, asksFiles, attachmentLimits, isSender, mayWrite } from './domain/index.js';
import { sectionClosed } from './handover-errors.js';
import { notPresented } from './handover-refusals.js';

/** Where somebody wants to add a file: with the answers of a section, or with what a parent decides. */
export type AttachmentTarget =
  { readonly handoverId: string; readonly sectionId: string } | { readonly handoverId: string; readonly consent: true };

// While parents decide, and as long as they can take it back.
const decidable: readonly HandoverStatus[] = ['presented', 'sent', 'accepted', 'returned'];

/** Who may add a file, where and when: with answers as long as these may be written, with consent as long as parents decide. */
@Injectable()
export class AttachmentRights {
  constructor(
    private readonly handovers: HandoversRepository,
    private readonly sections: HandoverSections,
    private readonly forms: FormVersions,
    private readonly files: HandoverAttachments,
  ) {}

  /** @throws not-found, or with what to do first */
  async placeFor(tx: Transaction, target: AttachmentTarget): Promise<AttachmentPlace> {
    const { handoverId } = target;
    const place =
      'sectionId' in target ? await this.withAnswers(tx, target) : await this.withConsent(tx, target.handoverId);
    if ((await this.files.count(tx, handoverId)) >= attachmentLimits.maxFiles) throw tooManyFiles();
    return place;
  }

  private async withAnswers(
    tx: Transaction,
    { handoverId, sectionId }: { readonly handoverId: string; readonly sectionId: string },
  ): Promise<AttachmentPlace> {
    const handover = await this.handovers.findToChange(tx, handoverId);
    if (!handover || !mayWrite(tx.actor, handover.status, handover)) throw notFound('handover.not-found');
    const { definition } = await this.forms.byId(tx, handover.formVersionId);
    const section = definition.sections.find(({ id }) => id === sectionId);
    if (section?.writer !== 'staff') throw notFound('handover.section-not-found');
    if (!asksFiles(section)) throw noFilesHere();
    const rows = await this.sections.ofHandover(tx, handoverId);
    if (rows.some((row) => row.sectionId === sectionId && row.closed)) throw sectionClosed();
    return { handoverId, purpose: 'answer', sectionId };
  }

  private async withConsent(tx: Transaction, handoverId: string): Promise<AttachmentPlace> {
    const handover = await this.handovers.findToChange(tx, handoverId);
    if (!handover || !isSender(tx.actor, handover)) throw notFound('handover.not-found');
    if (!decidable.includes(handover.status)) throw notPresented(handover.status);
    return { handoverId, purpose: 'consent-scan', sectionId: null };
  }
}
