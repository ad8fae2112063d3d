import type { ReactNode } from 'react';
import { useFieldArray, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { mostGuardians } from '#libs/pupils/domain/index.js';
import { Button, CheckboxField, Heading, TextField } from '../../ui/index.js';
import { emptyGuardian, type PupilValues } from './pupil-values.js';
import './pupils.css';

/** Parents in order: who is asked first stands first. */
export function GuardianFields({ form }: { form: UseFormReturn<PupilValues> }): ReactNode {
  const { t } = useTranslation('pupils');
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'guardians' });
  return (
    <section className="est-stack" aria-labelledby="guardians">
      <Heading level={2} size="level-3" id="guardians">
        {t('guardians.title')}
      </Heading>
      {fields.length === 0 ? <p className="est-secondary">{t('guardians.noneYet')}</p> : null}
      {fields.map(({ id }, place) => (
        <Guardian key={id} form={form} place={place} onRemove={() => remove(place)} />
      ))}
      {fields.length < mostGuardians ? (
        <div>
          <Button variant="secondary" type="button" onClick={() => append(emptyGuardian)}>
            {t('guardians.add')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

interface Props {
  readonly form: UseFormReturn<PupilValues>;
  readonly place: number;
  readonly onRemove: () => void;
}

function Guardian({ form: { register, formState }, place, onRemove }: Props): ReactNode {
  const { t } = useTranslation('pupils');
  const errors = formState.errors.guardians?.[place];
  return (
    <fieldset className="est-pupil__guardian">
      <legend>{t('guardians.number', { number: place + 1 })}</legend>
      <div className="est-form__columns">
        <TextField
          label={t('field.guardianName')}
          autoComplete="off"
          error={errors?.name?.message}
          {...register(`guardians.${place}.name`, { required: t('problem.guardianName') })}
        />
        <CheckboxField
          label={t('field.hasAuthority')}
          hint={t('field.hasAuthorityHint')}
          error={errors?.hasAuthority?.message}
          {...register(`guardians.${place}.hasAuthority`)}
        />
        <TextField
          label={t('field.email')}
          type="email"
          inputMode="email"
          autoComplete="off"
          optional
          error={errors?.email?.message}
          {...register(`guardians.${place}.email`)}
        />
        <TextField
          label={t('field.phone')}
          type="tel"
          inputMode="tel"
          autoComplete="off"
          optional
          error={errors?.phone?.message}
          {...register(`guardians.${place}.phone`)}
        />
      </div>
      <div>
        <Button variant="tertiary" type="button" onClick={onRemove}>
          {t('guardians.remove', { number: place + 1 })}
        </Button>
      </div>
    </fieldset>
  );
}
