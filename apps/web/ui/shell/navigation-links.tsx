import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import type { Icon } from '../icons.js';

export interface NavigationEntry {
  readonly to: string;
  readonly label: string;
  readonly icon: Icon;
  /** Also on a page that another entry leads to: gives way first where there is no room. */
  readonly beside?: boolean;
}

/** The navigation of the top bar; on a phone the bottom bar takes over. */
export function NavigationLinks({ entries }: { entries: readonly NavigationEntry[] }): ReactNode {
  const { t } = useTranslation('ui');
  return (
    <nav className="est-shell__nav" aria-label={t('shell.navigation')}>
      <ul>
        {entries.map(({ to, label }) => (
          <li key={to}>
            <NavLink to={to} end={to === '/'} className="est-shell__nav-link">
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
