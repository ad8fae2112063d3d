import type { Transaction } from '#libs/database/index.js';
import type { FormDefinition } from '#libs/forms/domain/index.js';
import { Injectable } from '@nestjs/common';
import { GuardianAnswers } from './data/guardian-answers.repository.js';
import { HandoverAttachments } from './data/handover-attachments.repository.js';
import { HandoverReleases } from './data/handover-releases.repository.js';
import { HandoverSections } from './data/handover-sections.repository.js';
import { HandoverVersions } from './data/handover-versions.repository.js';
import { partsByLaw, sectionsOf } from './domain/index.js';

/**
 * Destroys what parents did not allow (R5.2: "alle gegevens vernietigen"): answers, files, versions, what they wrote, what went to a school before and
 * the questions about it. What goes by law stays, and of the rest only that it was refused, when and by whom.
 */
@Injectable()
export class HandoverErasing {
  constructor(
    private readonly sections: HandoverSections,
    private readonly versions: HandoverVersions,
    private readonly releases: HandoverReleases,
    private readonly attachments: HandoverAttachments,
    private readonly guardianAnswers: GuardianAnswers,
  ) {}

  async erase(tx: Transaction, handoverId: string, definition: FormDefinition): Promise<void> {
    const byLaw = sectionsOf(definition, partsByLaw(definition));
    await this.sections.removeOthers(tx, handoverId, byLaw);
    await this.versions.removeAll(tx, handoverId);
    await this.guardianAnswers.removeAll(tx, handoverId);
    await this.releases.removeConsented(tx, handoverId);
    await this.attachments.removeRefused(tx, handoverId, byLaw);
  }
}
