import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Permission } from '#libs/access/domain/index.js';
import {
  CalculatorIcon,
  ChildrenIcon,
  HandoverIcon,
  ManageIcon,
  FiguresIcon,
  ReminderIcon,
  WeekIcon,
  type Icon,
  type NavigationEntry,
} from '../../ui/index.js';
import type { Session } from '../session/session.js';

interface Entry {
  readonly to: string;
  readonly key: 'week' | 'children' | 'handovers' | 'reminders' | 'figures' | 'manage' | 'terms';
  readonly icon: Icon;
  /** One of these is enough; absent for everybody who is signed in, `public` for everybody. */
  readonly permissions?: readonly Permission[] | 'public';
  /** Beheer leads there too, so that a phone has room for Beheer itself. */
  readonly beside?: true;
}

const MOST = 6;

/** At most six are shown. Only who also has Beheer can have a seventh, and finds the last one, the calculator, there too. */
const entries: readonly Entry[] = [
  { to: '/', key: 'week', icon: WeekIcon },
  { to: '/kinderen', key: 'children', icon: ChildrenIcon, permissions: ['pupils.read'] },
  { to: '/overdrachten', key: 'handovers', icon: HandoverIcon, permissions: ['handovers.read'] },
  { to: '/ontvangen', key: 'handovers', icon: HandoverIcon, permissions: ['handovers.receive'] },
  { to: '/herinneringen', key: 'reminders', icon: ReminderIcon, permissions: ['reminders.read'] },
  { to: '/cijfers', key: 'figures', icon: FiguresIcon, permissions: ['watch.figures'], beside: true },
  {
    to: '/beheer',
    key: 'manage',
    icon: ManageIcon,
    permissions: [
      'accounts.manage',
      'organisations.import',
      'pupils.import',
      'law.edit',
      'letters.edit',
      'work.manage',
      'audit.read',
      'reach.edit',
    ],
  },
  { to: '/termijnen', key: 'terms', icon: CalculatorIcon, permissions: 'public', beside: true },
];

/** The navigation of whoever looks. */
export function useNavigation(session: Session | null | undefined): readonly NavigationEntry[] {
  const { t } = useTranslation('app');
  return useMemo(
    () =>
      entries
        .filter(({ permissions }) => permissions === 'public' || (session && isAllowed(session, permissions)))
        .slice(0, MOST)
        .map(({ to, key, icon, beside = false }) => ({ to, icon, beside, label: t(`navigation.${key}`) })),
    [session, t],
  );
}

function isAllowed(session: Session, permissions: readonly Permission[] | undefined): boolean {
  if (!session.activeMembershipId) return false;
  return !permissions || permissions.some((permission) => session.permissions.includes(permission));
}
