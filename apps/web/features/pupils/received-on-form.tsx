import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useProblemInForm } from '../../app/api/problem-text.js';
import { Button, Form, FormDateField, SubmitButton, TextAreaField, checkDateText, useNotify } from '../../ui/index.js';
import { pupilChanges, usePupilChange, type Registration } from './pupils.js';

interface Values {
  receivedOn: string;
  reason: string;
}

const fields = ['receivedOn', 'reason'] as const;

/** Another day of receipt moves the clock, so it asks why, and the old day stays on record. */
export function ReceivedOnForm({
  registration,
  onDone,
}: {
  registration: Registration;
  onDone: () => void;
}): ReactNode {
  const { t } = useTranslation('pupils');
  const notify = useNotify();
  const form = useForm<Values>({
    defaultValues: { receivedOn: registration.receivedOn, reason: '' },
    shouldFocusError: false,
  });
  const problemInForm = useProblemInForm(form, fields);
  const change = usePupilChange(pupilChanges.changeReceivedOn);
  const { errors, isSubmitting } = form.formState;
  const send = async ({ receivedOn, reason }: Values) => {
    const day = checkDateText(receivedOn);
    if ('problem' in day) return form.setError('receivedOn', { message: t(`problem.date.${day.problem}`) });
    try {
      await change.mutateAsync({ id: registration.id, version: registration.version, receivedOn: day.on, reason });
      notify({ text: t('registration.receivedOnDone') });
      onDone();
    } catch (error) {
      problemInForm(error);
    }
  };
  return (
    <Form form={form} fields={fields} onSubmit={send}>
      <FormDateField
        control={form.control}
        name="receivedOn"
        label={t('field.receivedOn')}
        hint={t('field.receivedOnHint')}
        error={errors.receivedOn?.message}
      />
      <TextAreaField
        label={t('field.reason')}
        hint={t('field.reasonHint')}
        error={errors.reason?.message}
        rows={2}
        {...form.register('reason', { required: t('problem.reason') })}
      />
      <div className="est-row">
        <SubmitButton busy={isSubmitting}>{t('registration.saveReceivedOn')}</SubmitButton>
        <Button variant="tertiary" type="button" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </Form>
  );
}
