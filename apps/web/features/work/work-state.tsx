import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Note, StatTile, StatTiles } from '../../ui/index.js';
import type { WorkStatus } from './work.js';

/** Four numbers, and a warning when there is no worker or no queue. */
export function WorkState({ status }: { status: WorkStatus }): ReactNode {
  const { t } = useTranslation('work');
  const { openTasks, failedTasks, oldestOpenSeconds, workers, withoutQueue } = status;
  return (
    <>
      {workers.length === 0 ? <Note>{t('noWorker')}</Note> : null}
      {withoutQueue ? <Note>{t('withoutQueue')}</Note> : null}
      <StatTiles>
        <StatTile label={t('tile.open')} value={String(openTasks)} />
        <StatTile label={t('tile.failed')} value={String(failedTasks)} state={failedTasks > 0 ? 'late' : 'on-time'} />
        <StatTile label={t('tile.oldest')} value={useWaitInWords(oldestOpenSeconds)} />
        <StatTile label={t('tile.workers')} value={String(workers.length)} />
      </StatTiles>
    </>
  );
}

function useWaitInWords(seconds: number | undefined): string {
  const { t } = useTranslation('work');
  if (seconds === undefined) return t('nothingWaits');
  return seconds < 120 ? t('seconds', { count: seconds }) : t('minutes', { count: Math.round(seconds / 60) });
}
