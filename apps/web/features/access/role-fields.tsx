import type { ReactNode } from 'react';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { RoleCode } from '#libs/access/domain/index.js';
import { RadioGroupField, SelectField } from '../../ui/index.js';
import type { AccountPlace } from './accounts.js';

export interface RoleValues {
  organisationId: string;
  role: string;
  locationId: string;
}

export const noRole: RoleValues = { organisationId: '', role: '', locationId: '' };

/** What goes to the API: choices that do not fit together any more are left out. */
export function roleWish({ organisationId, role, locationId }: RoleValues, places: readonly AccountPlace[]) {
  const place = placeFor(organisationId, places);
  const given = place?.roles.find((one) => one.role === role);
  const fits = given?.perLocation && place?.locations.some(({ id }) => id === locationId);
  // Without a choice the API says what is missing, as it does for the other fields.
  return { role: role as RoleCode, ...(place && { organisationId: place.id }), ...(fits && { locationId }) };
}

const placeFor = (organisationId: string, places: readonly AccountPlace[]): AccountPlace | undefined =>
  places.find(({ id }) => id === organisationId) ?? places[0];

interface Props<Values extends FieldValues & RoleValues> {
  readonly form: UseFormReturn<Values>;
  readonly places: readonly AccountPlace[];
}

/** Organisation (when there is a choice), role with what it may, and the location that it is for. */
export function RoleFields<Values extends FieldValues & RoleValues>({ form, places }: Props<Values>): ReactNode {
  const { t } = useTranslation('access');
  const name = (field: keyof RoleValues) => field as string as Path<Values>;
  const errorOf = (field: keyof RoleValues) => form.getFieldState(name(field), form.formState).error?.message;
  const place = placeFor(form.watch(name('organisationId')), places);
  const role = place?.roles.find((one) => one.role === form.watch(name('role')));
  return (
    <>
      {places.length > 1 ? (
        <SelectField
          label={t('field.organisation')}
          error={errorOf('organisationId')}
          options={places.map(({ id, name: label }) => ({ value: id, label }))}
          {...form.register(name('organisationId'))}
        />
      ) : null}
      <RadioGroupField
        label={t('field.role')}
        error={errorOf('role')}
        options={(place?.roles ?? []).map((one) => ({ value: one.role, label: one.label, hint: one.explanation }))}
        {...form.register(name('role'))}
      />
      {role?.perLocation && place && place.locations.length > 1 ? (
        <SelectField
          label={t('field.location')}
          error={errorOf('locationId')}
          emptyLabel={t('field.allLocations', { organisation: place.name })}
          options={place.locations.map(({ id, name: label }) => ({ value: id, label }))}
          {...form.register(name('locationId'))}
        />
      ) : null}
    </>
  );
}
