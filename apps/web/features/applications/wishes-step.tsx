import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormDateField, RadioGroupField, TextField } from '../../ui/index.js';
import { ApplyStepForm, useErrorOf } from './apply-step.js';
import { useYesNo } from './parents-step.js';
import type { TypedApplication } from './typed-application.js';

/** Other schools, which is wanted most, and when to begin. */
export function WishesStep(): ReactNode {
  const { t } = useTranslation('applications');
  const { control, register, watch } = useFormContext<TypedApplication>();
  const errorOf = useErrorOf();
  return (
    <ApplyStepForm step="wishes">
      <RadioGroupField
        {...register('elsewhere')}
        label={t('wishes.elsewhere')}
        hint={t('wishes.elsewhereHint')}
        options={useYesNo()}
        error={errorOf('elsewhere')}
        row
      />
      {watch('elsewhere') === 'yes' ? <Elsewhere /> : null}
      <FormDateField
        control={control}
        name="wantedStartOn"
        label={t('wishes.start')}
        hint={t('wishes.startHint')}
        optional
      />
    </ApplyStepForm>
  );
}

function Elsewhere(): ReactNode {
  const { t } = useTranslation('applications');
  const { register } = useFormContext<TypedApplication>();
  const errorOf = useErrorOf();
  const options = [
    { value: 'yes', label: t('wishes.thisOne') },
    { value: 'no', label: t('wishes.anotherOne') },
  ];
  return (
    <>
      <TextField
        {...register('otherSchools')}
        label={t('wishes.otherSchools')}
        error={errorOf('otherSchools')}
        maxLength={300}
      />
      <RadioGroupField
        {...register('first')}
        label={t('wishes.first')}
        hint={t('wishes.firstHint')}
        options={options}
        error={errorOf('first')}
      />
    </>
  );
}
