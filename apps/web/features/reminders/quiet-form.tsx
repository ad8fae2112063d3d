import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { dutchDate } from '#libs/platform/domain/index.js';
import { useProblemInForm } from '../../app/api/problem-text.js';
import { today } from '../../app/today.js';
import { Form, FormDateField, SelectField, SubmitButton, TextField, checkDateText, useNotify } from '../../ui/index.js';
import { type HolidayChoice, holidayChoices } from './holiday-choices.js';
import { type QuietPeriod, schoolHolidaysQuery, useAddQuietPeriod } from './reminder-rules.js';

interface Values {
  name: string;
  fromOn: string;
  toOn: string;
}

const fields = ['name', 'fromOn', 'toOn'] as const;
const nothing: Values = { name: '', fromOn: '', toOn: '' };

/** More days on which no reminder goes out: typed, or taken over from the school holidays. */
export function QuietForm({ periods }: { periods: readonly QuietPeriod[] | undefined }): ReactNode {
  const { t } = useTranslation('reminders');
  const notify = useNotify();
  const form = useForm<Values>({ defaultValues: nothing, shouldFocusError: false });
  const problemInForm = useProblemInForm(form, fields);
  const add = useAddQuietPeriod();
  const { errors, isSubmitting } = form.formState;
  const send = async ({ name, fromOn, toOn }: Values) => {
    const [from, to] = [checkDateText(fromOn), checkDateText(toOn)];
    if (!name.trim()) form.setError('name', { message: t('quiet.problem.name') });
    if (!('on' in from)) form.setError('fromOn', { message: t('quiet.problem.on') });
    if (!('on' in to)) form.setError('toOn', { message: t('quiet.problem.on') });
    if (!name.trim() || !('on' in from) || !('on' in to)) return;
    try {
      await add.mutateAsync({ name: name.trim(), fromOn: from.on, toOn: to.on });
      form.reset(nothing);
      notify({ text: t('quiet.added') });
    } catch (error) {
      problemInForm(error);
    }
  };
  return (
    <div className="est-surface est-stack">
      <h3 className="ams-heading ams-heading--4">{t('quiet.add')}</h3>
      <Holidays periods={periods} onPick={({ name, fromOn, toOn }) => form.reset({ name, fromOn, toOn })} />
      <Form form={form} fields={fields} onSubmit={send}>
        <TextField
          label={t('quiet.name')}
          hint={t('quiet.nameHint')}
          error={errors.name?.message}
          {...form.register('name')}
        />
        <FormDateField control={form.control} name="fromOn" label={t('quiet.fromOn')} />
        <FormDateField control={form.control} name="toOn" label={t('quiet.toOn')} />
        <div className="est-form__buttons">
          <SubmitButton busy={isSubmitting}>{t('quiet.save')}</SubmitButton>
        </div>
      </Form>
    </div>
  );
}

interface HolidaysProps {
  readonly periods: readonly QuietPeriod[] | undefined;
  readonly onPick: (holiday: HolidayChoice) => void;
}

/** What is picked is filled in below, where it can still be changed; so nothing stays picked here. */
function Holidays({ periods, onPick }: HolidaysProps): ReactNode {
  const { t } = useTranslation('reminders');
  const { data } = useQuery(schoolHolidaysQuery);
  if (!data || !periods) return null;
  const choices = holidayChoices(data.items, periods, today());
  if (choices.length === 0) return null;
  const wordsOf = ({ name, fromOn, toOn, confirmed, taken }: HolidayChoice): string => {
    const words = t('quiet.holiday.choice', { name, from: dutchDate(fromOn), to: dutchDate(toOn) });
    const notes = [
      ...(confirmed ? [] : [t('quiet.holiday.unconfirmed')]),
      ...(taken ? [t('quiet.holiday.taken')] : []),
    ];
    return notes.length > 0 ? `${words} (${notes.join(', ')})` : words;
  };
  return (
    <SelectField
      label={t('quiet.holiday.label')}
      hint={t('quiet.holiday.hint')}
      name="holiday"
      value=""
      emptyLabel={t('quiet.holiday.none')}
      options={choices.map((choice) => ({ value: choice.fromOn, label: wordsOf(choice), disabled: choice.taken }))}
      onChange={({ target }) => {
        const picked = choices.find(({ fromOn }) => fromOn === target.value);
        if (picked) onPick(picked);
      }}
    />
  );
}
