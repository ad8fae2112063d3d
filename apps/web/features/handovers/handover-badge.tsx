import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyIcon, StateBadge, type State } from '../../ui/index.js';

const looks = {
  draft: 'held',
  presented: 'waiting',
  sent: 'waiting',
  accepted: 'on-time',
  returned: 'this-week',
  closed: 'on-time',
  refused: 'held',
  withdrawn: 'held',
} as const satisfies Record<string, State>;

const isKnown = (status: string): status is keyof typeof looks => Object.hasOwn(looks, status);

/** Where a handover is. */
export function HandoverBadge({ status }: { status: string }): ReactNode {
  const { t } = useTranslation('handovers');
  if (!isKnown(status)) return null;
  return (
    <StateBadge state={looks[status]} {...(status === 'draft' ? { icon: EmptyIcon } : {})}>
      {t(`status.${status}`)}
    </StateBadge>
  );
}
