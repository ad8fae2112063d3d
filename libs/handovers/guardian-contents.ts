import type { Transaction } from '#libs/database/index.js';
import type { FormAnswers, FormDefinition } from '#libs/forms/domain/index.js';
import { FormVersions } from '#libs/forms/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { ContentSeal, partPlace } from './content-seal.js';
import { type EventRow, HandoverEvents } from './data/handover-events.repository.js';
import { HandoverReleases } from './data/handover-releases.repository.js';
import type { ReleaseRow } from './data/release-row.js';
import { type ReleasePart, withoutContactsOfOthers } from './domain/index.js';
import { type GuardianSelf, GuardianSelves } from './guardian-self.js';
import { PresentedTexts } from './presented-texts.js';

/** A text with its questions. */
export interface GuardianRead {
  readonly version: number;
  readonly definition: FormDefinition;
  readonly answers: FormAnswers;
}

/** Exactly what went to a school. */
export interface GuardianSent {
  readonly release: ReleaseRow;
  readonly definition: FormDefinition;
  readonly answers: FormAnswers;
}

/** A parent reads everything of the own child, restricted parts too (law-and-process 6.4). Each reading is in the log. */
@Injectable()
export class GuardianContents {
  constructor(
    private readonly selves: GuardianSelves,
    private readonly forms: FormVersions,
    private readonly texts: PresentedTexts,
    private readonly releases: HandoverReleases,
    private readonly events: HandoverEvents,
    private readonly seal: ContentSeal,
    private readonly audit: AuditLog,
  ) {}

  /** The text that last lay before the parents. @throws not-found when it was destroyed */
  async text(tx: Transaction, self: GuardianSelf): Promise<GuardianRead> {
    const handover = await this.selves.find(tx, self);
    if (handover.versionNumber === 0 || handover.status === 'refused') throw nothingThere();
    const { definition, answers } = await this.texts.of(tx, handover);
    await this.audited(tx, handover.id, { version: handover.versionNumber });
    const shown = withoutContactsOfOthers(definition, answers, self.name);
    return { version: handover.versionNumber, definition, answers: shown };
  }

  /** The last that went to a school, letter for letter but for where the other parent can be reached; also when that school may not read it any more. */
  async sent(tx: Transaction, self: GuardianSelf): Promise<GuardianSent> {
    const handover = await this.selves.find(tx, self);
    const release = await this.releases.latest(tx, handover.id, 'full');
    if (!release) throw nothingThere();
    const { definition } = await this.forms.byId(tx, release.formVersionId);
    const rows = await this.releases.parts(tx, release.id);
    const parts = rows.map(({ partId, content }) =>
      this.seal.open<ReleasePart>(content, partPlace(release.id, partId)),
    );
    await this.audited(tx, handover.id, { releaseId: release.id });
    const answers = Object.assign({}, ...parts.map(({ sections }) => sections)) as FormAnswers;
    return { release, definition, answers: withoutContactsOfOthers(definition, answers, self.name) };
  }

  /** What the database lets a parent see of what happened: not what the other parent decided. In order. */
  async happened(tx: Transaction, self: GuardianSelf): Promise<readonly EventRow[]> {
    const handover = await this.selves.find(tx, self);
    return this.events.ofHandover(tx, handover.id);
  }

  private audited(tx: Transaction, objectId: string, detail: Record<string, string | number>): Promise<void> {
    return this.audit.record(tx, { action: 'handover.guardian-read', objectKind: 'handover', objectId, detail });
  }
}

const nothingThere = () => notFound('guardian.nothing-there', 'Hier is nu niets te lezen.');
