import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dutchDate } from '#libs/platform/domain/index.js';
import { NotFoundPage } from '../../app/frame/not-found-page.js';
import { ProblemState } from '../../app/api/problem-text.js';
import { BarChart, Button, Loading, PageHeading, PrintIcon, StatTile, StatTiles } from '../../ui/index.js';
import { WithDefaultFilter } from '../filters/default-filter.js';
import { FilterMenu } from '../filters/filter-menu.js';
import { InTimeTile } from './figure-tiles.js';
import { type GroupShare, type Shares, percent, placeNameQuery, sharesQuery } from './figures.js';
import { type Reach, type WijkReach, publishedReachQuery, reachUnknown } from './reach.js';
import { ReportTable } from './report-table.js';
import { rowOf, seriesOf } from './share-section.js';
import { figureAddress, useFigurePlace } from './use-figure-place.js';
import './report.css';

/** What a wijk meeting lays on the table: one page of paper, and only numbers that everybody may see. */
export function WijkReportPage(): ReactNode {
  return (
    <WithDefaultFilter list="wijk-report">
      <WijkReport />
    </WithDefaultFilter>
  );
}

function WijkReport(): ReactNode {
  const { t } = useTranslation('figures');
  const { schoolYear, places } = useFigurePlace();
  const { wijkId = '' } = places;
  const { data: name = '' } = useQuery(placeNameQuery('wijkId', wijkId));
  const { data: shares } = useQuery(sharesQuery('wijk', schoolYear, {}, true));
  return (
    <div className="est-stack est-report">
      <PageHeading
        title={t('report.title', { wijk: name })}
        lead={t('report.lead', { year: schoolYear, day: shares ? dutchDate(shares.countedOn) : '…' })}
        back={{ to: figureAddress('/cijfers', schoolYear, places), label: name || t('title') }}
        actions={
          <>
            <FilterMenu list="wijk-report" />
            <Button variant="secondary" onClick={() => window.print()}>
              <PrintIcon /> {t('report.print')}
            </Button>
          </>
        }
      />
      <LoadedReport name={name} wijkId={wijkId} schoolYear={schoolYear} />
    </div>
  );
}

function LoadedReport({ name, wijkId, schoolYear }: { name: string; wijkId: string; schoolYear: string }): ReactNode {
  const { data: shares, ...asked } = useQuery(sharesQuery('wijk', schoolYear, {}, true));
  const { data: reach, ...askedReach } = useQuery(publishedReachQuery);
  const error = asked.error ?? askedReach.error;
  if (error) {
    return <ProblemState error={error} onRetry={() => void Promise.all([asked.refetch(), askedReach.refetch()])} />;
  }
  if (!shares || !reach) return <Loading rows={8} />;
  const wijk = shares.items.find(({ groupId }) => groupId === wijkId);
  return wijk ? <Report name={name} shares={shares} wijk={wijk} reach={reach} /> : <NotFoundPage />;
}

interface Known {
  readonly name: string;
  readonly shares: Shares;
  readonly wijk: GroupShare;
  readonly reach: Reach;
}

function Report({ name, shares, wijk, reach }: Known): ReactNode {
  const { t } = useTranslation('figures');
  const { groupId = '' } = wijk;
  const here = reach.items.find(({ wijkId }) => wijkId === groupId);
  return (
    <>
      <StatTiles>
        <InTimeTile shares={{ ...shares, total: wijk }} />
        <StatTile
          label={t('tile.due')}
          value={wijk.due ?? t('hidden')}
          hint={t('tile.dueHint', { year: shares.schoolYear })}
        />
        <ReachTile here={here} reach={reach} />
      </StatTiles>
      <Charts name={name} shares={shares} wijk={wijk} reach={reach} here={here} />
      <ReportTable wijkId={groupId} schoolYear={shares.schoolYear} />
      <Foot reach={reach} here={here} countedOn={shares.countedOn} />
    </>
  );
}

interface Here {
  readonly reach: Reach;
  readonly here: WijkReach | undefined;
}

const partOf = (here: WijkReach | undefined): number | undefined => percent(here?.known, here?.toddlers?.count);
const unknown = (here: WijkReach | undefined) => (here ? reachUnknown(here) : 'reach.unknown');

function ReachTile({ reach: { goal }, here }: Here): ReactNode {
  const { t } = useTranslation('figures');
  const part = partOf(here);
  return (
    <StatTile
      label={t('report.reach')}
      value={part === undefined ? t(unknown(here)) : `${part}%`}
      hint={goal ? t('report.goal', { percent: goal.percent }) : undefined}
    />
  );
}

function Charts({ name, shares, wijk, reach: { goal }, here }: Known & Here): ReactNode {
  const { t } = useTranslation('figures');
  const city = { ...shares.total, groupId: 'all', groupName: t('report.everywhere') };
  const part = partOf(here);
  const own = { id: 'reach', label: name, values: { part } };
  return (
    <div className="est-report__charts">
      <BarChart
        title={t('report.inTime')}
        rowHeader={t('by.wijk')}
        rows={[{ ...wijk, groupName: name }, city].map((group) => rowOf(group, t('hidden')))}
        series={seriesOf(shares)}
        unit="%"
        max={100}
      />
      <BarChart
        title={t('reach.title')}
        rowHeader={t('report.what')}
        rows={[
          part === undefined ? { ...own, texts: { part: t(unknown(here)) } } : own,
          ...(goal ? [{ id: 'goal', label: t('reach.goalBar'), values: { part: goal.percent } }] : []),
        ]}
        series={[{ key: 'part', label: t('reach.bar'), tone: 'now' }]}
        unit="%"
        max={100}
      />
    </div>
  );
}

function Foot({ reach: { goal }, here, countedOn }: Here & { readonly countedOn: string }): ReactNode {
  const { t } = useTranslation('figures');
  const sources = [
    t('reach.definition'),
    ...(here?.toddlers ? [t('report.source', { source: here.toddlers.source })] : []),
    ...(goal ? [t('reach.goalSource', { source: goal.source })] : []),
  ];
  return (
    <div className="est-report__foot">
      <p>{t('share.definition')}</p>
      <p>{sources.join(' ')}</p>
      <p>{t('small', { day: dutchDate(countedOn) })}</p>
    </div>
  );
}
