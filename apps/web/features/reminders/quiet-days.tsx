import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dutchDateWithDay } from '#libs/platform/domain/index.js';
import { ProblemState, useProblemText } from '../../app/api/problem-text.js';
import { Button, DataTable, EmptyState, useNotify, type DataColumn } from '../../ui/index.js';
import { QuietForm } from './quiet-form.js';
import { type QuietPeriod, quietPeriodsQuery, useRemoveQuietPeriod } from './reminder-rules.js';

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
      <QuietForm periods={data?.items} />
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
