import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ProblemPage } from '../../app/api/problem-text.js';
import { Loading, PageHeading } from '../../ui/index.js';
import { dossierQuery, isBusy, type Dossier } from './dossiers.js';
import { DossierBusy, DossierFailed, DossierGone } from './dossier-stages.js';
import { DossierReady } from './dossier-ready.js';
import './dossiers.css';

/** A PDF, from being made to being read. The page may be left: the work goes on, and the list keeps it. */
export function DossierPage(): ReactNode {
  const { t } = useTranslation('dossiers');
  const { dossierId = '' } = useParams();
  const { data, error, refetch } = useQuery(dossierQuery(dossierId));
  if (error && !data) return <ProblemPage error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading rows={8} heading />;
  return (
    <div className="est-stack">
      <PageHeading
        title={t(`title.${data.kind}`, { count: data.total })}
        lead={t('lead')}
        back={{ to: '/pdf', label: t('list.title') }}
      />
      <Stage dossier={data} />
    </div>
  );
}

function Stage({ dossier }: { dossier: Dossier }): ReactNode {
  if (isBusy(dossier)) return <DossierBusy dossier={dossier} />;
  if (dossier.state === 'failed') return <DossierFailed dossier={dossier} />;
  if (dossier.state === 'gone') return <DossierGone dossier={dossier} />;
  return <DossierReady dossier={dossier} />;
}
