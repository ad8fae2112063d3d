import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useProblemInForm } from '../../app/api/problem-text.js';
import { Button, Dialog, Form, SubmitButton, TextAreaField, useNotify } from '../../ui/index.js';
import { receivedActs, useReceivedAct, type ReceivedHandover } from './received-handovers.js';

interface Props {
  readonly handover: ReceivedHandover;
  readonly open: boolean;
  readonly onClose: () => void;
}

const fields = ['reason'] as const;

/** Asks why: the preschool reads it. Afterwards the school does not read the handover any more. */
export function ReturnDialog({ handover, open, onClose }: Props): ReactNode {
  const { t } = useTranslation('receivedHandovers');
  return (
    <Dialog open={open} title={t('return.question')} onClose={onClose}>
      <p>{t('return.text', { preschool: handover.preschoolName })}</p>
      <ReturnForm handover={handover} onClose={onClose} />
    </Dialog>
  );
}

function ReturnForm({ handover, onClose }: Omit<Props, 'open'>): ReactNode {
  const { t } = useTranslation('receivedHandovers');
  const notify = useNotify();
  const form = useForm({ defaultValues: { reason: '' }, shouldFocusError: false });
  const problemInForm = useProblemInForm(form, fields);
  const act = useReceivedAct(handover.id, receivedActs.return, { state: 'returned' });
  const send = async ({ reason }: { reason: string }) => {
    try {
      await act.mutateAsync([reason.trim()]);
      notify({ text: t('return.done', { preschool: handover.preschoolName }) });
      onClose();
      document.querySelector<HTMLElement>('main h1')?.focus();
    } catch (error) {
      problemInForm(error);
    }
  };
  const isThere = (text: string) => text.trim().length >= 3 || t('return.missing');
  return (
    <Form form={form} fields={fields} onSubmit={send}>
      <TextAreaField
        label={t('return.reason')}
        hint={t('return.reasonHint')}
        error={form.formState.errors.reason?.message}
        rows={3}
        {...form.register('reason', { validate: isThere })}
      />
      <div className="est-row">
        <SubmitButton busy={form.formState.isSubmitting}>{t('return.do')}</SubmitButton>
        <Button variant="tertiary" type="button" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </Form>
  );
}
