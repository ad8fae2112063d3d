import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Permission } from '#libs/access/domain/index.js';
import { NextIcon, PageHeading } from '../../ui/index.js';
import { useSession } from '../session/session.js';

interface Entry {
  readonly to: string;
  readonly key:
    | 'accounts'
    | 'rights'
    | 'organisations'
    | 'imports'
    | 'days'
    | 'years'
    | 'toddlers'
    | 'letters'
    | 'forms'
    | 'filters'
    | 'reminders'
    | 'work'
    | 'figures'
    | 'terms';
  /** One of these is enough; absent for everybody who is signed in. */
  readonly permissions?: readonly Permission[];
}

/** One line per page. */
const entries: readonly Entry[] = [
  { to: '/beheer/accounts', key: 'accounts', permissions: ['accounts.manage'] },
  { to: '/beheer/import', key: 'imports', permissions: ['organisations.import', 'pupils.import'] },
  { to: '/beheer/organisaties', key: 'organisations', permissions: ['organisations.read'] },
  { to: '/beheer/feestdagen', key: 'days', permissions: ['law.edit'] },
  { to: '/beheer/schooljaren', key: 'years', permissions: ['law.edit'] },
  { to: '/beheer/herinneringen', key: 'reminders', permissions: ['reminders.rules'] },
  { to: '/beheer/brieven', key: 'letters', permissions: ['letters.edit'] },
  { to: '/beheer/formulieren', key: 'forms', permissions: ['forms.propose', 'forms.approve'] },
  { to: '/beheer/peuters', key: 'toddlers', permissions: ['reach.edit'] },
  { to: '/beheer/gedeelde-filters', key: 'filters', permissions: ['filters.tidy'] },
  { to: '/beheer/werk', key: 'work', permissions: ['work.manage'] },
  { to: '/beheer/rechten', key: 'rights' },
  // On a phone there may be no room for it in the bar.
  { to: '/cijfers', key: 'figures', permissions: ['watch.figures'] },
  { to: '/termijnen', key: 'terms' },
];

/** Beheer: the pages that this role may use. */
export function ManagePage(): ReactNode {
  const { t } = useTranslation('app');
  const { permissions } = useSession();
  const mine = entries.filter(
    (entry) => !entry.permissions || entry.permissions.some((one) => permissions.includes(one)),
  );
  return (
    <div className="est-stack">
      <PageHeading title={t('manage.title')} lead={t('manage.lead')} />
      <ul className="est-workplaces">
        {mine.map(({ to, key }) => (
          <li key={to}>
            <Link className="est-workplaces__choice" to={to}>
              <span>
                <b>{t(`manage.${key}`)}</b>
                <br />
                <span className="est-secondary">{t(`manage.${key}Text`)}</span>
              </span>
              <NextIcon />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
