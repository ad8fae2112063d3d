import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StateBadge, type State } from '../../ui/index.js';
import type { Account } from './accounts.js';
import { progressOf, type Progress } from './progress.js';

const states: Record<Progress, State> = {
  active: 'on-time',
  sending: 'waiting',
  invited: 'waiting',
  failed: 'late',
  expired: 'late',
};

export function AccountState({ account }: { account: Account }): ReactNode {
  const { t } = useTranslation('access');
  const progress = progressOf(account, new Date());
  return <StateBadge state={states[progress]}>{t(`progress.${progress}`)}</StateBadge>;
}
