import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StatTile, StatTiles } from '../../ui/index.js';
import { type Grouping, type Places, funnelQuery, percent, percentWords, sharesQuery } from './figures.js';
import { figureAddress } from './use-figure-place.js';

interface Props {
  readonly schoolYear: string;
  readonly places: Places;
  readonly by: Grouping;
  readonly links: boolean;
}

/** Three numbers of a place: how many were in time, how many are late, how many children there are. */
export function PlaceTiles({ schoolYear, places, by, links }: Props): ReactNode {
  const { t } = useTranslation('figures');
  const { data: funnel } = useQuery(funnelQuery(schoolYear, places));
  const { data: shares } = useQuery(sharesQuery(by, schoolYear, places));
  const late = funnel?.steps.find(({ state }) => state === 'overdue')?.count;
  const to = (more: Record<string, string>): { to?: string } =>
    links ? { to: figureAddress('/cijfers/kinderen', schoolYear, places, more) } : {};
  const { inTime, due, previousInTime, previousDue } = shares?.total ?? {};
  return (
    <StatTiles>
      <StatTile
        label={t('tile.inTime')}
        value={shares ? percentWords(percent(inTime, due)) : '…'}
        state="on-time"
        hint={t('tile.inTimeHint', {
          year: shares?.previousSchoolYear ?? '',
          share: percentWords(percent(previousInTime, previousDue)),
        })}
      />
      <StatTile
        label={t('tile.late')}
        value={late ?? '…'}
        state="late"
        hint={t('tile.lateHint')}
        {...to({ stand: 'overdue' })}
      />
      <StatTile
        label={t('tile.children')}
        value={funnel?.total ?? '…'}
        hint={t('tile.childrenHint', { year: schoolYear })}
        {...to({})}
      />
    </StatTiles>
  );
}
