import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemState } from '../../app/api/problem-text.js';
import { DataTable, EmptyState, HandoverIcon, PageHeading } from '../../ui/index.js';
import { useHandoverColumns } from './handover-columns.js';
import { HandoversFilter, useHandoversFilter } from './handovers-filter.js';
import { handoversQuery } from './handovers.js';

/** All handovers of the own locations. */
export function HandoversPage(): ReactNode {
  const { t } = useTranslation('handovers');
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const choice = useHandoversFilter(() => setCursors([]));
  const { data, error, refetch } = useQuery(handoversQuery({ ...choice.filter, cursor: cursors.at(-1) }));
  const columns = useHandoverColumns();
  const next = data?.nextCursor;
  const pages = {
    onPrevious: cursors.length > 0 ? () => setCursors(cursors.slice(0, -1)) : undefined,
    onNext: next ? () => setCursors([...cursors, next]) : undefined,
  };
  const toChildren = (
    <Link className="ams-button ams-button--primary" to="/kinderen">
      {t('list.toChildren')}
    </Link>
  );
  return (
    <div className="est-stack">
      <PageHeading title={t('list.title')} lead={t('list.lead')} />
      <HandoversFilter {...choice} />
      {error ? (
        <ProblemState error={error} onRetry={() => void refetch()} />
      ) : (
        <DataTable
          caption={t('list.title')}
          hideCaption
          columns={columns}
          rows={data?.items}
          rowId={({ id }) => id}
          pages={pages}
          empty={
            choice.chosen ? (
              <EmptyState title={t('list.noneHere')}>{t('list.noneHereText')}</EmptyState>
            ) : (
              <EmptyState title={t('list.none')} icon={HandoverIcon} action={toChildren}>
                {t('list.noneText')}
              </EmptyState>
            )
          }
        />
      )}
    </div>
  );
}
