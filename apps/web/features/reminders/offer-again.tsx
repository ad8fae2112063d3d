import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../app/api/problem-text.js';
import { ConfirmDialog, useNotify } from '../../ui/index.js';
import { type Reminder, useOfferAgain } from './reminders.js';

interface Props {
  /** absent: nothing is asked */
  readonly reminder: Reminder | undefined;
  readonly onDone: () => void;
}

/** Asks first: a real person gets this mail. */
export function OfferAgain({ reminder, onDone }: Props): ReactNode {
  const { t } = useTranslation('reminders');
  const notify = useNotify();
  const textOf = useProblemText();
  const again = useOfferAgain();
  const confirm = async () => {
    if (!reminder?.id) return;
    try {
      await again.mutateAsync(reminder.id);
      notify({ text: t('again.done') });
    } catch (error) {
      notify({ text: textOf(error).text });
    }
    onDone();
  };
  const receiver = reminder ? (reminder.address ?? t(`receiver.${reminder.recipientKind}`)) : '';
  return (
    <ConfirmDialog
      open={reminder !== undefined}
      title={t('again.question')}
      confirmLabel={t('again.button')}
      busy={again.isPending}
      onConfirm={() => void confirm()}
      onCancel={onDone}
    >
      <p>{t('again.text', { receiver })}</p>
    </ConfirmDialog>
  );
}
