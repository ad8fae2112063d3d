import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useProblemInForm } from '../../app/api/problem-text.js';
import { Button, Dialog, Form, SubmitButton, TextAreaField, useNotify } from '../../ui/index.js';
import { type Reminder, useHold } from './reminders.js';

interface Props {
  /** absent: closed */
  readonly reminder: Reminder | undefined;
  readonly onDone: () => void;
}

/** Holds one planned reminder back. The reason is the confirmation: nothing happens before it is sent. */
export function HoldDialog({ reminder, onDone }: Props): ReactNode {
  const { t } = useTranslation('reminders');
  return (
    <Dialog open={reminder !== undefined} title={t('hold.title')} onClose={onDone}>
      {reminder ? <HoldForm reminder={reminder} onDone={onDone} /> : null}
    </Dialog>
  );
}

const fields = ['reason'] as const;

function HoldForm({ reminder, onDone }: { reminder: Reminder; onDone: () => void }): ReactNode {
  const { t } = useTranslation('reminders');
  const notify = useNotify();
  const form = useForm({ defaultValues: { reason: '' }, shouldFocusError: false });
  const problemInForm = useProblemInForm(form, fields);
  const hold = useHold();
  const { errors, isSubmitting } = form.formState;
  const send = async ({ reason }: { reason: string }) => {
    try {
      await hold.mutateAsync({ reminder, reason: reason.trim() });
      notify({ text: t('hold.done') });
      onDone();
    } catch (error) {
      problemInForm(error);
    }
  };
  const enough = (reason: string): boolean | string => reason.trim().length >= 3 || t('hold.problem');
  return (
    <Form form={form} fields={fields} onSubmit={send}>
      <p>{t('hold.text', { receiver: reminder.recipientName ?? t(`receiver.${reminder.recipientKind}`) })}</p>
      <TextAreaField
        label={t('hold.reason')}
        hint={t('hold.reasonHint')}
        error={errors.reason?.message}
        rows={2}
        maxLength={200}
        {...form.register('reason', { validate: enough })}
      />
      <div className="est-row">
        <SubmitButton busy={isSubmitting}>{t('hold.button')}</SubmitButton>
        <Button variant="tertiary" type="button" onClick={onDone}>
          {t('hold.cancel')}
        </Button>
      </div>
    </Form>
  );
}
