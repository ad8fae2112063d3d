import { useState, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useProblemInForm } from '../../app/api/problem-text.js';
import {
  Button,
  Dialog,
  Form,
  Note,
  SelectField,
  SubmitButton,
  TextAreaField,
  TextField,
  useNotify,
} from '../../ui/index.js';
import { type Period, type Trial, usePropose, useTryOut } from './retention.js';
import { type Unit, termOf, units } from './typed-term.js';

interface Props {
  /** absent: closed */
  readonly period: Period | undefined;
  readonly onClose: () => void;
}

/** Another term: what it would do is shown first, and only what was shown can be proposed. */
export function EditPeriod({ period, onClose }: Props): ReactNode {
  const { t } = useTranslation('retention');
  return (
    <Dialog open={period !== undefined} title={t('terms.editOf', { title: period?.title ?? '' })} onClose={onClose}>
      {period ? <EditForm period={period} onClose={onClose} /> : null}
    </Dialog>
  );
}

interface Values {
  term: string;
  unit: Unit;
  reason: string;
}
const fields = ['term', 'reason'] as const;

function EditForm({ period, onClose }: { period: Period; onClose: () => void }): ReactNode {
  const { t } = useTranslation('retention');
  const form = useForm<Values>({ defaultValues: { term: '', unit: 'M', reason: '' }, shouldFocusError: false });
  const problemInForm = useProblemInForm(form, fields);
  const { send, trial, forget } = useSending(period, onClose);
  const submit = async ({ term: amount, unit, reason }: Values) => {
    const term = termOf(amount, unit);
    if (term === undefined) return form.setError('term', { message: t('terms.amountProblem') });
    await send(term, reason.trim()).catch(problemInForm);
  };
  const { errors, isSubmitting } = form.formState;
  const { termInWords, atLeast, atMost } = period;
  return (
    <Form form={form} fields={fields} onSubmit={submit}>
      <p>{t('terms.now', { term: termInWords, atLeast, atMost })}</p>
      <div className="est-stack" onChange={forget}>
        <TextField
          short
          inputMode="numeric"
          label={t('terms.amount')}
          error={errors.term?.message}
          {...form.register('term')}
        />
        <SelectField
          label={t('terms.unit')}
          options={units.map((unit) => ({ value: unit, label: t(`terms.unitOf.${unit}`) }))}
          {...form.register('unit')}
        />
      </div>
      <TextAreaField
        label={t('reason')}
        hint={t('reasonHint')}
        error={errors.reason?.message}
        rows={2}
        maxLength={500}
        {...form.register('reason')}
      />
      {trial ? <Outcome trial={trial} /> : null}
      <div className="est-form__buttons">
        <SubmitButton busy={isSubmitting}>{t(trial ? 'terms.propose' : 'terms.try')}</SubmitButton>
        <Button variant="tertiary" type="button" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </Form>
  );
}

/** The first time it is tried out, the second time it is proposed. */
function useSending({ id }: Period, onDone: () => void) {
  const { t } = useTranslation('retention');
  const notify = useNotify();
  const [trial, setTrial] = useState<Trial>();
  const tryOut = useTryOut(id);
  const propose = usePropose(id);
  const send = async (term: string, reason: string) => {
    if (!trial) return setTrial(await tryOut.mutateAsync(term));
    await propose.mutateAsync({ term, reason });
    notify({ text: t('terms.proposed') });
    onDone();
  };
  return { send, trial, forget: () => setTrial(undefined) };
}

function Outcome({ trial: { now, then } }: { trial: Trial }): ReactNode {
  const { t } = useTranslation('retention');
  const change = then > now ? 'more' : then < now ? 'less' : 'same';
  return (
    <div role="status">
      <Note>
        {t('terms.result', { count: then, now })} {t(`terms.${change}`)}
      </Note>
    </div>
  );
}
