import { Paragraph } from '@amsterdam/design-system-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useSearchParams } from 'react-router';
import { signInRefusals } from '#libs/access/domain/index.js';
import { EmptyState, ErrorState, Loading, PageHeading } from '../../ui/index.js';
import { api } from '../api/api.js';
import { ProblemState } from '../api/problem-text.js';
import { returnPath, signInAddress } from './addresses.js';
import { useSessionQuery } from './session.js';

interface Providers {
  readonly items: readonly { readonly id: string; readonly label: string }[];
}

/** One button per provider; afterwards straight to what the mail's link meant. */
export function SignInPage(): ReactNode {
  const { t } = useTranslation('app');
  const [search] = useSearchParams();
  const { data: session } = useSessionQuery();
  const returnTo = returnPath(search.get('terug'));
  const refusal = search.get('fout');
  const invitation = search.get('uitnodiging');
  if (session && !refusal && !invitation) return <Navigate to={returnTo} replace />;
  return (
    <div className="est-surface est-stack est-narrow-page est-sign-in">
      <PageHeading title={t('signIn.title')} lead={invitation ? t('signIn.invited') : t('signIn.lead')} />
      {refusal ? <Refusal reason={refusal} /> : null}
      <ProviderButtons returnTo={returnTo} invitation={invitation} />
      <Paragraph size="small" className="est-secondary">
        {t('signIn.onlyStaff')}
      </Paragraph>
      <Paragraph size="small">
        <Link className="ams-link" to="/termijnen">
          {t('signIn.terms')}
        </Link>
      </Paragraph>
    </div>
  );
}

function Refusal({ reason }: { reason: string }): ReactNode {
  const { t } = useTranslation('app');
  const known = Object.entries(signInRefusals).find(([code]) => code === reason);
  return <ErrorState problem={{ title: t('signIn.refused'), text: known?.[1] ?? t('signIn.failed') }} />;
}

function ProviderButtons({ returnTo, invitation }: { returnTo: string; invitation: string | null }): ReactNode {
  const { t } = useTranslation('app');
  const { data, error, refetch } = useQuery({
    queryKey: ['identity-providers'],
    queryFn: () => api.get<Providers>('/identity-providers'),
  });
  if (error) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading rows={2} />;
  if (data.items.length === 0) return <EmptyState title={t('signIn.none')}>{t('signIn.noneText')}</EmptyState>;
  return (
    <ul className="est-sign-in__providers">
      {data.items.map(({ id, label }, i) => (
        <li key={id}>
          <a
            className={`ams-button ams-button--${i === 0 ? 'primary' : 'secondary'}`}
            href={signInAddress(id, returnTo, invitation)}
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
