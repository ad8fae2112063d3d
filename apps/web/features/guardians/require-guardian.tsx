import { useQuery } from '@tanstack/react-query';
import { createContext, use, useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { guardianTimes } from '#libs/guardian-portal/domain/index.js';
import { ApiProblem } from '../../app/api/api-problem.js';
import { useIdleWatch } from '../../app/session/use-idle-watch.js';
import { ErrorState, Loading, PageHeading } from '../../ui/index.js';
import { type GuardianHandover, guardianQuery } from './guardian-calls.js';
import { PapersWatch } from './papers-watch.js';
import { useGuardianProblem } from './guardian-problem.js';

const HandoverContext = createContext<GuardianHandover | undefined>(undefined);

/** What lies before the parent who is in. */
export function useGuardianHandover(): GuardianHandover {
  const handover = use(HandoverContext);
  if (!handover) throw new Error('useGuardianHandover is for pages behind RequireGuardian');
  return handover;
}

/** Around every page for which a parent must be in. When the session ends, what was typed stays on the screen. */
export function RequireGuardian(): ReactNode {
  const { t } = useTranslation('guardians');
  const { data, error, refetch } = useQuery(guardianQuery);
  const textOf = useGuardianProblem();
  const look = useCallback(() => void refetch(), [refetch]);
  useIdleWatch(look, guardianTimes.idleMinutes);
  const lapsed = error instanceof ApiProblem && error.status === 401;
  if (!data) {
    if (lapsed) return <PageHeading title={t('lapsed.title')} lead={t('lapsed.text')} />;
    if (error) return <ErrorState problem={textOf(error)} headingLevel={1} onRetry={look} />;
    return <Loading heading rows={5} />;
  }
  return (
    <HandoverContext value={data}>
      <PapersWatch />
      {lapsed ? <PageHeading title={t('lapsed.title')} lead={t('lapsed.still')} /> : null}
      <div hidden={lapsed}>
        <Outlet />
      </div>
    </HandoverContext>
  );
}
