import { UnitOfWork } from '#libs/database/index.js';
import {
  GuardianDeciding,
  type GuardianDecision,
  type GuardianDraft,
  GuardianWriting,
  type SavedSection,
} from '#libs/handovers/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { inFamily } from './guardian-actor.js';
import { LinkHolders } from './link-holders.js';

/** What a parent does: write, decide, take back. Weighed against the whole family, and written under the own name. */
@Injectable()
export class GuardianActs {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly holders: LinkHolders,
    private readonly writing: GuardianWriting,
    private readonly deciding: GuardianDeciding,
  ) {}

  async save(actor: Actor, sectionId: string, draft: GuardianDraft): Promise<SavedSection> {
    return this.unitOfWork.run(inFamily(actor), async (tx) =>
      this.writing.save(tx, await this.holders.self(tx), sectionId, draft),
    );
  }

  /** @returns whether all that needed consent was destroyed */
  async decide(actor: Actor, decision: GuardianDecision): Promise<boolean> {
    return this.unitOfWork.run(inFamily(actor), async (tx) =>
      this.deciding.decide(tx, await this.holders.self(tx), decision),
    );
  }

  async withdraw(actor: Actor): Promise<void> {
    await this.unitOfWork.run(inFamily(actor), async (tx) => this.deciding.withdraw(tx, await this.holders.self(tx)));
  }
}
