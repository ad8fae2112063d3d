import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '#libs/api-client/types.js';
import { api } from '../../app/api/api.js';
import { ProblemState, useProblemText } from '../../app/api/problem-text.js';
import { Button, Loading, PageHeading, StateBadge, useNotify } from '../../ui/index.js';
import './access.css';

type OwnSession = components['schemas']['OwnSessionResponse'];

const sessionsQuery = queryOptions({
  queryKey: ['own-sessions'],
  queryFn: () => api.get<components['schemas']['OwnSessionsResponse']>('/sessions'),
});

/** Mijn sessies: where I am signed in, and the way out. */
export function SessionsPage(): ReactNode {
  const { t } = useTranslation('access');
  const { data, error, refetch } = useQuery(sessionsQuery);
  const others = data?.items.filter(({ current }) => !current) ?? [];
  return (
    <div className="est-stack">
      <PageHeading title={t('sessions.title')} lead={t('sessions.lead')} />
      {error ? <ProblemState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Loading rows={3} /> : null}
      {data ? (
        <ul className="est-plain-list est-sessions">
          {data.items.map((session) => (
            <li key={session.id} className="est-surface est-sessions__session">
              <SessionWords session={session} />
              {session.current ? null : <EndSession session={session} />}
            </li>
          ))}
        </ul>
      ) : null}
      {data ? (
        <p className="est-secondary">{others.length === 0 ? t('sessions.onlyHere') : t('sessions.unknown')}</p>
      ) : null}
      {data ? <SignOutEverywhere /> : null}
    </div>
  );
}

function SessionWords({ session }: { session: OwnSession }): ReactNode {
  const { t } = useTranslation('access');
  const moment = (text: string) => moments.format(new Date(text));
  return (
    <div>
      <b className="est-sessions__device">{session.device}</b>
      {session.current ? <StateBadge state="on-time">{t('sessions.current')}</StateBadge> : null}
      <br />
      <span className="est-secondary">
        {t('sessions.times', { started: moment(session.startedAt), seen: moment(session.lastSeenAt) })}
      </span>
    </div>
  );
}

const moments = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
});

function EndSession({ session }: { session: OwnSession }): ReactNode {
  const { t } = useTranslation('access');
  const notify = useNotify();
  const textOf = useProblemText();
  const client = useQueryClient();
  const end = useMutation({
    mutationFn: () => api.delete<unknown>(`/sessions/${session.id}`),
    onSuccess: () => notify({ text: t('sessions.ended', { device: session.device }) }),
    onError: (error) => notify({ text: textOf(error).text }),
    onSettled: () => client.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
  return (
    <Button
      variant="secondary"
      aria-busy={end.isPending || undefined}
      aria-label={t('sessions.endNamed', { device: session.device })}
      onClick={() => end.mutate()}
    >
      {t('sessions.end')}
    </Button>
  );
}

function SignOutEverywhere(): ReactNode {
  const { t } = useTranslation('access');
  const notify = useNotify();
  const textOf = useProblemText();
  const leave = useMutation({
    mutationFn: () => api.delete<components['schemas']['SignOutResponse']>('/sessions'),
    onSuccess: (answer) => window.location.assign(answer.endSessionUrl ?? '/aanmelden'),
    onError: (error) => notify({ text: textOf(error).text }),
  });
  return (
    <div>
      <Button variant="secondary" aria-busy={leave.isPending || undefined} onClick={() => leave.mutate()}>
        {t('sessions.everywhere')}
      </Button>
    </div>
  );
}
