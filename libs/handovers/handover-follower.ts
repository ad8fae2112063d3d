import type { Transaction } from '#libs/database/index.js';

/** A text that lies before parents. */
export interface PresentedHandover {
  readonly id: string;
  readonly regionId: string;
  readonly pupilId: string;
  readonly versionNumber: number;
}

/**
 * Whoever must hear of a step in the transaction in which it is taken: a text that lies before parents of which nobody tells
 * them would wait for ever. Provided by a higher capability (`guardian-portal`). Without it the programs do not start.
 */
export abstract class HandoverFollower {
  /** A text lies before the parents from now on. */
  abstract presented(tx: Transaction, handover: PresentedHandover, at: Date): Promise<void>;

  /** The text that lies before them is for this school from now on: consent is per school (R5.3), so they are asked anew. */
  abstract schoolChosen(tx: Transaction, handover: PresentedHandover, locationId: string, at: Date): Promise<void>;
}
