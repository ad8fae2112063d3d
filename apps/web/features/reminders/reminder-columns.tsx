import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dutchDateWithDay } from '#libs/platform/domain/index.js';
import { type DataColumn, type State, StateBadge } from '../../ui/index.js';
import { ReminderAction, type ReminderActions } from './reminder-action.js';
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
  held: 'held',
  sent: 'on-time',
  failed: 'late',
  lapsed: 'held',
};

/** Columns of one of the four lists; `actions` only for who may offer again and hold back. */
export function useReminderColumns(tab: Tab, actions?: ReminderActions): readonly Column[] {
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
      cell: (reminder) => <ReminderState reminder={reminder} />,
    };
    const action = actions ? [actionColumn(t('column.action'), actions)] : [];
    const shared = [child, why, receiver];
    if (tab === 'planned') {
      const when = ({ sendOn }: Reminder): string => dutchDateWithDay(sendOn);
      return [...shared, { id: 'sendOn', header: t('column.sendOn'), nowrap: true, cell: when }, state, ...action];
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
    return tab === 'failed' ? [...columns, ...action] : columns;
  }, [tab, actions, t]);
}

const actionColumn = (header: string, actions: ReminderActions): Column => ({
  id: 'action',
  header,
  card: 'action',
  nowrap: true,
  cell: (reminder) => <ReminderAction reminder={reminder} {...actions} />,
});

function ReminderState({ reminder: { status, heldReason } }: { reminder: Reminder }): ReactNode {
  const { t } = useTranslation('reminders');
  return (
    <>
      <StateBadge state={looks[status]}>{t(`state.${status}`)}</StateBadge>
      {heldReason ? (
        <>
          <br />
          <span className="est-secondary">{t('hold.because', { reason: heldReason })}</span>
        </>
      ) : null}
    </>
  );
}

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
