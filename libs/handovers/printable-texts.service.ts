import type { Transaction } from '#libs/database/index.js';
import type { FormAnswers } from '#libs/forms/domain/index.js';
import type { LocalDate } from '#libs/platform/domain/index.js';
import { displayNameOf } from '#libs/pupils/domain/index.js';
import { Injectable } from '@nestjs/common';
import { ConsentDecisions } from './data/consent-decisions.repository.js';
import type { HandoverRow } from './data/handover-row.js';
import { HandoverReleases } from './data/handover-releases.repository.js';
import { HandoverVersions, type VersionRow } from './data/handover-versions.repository.js';
import { HandoversRepository } from './data/handovers.repository.js';
import { PrintedReleases } from './data/printed-releases.repository.js';
import type { ReleaseRow } from './data/release-row.js';
import { type PrintableHandover, partsToRelease } from './domain/index.js';
import { HandoverSurroundings } from './handover-surroundings.js';
import { PrintOpening } from './print-opening.js';

/**
 * Opens what is printed, for the worker. Which parts, was settled when somebody asked (`HandoverPrints`); here it is
 * only asked whether it may still be read at all.
 */
@Injectable()
export class PrintableTexts {
  constructor(
    private readonly printed: PrintedReleases,
    private readonly releases: HandoverReleases,
    private readonly versions: HandoverVersions,
    private readonly handovers: HandoversRepository,
    private readonly decisions: ConsentDecisions,
    private readonly around: HandoverSurroundings,
    private readonly opening: PrintOpening,
  ) {}

  /** Names of the children, as they were called when it went, also of what was shut since. */
  async names(tx: Transaction, releaseIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.printed.inSight(tx, releaseIds);
    return new Map(rows.map((row) => [row.id, this.opening.header(row).pupilName]));
  }

  /** @throws SealBroken when a sign of it is not as it went */
  async release(tx: Transaction, id: string, partIds: readonly string[]): Promise<PrintableHandover | undefined> {
    const [row] = await this.printed.readable(tx, [id]);
    return row && this.ofRelease(tx, row, partIds);
  }

  /** What went, whatever became of it. Whoever calls this has made sure that it may be read. @throws SealBroken */
  async ofRelease(tx: Transaction, row: ReleaseRow, partIds: readonly string[]): Promise<PrintableHandover> {
    const whole = this.opening.parts(row, await this.releases.parts(tx, row.id));
    const version = await this.versions.find(tx, row.handoverId, row.versionNumber);
    const parts = whole.filter((part) => partIds.includes(part.id));
    return {
      ...{ header: this.opening.header(row), kind: row.kind, versionNumber: row.versionNumber, sha256: row.sha256 },
      schoolName: await this.around.placeName(tx, row.receiverLocationId),
      definition: await this.opening.definition(tx, row.formVersionId),
      parts,
      attachments: parts.flatMap(({ files = [] }) => files.map(({ name, label }) => `${name} (${label})`)),
      went: row.parts,
      consentedOn: await this.consentedOn(tx, row),
      presented: presentedOf(version),
      sent: { at: row.releasedAt, byName: row.releasedByName },
    };
  }

  /** @param number the version that was asked for: another one lies there now, then that one is not printed any more */
  async concept(tx: Transaction, handoverId: string, number: number): Promise<PrintableHandover | undefined> {
    const handover = await this.handovers.find(tx, handoverId);
    if (!handover || handover.status !== 'presented' || handover.versionNumber !== number) return undefined;
    const opened = await this.version(tx, handover, number);
    if (!opened) return undefined;
    const { answers, ...concept } = opened;
    const open = concept.definition.parts.filter(({ restricted }) => !restricted).map(({ id }) => id);
    return { ...concept, parts: partsToRelease(concept.definition, answers, open) };
  }

  /** A text as it lay before the parents, with all its answers. @throws SealBroken */
  async version(
    tx: Transaction,
    handover: HandoverRow,
    number: number,
  ): Promise<(Omit<PrintableHandover, 'parts'> & { readonly answers: FormAnswers }) | undefined> {
    const version = await this.versions.find(tx, handover.id, number);
    if (!version) return undefined;
    const definition = await this.opening.definition(tx, handover.formVersionId);
    const { receiverLocationId: school, senderLocationId } = handover;
    const { pupil } = await this.around.family(tx, handover.pupilId);
    const preschoolName = await this.around.placeName(tx, senderLocationId);
    return {
      header: { pupilName: displayNameOf(pupil), bornOn: pupil.bornOn, preschoolName, formTitle: definition.title },
      schoolName: school && (await this.around.placeName(tx, school)),
      ...{ definition, kind: 'concept', went: [], consentedOn: {}, versionNumber: number, sha256: version.sha256 },
      answers: this.opening.version(handover.id, version),
      presented: presentedOf(version),
      sent: null,
    };
  }

  /** The day on which the last parent agreed to a part, for this text and this school. Later decisions are no part of it. */
  private async consentedOn(tx: Transaction, release: ReleaseRow): Promise<Record<string, LocalDate>> {
    const decisions = (await this.decisions.ofHandover(tx, release.handoverId)).filter(
      ({ versionNumber, receiverLocationId, decision, recordedAt }) =>
        versionNumber === release.versionNumber &&
        receiverLocationId === release.receiverLocationId &&
        decision === 'given' &&
        recordedAt <= release.releasedAt,
    );
    const days: Record<string, LocalDate> = {};
    for (const { partId, decidedOn } of decisions) {
      if (decidedOn > (days[partId] ?? '')) days[partId] = decidedOn;
    }
    return days;
  }
}

const presentedOf = (version: VersionRow | undefined): PrintableHandover['presented'] =>
  version ? { at: version.presentedAt, byName: version.presentedByName } : null;
