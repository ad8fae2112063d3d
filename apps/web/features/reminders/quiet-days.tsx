import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { dutchDateWithDay } from '#libs/platform/domain/index.js';
import { ProblemState, useProblemInForm, useProblemText } from '../../app/api/problem-text.js';
import {
  Button,
  DataTable,
  EmptyState,
  Form,
  FormDateField,
  SubmitButton,
  TextField,
  checkDateText,
  useNotify,
  type DataColumn,
} from '../../ui/index.js';
import { type QuietPeriod, quietPeriodsQuery, useAddQuietPeriod, useRemoveQuietPeriod } from './reminder-rules.js';

/** Days on which no reminder goes out, with a form for more. */
export function QuietDays(): ReactNode {
  const { t } = useTranslation('reminders');
  const { data, error, refetch } = useQuery(quietPeriodsQuery);
  const columns = useColumns();
  return (
    <section className="est-stack" aria-labelledby="stille-dagen">
      <h2 id="stille-dagen" className="ams-heading ams-heading--3">
        {t('quiet.title')}
      </h2>
      <p className="est-text">{t('quiet.lead')}</p>
      {error ? (
        <ProblemState error={error} onRetry={() => void refetch()} />
      ) : (
        <DataTable
          caption={t('quiet.title')}
          hideCaption
          columns={columns}
          rows={data?.items}
          rowId={({ id }) => id}
          empty={<EmptyState title={t('quiet.none')}>{t('quiet.noneText')}</EmptyState>}
        />
      )}
      <AddForm />
    </section>
  );
}

function useColumns(): readonly DataColumn<QuietPeriod>[] {
  const { t } = useTranslation('reminders');
  const notify = useNotify();
  const textOf = useProblemText();
  const { mutate } = useRemoveQuietPeriod();
  return useMemo(() => {
    const remove = ({ id, name }: QuietPeriod): void =>
      mutate(id, {
        onSuccess: () => notify({ text: t('quiet.removed', { name }) }),
        onError: (error) => notify({ text: textOf(error).text }),
      });
    return [
      { id: 'name', header: t('quiet.name'), card: 'title', cell: ({ name }) => name },
      { id: 'fromOn', header: t('quiet.fromOn'), nowrap: true, cell: ({ fromOn }) => dutchDateWithDay(fromOn) },
      { id: 'toOn', header: t('quiet.toOn'), nowrap: true, cell: ({ toOn }) => dutchDateWithDay(toOn) },
      {
        id: 'action',
        header: t('rules.column.action'),
        card: 'action',
        cell: (period) => (
          <Button variant="tertiary" onClick={() => remove(period)}>
            {t('quiet.remove')}
            <span className="ams-visually-hidden">: {period.name}</span>
          </Button>
        ),
      },
    ];
  }, [mutate, notify, t, textOf]);
}

interface Values {
  name: string;
  fromOn: string;
  toOn: string;
}

const fields = ['name', 'fromOn', 'toOn'] as const;
const nothing: Values = { name: '', fromOn: '', toOn: '' };

function AddForm(): ReactNode {
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
