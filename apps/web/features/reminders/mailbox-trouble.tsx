import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dutchDateWithDay } from '#libs/platform/domain/index.js';
import { useProblemText } from '../../app/api/problem-text.js';
import { dayOf } from '../../app/today.js';
import { Button, ConfirmDialog, Note, useNotify } from '../../ui/index.js';
import {
  type MailboxProblem,
  mailboxStateQuery,
  problemKeyOf,
  useConfirmMailbox,
  useSendAgain,
} from './mailbox-problems.js';
import './reminders.css';

interface Props {
  readonly locationId: string;
  /** as they are now */
  readonly addresses: readonly (string | undefined)[];
}

/** At the mailboxes of one location: that mail does not arrive, and what can be sent again once they are right. */
export function MailboxTrouble({ locationId, addresses }: Props): ReactNode {
  const { data } = useQuery(mailboxStateQuery(locationId, addresses));
  if (!data) return null;
  const { items, failedReminders } = data;
  if (items.length === 0) return failedReminders > 0 ? <SendAgain {...{ locationId, failedReminders }} /> : null;
  return (
    <div className="est-stack">
      {items.map((problem) => (
        <Problem key={problem.mailbox} problem={problem} />
      ))}
    </div>
  );
}

function Problem({ problem }: { problem: MailboxProblem }): ReactNode {
  const { t } = useTranslation('reminders');
  const run = useAnnounced();
  const [asked, setAsked] = useState(false);
  const confirm = useConfirmMailbox(problem.locationId);
  const day = dutchDateWithDay(dayOf(problem.since));
  const send = async () => {
    await run(() => confirm.mutateAsync(problem.mailbox), t('mailbox.confirmed'));
    setAsked(false);
  };
  return (
    <>
      <Note>
        <div className="est-mailbox-trouble">
          <p>{t(`mailbox.trouble.${problemKeyOf(problem)}`, { day, address: problem.address })}</p>
          {problem.problem === 'refused' ? (
            <Button variant="secondary" onClick={() => setAsked(true)}>
              {t('mailbox.isRight')}
              <span className="ams-visually-hidden">{`: ${problem.address}`}</span>
            </Button>
          ) : null}
        </div>
      </Note>
      <ConfirmDialog
        open={asked}
        title={t('mailbox.question')}
        confirmLabel={t('mailbox.tryAgain')}
        busy={confirm.isPending}
        onConfirm={() => void send()}
        onCancel={() => setAsked(false)}
      >
        <p>{t('mailbox.questionText', { address: problem.address })}</p>
      </ConfirmDialog>
    </>
  );
}

function SendAgain({ locationId, failedReminders: count }: { locationId: string; failedReminders: number }): ReactNode {
  const { t } = useTranslation('reminders');
  const run = useAnnounced();
  const again = useSendAgain(locationId);
  return (
    <Note>
      <div className="est-mailbox-trouble">
        <p>{t('mailbox.failed', { count })}</p>
        <Button
          variant="secondary"
          aria-busy={again.isPending}
          onClick={() => void run(() => again.mutateAsync(), t('mailbox.sentAgain', { count }))}
        >
          {t('mailbox.sendAgain', { count })}
        </Button>
      </div>
    </Note>
  );
}

/** Does it, and says what came of it. */
function useAnnounced(): (work: () => Promise<unknown>, done: string) => Promise<void> {
  const notify = useNotify();
  const textOf = useProblemText();
  return async (work, done) => {
    try {
      await work();
      notify({ text: done });
    } catch (error) {
      notify({ text: textOf(error).text });
    }
  };
}
