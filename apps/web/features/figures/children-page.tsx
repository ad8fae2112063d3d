import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { funnelLabels, funnelStates } from '#libs/registrations/domain/index.js';
import { apiAddress } from '../../app/api/api.js';
import { ProblemState } from '../../app/api/problem-text.js';
import { DataTable, EmptyState, PageHeading } from '../../ui/index.js';
import { WithDefaultFilter } from '../filters/default-filter.js';
import { FilterMenu } from '../filters/filter-menu.js';
import { useWatchColumns } from '../watch/watch-columns.js';
import { FigureTrail, usePlaceSteps } from './figure-trail.js';
import { childrenQuery } from './figures.js';
import { useFigurePlace } from './use-figure-place.js';

/** The children behind one number. */
export function FigureChildrenPage(): ReactNode {
  return (
    <WithDefaultFilter list="figure-children">
      <ChildrenBehind />
    </WithDefaultFilter>
  );
}

function ChildrenBehind(): ReactNode {
  const { t } = useTranslation('figures');
  const { schoolYear, places, state: asked } = useFigurePlace();
  const state = funnelStates.find((each) => each === asked);
  const steps = usePlaceSteps(schoolYear, places);
  const filter = { ...places, schoolYear, ...(state && { state }) };
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const { data, error, refetch } = useQuery(childrenQuery(filter, cursors.at(-1)));
  const columns = useWatchColumns('all', false);
  const title = state ? t('children.of', { state: funnelLabels[state] }) : t('children.all');
  return (
    <div className="est-stack">
      <FigureTrail steps={steps} here={title} />
      <PageHeading
        title={title}
        lead={t('children.lead', { year: schoolYear })}
        actions={
          <>
            <a className="ams-link" href={apiAddress('/watch-entries/export', { list: 'all', ...filter })} download>
              {t('children.export')}
            </a>
            <FilterMenu list="figure-children" />
          </>
        }
      />
      {error ? (
        <ProblemState error={error} onRetry={() => void refetch()} />
      ) : (
        <DataTable
          caption={title}
          hideCaption
          order="due"
          columns={columns}
          rows={data?.items}
          rowId={({ pupilId }) => pupilId}
          pages={{
            onPrevious: cursors.length > 0 ? () => setCursors(cursors.slice(0, -1)) : undefined,
            onNext: data?.nextCursor ? () => setCursors([...cursors, data.nextCursor ?? '']) : undefined,
          }}
          empty={<EmptyState title={t('children.none')}>{t('children.noneText')}</EmptyState>}
        />
      )}
    </div>
  );
}
