import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemState } from '../../../app/api/problem-text.js';
import { Loading } from '../../../ui/index.js';
import { momentInList } from '../moment.js';
import { type HandoverTimeline, eventsQuery } from './sending-calls.js';

/** All that happened, folded until somebody asks for it. */
export function Timeline({ id }: { id: string }): ReactNode {
  const { t } = useTranslation('handoverSteps');
  const [open, setOpen] = useState(false);
  return (
    <details className="est-way__events" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('events.title')}</summary>
      {open ? <Events id={id} /> : null}
    </details>
  );
}

function Events({ id }: { id: string }): ReactNode {
  const { t } = useTranslation('handoverSteps');
  const { data, error, refetch } = useQuery(eventsQuery(id));
  if (error) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading rows={3} />;
  return (
    <ol className="est-way__list">
      {linesOf(data, t).map(({ key, text, below }) => (
        <li key={key}>
          {text}
          <div className="est-secondary">{below}</div>
        </li>
      ))}
    </ol>
  );
}

type T = ReturnType<typeof useTranslation<'handoverSteps'>>['t'];

interface Line {
  readonly key: string;
  readonly at: string;
  readonly text: string;
  readonly below: string;
}

/** One list: what was done, who looked (by role and by day), and when the school was mailed. In order. */
function linesOf({ items, looks, delivered }: HandoverTimeline, t: T): Line[] {
  const lines: Line[] = [
    ...items.map(({ id, label, note, happenedAt: at, byName: name, byRole }) => ({
      ...{ key: id, at, text: note ? `${label}: ${note}` : label },
      below: t('events.by', { at: momentInList(at), name, role: byRole.toLocaleLowerCase('nl') }),
    })),
    ...looks.map(({ label, role, lastAt: at, times }) => ({
      ...{ key: `${label} ${role} ${at}`, at, text: label },
      below: t('events.look', { at: momentInList(at), role, count: times }),
    })),
    ...delivered.map((at) => ({ key: at, at, text: t('events.delivered'), below: momentInList(at) })),
  ];
  return lines.sort((one, other) => one.at.localeCompare(other.at));
}
