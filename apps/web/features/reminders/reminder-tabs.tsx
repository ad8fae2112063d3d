import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { type Tab, tabs } from './reminders.js';
import './reminders.css';

/** Four lists, each with an address of its own; what is filtered on goes along. */
export function ReminderTabs({ current }: { current: Tab }): ReactNode {
  const { t } = useTranslation('reminders');
  const [address] = useSearchParams();
  const to = (tab: Tab): string =>
    `?${new URLSearchParams([...address].filter(([name]) => name !== 'lijst').concat([['lijst', tab]])).toString()}`;
  return (
    <nav aria-label={t('tabs')} className="est-reminder-tabs est-screen-only">
      <ul>
        {tabs.map((tab) => (
          <li key={tab}>
            <Link
              to={to(tab)}
              replace
              preventScrollReset
              aria-current={tab === current ? 'page' : undefined}
              className="est-reminder-tabs__link"
            >
              {t(`tab.${tab}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
