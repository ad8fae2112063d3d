import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemPage } from '../../app/api/problem-text.js';
import { Loading, PageHeading } from '../../ui/index.js';
import { HoldTable } from './hold-table.js';
import { NextNight } from './next-night.js';
import { PeriodTable } from './period-table.js';
import { Removal } from './removal.js';
import { overviewQuery } from './retention.js';
import { RunReports } from './run-reports.js';
import { WaitingChanges } from './waiting-changes.js';
import './retention.css';

/** Beheer → Bewaren en verwijderen: what goes tonight, by which terms, and what went. Ids and counts, never a name. */
export function RetentionPage(): ReactNode {
  const { t } = useTranslation('retention');
  const { data, error, refetch } = useQuery(overviewQuery);
  if (error) return <ProblemPage error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading rows={8} heading />;
  const waiting = data.changes.filter(({ state }) => state === 'proposed');
  return (
    <div className="est-stack">
      <PageHeading title={t('title')} lead={t('lead')} back={{ to: '/beheer', label: t('back') }} />
      <Removal started={data.started} asked={waiting.some(({ kind }) => kind === 'start')} />
      <WaitingChanges changes={waiting} />
      <NextNight />
      <PeriodTable periods={data.periods} />
      <RunReports />
      <HoldTable />
    </div>
  );
}
