import type { Transaction } from '#libs/database/index.js';
import type { FormAnswers, FormDefinition } from '#libs/forms/domain/index.js';
import { displayNameOf } from '#libs/pupils/domain/index.js';
import { Injectable } from '@nestjs/common';
import { AttachmentUses } from './attachment-uses.js';
import { ContentSeal, headerPlace, partPlace } from './content-seal.js';
import type { HandoverRow, SavedBy } from './data/handover-row.js';
import { HandoverReleases } from './data/handover-releases.repository.js';
import {
  type ReleaseHeader,
  type ReleaseKind,
  type ReleasePart,
  partsToRelease,
  removedParts,
  triageOf,
  withChanges,
} from './domain/index.js';
import { HandoverSurroundings } from './handover-surroundings.js';

/** What goes, to whom, out of which text. */
export interface ToRelease {
  readonly kind: ReleaseKind;
  readonly handover: HandoverRow & { readonly receiverLocationId: string };
  readonly definition: FormDefinition;
  readonly answers: FormAnswers;
  readonly partIds: readonly string[];
}

/** Puts content in the hands of a school: sealed part by part, under the names of that day. */
@Injectable()
export class Releasing {
  constructor(
    private readonly releases: HandoverReleases,
    private readonly surroundings: HandoverSurroundings,
    private readonly seal: ContentSeal,
    private readonly attachments: AttachmentUses,
  ) {}

  /** The hash of what would go: the same content under the same names gives the same one. */
  async contentOf(tx: Transaction, { kind, handover, definition, answers, partIds }: ToRelease) {
    const header = await this.headerOf(tx, handover, definition);
    const files = await this.attachments.toRelease(tx, handover.id, definition, answers, partIds);
    const parts = partsToRelease(definition, answers, partIds, files);
    const before = await this.before(tx, kind, handover);
    return {
      header,
      parts: withChanges(definition, parts, before),
      removed: removedParts(before, parts),
      sha256: this.seal.hashOf({ header, parts }),
    };
  }

  /** @returns the id of the release */
  async release(tx: Transaction, wish: ToRelease, by: SavedBy): Promise<{ id: string; sha256: string }> {
    const { kind, handover } = wish;
    const { header, parts, removed, sha256 } = await this.contentOf(tx, wish);
    const id = await this.surroundings.newId(tx);
    const { regionId, senderLocationId, receiverLocationId, versionNumber, formVersionId } = handover;
    const release = {
      ...{ id, handoverId: handover.id, regionId, senderLocationId, receiverLocationId, kind },
      ...{ versionNumber, formVersionId, sha256, parts: parts.map((part) => part.id) },
      triage: kind === 'full' ? triageOf(handover.form, parts) : ('none' as const),
      ...{ header: this.seal.seal({ ...header, removed }, headerPlace(id)), releasedOn: this.surroundings.today() },
    };
    const sealed = parts.map((part) => ({
      ...{ partId: part.id, needsConsent: part.needsConsent, restricted: part.restricted },
      content: this.seal.seal(part, partPlace(id, part.id)),
    }));
    await this.releases.insert(tx, release, sealed, by);
    await this.attachments.linkRelease(tx, id, parts);
    return { id, sha256 };
  }

  private async headerOf(
    tx: Transaction,
    { pupilId, senderLocationId }: HandoverRow,
    { title }: FormDefinition,
  ): Promise<ReleaseHeader> {
    const { pupil } = await this.surroundings.family(tx, pupilId);
    const preschoolName = await this.surroundings.placeName(tx, senderLocationId);
    return { pupilName: displayNameOf(pupil), bornOn: pupil.bornOn, preschoolName, formTitle: title };
  }

  /** What this school had before; nothing when it went to another one. */
  private async before(
    tx: Transaction,
    kind: ReleaseKind,
    { id, receiverLocationId }: HandoverRow,
  ): Promise<ReleasePart[] | undefined> {
    const earlier = await this.releases.latest(tx, id, kind);
    if (!earlier || earlier.receiverLocationId !== receiverLocationId) return undefined;
    const rows = await this.releases.parts(tx, earlier.id);
    return rows.map(({ partId, content }) => this.seal.open<ReleasePart>(content, partPlace(earlier.id, partId)));
  }
}
