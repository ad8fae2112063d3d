import type { Transaction } from '#libs/database/index.js';
import type { FormDefinition } from '#libs/forms/domain/index.js';
import { FormVersions } from '#libs/forms/index.js';
import type { PupilRow } from '#libs/pupils/index.js';
import { Injectable } from '@nestjs/common';
import type { HandoverRow } from './data/handover-row.js';
import { ConsentDecisions, type DecisionRow } from './data/consent-decisions.repository.js';
import { HandoverReleases } from './data/handover-releases.repository.js';
import type { ReleaseRow } from './data/release-row.js';
import { type GuardianText, GuardianTexts } from './guardian-texts.js';
import { type GuardianSelf, GuardianSelves } from './guardian-self.js';
import { HandoverSurroundings } from './handover-surroundings.js';

/** All that a parent sees of the handover of the own child, without its content. */
export interface GuardianView {
  readonly handover: HandoverRow;
  readonly pupil: PupilRow;
  readonly definition: FormDefinition;
  readonly preschoolName: string;
  readonly schoolName: string | null;
  /** the own ones, about any text and any school */
  readonly decisions: readonly DecisionRow[];
  readonly texts: readonly GuardianText[];
  readonly release: ReleaseRow | null;
  /** the day on which the content goes */
  readonly goesOn: string | null;
}

/** What a parent decided at one moment. */
export interface OwnDecision {
  readonly at: Date;
  readonly given: number;
  readonly refused: number;
  readonly byStaff: boolean;
}

/** A parent looks at how it stands. */
@Injectable()
export class GuardianReading {
  constructor(
    private readonly selves: GuardianSelves,
    private readonly surroundings: HandoverSurroundings,
    private readonly forms: FormVersions,
    private readonly decisions: ConsentDecisions,
    private readonly guardianTexts: GuardianTexts,
    private readonly releases: HandoverReleases,
  ) {}

  /** The own ones, each time that something was decided; taking back is an event of the handover. In order. */
  async decided(tx: Transaction, self: GuardianSelf): Promise<OwnDecision[]> {
    const rows = (await this.decisions.ofHandover(tx, self.handoverId)).filter(
      ({ decision }) => decision !== 'withdrawn',
    );
    const moments = [...new Set(rows.map(({ recordedAt }) => recordedAt.getTime()))];
    return moments.map((moment) => {
      const then = rows.filter(({ recordedAt }) => recordedAt.getTime() === moment);
      const given = then.filter(({ decision }) => decision === 'given').length;
      const byStaff = then.some(({ channel }) => channel !== 'portal');
      return { at: new Date(moment), given, refused: then.length - given, byStaff };
    });
  }

  async view(tx: Transaction, self: GuardianSelf): Promise<GuardianView> {
    const handover = await this.selves.find(tx, self);
    const { id, pupilId, senderLocationId, receiverLocationId } = handover;
    const { pupil } = await this.surroundings.family(tx, pupilId);
    return {
      ...{ handover, pupil, definition: (await this.forms.byId(tx, handover.formVersionId)).definition },
      preschoolName: await this.surroundings.placeName(tx, senderLocationId),
      schoolName: receiverLocationId === null ? null : await this.surroundings.placeName(tx, receiverLocationId),
      decisions: await this.decisions.ofHandover(tx, id),
      texts: await this.guardianTexts.ofHandover(tx, id),
      release: (await this.releases.latest(tx, id, 'full')) ?? null,
      goesOn: (await this.releases.keeping(tx, id)).goesOn,
    };
  }
}
