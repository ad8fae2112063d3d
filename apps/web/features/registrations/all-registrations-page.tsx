import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dutchDateWithDay } from '#libs/platform/domain/index.js';
import { ProblemState } from '../../app/api/problem-text.js';
import { DataTable, EmptyState, PageHeading, type DataColumn } from '../../ui/index.js';
import { ChildLink } from '../pupils/child-link.js';
import { RegistrationBadge } from './registration-state.js';
import { type TaskRow, allQuery } from './school-tasks.js';
import { StateFilter, useStateFilter } from './state-filter.js';

/** All registrations of a school, also those that are decided; the newest first. */
export function AllRegistrationsPage(): ReactNode {
  const { t } = useTranslation('watch');
  const filter = useStateFilter();
  const { data, error, refetch } = useQuery(allQuery(filter.status, filter.cursor));
  const columns = useRegistrationColumns();
  return (
    <div className="est-stack">
      <PageHeading title={t('school.title')} lead={t('school.lead')} back={{ to: '/', label: t('title') }} />
      <StateFilter {...filter} />
      {error ? (
        <ProblemState error={error} onRetry={() => void refetch()} />
      ) : (
        <DataTable
          caption={t('school.title')}
          hideCaption
          order="received"
          columns={columns}
          rows={data?.items}
          rowId={({ id }) => id}
          pages={filter.pages(data?.nextCursor)}
          empty={
            filter.status ? (
              <EmptyState title={t('school.noneHere')}>{t('school.noneHereText')}</EmptyState>
            ) : (
              <EmptyState title={t('school.none')}>{t('school.noneText')}</EmptyState>
            )
          }
        />
      )}
    </div>
  );
}

function useRegistrationColumns(): readonly DataColumn<TaskRow>[] {
  const { t } = useTranslation('watch');
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('column.child'),
        card: 'title',
        cell: ({ pupilId, sortName }) => <ChildLink {...{ pupilId, name: sortName }} />,
      },
      { id: 'bornOn', header: t('column.born'), nowrap: true, cell: ({ bornOn }) => dutchDateWithDay(bornOn) },
      {
        id: 'receivedOn',
        header: t('column.received'),
        nowrap: true,
        cell: ({ receivedOn }) => dutchDateWithDay(receivedOn),
      },
      { id: 'preference', header: t('column.preference'), align: 'end', cell: ({ preference }) => preference },
      {
        id: 'wantedStartOn',
        header: t('column.start'),
        nowrap: true,
        cell: ({ wantedStartOn }) => (wantedStartOn ? dutchDateWithDay(wantedStartOn) : ''),
      },
      {
        id: 'status',
        header: t('column.state'),
        card: 'badge',
        cell: ({ status, decisionDueOn }) => <RegistrationBadge {...{ status, decisionDueOn }} />,
      },
      {
        id: 'warnings',
        header: t('column.warnings'),
        cell: ({ warnings }) => warnings.map(({ text }) => text).join(' '),
      },
    ],
    [t],
  );
}
