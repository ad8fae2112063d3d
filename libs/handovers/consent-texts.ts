import type { Transaction } from '#libs/database/index.js';
import type { FormDefinition } from '#libs/forms/domain/index.js';
import { FormVersions } from '#libs/forms/index.js';
import type { LocalDate } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import type { HandoverRow } from './data/handover-row.js';
import { HandoverVersions } from './data/handover-versions.repository.js';
import { HandoverSurroundings } from './handover-surroundings.js';

/** The text that consent is about: the form that it was written in, and since when it lies before the parents. */
@Injectable()
export class ConsentTexts {
  constructor(
    private readonly forms: FormVersions,
    private readonly versions: HandoverVersions,
    private readonly surroundings: HandoverSurroundings,
  ) {}

  async definitionOf(tx: Transaction, { formVersionId }: HandoverRow): Promise<FormDefinition> {
    return (await this.forms.byId(tx, formVersionId)).definition;
  }

  async days(
    tx: Transaction,
    { id, versionNumber }: HandoverRow,
  ): Promise<{ readonly presentedOn: LocalDate; readonly today: LocalDate }> {
    const version = await this.versions.find(tx, id, versionNumber);
    const today = this.surroundings.today();
    return { presentedOn: version?.presentedOn ?? today, today };
  }
}
