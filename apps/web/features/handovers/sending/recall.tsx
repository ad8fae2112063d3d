import { useState, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useProblemInForm } from '../../../app/api/problem-text.js';
import { Button, Dialog, Form, SubmitButton, TextAreaField } from '../../../ui/index.js';
import { sendingCalls } from './sending-calls.js';
import { useStep } from './use-step.js';

interface Props {
  readonly id: string;
  readonly school: string;
}

/** Taking back what lies at the school, with a reason that the school reads. */
export function Recall({ id, school }: Props): ReactNode {
  const { t } = useTranslation('handoverSteps');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {t('recall.open')}
      </Button>
      <Dialog open={open} title={t('recall.title')} onClose={() => setOpen(false)}>
        <RecallForm id={id} school={school} />
      </Dialog>
    </>
  );
}

interface Values {
  reason: string;
}

const fields = ['reason'] as const;

function RecallForm({ id, school }: Props): ReactNode {
  const { t } = useTranslation('handoverSteps');
  const form = useForm<Values>({ defaultValues: { reason: '' }, shouldFocusError: false });
  const problemInForm = useProblemInForm(form, fields);
  const step = useStep();
  const send = async ({ reason }: Values): Promise<void> => {
    try {
      await step(() => sendingCalls.recall(id, reason.trim()), t('recall.done'));
    } catch (error) {
      problemInForm(error);
    }
  };
  return (
    <Form form={form} fields={fields} onSubmit={send}>
      <p>{t('recall.text', { school })}</p>
      <TextAreaField
        label={t('recall.reason')}
        hint={t('recall.reasonHint')}
        rows={3}
        error={form.formState.errors.reason?.message}
        {...form.register('reason', { required: t('problem.reason') })}
      />
      <div>
        <SubmitButton busy={form.formState.isSubmitting}>{t('recall.do')}</SubmitButton>
      </div>
    </Form>
  );
}
