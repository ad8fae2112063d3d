import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormDateField, TextField } from '../../ui/index.js';
import { ApplyStepForm, useErrorOf } from './apply-step.js';
import type { TypedApplication } from './typed-application.js';

export function ChildStep(): ReactNode {
  const { t } = useTranslation('applications');
  const { control, register } = useFormContext<TypedApplication>();
  const errorOf = useErrorOf();
  const error = (field: string): string | undefined => errorOf('child', field);
  return (
    <ApplyStepForm step="child">
      <TextField {...register('child.givenName')} label={t('child.givenName')} error={error('givenName')} />
      <TextField
        {...register('child.prefix')}
        label={t('child.prefix')}
        hint={t('child.prefixHint')}
        error={error('prefix')}
        optional
        short
      />
      <TextField {...register('child.familyName')} label={t('child.familyName')} error={error('familyName')} />
      <FormDateField control={control} name="child.bornOn" label={t('child.bornOn')} hint={t('child.bornOnHint')} />
      <TextField
        {...register('child.postcode')}
        label={t('child.postcode')}
        hint={t('child.postcodeHint')}
        error={error('postcode')}
        autoComplete="postal-code"
        optional
        short
      />
    </ApplyStepForm>
  );
}
