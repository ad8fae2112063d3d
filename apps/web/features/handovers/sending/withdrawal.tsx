import { useState, type ReactNode } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useProblemInForm } from '../../../app/api/problem-text.js';
import { today } from '../../../app/today.js';
import {
  Button,
  Dialog,
  Form,
  FormDateField,
  RadioGroupField,
  SubmitButton,
  checkDateText,
} from '../../../ui/index.js';
import type { HandoverDetail } from '../handovers.js';
import { ScanField, useScan } from './scan-field.js';
import { type Channel, type Consents, sendingCalls } from './sending-calls.js';
import { useStep } from './use-step.js';

interface Props {
  readonly handover: HandoverDetail;
  readonly consents: Consents;
}

/** A parent takes consent back, at any time and without a reason (AVG article 7, third paragraph). */
export function Withdrawal(props: Props): ReactNode {
  const { t } = useTranslation('handoverSteps');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="tertiary" onClick={() => setOpen(true)}>
        {t('withdraw.open')}
      </Button>
      <Dialog open={open} title={t('withdraw.title')} onClose={() => setOpen(false)}>
        <WithdrawalForm {...props} />
      </Dialog>
    </>
  );
}

interface Values {
  guardianId: string;
  channel: Channel | '';
  withdrawnOn: string;
  scanId?: string;
}

const fields = ['guardianId', 'channel', 'withdrawnOn', 'scanId'] as const;

function WithdrawalForm({ handover, consents: { guardians } }: Props): ReactNode {
  const { t } = useTranslation('handoverSteps');
  const form = useWithdrawalForm();
  const { errors, isSubmitting } = form.formState;
  const problemInForm = useProblemInForm(form, fields);
  const step = useStep();
  const scan = useScan(handover.id, useWatch({ control: form.control, name: 'scanId' }), (id) => {
    form.clearErrors('scanId');
    form.setValue('scanId', id);
  });
  const send = async ({ guardianId, channel, withdrawnOn, scanId }: Values): Promise<void> => {
    const onPaper = channel === 'paper';
    if (onPaper && scan.uploads.busy) return form.setError('scanId', { message: t('problem.scanBusy') });
    const day = checkDateText(withdrawnOn);
    if ('problem' in day) return form.setError('withdrawnOn', { message: t(`problem.date.${day.problem}`) });
    if (channel === '') return;
    const paper = onPaper && scanId !== undefined ? { scanId } : {};
    const wish = { guardianId, channel, withdrawnOn: day.on, ...paper };
    try {
      await step(() => sendingCalls.withdraw(handover.id, wish), t('withdraw.done'));
    } catch (error) {
      problemInForm(error);
    }
  };
  return (
    <Form form={form} fields={fields} onSubmit={send}>
      <p>{t('withdraw.text', { school: handover.schoolName ?? t('turn.school') })}</p>
      <RadioGroupField
        label={t('withdraw.who')}
        options={guardians.map(({ id, name }) => ({ value: id, label: name }))}
        error={errors.guardianId?.message}
        {...form.register('guardianId', { required: t('problem.guardian') })}
      />
      <RadioGroupField
        label={t('consent.channel')}
        options={(['paper', 'spoken'] as const).map((value) => ({ value, label: t(`channel.${value}`) }))}
        row
        error={errors.channel?.message}
        {...form.register('channel', { required: t('problem.channel') })}
      />
      <FormDateField control={form.control} name="withdrawnOn" label={t('withdraw.on')} />
      {useWatch({ control: form.control, name: 'channel' }) === 'paper' ? (
        <ScanField scan={scan} name="scanId" error={errors.scanId?.message} />
      ) : null}
      <div>
        <SubmitButton busy={isSubmitting}>{t('withdraw.do')}</SubmitButton>
      </div>
    </Form>
  );
}

const useWithdrawalForm = () =>
  useForm<Values>({
    defaultValues: { guardianId: '', channel: '', withdrawnOn: today() },
    shouldFocusError: false,
  });
