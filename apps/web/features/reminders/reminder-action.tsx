import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../app/api/problem-text.js';
import { Button, useNotify } from '../../ui/index.js';
import { type Reminder, useLetGo } from './reminders.js';

/** What can be done with a reminder; absent for who may only look. */
export interface ReminderActions {
  readonly onAgain: (reminder: Reminder) => void;
  readonly onHold: (reminder: Reminder) => void;
}

interface Props extends ReminderActions {
  readonly reminder: Reminder;
}

/** Offers a failed one again, holds a planned one back, or lets it go. */
export function ReminderAction({ reminder, onAgain, onHold }: Props): ReactNode {
  const { t } = useTranslation('reminders');
  const letGo = useLettingGo(reminder);
  const actions = {
    failed: { label: t('again.button'), act: () => onAgain(reminder) },
    planned: { label: t('hold.button'), act: () => onHold(reminder) },
    held: { label: t('hold.letGo'), act: letGo },
  };
  const { status } = reminder;
  if (status !== 'failed' && status !== 'planned' && status !== 'held') return null;
  const { label, act } = actions[status];
  const receiver = t(`receiver.${reminder.recipientKind}`);
  return (
    <Button variant="secondary" onClick={act}>
      {label}
      <span className="ams-visually-hidden">
        {`: ${t('again.about', { receiver })} `}
        <bdi>{reminder.displayName}</bdi>
      </span>
    </Button>
  );
}

function useLettingGo({ id }: Reminder): () => void {
  const { t } = useTranslation('reminders');
  const notify = useNotify();
  const textOf = useProblemText();
  const { mutate } = useLetGo();
  return () => {
    if (!id) return;
    mutate(id, {
      onSuccess: () => notify({ text: t('hold.letGone') }),
      onError: (error) => notify({ text: textOf(error).text }),
    });
  };
}
