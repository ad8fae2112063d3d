import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StateBadge, type State } from '../../ui/index.js';
import type { ImportRun } from './import-run.js';

const states: Record<ImportRun['status'], State> = {
  uploaded: 'waiting',
  checking: 'waiting',
  checked: 'this-week',
  refused: 'late',
  writing: 'waiting',
  done: 'on-time',
  failed: 'late',
  discarded: 'held',
};

export function RunState({ run }: { run: ImportRun }): ReactNode {
  const { t } = useTranslation('imports');
  return <StateBadge state={states[run.status]}>{t(`status.${run.status}`)}</StateBadge>;
}
