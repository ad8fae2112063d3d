import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState, Heading, Loading, PageHeading } from '../../ui/index.js';
import { momentInWords } from '../handovers/moment.js';
import { type GuardianLook, eventsQuery } from './guardian-calls.js';
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
        <>
          <Looks looks={data.looks} />
          <section className="est-surface est-stack" aria-labelledby="gebeurd">
            <Heading level={2} size="level-3" id="gebeurd">
              {t('happened.title')}
            </Heading>
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
        </>
      ) : error ? null : (
        <Loading rows={4} />
      )}
    </div>
  );
}

/** Everybody who read it, day by day. */
function Looks({ looks }: { looks: readonly GuardianLook[] }): ReactNode {
  const { t } = useTranslation('guardians');
  return (
    <section className="est-surface est-stack" aria-labelledby="gekeken">
      <Heading level={2} size="level-3" id="gekeken">
        {t('happened.looked')}
      </Heading>
      {looks.length === 0 ? <p className="est-secondary">{t('happened.nobody')}</p> : null}
      <ul className="est-guardian__events">
        {looks.map(({ role, atSchool, lastAt, times }) => (
          <li key={`${role} ${String(atSchool)} ${lastAt}`}>
            <b>{t(atSchool ? 'happened.atSchool' : 'happened.atPreschool', { role })}</b>
            <span className="est-secondary">{t('happened.times', { at: momentInWords(lastAt), count: times })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
