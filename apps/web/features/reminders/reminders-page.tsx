import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ProblemState } from '../../app/api/problem-text.js';
import { usePermission } from '../../app/session/session.js';
import { DataTable, EmptyState, PageHeading } from '../../ui/index.js';
import { HoldDialog } from './hold-dialog.js';
import { OfferAgain } from './offer-again.js';
import { useReminderColumns } from './reminder-columns.js';
import { ReminderTabs } from './reminder-tabs.js';
import { type Reminder, type ReminderOrigin, type Tab, keyOf, remindersQuery, tabs } from './reminders.js';
import { RuleFilter, useRuleFilter } from './rule-filter.js';

/** Herinneringen: what goes out in the next fourteen days, what went out, what failed and what was no longer needed. */
export function RemindersPage(): ReactNode {
  const { t } = useTranslation('reminders');
  const [search] = useSearchParams();
  const tab = tabs.find((each) => each === search.get('lijst')) ?? 'planned';
  const filter = useRuleFilter();
  return (
    <div className="est-stack">
      <PageHeading title={t('title')} lead={t('lead')} />
      <ReminderTabs current={tab} />
      <RuleFilter {...filter} />
      <ReminderList key={`${tab} ${filter.rule ?? ''}`} tab={tab} rule={filter.rule} />
    </div>
  );
}

function ReminderList({ tab, rule }: { tab: Tab; rule: ReminderOrigin | undefined }): ReactNode {
  const { t } = useTranslation('reminders');
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<Reminder>();
  const [toHold, setToHold] = useState<Reminder>();
  const mayManage = usePermission('reminders.manage');
  const actions = useMemo(() => (mayManage ? { onAgain: setAsked, onHold: setToHold } : undefined), [mayManage]);
  const columns = useReminderColumns(tab, actions);
  const { data, error, refetch } = useQuery(remindersQuery(tab, rule, cursors.at(-1)));
  const next = data?.nextCursor;
  if (error) return <ProblemState error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <DataTable
        caption={t(`caption.${tab}`)}
        hideCaption
        order={tab === 'planned' ? 'due' : 'latest'}
        columns={columns}
        rows={data?.items}
        rowId={keyOf}
        pages={{
          onPrevious: cursors.length > 0 ? () => setCursors(cursors.slice(0, -1)) : undefined,
          onNext: next ? () => setCursors([...cursors, next]) : undefined,
        }}
        empty={
          rule ? (
            <EmptyState title={t('empty.here')}>{t('emptyText.here')}</EmptyState>
          ) : (
            <EmptyState title={t(`empty.${tab}`)}>{t(`emptyText.${tab}`)}</EmptyState>
          )
        }
      />
      <HoldDialog reminder={toHold} onDone={() => setToHold(undefined)} />
      <OfferAgain reminder={asked} onDone={() => setAsked(undefined)} />
    </>
  );
}
