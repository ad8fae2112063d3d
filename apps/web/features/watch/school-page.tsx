import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dutchDateWithDay } from '#libs/platform/domain/index.js';
import { statusLabels } from '#libs/registrations/domain/index.js';
import { ProblemState } from '../../app/api/problem-text.js';
import { DataTable, EmptyState, PageHeading, StateBadge, type DataColumn } from '../../ui/index.js';
import { type Registration, registrationsQuery } from './watch.js';

/** A school: the registrations it received, the newest first, with what to look at. */
export function SchoolPage(): ReactNode {
  const { t } = useTranslation('watch');
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const { data, error, refetch } = useQuery(registrationsQuery(cursors.at(-1)));
  const columns = useRegistrationColumns();
  const pages = {
    onPrevious: cursors.length > 0 ? () => setCursors(cursors.slice(0, -1)) : undefined,
    onNext: data?.nextCursor ? () => setCursors([...cursors, data.nextCursor ?? '']) : undefined,
  };
  return (
    <div className="est-stack">
      <PageHeading title={t('school.title')} lead={t('school.lead')} />
      {error ? (
        <ProblemState error={error} onRetry={() => void refetch()} />
      ) : (
        <DataTable
          caption={t('school.title')}
          hideCaption
          columns={columns}
          rows={data?.items}
          rowId={({ id }) => id}
          pages={pages}
          empty={<EmptyState title={t('school.none')}>{t('school.noneText')}</EmptyState>}
        />
      )}
    </div>
  );
}

function useRegistrationColumns(): readonly DataColumn<Registration>[] {
  const { t } = useTranslation('watch');
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('column.child'),
        card: 'title',
        cell: ({ pupilId, sortName }) => (
          <Link className="ams-link" to={`/kinderen/${pupilId}`}>
            <bdi>{sortName}</bdi>
          </Link>
        ),
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
      { id: 'status', header: t('column.state'), card: 'badge', cell: ({ status }) => <StatusBadge status={status} /> },
      {
        id: 'warnings',
        header: t('column.warnings'),
        cell: ({ warnings }) => warnings.map(({ text }) => text).join(' '),
      },
    ],
    [t],
  );
}

function StatusBadge({ status }: { status: Registration['status'] }): ReactNode {
  const state = status === 'registered' ? 'on-time' : status === 'withdrawn' ? 'held' : 'waiting';
  return <StateBadge state={state}>{statusLabels[status]}</StateBadge>;
}
