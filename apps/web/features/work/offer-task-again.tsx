import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../app/api/problem-text.js';
import { ConfirmDialog, useNotify } from '../../ui/index.js';
import { type FailedTask, useOfferTaskAgain } from './work.js';

interface Props {
  /** absent: nothing is asked */
  readonly task: FailedTask | undefined;
  readonly onDone: () => void;
}

export function OfferTaskAgain({ task, onDone }: Props): ReactNode {
  const { t } = useTranslation('work');
  const notify = useNotify();
  const textOf = useProblemText();
  const again = useOfferTaskAgain();
  const id = task?.id ?? '';
  const confirm = async () => {
    try {
      await again.mutateAsync(id);
      notify({ text: t('again.done', { id }) });
    } catch (error) {
      notify({ text: textOf(error).text });
    }
    onDone();
  };
  return (
    <ConfirmDialog
      open={task !== undefined}
      title={t('again.question', { id })}
      confirmLabel={t('again.button')}
      busy={again.isPending}
      onConfirm={() => void confirm()}
      onCancel={onDone}
    >
      <p>{t('again.text')}</p>
    </ConfirmDialog>
  );
}
