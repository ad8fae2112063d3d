import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dutchDateWithDay } from '#libs/platform/domain/index.js';
import { usePermission } from '../../app/session/session.js';
import { dayOf } from '../../app/today.js';
import { Button, DataTable, type DataColumn } from '../../ui/index.js';
import { type MailboxProblem, mailboxProblemsQuery } from './mailbox-problems.js';

const firstShown = 3;

/** On the start page of whoever keeps mailboxes: at which ones mail does not arrive. Nothing when all is well. */
export function MailboxTasks(): ReactNode {
  const mayMend = usePermission('organisations.contact');
  const { data } = useQuery({ ...mailboxProblemsQuery, enabled: mayMend });
  return data && data.items.length > 0 ? <Tasks problems={data.items} /> : null;
}

function Tasks({ problems }: { problems: readonly MailboxProblem[] }): ReactNode {
  const { t } = useTranslation('reminders');
  const [all, setAll] = useState(false);
  const columns = useColumns();
  const count = problems.length;
  return (
    <section className="est-stack" aria-label={t('mailbox.title', { count })}>
      <DataTable
        caption={t('mailbox.title', { count })}
        columns={columns}
        rows={all ? problems : problems.slice(0, firstShown)}
        rowId={({ locationId, mailbox }) => `${locationId} ${mailbox}`}
        empty={null}
      />
      {count > firstShown && !all ? (
        <div>
          <Button variant="tertiary" onClick={() => setAll(true)}>
            {t('mailbox.showAll', { count })}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function useColumns(): readonly DataColumn<MailboxProblem>[] {
  const { t } = useTranslation('reminders');
  return useMemo(
    () => [
      {
        id: 'place',
        header: t('mailbox.column.place'),
        card: 'title',
        cell: (problem) => <Place problem={problem} />,
      },
      {
        id: 'mailbox',
        header: t('mailbox.column.mailbox'),
        cell: ({ mailbox, address }) => (
          <>
            {t(`mailbox.which.${mailbox}`)}
            {address ? (
              <>
                <br />
                <span className="est-secondary">{address}</span>
              </>
            ) : null}
          </>
        ),
      },
      { id: 'problem', header: t('mailbox.column.problem'), cell: ({ problem }) => t(`mailbox.problem.${problem}`) },
      {
        id: 'since',
        header: t('mailbox.column.since'),
        nowrap: true,
        cell: ({ since }) => dutchDateWithDay(dayOf(since)),
      },
      {
        id: 'action',
        header: t('column.action'),
        card: 'action',
        nowrap: true,
        cell: ({ locationId, locationName, problem, mailbox }) => (
          <Link className="ams-link" to={`/beheer/organisaties/${locationId}`}>
            {t(problem === 'missing' ? 'mailbox.fill' : 'mailbox.mend')}
            <span className="ams-visually-hidden">{`: ${locationName}, ${t(`mailbox.which.${mailbox}`)}`}</span>
          </Link>
        ),
      },
    ],
    [t],
  );
}

function Place({ problem: { locationName, organisationName } }: { problem: MailboxProblem }): ReactNode {
  return (
    <>
      {locationName}
      {organisationName === locationName ? null : (
        <>
          <br />
          <span className="est-secondary">{organisationName}</span>
        </>
      )}
    </>
  );
}
