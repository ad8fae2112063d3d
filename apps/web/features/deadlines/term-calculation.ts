import { queryOptions } from '@tanstack/react-query';
import type { LocalDate } from '#libs/platform/domain/index.js';
import { api } from '../../app/api/api.js';
import type { TermQuestion } from './calculator-question.js';

export interface TermWarning {
  readonly code: string;
  readonly text: string;
}

export interface CalculatedTerm {
  readonly id: string;
  readonly label: string;
  /** first day of a period */
  readonly fromOn?: LocalDate;
  readonly dueOn: LocalDate;
  /** whether it is the first day, the last day or the day itself */
  readonly limit: 'from' | 'until' | 'on';
  readonly kind: 'statutory' | 'agreement';
  readonly source: string;
  readonly sourceUrl?: string;
  readonly explanation: string;
  /** the exact counting, step by step */
  readonly counting: readonly string[];
  /** they inform, the day does not change */
  readonly warnings: readonly TermWarning[];
}

export interface TermCalculation {
  readonly terms: readonly CalculatedTerm[];
}

/** All days that follow from the question, first day first. The API counts; the browser only shows. */
export const termCalculation = (question: TermQuestion | undefined) =>
  queryOptions({
    queryKey: ['term-calculation', question],
    queryFn: () => api.post<TermCalculation>('/term-calculations', question),
    enabled: question !== undefined,
    staleTime: 60 * 60_000,
  });
