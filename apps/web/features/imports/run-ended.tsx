import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState, HeldIcon, LateIcon, OnTimeIcon } from '../../ui/index.js';
import { takenOver, type ImportRun } from './import-run.js';
import type { StageProps } from './stage-props.js';

const icons = { done: OnTimeIcon, failed: LateIcon, discarded: HeldIcon } as const;

/** How it ended, and what comes next. */
export function RunEnded({ run, kind, heading }: StageProps): ReactNode {
  const { t } = useTranslation('imports');
  const ending = endingOf(run);
  const number = takenOver(run);
  const { created, changed, same } = run.counts;
  const words = { number: number.toLocaleString('nl-NL'), unit: number === 1 ? kind.unit.one : kind.unit.many };
  const again = (
    <Link className="ams-button ams-button--primary" to={`/beheer/import?soort=${kind.kind}`}>
      {t('ended.again')}
    </Link>
  );
  return (
    <div ref={heading} tabIndex={-1}>
      <EmptyState icon={icons[ending]} title={t(`ended.${ending}`, words)} action={again}>
        {ending === 'done' ? t('ended.doneText', { created, changed, same }) : t(`ended.${ending}Text`)}
      </EmptyState>
    </div>
  );
}

const endingOf = ({ status }: ImportRun): keyof typeof icons =>
  status === 'done' || status === 'failed' ? status : 'discarded';
