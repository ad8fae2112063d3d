import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useProblemInForm } from '../../app/api/problem-text.js';
import { today } from '../../app/today.js';
import { Button, Form, FormDateField, SubmitButton, checkDateText, useNotify } from '../../ui/index.js';
import { pupilChanges, usePupilChange, type Registration } from './pupils.js';

interface Values {
  receivedOn: string;
}

const fields = ['receivedOn'] as const;

/** The parents of a child that has turned three say that they still want this school: from that day the clock runs. */
export function ConfirmationForm({
  registration,
  onDone,
}: {
  registration: Registration;
  onDone: () => void;
}): ReactNode {
  const { t } = useTranslation('pupils');
  const notify = useNotify();
  const form = useForm<Values>({ defaultValues: { receivedOn: today() }, shouldFocusError: false });
  const problemInForm = useProblemInForm(form, fields);
  const confirm = usePupilChange(pupilChanges.confirm);
  const { errors, isSubmitting } = form.formState;
  const send = async ({ receivedOn }: Values) => {
    const day = checkDateText(receivedOn);
    if ('problem' in day) return form.setError('receivedOn', { message: t(`problem.date.${day.problem}`) });
    try {
      await confirm.mutateAsync({ id: registration.id, version: registration.version, receivedOn: day.on });
      notify({ text: t('registration.confirmDone') });
      onDone();
    } catch (error) {
      problemInForm(error);
    }
  };
  return (
    <Form form={form} fields={fields} onSubmit={send}>
      <p className="est-text">{t('registration.confirmText', { school: registration.schoolName })}</p>
      <FormDateField
        control={form.control}
        name="receivedOn"
        label={t('field.confirmedOn')}
        error={errors.receivedOn?.message}
      />
      <div className="est-row">
        <SubmitButton busy={isSubmitting}>{t('registration.confirmSend')}</SubmitButton>
        <Button variant="tertiary" type="button" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </Form>
  );
}
