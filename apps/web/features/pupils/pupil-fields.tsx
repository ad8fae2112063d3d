import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session/session.js';
import { CheckboxField, FormDateField, Loading, SelectField, TextField } from '../../ui/index.js';
import { preschoolsQuery } from './pupils.js';
import type { PupilValues } from './pupil-values.js';

/** Name, birth date, place and preschool. */
export function PupilFields({ form }: { form: UseFormReturn<PupilValues> }): ReactNode {
  const { t } = useTranslation('pupils');
  const { control, register, formState } = form;
  const { errors } = formState;
  const isSecret = useWatch({ control, name: 'addressSecret' });
  return (
    <div className="est-form__columns">
      <TextField
        label={t('field.givenName')}
        autoComplete="off"
        error={errors.givenName?.message}
        {...register('givenName', { required: t('problem.givenName') })}
      />
      <TextField
        label={t('field.prefix')}
        hint={t('field.prefixHint')}
        autoComplete="off"
        optional
        error={errors.prefix?.message}
        {...register('prefix')}
      />
      <TextField
        label={t('field.familyName')}
        hint={t('field.familyNameHint')}
        autoComplete="off"
        error={errors.familyName?.message}
        {...register('familyName', { required: t('problem.familyName') })}
      />
      <FormDateField control={control} name="bornOn" label={t('field.bornOn')} />
      <TextField
        label={t('field.postcode')}
        hint={t(isSecret ? 'field.postcodeSecret' : 'field.postcodeHint')}
        autoComplete="off"
        optional
        error={errors.postcode?.message}
        {...register('postcode')}
      />
      <CheckboxField
        label={t('field.addressSecret')}
        hint={t('field.addressSecretHint')}
        error={errors.addressSecret?.message}
        {...register('addressSecret')}
      />
      <Preschool form={form} />
      <TextField
        label={t('field.preschoolReference')}
        hint={t('field.preschoolReferenceHint')}
        autoComplete="off"
        optional
        error={errors.preschoolReference?.message}
        {...register('preschoolReference')}
      />
    </div>
  );
}

/** A region places a child anywhere, or nowhere; a preschool at its own locations. */
function Preschool({ form: { register, formState } }: { form: UseFormReturn<PupilValues> }): ReactNode {
  const { t } = useTranslation('pupils');
  const { reach, memberships, activeMembershipId } = useSession();
  const { data } = useQuery(preschoolsQuery);
  const own = memberships.find(({ id }) => id === activeMembershipId);
  const isRegion = reach === 'region';
  const isOwn = ({ organisationName, name }: { organisationName?: string; name: string }): boolean =>
    organisationName === own?.organisationName && (own?.locationName === undefined || own.locationName === name);
  // A choice that is not among the options yet would be lost: the field comes with its options.
  if (!data) return <Loading rows={1} />;
  const places = data.items.filter((place) => isRegion || isOwn(place));
  return (
    <SelectField
      label={t('field.preschool')}
      emptyLabel={t(isRegion ? 'field.noPreschool' : 'field.choosePreschool')}
      optional={isRegion}
      options={places.map(({ id, name }) => ({ value: id, label: name }))}
      error={formState.errors.preschoolLocationId?.message}
      {...register('preschoolLocationId', isRegion ? {} : { required: t('problem.preschool') })}
    />
  );
}
