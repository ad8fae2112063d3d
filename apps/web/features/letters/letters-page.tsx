import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { letterKindLabels } from '#libs/letters/domain/index.js';
import { ProblemState } from '../../app/api/problem-text.js';
import { DataTable, EmptyState, PageHeading, StateBadge, type DataColumn } from '../../ui/index.js';
import { momentInWords, templatesQuery, useOwnerId, type Template } from './letters.js';

/** Beheer → Brieven: every kind of letter, and whose text counts. */
export function LettersPage(): ReactNode {
  const { t } = useTranslation('letters');
  const { data, error, refetch } = useQuery(templatesQuery(useOwnerId()));
  const columns = useMemo(
    (): readonly DataColumn<Template>[] => [
      {
        id: 'kind',
        header: t('list.kind'),
        card: 'title',
        cell: ({ kind }) => (
          <Link className="ams-link" to={`/beheer/brieven/${kind}`}>
            {letterKindLabels[kind]}
          </Link>
        ),
      },
      {
        id: 'origin',
        header: t('list.origin'),
        card: 'badge',
        cell: ({ origin }) => (
          <StateBadge state={origin === 'own' ? 'on-time' : 'held'}>{t(`origin.${origin}`)}</StateBadge>
        ),
      },
      {
        id: 'editedAt',
        header: t('list.editedAt'),
        nowrap: true,
        cell: ({ editedAt }) => (editedAt ? momentInWords(editedAt) : t('list.never')),
      },
    ],
    [t],
  );
  return (
    <div className="est-stack">
      <PageHeading title={t('list.title')} lead={t('list.lead')} back={{ to: '/beheer', label: t('back') }} />
      {error ? (
        <ProblemState error={error} onRetry={() => void refetch()} />
      ) : (
        <DataTable
          caption={t('list.caption')}
          hideCaption
          columns={columns}
          rows={data?.items}
          rowId={({ kind }) => kind}
          empty={<EmptyState title={t('list.empty')} />}
        />
      )}
    </div>
  );
}
