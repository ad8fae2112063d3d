import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import './trail.css';

export interface TrailStep {
  readonly label: string;
  readonly to: string;
}

/** The way to this page, for who drills down: each step opens what it names. The page itself is the last, without a link. */
export function Trail({ steps, here }: { steps: readonly TrailStep[]; here: string }): ReactNode {
  const { t } = useTranslation('ui');
  return (
    <nav aria-label={t('trail')} className="est-trail est-screen-only">
      <ol>
        {steps.map(({ label, to }) => (
          <li key={to}>
            <Link className="ams-link" to={to}>
              {label}
            </Link>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
