import type { Transaction } from '#libs/database/index.js';
import type { Law } from './law.service.js';

/** What an edit of the law would do to terms that run. */
export interface MovedDeadlines {
  /** last days that would become another day */
  readonly moved: number;
  /** of those, the ones that were over already */
  readonly past: number;
}

/**
 * Whoever keeps days that were counted from the law. Provided by a higher capability (`registrations`), asked in the
 * transaction that edits, before it ends. Without it the programs do not start.
 */
export abstract class LawFollower {
  abstract movedBy(tx: Transaction, law: Law): Promise<MovedDeadlines>;
}
