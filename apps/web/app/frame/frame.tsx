import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, ScrollRestoration, useLocation, useNavigate } from 'react-router';
import {
  AppShell,
  ConnectionBar,
  KeyboardHelp,
  PersonMenu,
  TrainingBar,
  useNotify,
  WorkplaceSwitch,
} from '../../ui/index.js';
import { useReachable } from '../api/connection.js';
import { titleOf, useSessionQuery, useSignOut, useSwitchWorkplace, type Session } from '../session/session.js';
import { DossiersWatch } from '../../features/dossiers/dossiers-watch.js';
import { PageBoundary } from './page-boundary.js';
import { useNavigation } from './navigation.js';
import { PageHelp } from './page-help-words.js';
import { useRouteFocus } from './route-focus.js';
import '../session/session-pages.css';

/** The shell around every page, filled with who is signed in. */
export function Frame(): ReactNode {
  const { data: session } = useSessionQuery();
  const { pathname } = useLocation();
  const entries = useNavigation(session);
  const reachable = useReachable();
  useRouteFocus();
  const bars = (
    <>
      {session?.trainingEnvironment ? <TrainingBar /> : null}
      <ConnectionBar lost={!reachable} />
    </>
  );
  return (
    <AppShell entries={entries} bars={bars} tools={<Tools session={session ?? undefined} />}>
      <ScrollRestoration />
      {session?.permissions.includes('dossiers.make') ? <DossiersWatch key={session.activeMembershipId} /> : null}
      <PageBoundary path={pathname}>
        <Outlet />
      </PageBoundary>
    </AppShell>
  );
}

function Tools({ session }: { session: Session | undefined }): ReactNode {
  const { t } = useTranslation('app');
  const { pathname } = useLocation();
  const signOut = useSignOut();
  const navigate = useNavigate();
  const help = (
    <KeyboardHelp>
      <PageHelp path={pathname} />
    </KeyboardHelp>
  );
  if (!session) {
    return (
      <>
        {help}
        {pathname === '/aanmelden' ? null : (
          <Link className="ams-button ams-button--secondary" to="/aanmelden">
            {t('signIn.title')}
          </Link>
        )}
      </>
    );
  }
  const active = session.memberships.find(({ id }) => id === session.activeMembershipId);
  return (
    <>
      <Workplaces session={session} />
      {help}
      <PersonMenu
        name={session.person.name}
        roleLabel={active?.roleLabel ?? ''}
        onSessions={() => void navigate('/sessies')}
        onSignOut={() => signOut.mutate()}
      />
    </>
  );
}

function Workplaces({ session }: { session: Session }): ReactNode {
  const { t } = useTranslation('app');
  const notify = useNotify();
  const change = useSwitchWorkplace();
  const workplaces = session.memberships.map((membership) => ({
    id: membership.id,
    title: titleOf(membership),
    detail: membership.roleLabel,
  }));
  const switchTo = (id: string) => {
    const name = workplaces.find((workplace) => workplace.id === id)?.title ?? '';
    change.mutate(id, { onSuccess: () => notify({ text: t('workplace.switched', { name }) }) });
  };
  return <WorkplaceSwitch workplaces={workplaces} activeId={session.activeMembershipId ?? ''} onSwitch={switchTo} />;
}
