import type { Transaction } from '#libs/database/index.js';
import type { FormFinding, FormSection, SectionAnswers } from '#libs/forms/domain/index.js';
import { Injectable } from '@nestjs/common';
import { AnswerSeal } from './answer-seal.js';
import { AttachmentUses } from './attachment-uses.js';
import type { SavedBy } from './data/handover-row.js';
import { HandoverSections } from './data/handover-sections.repository.js';

/** The answers of a section as somebody saves them, with the revision that was on the screen. */
export interface SectionText {
  readonly handoverId: string;
  readonly section: FormSection;
  readonly answers: SectionAnswers;
  readonly prefilled: readonly string[];
  readonly revision: number;
}

/** Answers of a draft on their way to the database: sealed, and with the files that they refer to. */
@Injectable()
export class SectionTexts {
  constructor(
    private readonly sections: HandoverSections,
    private readonly seal: AnswerSeal,
    private readonly attachments: AttachmentUses,
  ) {}

  async begin(
    tx: Transaction,
    handoverId: string,
    texts: readonly { readonly sectionId: string; readonly answers: SectionAnswers }[],
  ): Promise<void> {
    const sections = texts.map(({ sectionId, answers }) => ({
      ...{ sectionId, prefilled: Object.keys(answers) },
      answers: this.seal.seal(answers, handoverId, sectionId),
    }));
    await this.sections.insert(tx, handoverId, sections);
  }

  /** References to files that are not of this section. */
  lostFiles(
    tx: Transaction,
    handoverId: string,
    section: FormSection,
    answers: SectionAnswers,
  ): Promise<FormFinding[]> {
    return this.attachments.lost(tx, handoverId, section, answers);
  }

  /** @returns the new revision; undefined when somebody else saved in between, or it was closed */
  async save(tx: Transaction, text: SectionText, by: SavedBy): Promise<number | undefined> {
    const { handoverId, section, prefilled, revision } = text;
    const answers = this.seal.seal(text.answers, handoverId, section.id);
    const saved = { handoverId, sectionId: section.id, answers, prefilled, revision };
    const next = await this.sections.save(tx, saved, by);
    if (next !== undefined) await this.attachments.mark(tx, handoverId, section, text.answers, by.at);
    return next;
  }

  /** @returns false when it was so already */
  setClosed(tx: Transaction, handoverId: string, sectionId: string, closed: boolean): Promise<boolean> {
    return this.sections.setClosed(tx, handoverId, sectionId, closed);
  }
}
