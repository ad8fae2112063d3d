import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useForm, useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { dutchDateWithDay } from '#libs/platform/domain/index.js';
import { type StepKind, groundLabels, refusalGrounds, stepLabels } from '#libs/registrations/domain/index.js';
import { ApiProblem } from '../../app/api/api-problem.js';
import { useProblemInForm } from '../../app/api/problem-text.js';
import { today } from '../../app/today.js';
import {
  Button,
  Form,
  FormDateField,
  RadioGroupField,
  SelectField,
  SubmitButton,
  TextAreaField,
  TextField,
  useNotify,
} from '../../ui/index.js';
import { pupilChanges, schoolsQuery, usePupilChange, type Registration } from '../pupils/pupils.js';
import type { RegistrationClock } from './clock-panel.js';
import { type StepValues, asks, asksDay, stepFields, stepOf } from './step-values.js';

interface Props {
  readonly registration: Registration;
  readonly clock: RegistrationClock;
  readonly onDone: () => void;
}

type FormOf = UseFormReturn<StepValues>;

/** One form for every step: first what happened, then only what that step asks. */
export function StepForm({ registration, clock, onDone }: Props): ReactNode {
  const { t } = useTranslation(['registrations', 'pupils']);
  const notify = useNotify();
  const client = useQueryClient();
  const form = useForm<StepValues>({ defaultValues: emptyValues(), shouldFocusError: false });
  const problemInForm = useProblemInForm(form, stepFields);
  const take = usePupilChange(pupilChanges.takeStep);
  const kind = useWatch({ control: form.control, name: 'kind' });
  const send = async (values: StepValues) => {
    const step = stepOf(values, today());
    if (Array.isArray(step)) {
      for (const { field, problem } of step) form.setError(field, { message: t(`pupils:problem.date.${problem}`) });
      return;
    }
    try {
      await take.mutateAsync({ id: registration.id, version: registration.version, ...step });
      notify({ text: t('form.saved', { what: stepLabels[step.kind] }) });
      onDone();
    } catch (error) {
      problemInForm(error);
      // Somebody else was first: what that was appears above, and what was typed stays.
      if (error instanceof ApiProblem && error.status === 409) await client.invalidateQueries({ queryKey: ['pupils'] });
    }
  };
  return (
    <Form form={form} fields={stepFields} onSubmit={send}>
      <SelectField
        label={t('form.kind')}
        emptyLabel=""
        options={clock.possibleSteps.map((value) => ({ value, label: t(`step.${value}.do`) }))}
        error={form.formState.errors.kind?.message}
        {...form.register('kind', { required: t('form.problem.kind') })}
      />
      {kind === '' ? null : <StepFieldsOf kind={kind} form={form} clock={clock} />}
      <p className="est-secondary">{t('form.undo')}</p>
      <div className="est-row">
        <SubmitButton busy={form.formState.isSubmitting}>
          {kind === '' ? t('form.open') : t(`step.${kind}.do`)}
        </SubmitButton>
        <Button variant="tertiary" type="button" onClick={onDone}>
          {t('form.cancel')}
        </Button>
      </div>
    </Form>
  );
}

function StepFieldsOf({ kind, form, clock }: { kind: StepKind; form: FormOf; clock: RegistrationClock }): ReactNode {
  const { t } = useTranslation('registrations');
  const { control, register, formState } = form;
  const words = t(`step.${kind}`, { returnObjects: true }) as { on: string; until?: string; reason?: string };
  return (
    <>
      <div className="est-form__columns">
        {asksDay(kind) ? (
          <FormDateField control={control} name="happenedOn" label={words.on} hint={hintOfDay(kind, clock, t)} />
        ) : null}
        {asks(kind, 'untilOn') ? (
          <FormDateField
            control={control}
            name="untilOn"
            label={words.until ?? ''}
            hint={hintOfUntil(kind, clock, t)}
            optional={kind === 'admitted'}
          />
        ) : null}
      </div>
      {asks(kind, 'ground') ? <Ground form={form} sector={clock.sector} /> : null}
      {asks(kind, 'otherLocationId') ? <OtherSchool form={form} /> : null}
      {asks(kind, 'reason') ? (
        <TextAreaField
          label={words.reason ?? ''}
          error={formState.errors.reason?.message}
          rows={3}
          {...register('reason')}
        />
      ) : null}
    </>
  );
}

function Ground({ form, sector }: { form: FormOf; sector: 'po' | 'vo' }): ReactNode {
  const { t } = useTranslation('registrations');
  const grounds = refusalGrounds.filter((ground) => sector === 'vo' || ground !== 'admission-conditions');
  return (
    <RadioGroupField
      label={t('form.ground')}
      hint={t('form.groundHint')}
      options={grounds.map((value) => ({ value, label: groundLabels[value] }))}
      error={form.formState.errors.ground?.message}
      {...form.register('ground')}
    />
  );
}

function OtherSchool({ form }: { form: FormOf }): ReactNode {
  const { t } = useTranslation('registrations');
  const { data } = useQuery(schoolsQuery);
  const { control, register, formState } = form;
  const chosen = useWatch({ control, name: 'otherLocationId' });
  return (
    <div className="est-form__columns">
      <SelectField
        label={t('form.otherLocation')}
        emptyLabel={t('form.otherLocationEmpty')}
        options={(data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        error={formState.errors.otherLocationId?.message}
        {...register('otherLocationId')}
      />
      {chosen === '' ? (
        <TextField
          label={t('form.otherSchool')}
          hint={t('form.otherSchoolHint')}
          error={formState.errors.otherSchool?.message}
          {...register('otherSchool')}
        />
      ) : null}
      <FormDateField control={control} name="agreedOn" label={t('form.agreedOn')} />
    </div>
  );
}

type Words = ReturnType<typeof useTranslation<'registrations'>>['t'];

function hintOfDay(kind: StepKind, clock: RegistrationClock, t: Words): string | undefined {
  const limits: Partial<Record<StepKind, string | undefined>> = {
    extended: clock.extendableUntilOn,
    'not-processed': clock.notProcessedUntilOn,
  };
  const on = limits[kind];
  return on === undefined ? undefined : t('form.limit', { on: dutchDateWithDay(on) });
}

function hintOfUntil(
  kind: StepKind,
  { extendableUntilOn, extendedDueOn }: RegistrationClock,
  t: Words,
): string | undefined {
  if (kind !== 'extended' || !extendableUntilOn || !extendedDueOn) return undefined;
  return t('form.between', { from: dutchDateWithDay(extendableUntilOn), to: dutchDateWithDay(extendedDueOn) });
}

const emptyValues = (): StepValues => ({
  kind: '',
  happenedOn: today(),
  untilOn: '',
  agreedOn: '',
  ground: '',
  otherLocationId: '',
  otherSchool: '',
  reason: '',
});
