import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StatTile, StatTiles } from '../../ui/index.js';
import type { WatchFigures } from './watch.js';

interface Props {
  readonly figures: WatchFigures | undefined;
  readonly weeks: number;
  /** Each number opens its list; not for who sees numbers only. */
  readonly links?: boolean;
  /** Share in time of the children of this school year; without it, of all who are registered. */
  readonly share?: { readonly value: string; readonly year: string };
}

/** Four numbers: too late, soon, and of those registered the share in time. */
export function FigureTiles({ figures, weeks, links, share }: Props): ReactNode {
  const { t } = useTranslation('watch');
  const total = figures?.total;
  const shown = (value: number | undefined): number | string => {
    if (!figures) return '…';
    return value ?? '–';
  };
  const to = (list: string): { to?: string } => (links ? { to: `/?lijst=${list}` } : {});
  return (
    <StatTiles>
      <StatTile
        label={t('tile.overdue')}
        value={shown(total?.overdue)}
        state="late"
        hint={t('tile.overdueHint')}
        {...to('overdue')}
      />
      <StatTile
        label={t('tile.upcoming')}
        value={shown(total?.upcoming)}
        state="this-week"
        hint={t('tile.upcomingHint', { weeks })}
        {...to('upcoming')}
      />
      <StatTile
        label={t('tile.inTime')}
        value={shown(total?.registeredInTime)}
        state="on-time"
        hint={t('tile.inTimeHint')}
        {...to('registered')}
      />
      <StatTile
        label={t('tile.share')}
        value={share?.value ?? shareInTime(figures)}
        state="on-time"
        hint={share ? t('tile.shareOfYear', { year: share.year }) : t('tile.shareHint')}
        {...(share && { to: `/cijfers?schooljaar=${share.year}` })}
      />
    </StatTiles>
  );
}

function shareInTime(figures: WatchFigures | undefined): string {
  const { registeredInTime: inTime, registeredLate: late } = figures?.total ?? {};
  if (inTime === undefined || late === undefined || inTime + late === 0) return figures ? '–' : '…';
  return `${Math.round((100 * inTime) / (inTime + late))}%`;
}
