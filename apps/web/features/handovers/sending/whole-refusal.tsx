import { useState, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
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
import { type Channel, type Consents, sendingCalls } from './sending-calls.js';
import { useStep } from './use-step.js';

interface Props {
  readonly handover: HandoverDetail;
  readonly consents: Consents;
}

/**
 * A parent wants no handover, before there is a school to decide about. What needed consent is then destroyed (R5.2), so the
 * window names what goes and what stays, and the button says it again.
 */
export function WholeRefusal(props: Props): ReactNode {
  const { t } = useTranslation('handoverSteps');
  const [open, setOpen] = useState(false);
  if (props.consents.guardians.length === 0) return null;
  return (
    <div className="est-way__block">
      <div>
        <Button variant="tertiary" onClick={() => setOpen(true)}>
          {t('refuse.open')}
        </Button>
      </div>
      <Dialog open={open} title={t('refuse.title')} onClose={() => setOpen(false)}>
        <RefusalForm {...props} />
      </Dialog>
    </div>
  );
}

interface Values {
  guardianId: string;
  channel: Channel | '';
  refusedOn: string;
}

const fields = ['guardianId', 'channel', 'refusedOn'] as const;

function RefusalForm({ handover, consents: { guardians } }: Props): ReactNode {
  const { t } = useTranslation('handoverSteps');
  const form = useForm<Values>({
    defaultValues: { guardianId: '', channel: '', refusedOn: today() },
    shouldFocusError: false,
  });
  const { errors, isSubmitting } = form.formState;
  const problemInForm = useProblemInForm(form, fields);
  const step = useStep();
  const send = async ({ guardianId, channel, refusedOn }: Values): Promise<void> => {
    const day = checkDateText(refusedOn);
    if ('problem' in day) return form.setError('refusedOn', { message: t(`problem.date.${day.problem}`) });
    if (channel === '') return;
    try {
      await step(() => sendingCalls.refuse(handover.id, { guardianId, channel, refusedOn: day.on }), t('refuse.done'));
    } catch (error) {
      problemInForm(error);
    }
  };
  return (
    <Form form={form} fields={fields} onSubmit={send}>
      <p>{t('refuse.text')}</p>
      <ul className="est-way__list">
        <li>{t('refuse.goes')}</li>
        <li>{t('refuse.stays')}</li>
      </ul>
      <RadioGroupField
        label={t('refuse.who')}
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
      <FormDateField control={form.control} name="refusedOn" label={t('refuse.on')} />
      <div>
        <SubmitButton busy={isSubmitting}>{t('refuse.do')}</SubmitButton>
      </div>
    </Form>
  );
}
