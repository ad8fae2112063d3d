import type { ReactNode } from 'react';
import {
  type NextActor,
  type WatchState,
  nextActorLabels,
  watchStateLabels,
} from '#libs/registrations/domain/index.js';
import { StateBadge, type State } from '../../ui/index.js';
import type { WatchEntry } from './watch.js';

const badgeOf: Record<WatchState, State> = {
  overdue: 'late',
  'new-here': 'this-week',
  open: 'waiting',
  'too-young': 'held',
  registered: 'on-time',
  'registered-late': 'on-time',
  left: 'held',
};

const soonDays = 7;

export function WatchBadge({ entry }: { entry: WatchEntry }): ReactNode {
  const soon = entry.state === 'open' && entry.daysLeft <= soonDays;
  return <StateBadge state={soon ? 'this-week' : badgeOf[entry.state]}>{watchStateLabels[entry.state]}</StateBadge>;
}

export const actorWord = (actor: NextActor): string => nextActorLabels[actor];
