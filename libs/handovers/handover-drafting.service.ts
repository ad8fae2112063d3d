import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import type { FormFinding, FormKind, FormSection, SectionAnswers } from '#libs/forms/domain/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { type Actor, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import type { HandoverRow } from './data/handover-row.js';
import { HandoversRepository } from './data/handovers.repository.js';
import { isSender, mayWrite, prefilledAnswers, stillPrefilled } from './domain/index.js';
import { type HandoverContent, HandoverContents, completeSections, withSection } from './handover-contents.js';
import {
  answersDoNotFit,
  filesLost,
  findingOf,
  handoverExists,
  sectionChanged,
  sectionClosed,
  sectionIncomplete,
} from './handover-errors.js';
import { HandoverSurroundings } from './handover-surroundings.js';
import { SectionTexts } from './section-texts.js';

/** What a save gave: the number to name at the next one, and what is not in order yet. */
export interface SavedSection {
  readonly revision: number;
  readonly savedAt: Date;
  readonly findings: readonly FormFinding[];
}

/** Findings that no screen of ours can bring about: they are refused, everything else a person typed is kept. */
const unfit: readonly string[] = ['type', 'additionalProperties'];

/** Filling in a form. A draft may be incomplete and even wrong; nothing that was typed is lost. */
@Injectable()
export class HandoverDrafting {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly handovers: HandoversRepository,
    private readonly texts: SectionTexts,
    private readonly contents: HandoverContents,
    private readonly surroundings: HandoverSurroundings,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Begins a form for a child of one's own preschool, with what Estafette knows already.
   * @returns its id
   * @throws not-found for a child of elsewhere; conflict when that form was begun already
   */
  async begin(actor: Actor, pupilId: string, form: FormKind): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { pupil, version, known, by } = await this.surroundings.ofChild(tx, pupilId, form);
      const { id: formVersionId, definition } = version;
      const places = { senderLocationId: pupil.preschoolLocationId ?? '', receiverLocationId: null };
      if (!isSender(actor, places)) throw notFound('pupil.not-found');
      const id = await this.surroundings.newId(tx);
      const sectionsTotal = definition.sections.filter(({ writer }) => writer === 'staff').length;
      const { senderLocationId } = places;
      const begun = { id, regionId: pupil.regionId, pupilId, form, formVersionId, senderLocationId, sectionsTotal };
      if (!(await this.handovers.insert(tx, begun, by))) throw handoverExists();
      const prefilled = prefilledAnswers(definition, known);
      const sections = definition.sections.map((section) => section.id);
      const texts = sections.map((sectionId) => ({ sectionId, answers: prefilled[sectionId] ?? {} }));
      await this.texts.begin(tx, id, texts);
      const detail = { pupilId, form, formVersionId };
      await this.audit.record(tx, { action: 'handover.begun', objectKind: 'handover', objectId: id, detail });
      return id;
    });
  }

  /**
   * @param revision the one on the screen of whoever saves
   * @throws conflict when somebody else saved that section since, or it was closed
   */
  async save(
    actor: Actor,
    handoverId: string,
    sectionId: string,
    draft: { readonly revision: number; readonly answers: SectionAnswers },
  ): Promise<SavedSection> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { handover, content, section } = await this.toWrite(tx, handoverId, sectionId);
      const before = content.sections.find((each) => each.sectionId === sectionId)!;
      if (before.closed) throw sectionClosed();
      const after = withSection(content, sectionId, { answers: draft.answers });
      const findings = after.findings.filter((finding) => finding.section === section.id);
      const refused = findings.filter(({ rule }) => unfit.includes(rule));
      if (refused.length > 0) throw answersDoNotFit(refused.map(findingOf));
      const lost = await this.texts.lostFiles(tx, handoverId, section, draft.answers);
      if (lost.length > 0) throw filesLost(lost.map(findingOf));
      const by = await this.surroundings.savedBy(tx);
      const prefilled = stillPrefilled(before.prefilled, before.answers, draft.answers);
      const revision = await this.texts.save(tx, { handoverId, section, ...draft, prefilled }, by);
      if (revision === undefined) throw sectionChanged();
      await this.handovers.touch(tx, handover.id, completeSections(after), by);
      await this.record(tx, 'handover.section-saved', handoverId, { sectionId, revision });
      return { revision, savedAt: by.at, findings };
    });
  }

  /** @throws invalid with all that is missing or wrong in that section */
  async close(actor: Actor, handoverId: string, sectionId: string): Promise<void> {
    await this.setClosed(actor, handoverId, sectionId, true);
  }

  async reopen(actor: Actor, handoverId: string, sectionId: string): Promise<void> {
    await this.setClosed(actor, handoverId, sectionId, false);
  }

  /** Doing it twice is no mistake: the second time nothing happens. */
  private async setClosed(actor: Actor, handoverId: string, sectionId: string, closed: boolean): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { content } = await this.toWrite(tx, handoverId, sectionId);
      const findings = content.findings.filter(({ section }) => section === sectionId);
      if (closed && findings.length > 0) throw sectionIncomplete(findings);
      if (!(await this.texts.setClosed(tx, handoverId, sectionId, closed))) return;
      const after = withSection(content, sectionId, { closed });
      await this.handovers.touch(tx, handoverId, completeSections(after), await this.surroundings.savedBy(tx));
      const action = closed ? 'handover.section-closed' : 'handover.section-reopened';
      await this.record(tx, action, handoverId, { sectionId });
    });
  }

  private async toWrite(
    tx: Transaction,
    handoverId: string,
    sectionId: string,
  ): Promise<{ handover: HandoverRow; content: HandoverContent; section: FormSection }> {
    const handover = await this.handovers.findToChange(tx, handoverId);
    if (!handover || !mayWrite(tx.actor, handover.status, handover)) throw notFound('handover.not-found');
    const content = await this.contents.of(tx, handover);
    const section = content.version.definition.sections.find(({ id }) => id === sectionId);
    if (!section || section.writer !== 'staff') throw notFound('handover.section-not-found');
    return { handover, content, section };
  }

  private record(
    tx: Transaction,
    action: string,
    objectId: string,
    detail: Record<string, string | number>,
  ): Promise<void> {
    return this.audit.record(tx, { action, objectKind: 'handover', objectId, detail });
  }
}
