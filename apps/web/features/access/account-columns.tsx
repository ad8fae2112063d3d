import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DataColumn } from '../../ui/index.js';
import { placeOf, type Account } from './accounts.js';
import { AccountState } from './account-state.js';

export function useAccountColumns(): readonly DataColumn<Account>[] {
  const { t } = useTranslation('access');
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('field.name'),
        card: 'title',
        cell: ({ id, name }) => (
          <Link className="ams-link" to={`/beheer/accounts/${id}`}>
            <bdi>{name}</bdi>
          </Link>
        ),
      },
      { id: 'email', header: t('field.email'), cell: ({ email }) => email ?? '' },
      { id: 'roles', header: t('field.roles'), cell: (account) => <Roles account={account} /> },
      { id: 'state', header: t('field.state'), card: 'badge', cell: (account) => <AccountState account={account} /> },
    ],
    [t],
  );
}

function Roles({ account }: { account: Account }): ReactNode {
  return (
    <ul className="est-plain-list">
      {account.memberships.map((membership) => (
        <li key={membership.id}>
          {membership.roleLabel} <span className="est-secondary">· {placeOf(membership)}</span>
        </li>
      ))}
    </ul>
  );
}
