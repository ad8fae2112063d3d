import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dutchDateWithDay } from '#libs/platform/domain/index.js';
import { useProblemText } from '../../app/api/problem-text.js';
import { ConfirmDialog, useNotify } from '../../ui/index.js';
import { useRemoveDay, type Day } from './law.js';
import { useMovedDeadlines } from './moved-deadlines.js';

interface Props {
  /** absent: nothing is asked */
  readonly day: Day | undefined;
  readonly onDone: () => void;
}

/** Asks first: without the day, terms end on it again. */
export function RemoveDay({ day, onDone }: Props): ReactNode {
  const { t } = useTranslation('law');
  const notify = useNotify();
  const textOf = useProblemText();
  const remove = useRemoveDay();
  const moved = useMovedDeadlines();
  const confirm = async (acceptMoves: boolean): Promise<void> => {
    if (!day) return;
    try {
      await remove.mutateAsync({ on: day.on, acceptMoves });
      notify({ text: t('remove.done', { day: dutchDateWithDay(day.on) }) });
    } catch (error) {
      if (moved.ask(error, () => confirm(true))) return;
      notify({ text: textOf(error).text });
    }
    onDone();
  };
  return (
    <>
      <ConfirmDialog
        open={day !== undefined}
        title={day ? t('remove.question', { day: dutchDateWithDay(day.on), name: day.name }) : ''}
        confirmLabel={t('remove.button')}
        danger
        busy={remove.isPending}
        onConfirm={() => void confirm(false)}
        onCancel={onDone}
      >
        <p>{t('remove.text')}</p>
        {day?.kind === 'holiday' ? <p>{t('remove.holiday')}</p> : null}
      </ConfirmDialog>
      {moved.dialog}
    </>
  );
}
