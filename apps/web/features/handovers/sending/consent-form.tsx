import { useState, type ReactNode } from 'react';
import { useForm, useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useProblemInForm } from '../../../app/api/problem-text.js';
import { today } from '../../../app/today.js';
import {
  Button,
  ConfirmDialog,
  Form,
  FormDateField,
  RadioGroupField,
  SubmitButton,
  checkDateText,
} from '../../../ui/index.js';
import type { HandoverDetail } from '../handovers.js';
import { type ConsentValues, askedParts, decisionsOf, wouldErase } from './consent-values.js';
import { type Scan, ScanField, useScan } from './scan-field.js';
import { type ConsentGuardian, type Consents, type RecordConsent, sendingCalls } from './sending-calls.js';
import { useStep } from './use-step.js';

interface Props {
  readonly handover: HandoverDetail;
  readonly consents: Consents;
  readonly guardian: ConsentGuardian;
  readonly onDone: () => void;
}

/** What one parent decided: per part yes or no, how it is known, and on which day. Nothing is chosen beforehand. */
export function ConsentForm({ handover, consents, guardian, onDone }: Props): ReactNode {
  const { t } = useTranslation('handoverSteps');
  const form = useForm<ConsentValues>({ defaultValues: valuesOf(consents, guardian), shouldFocusError: false });
  const fields = [
    ...askedParts(consents).map(({ id }) => `parts.${id}` as const),
    'channel',
    'decidedOn',
    'scanId',
  ] as const;
  const problemInForm = useProblemInForm(form, fields);
  const scan = useScan(handover.id, useWatch({ control: form.control, name: 'scanId' }), (id) => {
    form.clearErrors('scanId');
    form.setValue('scanId', id);
  });
  const step = useStep();
  const [erasing, setErasing] = useState<RecordConsent>();
  const record = async (wish: RecordConsent): Promise<void> => {
    try {
      await step(() => sendingCalls.record(handover.id, wish), t('consent.done', { name: guardian.name }));
      onDone();
    } catch (error) {
      setErasing(undefined);
      problemInForm(error);
    }
  };
  const send = async (values: ConsentValues): Promise<void> => {
    const day = checkDateText(values.decidedOn);
    const { channel, scanId } = values;
    if (channel === 'paper' && scan.uploads.busy) return form.setError('scanId', { message: t('problem.scanBusy') });
    if ('problem' in day) return form.setError('decidedOn', { message: t(`problem.date.${day.problem}`) });
    if (channel === '') return;
    const decisions = decisionsOf(values);
    const wish = {
      ...{ guardianId: guardian.id, version: consents.version, decisions, decidedOn: day.on, channel },
      ...(channel === 'paper' && scanId !== undefined && { scanId }),
    };
    return wouldErase(consents, guardian.id, decisions) ? setErasing(wish) : record(wish);
  };
  return (
    <>
      <Form form={form} fields={fields} onSubmit={send}>
        <Fields {...{ form, consents, guardian, scan }} />
        <div className="est-row">
          <SubmitButton busy={form.formState.isSubmitting}>{t('consent.save')}</SubmitButton>
          <Button variant="tertiary" type="button" onClick={onDone}>
            {t('cancel')}
          </Button>
        </div>
      </Form>
      <ConfirmDialog
        open={erasing !== undefined}
        title={t('erase.title')}
        confirmLabel={t('erase.do')}
        danger
        onConfirm={() => void (erasing && record(erasing))}
        onCancel={() => setErasing(undefined)}
      >
        <p>{t('erase.text')}</p>
      </ConfirmDialog>
    </>
  );
}

type FieldsProps = Pick<Props, 'consents' | 'guardian'> & {
  readonly form: UseFormReturn<ConsentValues>;
  readonly scan: Scan;
};

function Fields({ form, consents, guardian, scan }: FieldsProps): ReactNode {
  const { t } = useTranslation('handoverSteps');
  const { register, control, formState } = form;
  const { errors } = formState;
  const options = (part: string) => {
    const isNew = guardian.decisions.every((each) => each.part !== part);
    const words = isNew ? (['given', 'refused', 'open'] as const) : (['given', 'refused'] as const);
    return words.map((value) => ({ value, label: t(`decision.${value}`) }));
  };
  const channels = (['paper', 'spoken'] as const).map((value) => ({ value, label: t(`channel.${value}`) }));
  return (
    <>
      {askedParts(consents).map(({ id, title, explanation }) => (
        <RadioGroupField
          key={id}
          label={title}
          hint={explanation}
          options={options(id)}
          row
          error={errors.parts?.[id]?.message}
          {...register(`parts.${id}`, { required: t('problem.decision', { part: title }) })}
        />
      ))}
      <RadioGroupField
        label={t('consent.channel')}
        options={channels}
        row
        error={errors.channel?.message}
        {...register('channel', { required: t('problem.channel') })}
      />
      <FormDateField control={control} name="decidedOn" label={t('consent.decidedOn')} />
      {useWatch({ control, name: 'channel' }) === 'paper' ? (
        <ScanField scan={scan} name="scanId" error={errors.scanId?.message} />
      ) : null}
    </>
  );
}

const valuesOf = (consents: Consents, { decisions }: ConsentGuardian): ConsentValues => ({
  parts: Object.fromEntries(
    askedParts(consents).map(({ id }) => {
      const before = decisions.find(({ part }) => part === id)?.decision;
      return [id, before === 'given' || before === 'refused' ? before : ''];
    }),
  ),
  channel: '',
  decidedOn: today(),
});
