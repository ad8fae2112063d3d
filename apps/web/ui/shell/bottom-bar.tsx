import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { entriesWithin } from './entries-within.js';
import type { NavigationEntry } from './navigation-links.js';

/** The same entries within reach of a thumb. */
export function BottomBar({ entries }: { entries: readonly NavigationEntry[] }): ReactNode {
  const { t } = useTranslation('ui');
  if (entries.length < 2) return null;
  return (
    <nav className="est-bottom est-screen-only" aria-label={t('shell.navigation')}>
      <ul>
        {entriesWithin(entries).map(({ to, label, icon: EntryIcon }) => (
          <li key={to}>
            <NavLink to={to} end={to === '/'} className="est-bottom__link">
              <EntryIcon />
              <span>{label}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
