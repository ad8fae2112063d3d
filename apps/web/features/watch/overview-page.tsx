import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemState } from '../../app/api/problem-text.js';
import { schoolYearOf } from '#libs/deadlines/domain/index.js';
import { today } from '../../app/today.js';
import { PageHeading } from '../../ui/index.js';
import { percent, percentWords, sharesQuery } from '../figures/figures.js';
import { WithDefaultFilter } from '../filters/default-filter.js';
import { FilterMenu } from '../filters/filter-menu.js';
import { FunnelSection } from '../figures/funnel-section.js';
import { ShareSection } from '../figures/share-section.js';
import { NewApplications } from '../applications/new-applications.js';
import { MailboxTasks } from '../reminders/mailbox-tasks.js';
import { FigureChart } from './figure-chart.js';
import { FigureTiles } from './figure-tiles.js';
import { useWatchFilter } from './use-watch-filter.js';
import { type Grouping, figuresQuery } from './watch.js';
import { WatchList } from './watch-list.js';

const everywhere = {};

/** Who watches more than one school or preschool: numbers that open their list, a chart, and the list itself. */
export function OverviewPage({ region }: { region: boolean }): ReactNode {
  return (
    <WithDefaultFilter list="watch-list">
      <Overview region={region} />
    </WithDefaultFilter>
  );
}

function Overview({ region }: { region: boolean }): ReactNode {
  const { t } = useTranslation('watch');
  const state = useWatchFilter();
  const [by, setBy] = useState<Grouping>(region ? 'wijk' : 'school');
  const groupings: readonly Grouping[] = region ? ['wijk', 'stadsdeel', 'preschool', 'board'] : ['school'];
  const schoolYear = schoolYearOf(today());
  const { data, error, refetch } = useQuery(figuresQuery(by, state.filter.weeks));
  const { data: shares } = useQuery(sharesQuery(groupings[0]!, schoolYear, everywhere));
  const { inTime, due } = shares?.total ?? {};
  const share = { value: shares ? percentWords(percent(inTime, due)) : '…', year: schoolYear };
  return (
    <div className="est-stack">
      <PageHeading
        title={t('title')}
        lead={t(region ? 'overview.lead' : 'overview.leadBoard')}
        actions={<FilterMenu list="watch-list" />}
      />
      {error ? <ProblemState error={error} onRetry={() => void refetch()} /> : null}
      <FigureTiles figures={data} weeks={state.filter.weeks} links share={share} />
      <NewApplications />
      <MailboxTasks />
      <WatchList state={state} region={region} />
      <FigureChart figures={data} by={by} onBy={setBy} choices={groupings} />
      <ShareSection schoolYear={schoolYear} places={everywhere} choices={groupings} />
      <FunnelSection schoolYear={schoolYear} places={everywhere} links />
    </div>
  );
}
