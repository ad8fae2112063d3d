import type { Transaction } from '#libs/database/index.js';
import { notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import type { HandoverRow, SavedBy } from './data/handover-row.js';
import { HandoversRepository } from './data/handovers.repository.js';
import { HandoverSurroundings } from './handover-surroundings.js';

/** The parent who asks, for the one handover that the link is about. */
export interface GuardianSelf {
  readonly handoverId: string;
  /** of the row with this parent as it is now */
  readonly guardianId: string;
  /** as that row was called when the parent was first invited: under which the own words are kept */
  readonly knownAs: string;
  readonly name: string;
}

/** What every act of a parent has in common. The actor sees the own family only: `app_guardian_handover()`. */
@Injectable()
export class GuardianSelves {
  constructor(
    private readonly handovers: HandoversRepository,
    private readonly surroundings: HandoverSurroundings,
  ) {}

  async find(tx: Transaction, { handoverId }: GuardianSelf): Promise<HandoverRow> {
    const handover = await this.handovers.find(tx, handoverId);
    if (!handover) throw notFound('guardian.not-found', gone);
    return handover;
  }

  /** Whoever else acts on it at the same moment waits: two parents may decide in the same second. */
  async lock(tx: Transaction, { handoverId }: GuardianSelf): Promise<HandoverRow> {
    const handover = await this.handovers.findToChange(tx, handoverId);
    if (!handover) throw notFound('guardian.not-found', gone);
    return handover;
  }

  /** Under the own name in what the preschool keeps; where others read it, it is a parent. */
  async by(tx: Transaction, { name }: GuardianSelf): Promise<{ own: SavedBy; shown: SavedBy }> {
    const { at } = await this.surroundings.savedBy(tx);
    return { own: { at, name }, shown: { at, name: 'Een ouder' } };
  }
}

const gone = 'Dit is niet gevonden. Vraag de voorschool om een nieuwe link.';
