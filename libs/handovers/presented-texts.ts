import type { Transaction } from '#libs/database/index.js';
import { type FormAnswers, type FormDefinition, answersToSend } from '#libs/forms/domain/index.js';
import { FormVersions } from '#libs/forms/index.js';
import { invalid } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { AttachmentUses } from './attachment-uses.js';
import { ContentSeal, versionPlace } from './content-seal.js';
import type { HandoverRow, SavedBy } from './data/handover-row.js';
import { HandoverVersions } from './data/handover-versions.repository.js';
import { GuardianTexts } from './guardian-texts.js';
import { receiverUnknown } from './handover-refusals.js';
import { HandoverSurroundings } from './handover-surroundings.js';

/** The text as it lay before the parents: that one goes, whatever was written since. */
@Injectable()
export class PresentedTexts {
  constructor(
    private readonly forms: FormVersions,
    private readonly versions: HandoverVersions,
    private readonly surroundings: HandoverSurroundings,
    private readonly seal: ContentSeal,
    private readonly attachments: AttachmentUses,
    private readonly guardianTexts: GuardianTexts,
  ) {}

  /** Answers and files as they lie before the parents from now on. @returns their hash */
  async freeze(tx: Transaction, { handoverId, number, definition, content }: ToFreeze, by: SavedBy): Promise<string> {
    const sha256 = this.seal.hashOf(content);
    const sealed = this.seal.seal(content, versionPlace(handoverId, number));
    const presentedOn = this.surroundings.today();
    await this.versions.insert(tx, { handoverId, number, content: sealed, sha256, presentedOn }, by);
    await this.attachments.freeze(tx, { handoverId, number }, definition, content);
    return sha256;
  }

  async of(tx: Transaction, handover: HandoverRow): Promise<{ definition: FormDefinition; answers: FormAnswers }> {
    const { id, versionNumber, formVersionId } = handover;
    const { definition } = await this.forms.byId(tx, formVersionId);
    const version = await this.versions.find(tx, id, versionNumber);
    if (!version) throw new Error('A presented handover has no version');
    const answers = this.seal.open<FormAnswers>(version.content, versionPlace(id, versionNumber));
    if (this.seal.hashOf(answers) !== version.sha256) throw new Error('A version is not what was presented');
    return { definition, answers };
  }

  /** The same with what parents wrote about it: staff has no hand in their sections. */
  async toSend(tx: Transaction, handover: HandoverRow): Promise<{ definition: FormDefinition; answers: FormAnswers }> {
    const { definition, answers } = await this.of(tx, handover);
    const theirs = await this.guardianTexts.toSend(tx, handover, definition);
    return { definition, answers: answersToSend(definition, { ...answers, ...theirs }) };
  }

  /** @throws conflict when no school is chosen; invalid when it has closed since */
  async withOpenSchool(
    tx: Transaction,
    handover: HandoverRow,
  ): Promise<HandoverRow & { readonly receiverLocationId: string }> {
    const { receiverLocationId } = handover;
    if (receiverLocationId === null) throw receiverUnknown();
    if (!(await this.surroundings.schoolToReceive(tx, receiverLocationId))) {
      const reason = 'Deze school is gesloten. Kies een andere school en vraag de ouders opnieuw.';
      throw invalid('handover.invalid', [{ name: 'schoolLocationId', code: 'school-closed', reason }]);
    }
    await this.surroundings.demandAgreements(tx, [handover.senderLocationId, receiverLocationId]);
    return { ...handover, receiverLocationId };
  }
}

interface ToFreeze {
  readonly handoverId: string;
  readonly number: number;
  readonly definition: FormDefinition;
  readonly content: FormAnswers;
}
