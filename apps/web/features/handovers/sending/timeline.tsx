import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemState } from '../../../app/api/problem-text.js';
import { Loading } from '../../../ui/index.js';
import { momentInList } from '../moment.js';
import { eventsQuery } from './sending-calls.js';

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
      {data.items.map((event) => (
        <li key={event.id}>
          {event.label}
          {event.note ? `: ${event.note}` : ''}
          <div className="est-secondary">
            {t('events.by', {
              at: momentInList(event.happenedAt),
              name: event.byName,
              role: event.byRole.toLocaleLowerCase('nl'),
            })}
          </div>
        </li>
      ))}
    </ol>
  );
}
