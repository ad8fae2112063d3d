import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, ScrollRestoration, useLocation, useNavigate } from 'react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useReachable } from '../../app/api/connection.js';
import { PageBoundary } from '../../app/frame/page-boundary.js';
import { useRouteFocus } from '../../app/frame/route-focus.js';
import { AppShell, Button, ConnectionBar } from '../../ui/index.js';
import { guardianCalls } from './guardian-calls.js';
import './guardians.css';

/** The shell around the pages of parents: a way to another language, a way out, and nothing of staff. */
export function GuardianFrame(): ReactNode {
  const { t } = useTranslation('guardians');
  const { pathname, hash } = useLocation();
  const reachable = useReachable();
  const inside = pathname.startsWith('/ouder/kind');
  useRouteFocus();
  const tools = (
    <>
      {pathname === '/ouder/talen' ? null : (
        <Link className="ams-button ams-button--tertiary est-guardian__tool" to={`/ouder/talen${hash}`}>
          <span lang="en">{t('languages.open')}</span>
        </Link>
      )}
      {inside ? <Stop /> : null}
    </>
  );
  return (
    <AppShell
      entries={[]}
      home={inside ? '/ouder/kind' : `/ouder${hash}`}
      bars={<ConnectionBar lost={!reachable} />}
      tools={tools}
    >
      <ScrollRestoration />
      <div className="est-guardian">
        <PageBoundary path={pathname}>
          <Outlet />
        </PageBoundary>
        {inside ? <p className="est-guardian__later est-screen-only">{t('later')}</p> : null}
      </div>
    </AppShell>
  );
}

function Stop(): ReactNode {
  const { t } = useTranslation('guardians');
  const navigate = useNavigate();
  const client = useQueryClient();
  const stop = async (): Promise<void> => {
    await guardianCalls.leave().catch(() => undefined);
    await navigate('/ouder/klaar', { replace: true });
    client.clear();
  };
  return (
    <Button variant="secondary" className="est-guardian__tool" onClick={() => void stop()}>
      {t('stop')}
    </Button>
  );
}
