import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dutchDate } from '#libs/platform/domain/index.js';
import { ProblemState } from '../../app/api/problem-text.js';
import { DataTable, EmptyState, StateBadge, type DataColumn } from '../../ui/index.js';
import { type Hold, holdsQuery } from './retention.js';

/** What stays because of a dispute, for who decides about terms: that it is so, and since when. */
export function HoldTable(): ReactNode {
  const { t } = useTranslation('retention');
  const { data, error } = useQuery(holdsQuery);
  const columns = useMemo(
    (): readonly DataColumn<Hold>[] => [
      {
        id: 'what',
        header: t('holds.what'),
        card: 'title',
        cell: ({ subjectKind }) => t(`holds.subject.${subjectKind}`),
      },
      {
        id: 'item',
        header: t('holds.item'),
        cell: ({ subjectId }) => <span className="est-retention__id">{subjectId}</span>,
      },
      { id: 'place', header: t('holds.place'), cell: ({ locationName }) => locationName ?? t('holds.region') },
      {
        id: 'review',
        header: t('holds.review'),
        cell: ({ reviewOn, isOverdue }) => (
          <>
            {dutchDate(reviewOn)} {isOverdue ? <StateBadge state="late">{t('holds.overdue')}</StateBadge> : null}
          </>
        ),
      },
    ],
    [t],
  );
  if (error) return <ProblemState error={error} />;
  return (
    <section className="est-stack">
      <DataTable
        caption={t('holds.title')}
        columns={columns}
        rows={data?.items}
        rowId={({ id }) => id}
        empty={<EmptyState title={t('holds.none')}>{t('holds.noneText')}</EmptyState>}
      />
      {data && data.items.length > 0 ? <p className="est-secondary">{t('holds.lead')}</p> : null}
    </section>
  );
}
