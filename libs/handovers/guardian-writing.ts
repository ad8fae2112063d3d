import type { Transaction } from '#libs/database/index.js';
import type { FormAnswers, SectionAnswers } from '#libs/forms/domain/index.js';
import { FormVersions, formFindings } from '#libs/forms/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { ContentSeal, guardianPlace } from './content-seal.js';
import { GuardianAnswers } from './data/guardian-answers.repository.js';
import type { SavedSection } from './handover-drafting.service.js';
import { answersDoNotFit, findingOf } from './handover-errors.js';
import { newTextForParents, notForParentsNow, savedElsewhere, wordsTooLong } from './guardian-refusals.js';
import { type GuardianSelf, GuardianSelves } from './guardian-self.js';

/** What a parent typed in a section, about the text that stood beside it. */
export interface GuardianDraft {
  readonly version: number;
  /** 0: this parent saved nothing here yet */
  readonly revision: number;
  readonly answers: SectionAnswers;
}

const unfit: readonly string[] = ['type', 'additionalProperties'];
/** Signs of JSON in one section: more than any form asks. */
const mostSigns = 200_000;

/** A parent writes in the own sections, until it is sent. Kept letter for letter; nobody else can change it. */
@Injectable()
export class GuardianWriting {
  constructor(
    private readonly selves: GuardianSelves,
    private readonly forms: FormVersions,
    private readonly answers: GuardianAnswers,
    private readonly seal: ContentSeal,
    private readonly audit: AuditLog,
  ) {}

  /** @throws conflict when another text lies there now, or the same parent saved elsewhere in between */
  async save(tx: Transaction, self: GuardianSelf, sectionId: string, draft: GuardianDraft): Promise<SavedSection> {
    const handover = await this.selves.lock(tx, self);
    if (handover.status !== 'presented') throw notForParentsNow(handover.status);
    if (draft.version !== handover.versionNumber) throw newTextForParents();
    const { definition, validators } = await this.forms.byId(tx, handover.formVersionId);
    const section = definition.sections.find(({ id }) => id === sectionId);
    if (section?.writer !== 'guardian') throw notFound('guardian.section-not-found', 'Dit onderdeel is niet gevonden.');
    if (JSON.stringify(draft.answers).length > mostSigns) throw wordsTooLong();
    const all: FormAnswers = { [sectionId]: draft.answers };
    const findings = formFindings(definition, validators, all).filter(({ section: id }) => id === sectionId);
    const refused = findings.filter(({ rule }) => unfit.includes(rule));
    if (refused.length > 0) throw answersDoNotFit(refused.map(findingOf));
    const { own } = await this.selves.by(tx, self);
    const revision = await this.keep(tx, self, { sectionId, ...draft }, own.at);
    return { revision, savedAt: own.at, findings };
  }

  private async keep(
    tx: Transaction,
    { handoverId, knownAs: guardianId, name }: GuardianSelf,
    { sectionId, version: versionNumber, revision, answers }: GuardianDraft & { readonly sectionId: string },
    at: Date,
  ): Promise<number> {
    const place = { versionNumber, guardianId, sectionId };
    const sealed = this.seal.seal(answers, guardianPlace(handoverId, place));
    const save = { handoverId, ...place, guardianName: name, answers: sealed, revision };
    const saved = await this.answers.save(tx, save, at);
    if (saved === undefined) throw savedElsewhere();
    const detail = { sectionId, revision: saved, version: versionNumber };
    await this.audit.record(tx, {
      ...{ action: 'handover.guardian-wrote', objectKind: 'handover', objectId: handoverId },
      detail,
    });
    return saved;
  }
}
