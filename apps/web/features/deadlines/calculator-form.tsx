import type { ReactNode } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Form, FormDateField, RadioGroupField, SubmitButton } from '../../ui/index.js';
import { fields, type CalculatorValues } from './calculator-question.js';

interface Props {
  readonly form: UseFormReturn<CalculatorValues>;
  readonly onSubmit: (values: CalculatorValues) => Promise<void>;
}

export function CalculatorForm({ form, onSubmit }: Props): ReactNode {
  const { t } = useTranslation('deadlines');
  const { control, register } = form;
  const sectors = (['po', 'vo'] as const).map((value) => ({ value, label: t(`sector.${value}`) }));
  const governances = (['public', 'private', 'unknown'] as const).map((value) => ({
    value: value === 'unknown' ? '' : value,
    label: t(`governance.${value}`),
  }));
  return (
    <div className="est-surface est-screen-only">
      <Form form={form} fields={fields} onSubmit={onSubmit}>
        <p className="est-field__hint">{t('form.intro')}</p>
        <div className="est-form__columns">
          <FormDateField control={control} name="bornOn" label={t('form.bornOn')} hint={t('form.dateHint')} optional />
          <FormDateField
            control={control}
            name="receivedOn"
            label={t('form.receivedOn')}
            hint={t('form.receivedOnHint')}
            optional
          />
          <RadioGroupField {...register('sector')} label={t('form.sector')} options={sectors} row />
          <RadioGroupField
            {...register('governance')}
            label={t('form.governance')}
            hint={t('form.governanceHint')}
            options={governances}
            optional
            row
          />
        </div>
        <Completion form={form} />
        <div className="est-form__buttons">
          <SubmitButton busy={form.formState.isSubmitting}>{t('form.submit')}</SubmitButton>
        </div>
      </Form>
    </div>
  );
}

/** Only asked where it matters: when the school invited the parents to complete their papers. */
function Completion({ form }: { form: UseFormReturn<CalculatorValues> }): ReactNode {
  const { t } = useTranslation('deadlines');
  const { control, formState, watch } = form;
  const used = [watch('completionInvitedOn'), watch('completedOn')].some(Boolean);
  const wrong = formState.errors.completionInvitedOn ?? formState.errors.completedOn;
  return (
    <details className="est-completion" open={used || Boolean(wrong) || undefined}>
      <summary>{t('form.completion')}</summary>
      <p className="est-field__hint">{t('form.completionHint')}</p>
      <div className="est-form__columns">
        <FormDateField control={control} name="completionInvitedOn" label={t('form.completionInvitedOn')} optional />
        <FormDateField control={control} name="completedOn" label={t('form.completedOn')} optional />
      </div>
    </details>
  );
}
