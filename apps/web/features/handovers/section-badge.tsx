import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SectionState } from '#libs/forms/domain/index.js';
import { ClosedIcon, EmptyIcon, LateIcon, OnTimeIcon, StateBadge, type Icon, type State } from '../../ui/index.js';

/** The colours of Digidoor, which users know: grey, red, green, blue. */
const looks: Readonly<Record<SectionState, { readonly state: State; readonly icon: Icon }>> = {
  'not-started': { state: 'held', icon: EmptyIcon },
  incomplete: { state: 'late', icon: LateIcon },
  complete: { state: 'on-time', icon: OnTimeIcon },
  closed: { state: 'waiting', icon: ClosedIcon },
};

/** How far a section is, as colour, icon and word. */
export function SectionBadge({ state }: { state: SectionState }): ReactNode {
  const { t } = useTranslation('handovers');
  return <StateBadge {...looks[state]}>{t(`sectionState.${state}`)}</StateBadge>;
}
