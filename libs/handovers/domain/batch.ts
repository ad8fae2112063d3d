/** Children in one request; a browser that has more asks again, and shows how far it is. */
export const mostInBatch = 50;

export const batchOutcomes = ['done', 'already', 'left-out'] as const;
/** `already`: it was so before, which is what makes pressing twice harmless. */
export type BatchOutcome = (typeof batchOutcomes)[number];

/** What became of one of many. Of one that is not in sight nothing is told but that. */
export interface BatchItem {
  /** as it was asked */
  readonly id: string;
  readonly outcome: BatchOutcome;
  /** the handover that it is about now */
  readonly handoverId?: string;
  /** why it was left out: a stable code and a Dutch sentence with the remedy */
  readonly code?: string;
  readonly reason?: string;
}
