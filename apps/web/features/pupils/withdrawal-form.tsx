import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useProblemInForm } from '../../app/api/problem-text.js';
import { Button, Form, SubmitButton, TextAreaField, useNotify } from '../../ui/index.js';
import { pupilChanges, usePupilChange, type Registration } from './pupils.js';

interface Values {
  reason: string;
}

const fields = ['reason'] as const;

/** Parents take the registration back. The reason is the confirmation: nothing happens before it is sent. */
export function WithdrawalForm({
  registration,
  onDone,
}: {
  registration: Registration;
  onDone: () => void;
}): ReactNode {
  const { t } = useTranslation('pupils');
  const notify = useNotify();
  const form = useForm<Values>({ defaultValues: { reason: '' }, shouldFocusError: false });
  const problemInForm = useProblemInForm(form, fields);
  const withdraw = usePupilChange(pupilChanges.withdraw);
  const { errors, isSubmitting } = form.formState;
  const send = async ({ reason }: Values) => {
    try {
      await withdraw.mutateAsync({ id: registration.id, version: registration.version, reason });
      notify({ text: t('registration.withdrawDone') });
      onDone();
    } catch (error) {
      problemInForm(error);
    }
  };
  return (
    <Form form={form} fields={fields} onSubmit={send}>
      <p>{t('registration.withdrawText', { school: registration.schoolName })}</p>
      <TextAreaField
        label={t('field.withdrawReason')}
        error={errors.reason?.message}
        rows={2}
        {...form.register('reason', { required: t('problem.reason') })}
      />
      <div className="est-row">
        <SubmitButton busy={isSubmitting}>{t('registration.withdrawSend')}</SubmitButton>
        <Button variant="tertiary" type="button" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </Form>
  );
}
