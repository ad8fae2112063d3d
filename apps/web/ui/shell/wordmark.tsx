import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';

/** The name and the mark: one stick, two hands. Leads to the start page of whoever looks. */
export function Wordmark({ to }: { to: string }): ReactNode {
  const { t } = useTranslation('ui');
  return (
    <Link className="est-wordmark" to={to}>
      <Mark />
      {t('title.product')}
    </Link>
  );
}

function Mark(): ReactNode {
  return (
    <svg className="est-wordmark__mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="var(--ams-color-interactive)" />
      <path d="M8 20.5 24 11.5" stroke="#fff" strokeWidth="5" strokeLinecap="round" />
      <path d="M16.5 15.7 24 11.5" stroke="#f2b84b" strokeWidth="5" strokeLinecap="round" />
    </svg>
  );
}
