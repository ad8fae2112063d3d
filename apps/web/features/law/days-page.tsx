import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dutchDateWithDay, yearOf } from '#libs/platform/domain/index.js';
import { ProblemState } from '../../app/api/problem-text.js';
import { usePermission } from '../../app/session/session.js';
import { today } from '../../app/today.js';
import { Button, DataTable, EmptyState, PageHeading, SelectField, type DataColumn } from '../../ui/index.js';
import { AddDayForm } from './add-day-form.js';
import { daysQuery, type Day } from './law.js';
import { RemoveDay } from './remove-day.js';

/** Beheer → Feestdagen: the days on which no statutory term ends. A new royal decree comes about every three years. */
export function DaysPage(): ReactNode {
  const { t } = useTranslation('law');
  const now = yearOf(today());
  const [year, setYear] = useState(now);
  const [removing, setRemoving] = useState<Day>();
  const mayEdit = usePermission('law.edit');
  const { data, error, refetch } = useQuery(daysQuery(year));
  const columns = useColumns(mayEdit ? setRemoving : undefined);
  const years = Array.from({ length: 8 }, (_, place) => String(now - 1 + place));
  return (
    <div className="est-stack">
      <PageHeading title={t('days.title')} lead={t('days.lead')} back={{ to: '/beheer', label: t('back') }} />
      <SelectField
        label={t('days.year')}
        name="year"
        value={String(year)}
        options={years.map((value) => ({ value, label: value }))}
        onChange={(event) => setYear(Number(event.target.value))}
      />
      {error ? <ProblemState error={error} onRetry={() => void refetch()} /> : null}
      {error ? null : (
        <DataTable
          caption={t('days.caption', { year })}
          columns={columns}
          rows={data?.items}
          rowId={({ on }) => on}
          empty={<EmptyState title={t('days.none', { year })}>{t('days.noneText')}</EmptyState>}
        />
      )}
      {mayEdit ? <AddDayForm onAdded={(on) => setYear(yearOf(on))} /> : null}
      <RemoveDay day={removing} onDone={() => setRemoving(undefined)} />
    </div>
  );
}

function useColumns(onRemove: ((day: Day) => void) | undefined): readonly DataColumn<Day>[] {
  const { t } = useTranslation('law');
  return useMemo(() => {
    const columns: DataColumn<Day>[] = [
      { id: 'on', header: t('field.on'), card: 'title', nowrap: true, cell: ({ on }) => dutchDateWithDay(on) },
      { id: 'name', header: t('field.name'), cell: ({ name }) => name },
      { id: 'kind', header: t('field.kind'), cell: ({ kind }) => t(`kind.${kind}`) },
      { id: 'source', header: t('field.source'), cell: ({ source }) => source },
    ];
    if (!onRemove) return columns;
    const action: DataColumn<Day> = {
      id: 'action',
      header: t('field.action'),
      card: 'action',
      cell: (day) => (
        <Button variant="tertiary" onClick={() => onRemove(day)}>
          {t('remove.button')}
          <span className="ams-visually-hidden"> {dutchDateWithDay(day.on)}</span>
        </Button>
      ),
    };
    return [...columns, action];
  }, [onRemove, t]);
}
