import type { Transaction } from '#libs/database/index.js';
import type { LocalDate } from '#libs/platform/domain/index.js';
import { notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { ConsentMatters, type ConsentState } from './consent-matters.js';
import { ConsentTexts } from './consent-texts.js';
import type { HandoverRow } from './data/handover-row.js';
import { HandoversRepository } from './data/handovers.repository.js';
import { HandoverActs } from './handover-acts.js';

export type { ConsentState };

/** For capabilities above: a handover of the actor's own preschool, with how consent stands. */
@Injectable()
export class SenderView {
  constructor(
    private readonly handovers: HandoversRepository,
    private readonly acts: HandoverActs,
    private readonly matters: ConsentMatters,
    private readonly texts: ConsentTexts,
  ) {}

  async find(tx: Transaction, id: string): Promise<HandoverRow> {
    const handover = await this.handovers.find(tx, id);
    if (!handover) throw notFound('handover.not-found');
    return handover;
  }

  /** @throws not-found unless it is one of the actor's own preschool */
  lock(tx: Transaction, id: string): Promise<HandoverRow> {
    return this.acts.lock(tx, id);
  }

  async consent(
    tx: Transaction,
    handover: HandoverRow,
  ): Promise<ConsentState & { readonly presentedOn: LocalDate; readonly today: LocalDate }> {
    const state = await this.matters.of(tx, handover, await this.texts.definitionOf(tx, handover));
    return { ...state, ...(await this.texts.days(tx, handover)) };
  }
}
