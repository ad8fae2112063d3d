import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dutchDateWithDay } from '#libs/platform/domain/index.js';
import { ProblemState } from '../../app/api/problem-text.js';
import { usePermission } from '../../app/session/session.js';
import { Button, DataTable, EmptyState, Loading, PageHeading, StateBadge, type DataColumn } from '../../ui/index.js';
import { EditDate, type DateToEdit } from './edit-date.js';
import { schoolYearsQuery, termRulesQuery, type SchoolYear, type SchoolYearDate } from './law.js';

/** Beheer → Schooljaren: the days from primary to secondary education, which the ministry sets for each year. */
export function SchoolYearsPage(): ReactNode {
  const { t } = useTranslation('law');
  const [editing, setEditing] = useState<DateToEdit>();
  const { data, error, refetch } = useQuery(schoolYearsQuery);
  return (
    <div className="est-stack">
      <PageHeading title={t('years.title')} lead={t('years.lead')} back={{ to: '/beheer', label: t('back') }} />
      {error ? <ProblemState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Loading rows={6} /> : null}
      {data?.items.toReversed().map((year) => (
        <Year key={year.id} year={year} onEdit={setEditing} />
      ))}
      <EditDate date={editing} onDone={() => setEditing(undefined)} />
    </div>
  );
}

function Year({ year, onEdit }: { year: SchoolYear; onEdit: (date: DateToEdit) => void }): ReactNode {
  const { t } = useTranslation('law');
  const { data: rules } = useQuery(termRulesQuery);
  const mayEdit = usePermission('law.edit');
  const columns = useMemo((): readonly DataColumn<SchoolYearDate>[] => {
    const labelOf = ({ termId }: SchoolYearDate) => rules?.items.find(({ id }) => id === termId)?.label ?? termId;
    const edit: DataColumn<SchoolYearDate> = {
      id: 'action',
      header: t('field.action'),
      card: 'action',
      cell: (date) => (
        <Button variant="tertiary" onClick={() => onEdit({ ...date, schoolYear: year.id, label: labelOf(date) })}>
          {t('years.edit')}
          <span className="ams-visually-hidden">: {labelOf(date)}</span>
        </Button>
      ),
    };
    return [
      { id: 'term', header: t('field.term'), card: 'title', cell: labelOf },
      { id: 'dueOn', header: t('field.day'), cell: periodOf },
      {
        id: 'confirmed',
        header: t('field.confirmed'),
        card: 'badge',
        cell: ({ confirmed }) => (
          <StateBadge state={confirmed ? 'on-time' : 'held'}>
            {t(confirmed ? 'years.known' : 'years.pattern')}
          </StateBadge>
        ),
      },
      { id: 'source', header: t('field.source'), cell: ({ source }) => source },
      ...(mayEdit ? [edit] : []),
    ];
  }, [mayEdit, onEdit, rules, t, year.id]);
  return (
    <DataTable
      caption={t('years.caption', { year: year.id })}
      columns={columns}
      rows={year.dates}
      rowId={({ termId }) => termId}
      empty={<EmptyState title={t('years.none')} />}
    />
  );
}

const periodOf = ({ fromOn, dueOn }: SchoolYearDate): string =>
  fromOn ? `${dutchDateWithDay(fromOn)} t/m ${dutchDateWithDay(dueOn)}` : dutchDateWithDay(dueOn);
