/** An error stops the whole import; a notice only tells. */
export type Severity = 'error' | 'notice';

/** One finding about a file: where, a stable code, and a Dutch sentence that names the remedy. */
export interface RowFinding {
  /** row as a spreadsheet counts: the header is 1; findings about the whole file have 1 too */
  readonly row: number;
  /** header of the column as the file writes it; `''` when it concerns the whole row or file */
  readonly field: string;
  readonly code: string;
  readonly reason: string;
  /** what stood there, at most 80 characters */
  readonly value?: string;
  readonly severity: Severity;
}

const longestValue = 80;

/** A value short enough to show beside a finding. */
export function shownValue(value: string): string {
  const oneLine = value.replaceAll(/\s+/gu, ' ').trim();
  return oneLine.length > longestValue ? `${oneLine.slice(0, longestValue - 1)}…` : oneLine;
}

/** A finding about the file as a whole. */
export function fileFinding(code: string, reason: string, severity: Severity = 'error'): RowFinding {
  return { row: 1, field: '', code, reason, severity };
}
