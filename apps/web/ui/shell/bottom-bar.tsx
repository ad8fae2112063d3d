import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import type { NavigationEntry } from './navigation-links.js';

/** More do not fit side by side on the narrowest phone; the last one is also on the page that lists the rest. */
const mostEntries = 5;

/** The same entries within reach of a thumb. */
export function BottomBar({ entries }: { entries: readonly NavigationEntry[] }): ReactNode {
  const { t } = useTranslation('ui');
  if (entries.length < 2) return null;
  const within = entries.slice(0, mostEntries);
  return (
    <nav className="est-bottom est-screen-only" aria-label={t('shell.navigation')}>
      <ul>
        {within.map(({ to, label, icon: EntryIcon }) => (
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
