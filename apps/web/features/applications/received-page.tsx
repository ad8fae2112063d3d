import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dutchDate, dutchDateWithDay, dutchDaysLeft, dutchDistance } from '#libs/platform/domain/index.js';
import { ProblemPage } from '../../app/api/problem-text.js';
import { usePermission } from '../../app/session/session.js';
import { today } from '../../app/today.js';
import { type DataColumn, DataTable, EmptyState, Loading, PageHeading } from '../../ui/index.js';
import { type ReceivedLine, type SchoolWaiting, receivedQuery, waitingQuery } from './applications.js';
import './applications.css';

/** A school sees children; the coordinator sees where they wait. */
export function ReceivedPage(): ReactNode {
  return usePermission('applications.handle') ? <OfSchool /> : <PerSchool />;
}

function OfSchool(): ReactNode {
  const { t } = useTranslation('applications');
  const waiting = useQuery(receivedQuery(false));
  const settled = useQuery(receivedQuery(true));
  const columns = useLineColumns();
  if (waiting.error) return <ProblemPage error={waiting.error} onRetry={() => void waiting.refetch()} />;
  if (!waiting.data) return <Loading rows={6} heading />;
  const nothing = <EmptyState title={t('list.nothing')}>{t('list.nothingText')}</EmptyState>;
  const rowId = ({ id }: ReceivedLine): string => id;
  return (
    <div className="est-stack">
      <PageHeading title={t('list.title')} lead={t('list.lead')} back={{ to: '/', label: t('list.back') }} />
      <DataTable
        caption={`${t('list.waiting')} (${waiting.data.items.length})`}
        {...{ columns, rowId, rows: waiting.data.items, empty: nothing }}
      />
      {settled.data && settled.data.items.length > 0 ? (
        <DataTable caption={t('list.settled')} {...{ columns, rowId, rows: settled.data.items, empty: null }} />
      ) : null}
      <section className="est-stack">
        <p>{t('list.link')}</p>
        <ul>
          {waiting.data.schools.map(({ code, name }) => (
            <li key={code}>
              {name}:{' '}
              <Link className="ams-link" to={`/kind-aanmelden/${code}`}>
                {`${window.location.origin}/kind-aanmelden/${code}`}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function useLineColumns(): readonly DataColumn<ReceivedLine>[] {
  const { t } = useTranslation('applications');
  return useMemo(
    () => [
      {
        id: 'child',
        header: t('list.column.child'),
        card: 'title',
        cell: ({ id, displayName }) => (
          <Link className="ams-link" to={`/ouderaanmeldingen/${id}`}>
            {displayName}
          </Link>
        ),
      },
      { id: 'bornOn', header: t('list.column.bornOn'), nowrap: true, cell: ({ bornOn }) => dutchDate(bornOn) },
      {
        id: 'received',
        header: t('list.column.received'),
        nowrap: true,
        cell: ({ receivedOn }) => dutchDateWithDay(receivedOn),
      },
      {
        id: 'decision',
        header: t('list.column.decision'),
        nowrap: true,
        cell: ({ decisionDueOn }) => (decisionDueOn ? <b>{dutchDateWithDay(decisionDueOn)}</b> : t('list.early')),
      },
      {
        id: 'left',
        header: t('list.column.left'),
        nowrap: true,
        cell: ({ decisionDueOn, status }) =>
          decisionDueOn && status === 'received' ? dutchDaysLeft(today(), decisionDueOn) : '',
      },
      { id: 'school', header: t('list.column.school'), cell: ({ schoolName }) => schoolName },
      {
        id: 'state',
        header: t('list.column.state'),
        card: 'badge',
        cell: ({ status }) => (status === 'unconfirmed' ? '' : t(`list.${status}`)),
      },
    ],
    [t],
  );
}

function PerSchool(): ReactNode {
  const { t } = useTranslation('applications');
  const { data, error, refetch } = useQuery(waitingQuery);
  if (error) return <ProblemPage error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading rows={6} heading />;
  const columns: DataColumn<SchoolWaiting>[] = [
    { id: 'school', header: t('list.column.school'), card: 'title', cell: ({ schoolName }) => schoolName },
    { id: 'waiting', header: t('list.column.waiting'), align: 'end', cell: ({ waiting }) => waiting },
    {
      id: 'oldest',
      header: t('list.column.oldest'),
      cell: ({ oldestReceivedOn }) =>
        `${dutchDateWithDay(oldestReceivedOn)} (${dutchDistance(today(), oldestReceivedOn)})`,
    },
  ];
  return (
    <div className="est-stack">
      <PageHeading title={t('counts.title')} lead={t('counts.lead')} />
      <DataTable
        caption={t('counts.caption')}
        columns={columns}
        rows={data.items}
        rowId={({ schoolLocationId }) => schoolLocationId}
        empty={<EmptyState title={t('counts.nothing')} />}
      />
    </div>
  );
}
