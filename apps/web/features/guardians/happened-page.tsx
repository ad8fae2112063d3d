import { useQuery } from '@tanstack/react-query';
import { momentInWords } from '#libs/dossiers/domain/index.js';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState, Loading, PageHeading } from '../../ui/index.js';
import { type GuardianEvents, eventsQuery } from './guardian-calls.js';
import { useGuardianProblem } from './guardian-problem.js';

/** All that happened and who looked, in one list: by role, and when. */
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
      {data ? <Lines events={data} /> : error ? null : <Loading rows={4} />}
    </div>
  );
}

function Lines({ events }: { events: GuardianEvents }): ReactNode {
  const { t } = useTranslation('guardians');
  return (
    <section className="est-surface" aria-label={t('happened.title')}>
      <ol className="est-guardian__events">
        {linesOf(events, t).map(({ key, text, below }) => (
          <li key={key}>
            <b>{text}</b>
            <span className="est-secondary">{below}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

type T = ReturnType<typeof useTranslation<'guardians'>>['t'];

interface Line {
  readonly key: string;
  readonly at: string;
  readonly text: string;
  readonly below: string;
}

/** The latest first. */
function linesOf({ items, looks }: GuardianEvents, t: T): Line[] {
  const lines: Line[] = [
    ...items.map(({ label, happenedAt: at, byRole: role }) => ({
      ...{ key: `${at} ${label}`, at, text: label },
      below: t('happened.by', { at: momentInWords(new Date(at)), role }),
    })),
    ...looks.map(({ label, role, atSchool, lastAt: at, times: count }) => ({
      ...{ key: `${label} ${role} ${String(atSchool)} ${at}`, at },
      text: t(atSchool ? 'happened.atSchool' : 'happened.atPreschool', { label }),
      below: t('happened.times', { at: momentInWords(new Date(at)), role, count }),
    })),
  ];
  return lines.sort((one, other) => other.at.localeCompare(one.at));
}
