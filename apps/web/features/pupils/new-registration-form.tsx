import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useForm, useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { lowestPreference, supportNeeds } from '#libs/registrations/domain/index.js';
import { useProblemInForm } from '../../app/api/problem-text.js';
import { useSession } from '../../app/session/session.js';
import {
  Button,
  Form,
  FormDateField,
  Heading,
  Note,
  RadioGroupField,
  SelectField,
  SubmitButton,
  TextField,
  checkDateText,
  useNotify,
} from '../../ui/index.js';
import {
  pupilChanges,
  schoolsQuery,
  usePupilChange,
  type Pupil,
  type Registration,
  type WatchEntry,
} from './pupils.js';
import { dayOf, registrationFields, warningsBeforeSaving, type RegistrationValues } from './registration-values.js';

interface Props {
  readonly pupil: Pupil;
  readonly others: readonly Registration[];
  readonly entry: WatchEntry | undefined;
  readonly onDone: () => void;
}

const empty: RegistrationValues = {
  schoolLocationId: '',
  preference: '1',
  receivedOn: '',
  wantedStartOn: '',
  supportNeed: 'unknown',
  otherSchools: '',
};

/** A registration as it came in on paper or by the school's own form; its clock counts from the day of receipt. */
export function NewRegistrationForm({ pupil, others, entry, onDone }: Props): ReactNode {
  const { t } = useTranslation('pupils');
  const notify = useNotify();
  const form = useForm<RegistrationValues>({ defaultValues: empty, shouldFocusError: false });
  const problemInForm = useProblemInForm(form, registrationFields);
  const register = usePupilChange(pupilChanges.register);
  const send = async (values: RegistrationValues) => {
    const received = checkDateText(values.receivedOn);
    if ('problem' in received) form.setError('receivedOn', { message: t(`problem.date.${received.problem}`) });
    const startIsWrong = values.wantedStartOn !== '' && !dayOf(values.wantedStartOn);
    if (startIsWrong) form.setError('wantedStartOn', { message: t('problem.date.unknown') });
    if ('problem' in received || startIsWrong) return;
    try {
      await register.mutateAsync({
        pupilId: pupil.id,
        schoolLocationId: values.schoolLocationId,
        preference: Number(values.preference),
        receivedOn: received.on,
        wantedStartOn: dayOf(values.wantedStartOn) ?? null,
        supportNeed: values.supportNeed,
        otherSchools: values.otherSchools,
      });
      notify({ text: t('registration.done') });
      onDone();
    } catch (error) {
      problemInForm(error);
    }
  };
  return (
    <div className="est-stack est-pupil__registration">
      <Heading level={3} size="level-4">
        {t('registration.new')}
      </Heading>
      <Form form={form} fields={registrationFields} onSubmit={send}>
        <Fields form={form} />
        <Warnings form={form} others={others} entry={entry} />
        <div className="est-row">
          <SubmitButton busy={form.formState.isSubmitting}>{t('registration.save')}</SubmitButton>
          <Button variant="tertiary" type="button" onClick={onDone}>
            {t('cancel')}
          </Button>
        </div>
      </Form>
    </div>
  );
}

function Fields({ form }: { form: UseFormReturn<RegistrationValues> }): ReactNode {
  const { t } = useTranslation('pupils');
  const { control, register, formState } = form;
  const schools = useSchools();
  const preferences = Array.from({ length: lowestPreference }, (_, index) => String(index + 1));
  return (
    <div className="est-form__columns">
      <SelectField
        label={t('field.school')}
        emptyLabel={t('field.chooseSchool')}
        options={schools}
        error={formState.errors.schoolLocationId?.message}
        {...register('schoolLocationId', { required: t('problem.school') })}
      />
      <SelectField
        label={t('field.preference')}
        hint={t('field.preferenceHint')}
        options={preferences.map((value) => ({ value, label: t('field.preferenceNumber', { number: value }) }))}
        {...register('preference')}
      />
      <FormDateField
        control={control}
        name="receivedOn"
        label={t('field.receivedOn')}
        hint={t('field.receivedOnHint')}
      />
      <FormDateField
        control={control}
        name="wantedStartOn"
        label={t('field.wantedStartOn')}
        hint={t('field.wantedStartOnHint')}
        optional
      />
      <RadioGroupField
        label={t('field.supportNeed')}
        hint={t('field.supportNeedHint')}
        options={supportNeeds.map((value) => ({ value, label: t(`supportNeed.${value}`) }))}
        row
        {...register('supportNeed')}
      />
      <TextField label={t('field.otherSchools')} optional {...register('otherSchools')} />
    </div>
  );
}

function Warnings({
  form,
  others,
  entry,
}: Pick<Props, 'others' | 'entry'> & { form: UseFormReturn<RegistrationValues> }): ReactNode {
  const values = useWatch({ control: form.control, compute: (each: RegistrationValues) => each });
  const texts = warningsBeforeSaving(values, others, entry);
  return <div role="status">{texts.length > 0 ? <Note>{texts.join(' ')}</Note> : null}</div>;
}

/** A region registers at every school, a school at its own locations. */
function useSchools() {
  const { reach, memberships, activeMembershipId } = useSession();
  const { data } = useQuery(schoolsQuery);
  const own = memberships.find(({ id }) => id === activeMembershipId)?.organisationName;
  return (data?.items ?? [])
    .filter(({ organisationName }) => reach === 'region' || organisationName === own)
    .map(({ id, name }) => ({ value: id, label: name }));
}
