import type { Transaction } from '#libs/database/index.js';
import type { FormDefinition } from '#libs/forms/domain/index.js';
import type { Finding } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { ConsentDecisions, type DecisionRow } from './data/consent-decisions.repository.js';
import type { HandoverRow } from './data/handover-row.js';
import {
  type ConsentDecision,
  type ConsentGuardian,
  type ConsentOutcome,
  consentNeeds,
  consentOutcome,
  standingDecisions,
} from './domain/index.js';
import { HandoverSurroundings } from './handover-surroundings.js';

/** All that is known about the consent of parents, for the school and the text that it is about now. */
export interface ConsentState {
  readonly guardians: readonly ConsentGuardian[];
  /** as they were written down, also those about other versions and schools */
  readonly recorded: readonly DecisionRow[];
  /** of the parents with authority that the child has now */
  readonly standing: readonly ConsentDecision[];
  readonly outcome: ConsentOutcome;
  /** nothing: it may be sent */
  readonly needs: readonly Finding[];
}

/** Works out what parents allow, for whoever shows it, writes it down or sends. */
@Injectable()
export class ConsentMatters {
  constructor(
    private readonly decisions: ConsentDecisions,
    private readonly surroundings: HandoverSurroundings,
  ) {}

  async of(tx: Transaction, handover: HandoverRow, { parts }: FormDefinition): Promise<ConsentState> {
    const { guardians } = await this.surroundings.family(tx, handover.pupilId);
    const recorded = await this.decisions.ofHandover(tx, handover.id);
    const custodians = guardians.filter(({ hasAuthority }) => hasAuthority);
    const { receiverLocationId, versionNumber, status } = handover;
    const presented = status !== 'draft' && versionNumber > 0;
    const matter = presented && receiverLocationId !== null ? { versionNumber, receiverLocationId } : undefined;
    const about = recorded.filter(
      (each) => each.versionNumber === matter?.versionNumber && each.receiverLocationId === matter.receiverLocationId,
    );
    const { standing, lostNo } = standingDecisions(about, custodians);
    const ids = custodians.map(({ id }) => id);
    const outcome = consentOutcome(parts, ids, standing, matter);
    const needs = consentNeeds(outcome, {
      ...{ presented, parts, custodians: ids.length, lostNo: lostNo.length > 0 },
      receiverKnown: receiverLocationId !== null,
    });
    return { guardians, recorded, standing, outcome, needs };
  }
}
