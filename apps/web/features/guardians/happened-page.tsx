import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState, Loading, PageHeading } from '../../ui/index.js';
import { momentInWords } from '../handovers/moment.js';
import { eventsQuery } from './guardian-calls.js';
import { useGuardianProblem } from './guardian-problem.js';

/** Who looked and what happened: by role, and when. */
export function HappenedPage(): ReactNode {
  const { t } = useTranslation('guardians');
  const { data, error, refetch } = useQuery(eventsQuery);
  const textOf = useGuardianProblem();
  return (
    <div className="est-stack">
      <PageHeading
        title={t('step.gebeurd.title')}
        lead={t('happened.lead')}
        back={{ to: '/ouder/kind', label: t('back') }}
      />
      {error ? <ErrorState problem={textOf(error)} onRetry={() => void refetch()} /> : null}
      {data ? (
        <section className="est-surface">
          <ol className="est-guardian__events">
            {data.items.toReversed().map(({ label, happenedAt, byRole }) => (
              <li key={`${happenedAt} ${label}`}>
                <b>{label}</b>
                <span className="est-secondary">
                  {t('happened.by', { at: momentInWords(happenedAt), role: byRole })}
                </span>
              </li>
            ))}
          </ol>
        </section>
      ) : error ? null : (
        <Loading rows={4} />
      )}
    </div>
  );
}
