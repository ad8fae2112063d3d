import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dutchDate } from '#libs/platform/domain/index.js';
import { ProblemState } from '../../app/api/problem-text.js';
import { usePermission } from '../../app/session/session.js';
import { Button, DataTable, EmptyState, PageHeading, type DataColumn } from '../../ui/index.js';
import { EditToddlers } from './edit-toddlers.js';
import { type WijkReach, reachQuery } from './reach.js';

/** Beheer → Peuters per wijk: how many there are, by the count of CBS or the municipality. */
export function ToddlersPage(): ReactNode {
  const { t } = useTranslation('figures');
  const [editing, setEditing] = useState<WijkReach>();
  const mayEdit = usePermission('reach.edit');
  const { data, error, refetch } = useQuery(reachQuery);
  const columns = useColumns(mayEdit ? setEditing : undefined);
  return (
    <div className="est-stack">
      <PageHeading
        title={t('toddlers.title')}
        lead={t('toddlers.lead')}
        back={{ to: '/beheer', label: t('toddlers.back') }}
      />
      {error ? (
        <ProblemState error={error} onRetry={() => void refetch()} />
      ) : (
        <DataTable
          caption={t('toddlers.title')}
          hideCaption
          columns={columns}
          rows={data?.items}
          rowId={({ wijkId }) => wijkId}
          empty={<EmptyState title={t('toddlers.none')}>{t('toddlers.noneText')}</EmptyState>}
        />
      )}
      <EditToddlers wijk={editing} onDone={() => setEditing(undefined)} />
    </div>
  );
}

function useColumns(onEdit: ((wijk: WijkReach) => void) | undefined): readonly DataColumn<WijkReach>[] {
  const { t } = useTranslation('figures');
  return useMemo(() => {
    const columns: DataColumn<WijkReach>[] = [
      { id: 'wijk', header: t('by.wijk'), card: 'title', cell: ({ wijkName }) => wijkName },
      {
        id: 'count',
        header: t('toddlers.count'),
        align: 'end',
        cell: ({ toddlers }) => toddlers?.count.toLocaleString('nl-NL') ?? t('toddlers.unknown'),
      },
      { id: 'year', header: t('toddlers.year'), align: 'end', cell: ({ toddlers }) => toddlers?.year ?? '' },
      {
        id: 'countedOn',
        header: t('toddlers.countedOn'),
        nowrap: true,
        cell: ({ toddlers }) => (toddlers ? dutchDate(toddlers.countedOn) : ''),
      },
      { id: 'source', header: t('toddlers.source'), cell: ({ toddlers }) => toddlers?.source ?? '' },
    ];
    if (!onEdit) return columns;
    const action: DataColumn<WijkReach> = {
      id: 'action',
      header: t('toddlers.action'),
      card: 'action',
      cell: (wijk) => (
        <Button variant="tertiary" onClick={() => onEdit(wijk)}>
          {t('toddlers.fill')}
          <span className="ams-visually-hidden">: {wijk.wijkName}</span>
        </Button>
      ),
    };
    return [...columns, action];
  }, [onEdit, t]);
}
