import { type Finding, type LocalDate, addMonths } from '#libs/platform/domain/index.js';
import { reasonFindings } from './period-findings.js';

/** What a hold keeps: all of a child, or one handover or registration of it. */
export const holdSubjects = ['pupil', 'handover', 'registration'] as const;
export type HoldSubject = (typeof holdSubjects)[number];

const mostMonths = 12;

/** A hold stands until somebody lifts it; on its review day somebody must ask whether the dispute still runs. */
export function holdFindings(
  wish: { readonly reason: string; readonly reviewOn: LocalDate },
  today: LocalDate,
): Finding[] {
  const name = 'reviewOn';
  const found = reasonFindings(wish.reason);
  if (wish.reviewOn <= today) {
    return [...found, { name, code: 'in-past', reason: 'Kies een dag die nog komt.' }];
  }
  if (wish.reviewOn <= addMonths(today, mostMonths)) return found;
  return [...found, { name, code: 'too-late', reason: 'Kies een dag binnen een jaar. Daarna kun je verder bewaren.' }];
}

export const isOverdue = (reviewOn: LocalDate, today: LocalDate): boolean => reviewOn < today;
