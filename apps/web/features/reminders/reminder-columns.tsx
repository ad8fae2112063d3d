import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dutchDateWithDay } from '#libs/platform/domain/index.js';
import { Button, type DataColumn, type State, StateBadge } from '../../ui/index.js';
import { type Reminder, type Tab, reasonKeyOf } from './reminders.js';

type Column = DataColumn<Reminder>;

const moments = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});
const looks: Record<Reminder['status'], State> = {
  planned: 'waiting',
  'in-progress': 'waiting',
  sent: 'on-time',
  failed: 'late',
  lapsed: 'held',
};

/** Columns of one of the four lists; `onAgain` only for who may offer again. */
export function useReminderColumns(tab: Tab, onAgain?: (reminder: Reminder) => void): readonly Column[] {
  const { t } = useTranslation('reminders');
  return useMemo(() => {
    const child: Column = {
      id: 'child',
      header: t('column.child'),
      card: 'title',
      cell: (reminder) => <ChildLink reminder={reminder} />,
    };
    const why: Column = { id: 'why', header: t('column.why'), cell: (reminder) => <Why reminder={reminder} /> };
    const receiver: Column = {
      id: 'receiver',
      header: t('column.receiver'),
      cell: (reminder) => <Receiver reminder={reminder} />,
    };
    const state: Column = {
      id: 'state',
      header: t('column.state'),
      card: 'badge',
      cell: ({ status }) => <StateBadge state={looks[status]}>{t(`state.${status}`)}</StateBadge>,
    };
    const shared = [child, why, receiver];
    if (tab === 'planned') {
      const when = ({ sendOn }: Reminder): string => dutchDateWithDay(sendOn);
      return [...shared, { id: 'sendOn', header: t('column.sendOn'), nowrap: true, cell: when }, state];
    }
    const header = { sent: t('column.sentAt'), failed: t('column.failedAt'), lapsed: t('column.lapsedAt') }[tab];
    const settled: Column = { id: 'settledAt', header, nowrap: true, cell: ({ settledAt }) => momentOf(settledAt) };
    if (tab === 'sent') return [...shared, settled, state];
    const reason: Column = {
      id: 'reason',
      header: tab === 'failed' ? t('column.reason') : t('column.lapseReason'),
      cell: ({ reason: code = '' }) => t(`reason.${reasonKeyOf(code)}`),
    };
    const columns = [...shared, settled, reason];
    return tab === 'failed' && onAgain ? [...columns, againColumn(t('column.action'), onAgain)] : columns;
  }, [tab, onAgain, t]);
}

const againColumn = (header: string, onAgain: (reminder: Reminder) => void): Column => ({
  id: 'action',
  header,
  card: 'action',
  nowrap: true,
  cell: (reminder) => <AgainButton reminder={reminder} onAgain={onAgain} />,
});

const momentOf = (at: string | undefined): string => (at ? moments.format(new Date(at)) : '');

function ChildLink({ reminder }: { reminder: Reminder }): ReactNode {
  const { t } = useTranslation('reminders');
  if (!reminder.sortName) return t('unknownChild');
  return (
    <Link className="ams-link" to={`/kinderen/${reminder.pupilId}`}>
      <bdi>{reminder.sortName}</bdi>
    </Link>
  );
}

function Why({ reminder: { rule, rungDays, insteadOf } }: { reminder: Reminder }): ReactNode {
  const { t } = useTranslation('reminders');
  return (
    <>
      {t(`rule.${rule}`)}
      {rungDays > 0 || insteadOf ? (
        <>
          <br />
          <span className="est-secondary">{insteadOf ? t('insteadOf') : t('rung', { count: rungDays })}</span>
        </>
      ) : null}
    </>
  );
}

function Receiver({ reminder }: { reminder: Reminder }): ReactNode {
  const { t } = useTranslation('reminders');
  const { recipientName, recipientKind, address } = reminder;
  return (
    <>
      {recipientName ? `${recipientName} (${t(`receiver.${recipientKind}`)})` : t(`receiver.${recipientKind}`)}
      {address ? (
        <>
          <br />
          <span className="est-secondary">{address}</span>
        </>
      ) : null}
    </>
  );
}

function AgainButton({ reminder, onAgain }: { reminder: Reminder; onAgain: (reminder: Reminder) => void }): ReactNode {
  const { t } = useTranslation('reminders');
  return (
    <Button variant="secondary" onClick={() => onAgain(reminder)}>
      {t('again.button')}
      <span className="ams-visually-hidden">
        {`: ${t('again.about', { receiver: t(`receiver.${reminder.recipientKind}`) })} `}
        <bdi>{reminder.displayName}</bdi>
      </span>
    </Button>
  );
}
