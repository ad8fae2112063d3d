import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { RadioGroupField, TextAreaField } from '../../ui/index.js';
import { ApplyStepForm, useErrorOf } from './apply-step.js';
import type { TypedApplication } from './typed-application.js';

/** Parents are expected to tell what they know (law-and-process 2.5); a need that turns up later counts as well. */
export function SupportStep(): ReactNode {
  const { t } = useTranslation('applications');
  const { register, watch } = useFormContext<TypedApplication>();
  const errorOf = useErrorOf();
  const options = (['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: t(`support.${value}`) }));
  const need = watch('supportNeed');
  return (
    <ApplyStepForm step="support">
      <RadioGroupField
        {...register('supportNeed')}
        label={t('support.need')}
        hint={t('support.needHint')}
        options={options}
        error={errorOf('supportNeed')}
      />
      {need === 'yes' || need === 'unknown' ? (
        <TextAreaField
          {...register('supportNote')}
          label={t('support.note')}
          hint={t('support.noteHint')}
          error={errorOf('supportNote')}
          rows={5}
          optional
        />
      ) : null}
    </ApplyStepForm>
  );
}
