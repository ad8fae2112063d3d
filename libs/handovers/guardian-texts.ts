import type { Transaction } from '#libs/database/index.js';
import { type FormAnswers, type FormDefinition, type SectionAnswers } from '#libs/forms/domain/index.js';
import { Injectable } from '@nestjs/common';
import { ContentSeal, guardianPlace } from './content-seal.js';
import { type GuardianAnswerRow, GuardianAnswers } from './data/guardian-answers.repository.js';
import type { HandoverRow } from './data/handover-row.js';
import { type ConsentGuardian, guardianOf, guardianSections } from './domain/index.js';
import { HandoverSurroundings } from './handover-surroundings.js';

/** What one parent wrote in one section, readable. */
export interface GuardianText extends Omit<GuardianAnswerRow, 'answers'> {
  readonly answers: SectionAnswers;
}

/** Opens what parents wrote themselves. Whoever calls this has made sure that the actor may read it. */
@Injectable()
export class GuardianTexts {
  constructor(
    private readonly answers: GuardianAnswers,
    private readonly surroundings: HandoverSurroundings,
    private readonly seal: ContentSeal,
  ) {}

  /** As far as the actor may see: a parent the own ones, staff all of them. */
  async ofHandover(tx: Transaction, handoverId: string): Promise<GuardianText[]> {
    const rows = await this.answers.ofHandover(tx, handoverId);
    return rows.map((row) => ({ ...row, answers: this.seal.open(row.answers, guardianPlace(handoverId, row)) }));
  }

  /**
   * The sections of parents as they go along with the version that lies before them: of who has authority now, about that
   * text. What was written about an earlier text stays behind with it.
   */
  async toSend(
    tx: Transaction,
    { id, pupilId, versionNumber }: HandoverRow,
    form: FormDefinition,
  ): Promise<FormAnswers> {
    const { guardians } = await this.surroundings.family(tx, pupilId);
    const custodians: readonly ConsentGuardian[] = guardians.filter(({ hasAuthority }) => hasAuthority);
    const words = (await this.ofHandover(tx, id)).filter(
      (text) => text.versionNumber === versionNumber && guardianOf(text, custodians) !== undefined,
    );
    return guardianSections(form, words);
  }
}
