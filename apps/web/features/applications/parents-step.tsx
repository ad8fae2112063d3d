import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Heading, RadioGroupField, TextField } from '../../ui/index.js';
import { ApplyStepForm, useErrorOf } from './apply-step.js';
import type { TypedApplication } from './typed-application.js';

/** Who asks, and who else has a say. */
export function ParentsStep(): ReactNode {
  const { t } = useTranslation('applications');
  const { register, watch } = useFormContext<TypedApplication>();
  const errorOf = useErrorOf();
  return (
    <ApplyStepForm step="parents">
      <Self />
      <RadioGroupField
        {...register('hasSecond')}
        label={t('parents.second')}
        options={useYesNo()}
        error={errorOf('hasSecond')}
        row
      />
      {watch('hasSecond') === 'yes' ? <Other /> : null}
    </ApplyStepForm>
  );
}

export function useYesNo(): { value: string; label: string }[] {
  const { t } = useTranslation('applications');
  return (['yes', 'no'] as const).map((value) => ({ value, label: t(`answer.${value}`) }));
}

function Self(): ReactNode {
  const { t } = useTranslation('applications');
  const { register } = useFormContext<TypedApplication>();
  const errorOf = useErrorOf();
  const error = (field: string): string | undefined => errorOf('parents', '0', field);
  return (
    <>
      <TextField {...register('parents.0.name')} label={t('parents.name')} error={error('name')} autoComplete="name" />
      <TextField
        {...register('parents.0.email')}
        label={t('parents.email')}
        hint={t('parents.emailHint')}
        error={error('email')}
        type="email"
        autoComplete="email"
      />
      <TextField
        {...register('parents.0.phone')}
        label={t('parents.phone')}
        hint={t('parents.phoneHint')}
        error={error('phone')}
        type="tel"
        autoComplete="tel"
        optional
      />
      <RadioGroupField
        {...register('parents.0.hasAuthority')}
        label={t('parents.authority')}
        hint={t('parents.authorityHint')}
        options={useYesNo()}
        error={error('hasAuthority')}
        row
      />
    </>
  );
}

function Other(): ReactNode {
  const { t } = useTranslation('applications');
  const { register } = useFormContext<TypedApplication>();
  const errorOf = useErrorOf();
  const error = (field: string): string | undefined => errorOf('parents', '1', field);
  return (
    <>
      <Heading level={2} size="level-3">
        {t('parents.secondTitle')}
      </Heading>
      <TextField {...register('parents.1.name')} label={t('parents.otherName')} error={error('name')} />
      <TextField
        {...register('parents.1.email')}
        label={t('parents.otherEmail')}
        error={error('email')}
        type="email"
        optional
      />
      <TextField
        {...register('parents.1.phone')}
        label={t('parents.otherPhone')}
        error={error('phone')}
        type="tel"
        optional
      />
      <RadioGroupField
        {...register('parents.1.hasAuthority')}
        label={t('parents.otherAuthority')}
        options={useYesNo()}
        error={error('hasAuthority')}
        row
      />
    </>
  );
}
