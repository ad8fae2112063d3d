import { useState, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { departureLabels, departureReasons, type DepartureReason } from '#libs/pupils/domain/index.js';
import { useProblemInForm, useProblemText } from '../../app/api/problem-text.js';
import { today } from '../../app/today.js';
import {
  Button,
  Dialog,
  ErrorState,
  Form,
  FormDateField,
  RadioGroupField,
  SubmitButton,
  checkDateText,
  useNotify,
} from '../../ui/index.js';
import { pupilChanges, usePupilChange, type Pupil } from './pupils.js';

/** The child leaves, or turns out not to have left: no reminder goes out about who has left. */
export function Departure({ pupil }: { pupil: Pupil }): ReactNode {
  const { t } = useTranslation('pupils');
  const [asks, setAsks] = useState(false);
  if (pupil.leftOn) return <Return pupil={pupil} />;
  return (
    <>
      <Button variant="secondary" onClick={() => setAsks(true)}>
        {t('departure.report')}
      </Button>
      <Dialog open={asks} title={t('departure.title', { name: pupil.displayName })} onClose={() => setAsks(false)}>
        {asks ? <DepartureForm pupil={pupil} onDone={() => setAsks(false)} /> : null}
      </Dialog>
    </>
  );
}

interface Values {
  leftOn: string;
  reason: DepartureReason | '';
}

const fields = ['leftOn', 'reason'] as const;

function DepartureForm({ pupil, onDone }: { pupil: Pupil; onDone: () => void }): ReactNode {
  const { t } = useTranslation('pupils');
  const notify = useNotify();
  const form = useForm<Values>({ defaultValues: { leftOn: today(), reason: '' }, shouldFocusError: false });
  const problemInForm = useProblemInForm(form, fields);
  const depart = usePupilChange(pupilChanges.depart);
  const { errors, isSubmitting } = form.formState;
  const send = async ({ leftOn, reason }: Values) => {
    const day = checkDateText(leftOn);
    if ('problem' in day) return form.setError('leftOn', { message: t(`problem.date.${day.problem}`) });
    if (reason === '') return;
    try {
      await depart.mutateAsync({ id: pupil.id, version: pupil.version, leftOn: day.on, reason });
      notify({ text: t('departure.done') });
      onDone();
    } catch (error) {
      problemInForm(error);
    }
  };
  const reasons = departureReasons.map((value) => ({ value, label: departureLabels[value] }));
  return (
    <Form form={form} fields={fields} onSubmit={send}>
      <p>{t('departure.text')}</p>
      <FormDateField control={form.control} name="leftOn" label={t('departure.leftOn')} />
      <RadioGroupField
        label={t('departure.reason')}
        options={reasons}
        error={errors.reason?.message}
        {...form.register('reason', { required: t('departure.reasonProblem') })}
      />
      <div className="est-row">
        <SubmitButton busy={isSubmitting}>{t('departure.send')}</SubmitButton>
        <Button variant="tertiary" type="button" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </Form>
  );
}

function Return({ pupil }: { pupil: Pupil }): ReactNode {
  const { t } = useTranslation('pupils');
  const notify = useNotify();
  const textOf = useProblemText();
  const comeBack = usePupilChange(pupilChanges.comeBack);
  const press = async () => {
    await comeBack.mutateAsync({ id: pupil.id, version: pupil.version });
    notify({ text: t('departure.returned') });
  };
  return (
    <>
      {comeBack.error ? <ErrorState problem={textOf(comeBack.error)} headingLevel={3} /> : null}
      <Button
        variant="secondary"
        aria-busy={comeBack.isPending || undefined}
        onClick={() => void (comeBack.isPending || press().catch(() => undefined))}
      >
        {t('departure.return')}
      </Button>
    </>
  );
}
