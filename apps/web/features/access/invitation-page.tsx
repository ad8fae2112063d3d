import type { ReactNode } from 'react';
import { Navigate, useSearchParams } from 'react-router';

/** Where the link in the mail leads: opening it does nothing yet (scanners open links too); signing in accepts it. */
export function InvitationPage(): ReactNode {
  const [search] = useSearchParams();
  const code = search.get('code') ?? '';
  const to = /^[\w-]{43}$/.test(code) ? `/aanmelden?uitnodiging=${code}` : '/aanmelden?fout=uitnodiging';
  return <Navigate to={to} replace />;
}
