import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { dutchLongDate, localDateOf } from '#libs/platform/domain/index.js';
import { ProblemState, useProblemText } from '../../app/api/problem-text.js';
import { useSession } from '../../app/session/session.js';
import { Button, Heading, Loading, Note, PageHeading, useNotify } from '../../ui/index.js';
import { AccountDetailsForm } from './account-details-form.js';
import { AccountRoles } from './account-roles.js';
import { AccountState } from './account-state.js';
import { accountChanges, accountQuery, useAccountChange, type Account } from './accounts.js';
import { EndAccount } from './end-account.js';
import './access.css';

/** One account: how far it is, who it is, which roles, and its end. */
export function AccountPage(): ReactNode {
  const { t } = useTranslation('access');
  const { accountId = '' } = useParams();
  const { data: account, error, refetch } = useQuery(accountQuery(accountId));
  const back = { to: '/beheer/accounts', label: t('list.title') };
  if (!account) {
    return (
      <div className="est-stack">
        <PageHeading title={t('one.title')} back={back} />
        {error ? <ProblemState error={error} onRetry={() => void refetch()} /> : <Loading rows={5} />}
      </div>
    );
  }
  return <KnownAccount account={account} back={back} />;
}

function KnownAccount({ account, back }: { account: Account; back: { to: string; label: string } }): ReactNode {
  const { t } = useTranslation('access');
  const own = useSession().person.id === account.id;
  return (
    <div className="est-stack">
      <PageHeading
        title={account.name}
        tabTitle={t('one.title')}
        badges={<AccountState account={account} />}
        back={back}
      />
      {own ? <Note>{t('one.own')}</Note> : null}
      {account.invitation ? <Invitation account={account} /> : null}
      <AccountRoles account={account} own={own} />
      {own ? null : <AccountDetailsForm account={account} />}
      {own ? null : <EndAccount account={account} />}
    </div>
  );
}

function Invitation({ account }: { account: Account }): ReactNode {
  const { t } = useTranslation('access');
  const notify = useNotify();
  const textOf = useProblemText();
  const again = useAccountChange(accountChanges.inviteAgain);
  const { sentAt, failedAt, expiresAt } = account.invitation ?? { expiresAt: '' };
  const day = (moment: string) => dutchLongDate(localDateOf(new Date(moment)));
  const sent = sentAt ? t('invitation.sent', { day: day(sentAt), until: day(expiresAt) }) : t('invitation.sending');
  const send = () =>
    again.mutate(account.id, {
      onSuccess: () => notify({ text: t('invitation.again', { email: account.email ?? '' }) }),
      onError: (error) => notify({ text: textOf(error).text }),
    });
  return (
    <section className="est-surface est-stack" aria-labelledby="uitnodiging">
      <Heading level={2} size="level-3" id="uitnodiging">
        {t('invitation.title')}
      </Heading>
      <p>{failedAt ? t('invitation.failed', { email: account.email ?? '' }) : sent}</p>
      <div>
        <Button variant="secondary" aria-busy={again.isPending || undefined} onClick={send}>
          {t('invitation.sendAgain')}
        </Button>
      </div>
    </section>
  );
}
