import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemPage } from '../../app/api/problem-text.js';
import { usePermission } from '../../app/session/session.js';
import { DocumentIcon, EmptyState, Loading, PageHeading } from '../../ui/index.js';
import { momentInList } from '../handovers/moment.js';
import { type Dossier, recentQuery } from './dossiers.js';
import './dossiers.css';

/** The PDFs that somebody asked for: which are ready, and which did not work. */
export function DossiersPage(): ReactNode {
  const { t } = useTranslation('dossiers');
  const { data, error, refetch } = useQuery(recentQuery);
  const back = { to: usePermission('handovers.receive') ? '/ontvangen' : '/overdrachten', label: t('list.back') };
  if (error && !data) return <ProblemPage error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading rows={6} heading />;
  return (
    <div className="est-stack">
      <PageHeading title={t('list.title')} lead={t('list.lead')} back={back} />
      {data.items.length === 0 ? (
        <EmptyState title={t('list.none')} icon={DocumentIcon}>
          {t('list.noneText')}
        </EmptyState>
      ) : (
        <ul className="est-pdf__list">
          {data.items.map((dossier) => (
            <Line key={dossier.id} dossier={dossier} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Line({ dossier: { id, kind, total, state, askedAt, done } }: { dossier: Dossier }): ReactNode {
  const { t } = useTranslation('dossiers');
  return (
    <li>
      <Link className="ams-link" to={`/pdf/${id}`}>
        {t(`title.${kind}`, { count: total })}
      </Link>
      <span>{t(`state.${state}`, { done, total })}</span>
      <span className="est-secondary">{t('list.asked', { at: momentInList(askedAt) })}</span>
    </li>
  );
}
