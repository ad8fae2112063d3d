import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dutchDate } from '#libs/platform/domain/index.js';
import { ProblemState } from '../../app/api/problem-text.js';
import { usePermission } from '../../app/session/session.js';
import { BarChart, EmptyState, Heading, Loading } from '../../ui/index.js';
import { percent } from './figures.js';
import { type Reach, type WijkReach, reachQuery, reachUnknown } from './reach.js';

/** Which part of the toddlers a preschool knows, per wijk, against what was agreed. */
export function ReachSection(): ReactNode {
  const { t } = useTranslation('figures');
  const { data, error, refetch } = useQuery(reachQuery);
  const mayEdit = usePermission('reach.edit');
  const known = data?.items.some(({ toddlers }) => toddlers);
  const edit = mayEdit ? (
    <Link className="ams-link est-screen-only" to="/beheer/peuters">
      {t('reach.edit')}
    </Link>
  ) : null;
  return (
    <section className="est-surface est-stack" aria-labelledby="bereik">
      <Heading level={2} size="level-3" id="bereik">
        {t('reach.title')}
      </Heading>
      {error ? <ProblemState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Loading rows={6} /> : null}
      {data && !known ? (
        <EmptyState title={t('reach.none')} action={edit}>
          {t('reach.noneText')}
        </EmptyState>
      ) : null}
      {data && known ? (
        <>
          <Bars reach={data} />
          {edit}
        </>
      ) : null}
      <p className="est-secondary est-text">{t('reach.definition')}</p>
    </section>
  );
}

function Bars({ reach: { goal, items } }: { reach: Reach }): ReactNode {
  const { t } = useTranslation('figures');
  const part = ({ known, toddlers }: WijkReach) => percent(known, toddlers?.count);
  const below = goal ? items.filter((wijk) => (part(wijk) ?? goal.percent) < goal.percent).length : 0;
  const rows = [...items]
    .sort((a, b) => (part(a) ?? 200) - (part(b) ?? 200))
    .map((wijk) => ({
      id: wijk.wijkId,
      label: wijk.wijkName,
      values: { reach: part(wijk), goal: goal?.percent },
      ...(part(wijk) === undefined && { texts: { reach: t(reachUnknown(wijk)) } }),
    }));
  const [counted] = items.flatMap(({ toddlers }) => (toddlers ? [toddlers] : []));
  return (
    <>
      <BarChart
        title={goal ? t('reach.against', { percent: goal.percent }) : t('reach.plain')}
        headingLevel={3}
        gist={t('reach.gist', { count: below })}
        rowHeader={t('by.wijk')}
        rows={rows}
        series={[
          { key: 'reach', label: t('reach.bar'), tone: 'now' },
          ...(goal ? [{ key: 'goal', label: t('reach.goalBar'), tone: 'then' as const }] : []),
        ]}
        unit="%"
        max={100}
      />
      <p className="est-secondary est-text">
        {goal ? `${t('reach.goalSource', { source: goal.source })} ` : ''}
        {counted ? t('reach.source', { source: counted.source, day: dutchDate(counted.countedOn) }) : ''}
      </p>
    </>
  );
}
