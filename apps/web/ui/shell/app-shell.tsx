import { SkipLink } from '@amsterdam/design-system-react';
import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BottomBar } from './bottom-bar.js';
import { NavigationLinks, type NavigationEntry } from './navigation-links.js';
import { Wordmark } from './wordmark.js';
import './app-shell.css';

interface Props {
  readonly entries: readonly NavigationEntry[];
  /** Thin bars above everything: training environment, no connection. */
  readonly bars?: ReactNode;
  /** Search by name and birth date; the feature brings it. */
  readonly search?: ReactNode;
  /** Organisation switch, help and person, at the right of the top bar. */
  readonly tools: ReactNode;
  readonly children: ReactNode;
  /** Where the name leads; without it the start page. */
  readonly home?: string;
}

/** To the content, without leaving a trace in the address. */
function skip(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById('inhoud')?.focus();
}

/** The frame of every page: skip link, bars, top bar, content, and on a phone the navigation at the bottom. */
export function AppShell({ entries, bars, search, tools, children, home }: Props): ReactNode {
  const { t } = useTranslation('ui');
  return (
    <div className="est-shell">
      <SkipLink href="#inhoud" className="est-shell__skip" onClick={skip}>
        {t('shell.skip')}
      </SkipLink>
      <header className="est-shell__top est-screen-only">
        {bars}
        <div className="est-shell__bar">
          <Wordmark to={home ?? '/'} />
          {entries.length > 0 ? <NavigationLinks entries={entries} /> : null}
          {search ? <div className="est-shell__search">{search}</div> : null}
          <div className="est-shell__tools">{tools}</div>
        </div>
      </header>
      <main id="inhoud" className="est-shell__content" tabIndex={-1}>
        {children}
      </main>
      <BottomBar entries={entries} />
    </div>
  );
}
