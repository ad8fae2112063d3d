import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { HeldIcon, LateIcon, OnTimeIcon, ThisWeekIcon, WaitingIcon, type Icon } from '../icons.js';
import type { State } from './states.js';
import './state-badge.css';

const icons: Record<State, Icon> = {
  late: LateIcon,
  'this-week': ThisWeekIcon,
  'on-time': OnTimeIcon,
  waiting: WaitingIcon,
  held: HeldIcon,
};

interface Props {
  readonly state: State;
  /** In place of the usual icon, where the word says something else than the usual word. */
  readonly icon?: Icon;
  /** Says more than the word of the state: "3 dagen te laat". Without it the word itself. */
  readonly children?: ReactNode;
}

/** A state as colour, icon and word. */
export function StateBadge({ state, icon, children }: Props): ReactNode {
  const { t } = useTranslation('ui');
  const StateIcon = icon ?? icons[state];
  return (
    <span className={`est-state est-state--${state}`}>
      <StateIcon />
      <span>{children ?? t(`state.${state}`)}</span>
    </span>
  );
}
