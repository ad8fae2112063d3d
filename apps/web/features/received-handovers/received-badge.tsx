import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ClosedIcon, StateBadge, type State } from '../../ui/index.js';
import type { ReceivedLine } from './received-handovers.js';

type ReleaseState = ReceivedLine['state'];

const looks: Readonly<Record<ReleaseState, State>> = {
  open: 'this-week',
  accepted: 'on-time',
  returned: 'waiting',
  recalled: 'held',
  withdrawn: 'held',
  replaced: 'held',
};

/** Where the copy of the school is. */
export function ReceivedBadge({ state }: { state: ReleaseState }): ReactNode {
  const { t } = useTranslation('receivedHandovers');
  return (
    <StateBadge state={looks[state]} {...(looks[state] === 'held' ? { icon: ClosedIcon } : {})}>
      {t(`state.${state}`)}
    </StateBadge>
  );
}
