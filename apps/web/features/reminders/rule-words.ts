import type { TFunction } from 'i18next';
import type { Rule } from './reminder-rules.js';

type Words = TFunction<'reminders'>;

/** "42 maanden en 1 dag na de geboorte", or "14 dagen ervoor". */
export function whenOf({ anchor, months, days, workingDays }: Rule, t: Words): string {
  const parts: string[] = [];
  if (months > 0) parts.push(t('rules.months', { count: months }));
  if (days > 0) parts.push(t('rules.daysLater', { count: days }));
  if (days < 0) parts.push(t('rules.daysEarlier', { count: -days }));
  if (workingDays > 0) parts.push(t('rules.workingDaysLater', { count: workingDays }));
  if (workingDays < 0) parts.push(t('rules.workingDaysEarlier', { count: -workingDays }));
  const anchorWord = t(`rules.anchor.${anchor}`);
  return parts.length > 0 ? `${anchorWord}: ${parts.join(', ')}` : t('rules.sameDay', { anchor: anchorWord });
}

/** "voorschool, na 5 werkdagen de vervanger". */
export const ladderOf = ({ rungs }: Rule, t: Words): string[] =>
  rungs.map(({ recipientKind, workingDays }) =>
    workingDays === 0
      ? t(`receiver.${recipientKind}`)
      : t('rules.rung', { count: workingDays, receiver: t(`receiver.${recipientKind}`) }),
  );
