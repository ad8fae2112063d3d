import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemState } from '../../app/api/problem-text.js';
import { PageHeading } from '../../ui/index.js';
import { FigureChart } from './figure-chart.js';
import { FigureTiles } from './figure-tiles.js';
import { type Grouping, figuresQuery } from './watch.js';

const fixedWeeks = 8;

/** The policy role of the municipality: numbers, never names; small ones hidden. */
export function FiguresOnlyPage(): ReactNode {
  const { t } = useTranslation('watch');
  const [by, setBy] = useState<Grouping>('wijk');
  const { data, error, refetch } = useQuery(figuresQuery(by, fixedWeeks));
  return (
    <div className="est-stack">
      <PageHeading title={t('figures.title')} lead={t('figures.lead')} />
      {error ? <ProblemState error={error} onRetry={() => void refetch()} /> : null}
      <FigureTiles figures={data} weeks={fixedWeeks} />
      <FigureChart figures={data} by={by} onBy={setBy} choices={['wijk', 'stadsdeel', 'preschool', 'board']} />
      <p className="est-secondary est-text">{t('figures.small')}</p>
    </div>
  );
}
