import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Tab, tabs } from './reminders.js';
import './reminders.css';

/** Four lists, each with an address of its own. */
export function ReminderTabs({ current }: { current: Tab }): ReactNode {
  const { t } = useTranslation('reminders');
  return (
    <nav aria-label={t('tabs')} className="est-reminder-tabs est-screen-only">
      <ul>
        {tabs.map((tab) => (
          <li key={tab}>
            <Link
              to={`?lijst=${tab}`}
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
