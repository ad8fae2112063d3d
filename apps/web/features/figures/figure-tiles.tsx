import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StatTile, StatTiles } from '../../ui/index.js';
import { type Grouping, type Places, type Shares, funnelQuery, percent, percentWords, sharesQuery } from './figures.js';
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
  // Without names there is no funnel of a wijk: it would be all small numbers.
  const funnelKnown = links || Object.keys(places).length === 0;
  const { data: funnel } = useQuery({ ...funnelQuery(schoolYear, places), enabled: funnelKnown });
  const { data: shares } = useQuery(sharesQuery(by, schoolYear, places));
  const late = funnel?.steps.find(({ state }) => state === 'overdue');
  const to = (more: Record<string, string>): { to?: string } =>
    links ? { to: figureAddress('/cijfers/kinderen', schoolYear, places, more) } : {};
  const shown = (known: boolean, value: number | undefined): number | string => (known ? (value ?? t('hidden')) : '…');
  return (
    <StatTiles>
      <InTimeTile shares={shares} />
      {funnelKnown ? (
        <>
          <StatTile
            label={t('tile.late')}
            value={shown(Boolean(funnel), late?.count)}
            state="late"
            hint={t('tile.lateHint')}
            {...to({ stand: 'overdue' })}
          />
          <StatTile
            label={t('tile.children')}
            value={shown(Boolean(funnel), funnel?.total)}
            hint={t('tile.childrenHint', { year: schoolYear })}
            {...to({})}
          />
        </>
      ) : (
        <StatTile
          label={t('tile.due')}
          value={shown(Boolean(shares), shares?.total.due)}
          hint={t('tile.dueHint', { year: schoolYear })}
        />
      )}
    </StatTiles>
  );
}

/** The share in time, with the year before under it. */
export function InTimeTile({
  shares,
}: {
  shares: Pick<Shares, 'total' | 'previousSchoolYear' | 'suppressed'> | undefined;
}): ReactNode {
  const { t } = useTranslation('figures');
  const words = (value: number | undefined): string =>
    value === undefined && shares?.suppressed ? t('hidden') : percentWords(value);
  const { inTime, due, previousInTime, previousDue } = shares?.total ?? {};
  return (
    <StatTile
      label={t('tile.inTime')}
      value={shares ? words(percent(inTime, due)) : '…'}
      state="on-time"
      hint={t('tile.inTimeHint', {
        year: shares?.previousSchoolYear ?? '',
        share: words(percent(previousInTime, previousDue)),
      })}
    />
  );
}
