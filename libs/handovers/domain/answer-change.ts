/** An answer that is not what the school had before. What it was, is not told: it was taken back. */
export interface AnswerChange {
  readonly section: string;
  readonly field: string;
  /** Dutch, as asked */
  readonly label: string;
  readonly change: 'added' | 'changed' | 'removed';
}
