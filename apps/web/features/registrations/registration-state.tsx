import type { ReactNode } from 'react';
import { addDays } from '#libs/platform/domain/index.js';
import { type RegistrationStatus, isUndecided, statusLabels } from '#libs/registrations/domain/index.js';
import { today } from '../../app/today.js';
import { StateBadge, type State } from '../../ui/index.js';

const soonDays = 7;

interface Props {
  readonly status: RegistrationStatus;
  readonly decisionDueOn?: string | undefined;
}

/** The state of a registration, in the colour of what is to be done. */
export function RegistrationBadge({ status, decisionDueOn }: Props): ReactNode {
  return <StateBadge state={stateOf(status, decisionDueOn)}>{statusLabels[status]}</StateBadge>;
}

function stateOf(status: RegistrationStatus, dueOn: string | undefined): State {
  if (status === 'admitted') return 'on-time';
  if (!isUndecided(status)) return status === 'pre-registered' ? 'waiting' : 'held';
  if (dueOn !== undefined && dueOn < today()) return 'late';
  if (status === 'completion-requested') return 'waiting';
  return dueOn !== undefined && dueOn <= addDays(today(), soonDays) ? 'this-week' : 'on-time';
}
