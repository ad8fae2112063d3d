import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemState } from '../../app/api/problem-text.js';
import { Button, Heading, Loading } from '../../ui/index.js';
import { momentInList } from '../handovers/moment.js';
import { eventsQuery } from './received-handovers.js';

/** What happened to it. Asked for when somebody wants to see it: looking is a line in the log. */
export function Timeline({ id, shown = false }: { id: string; shown?: boolean }): ReactNode {
  const { t } = useTranslation('receivedHandovers');
  const [open, setOpen] = useState(shown);
  if (!open) {
    return (
      <div>
        <Button variant="tertiary" onClick={() => setOpen(true)}>
          {t('events.show')}
        </Button>
      </div>
    );
  }
  return (
    <section className="est-surface est-stack" aria-labelledby="events">
      <Heading level={2} size="level-3" id="events">
        {t('events.title')}
      </Heading>
      <Events id={id} />
    </section>
  );
}

function Events({ id }: { id: string }): ReactNode {
  const { data, error, refetch } = useQuery(eventsQuery(id));
  if (error) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading rows={3} />;
  return (
    <ol className="est-dossier__events">
      {data.items.map(({ id: key, label, note, happenedAt, byName, byRole }) => (
        <li key={key}>
          <span className="est-secondary">{momentInList(happenedAt)}</span>
          <div>
            <div>{label}</div>
            {note ? <div className="est-dossier__words">{note}</div> : null}
            <div className="est-secondary">
              {byName} ({byRole})
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}
