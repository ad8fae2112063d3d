import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useProblemInForm } from '../../app/api/problem-text.js';
import {
  Button,
  Dialog,
  Form,
  FormDateField,
  SubmitButton,
  TextAreaField,
  checkDateText,
  useNotify,
} from '../../ui/index.js';

interface Props {
  readonly open: boolean;
  readonly title: string;
  readonly text: string;
  /** said when it is done */
  readonly done: string;
  /** asks why as well */
  readonly withReason?: boolean;
  readonly send: (wish: { reason: string; reviewOn: string }) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Asks on which day somebody looks whether the dispute still runs. */
export function HoldDayDialog({ open, title, onClose, ...rest }: Props): ReactNode {
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      {open ? <DayForm onClose={onClose} {...rest} /> : null}
    </Dialog>
  );
}

const fields = ['reason', 'reviewOn'] as const;

function DayForm({ text, done, withReason = false, send, onClose }: Omit<Props, 'open' | 'title'>): ReactNode {
  const { t } = useTranslation('retention');
  const notify = useNotify();
  const form = useForm({ defaultValues: { reason: '', reviewOn: '' }, shouldFocusError: false });
  const problemInForm = useProblemInForm(form, fields);
  const { errors, isSubmitting } = form.formState;
  const submit = async ({ reason, reviewOn }: { reason: string; reviewOn: string }) => {
    const read = checkDateText(reviewOn);
    if (!('on' in read)) return form.setError('reviewOn', { message: t('child.reviewProblem') });
    try {
      await send({ reason: reason.trim(), reviewOn: read.on });
      notify({ text: done });
      onClose();
    } catch (error) {
      problemInForm(error);
    }
  };
  return (
    <Form form={form} fields={fields} onSubmit={submit}>
      <p>{text}</p>
      {withReason ? (
        <TextAreaField
          label={t('child.why')}
          hint={t('child.whyHint')}
          error={errors.reason?.message}
          rows={2}
          maxLength={500}
          {...form.register('reason')}
        />
      ) : null}
      <FormDateField control={form.control} name="reviewOn" label={t('child.reviewOn')} hint={t('child.reviewHint')} />
      <div className="est-form__buttons">
        <SubmitButton busy={isSubmitting}>{t('child.save')}</SubmitButton>
        <Button variant="tertiary" type="button" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </Form>
  );
}
