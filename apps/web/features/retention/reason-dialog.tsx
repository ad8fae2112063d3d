import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useProblemInForm } from '../../app/api/problem-text.js';
import { Button, Dialog, Form, SubmitButton, TextAreaField, useNotify } from '../../ui/index.js';

interface Props {
  readonly open: boolean;
  readonly title: string;
  readonly text: string;
  readonly button: string;
  /** said when it is done */
  readonly done: string;
  readonly hint?: string;
  readonly send: (reason: string) => Promise<unknown>;
  readonly onClose: () => void;
}

const fields = ['reason'] as const;

/** Asks why before something is done; what is wrong is said by the API, at its place. */
export function ReasonDialog({ open, title, onClose, ...rest }: Props): ReactNode {
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      {open ? <ReasonForm onClose={onClose} {...rest} /> : null}
    </Dialog>
  );
}

function ReasonForm({ text, button, done, hint, send, onClose }: Omit<Props, 'open' | 'title'>): ReactNode {
  const { t } = useTranslation('retention');
  const notify = useNotify();
  const form = useForm({ defaultValues: { reason: '' }, shouldFocusError: false });
  const problemInForm = useProblemInForm(form, fields);
  const { errors, isSubmitting } = form.formState;
  const submit = async ({ reason }: { reason: string }) => {
    try {
      await send(reason.trim());
      notify({ text: done });
      onClose();
    } catch (error) {
      problemInForm(error);
    }
  };
  return (
    <Form form={form} fields={fields} onSubmit={submit}>
      <p>{text}</p>
      <TextAreaField
        label={t('reason')}
        hint={hint ?? t('reasonHint')}
        error={errors.reason?.message}
        rows={2}
        maxLength={500}
        {...form.register('reason')}
      />
      <div className="est-form__buttons">
        <SubmitButton busy={isSubmitting}>{button}</SubmitButton>
        <Button variant="tertiary" type="button" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </Form>
  );
}
