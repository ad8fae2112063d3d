import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { Loading } from '../../ui/index.js';
import { ProblemPage } from '../api/problem-text.js';
import { signInPage } from './addresses.js';
import { SessionLapsed } from './session-lapsed.js';
import { SessionContext, useSessionQuery, type Session } from './session.js';
import { useIdleWatch } from './use-idle-watch.js';
import { WorkplacePage } from './workplace-page.js';

/** Around every page that is not public. */
export function RequireSession(): ReactNode {
  const { pathname, search } = useLocation();
  const { data: session, error, refetch } = useSessionQuery();
  const look = useCallback(() => void refetch(), [refetch]);
  const { known, changedHands } = useKnownSession(session);
  useIdleWatch(look);
  if (session === undefined || changedHands) {
    return error ? <ProblemPage error={error} onRetry={look} /> : <Loading heading rows={6} />;
  }
  if (!known) return <Navigate to={signInPage(pathname + search)} replace />;
  const lapsed = session === null;
  return (
    <SessionContext value={known}>
      {lapsed ? <SessionLapsed /> : null}
      <div hidden={lapsed} key={known.activeMembershipId}>
        {known.activeMembershipId ? <Outlet /> : <WorkplacePage session={known} />}
      </div>
    </SessionContext>
  );
}

/** The last session of this page. When somebody else signs in on this screen, nothing of the one before may stay. */
function useKnownSession(session: Session | null | undefined): { known: Session | undefined; changedHands: boolean } {
  const [known, setKnown] = useState(session ?? undefined);
  const changedHands = Boolean(known && session && known.person.id !== session.person.id);
  if (session && session !== known && !changedHands) setKnown(session);
  useEffect(() => {
    if (changedHands) window.location.replace('/');
  }, [changedHands]);
  return { known: changedHands ? known : (session ?? known), changedHands };
}
