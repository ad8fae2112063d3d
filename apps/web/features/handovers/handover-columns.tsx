import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formKindLabels } from '#libs/forms/domain/index.js';
import { dutchDateWithDay, dutchDaysLeft } from '#libs/platform/domain/index.js';
import { today } from '../../app/today.js';
import type { DataColumn } from '../../ui/index.js';
import { HandoverBadge } from './handover-badge.js';
import type { HandoverSummary } from './handovers.js';
import { momentInList } from './moment.js';

/** Columns of a list of handovers: whose, which form, how far, who was last, by when. */
export function useHandoverColumns(): readonly DataColumn<HandoverSummary>[] {
  const { t } = useTranslation('handovers');
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('column.child'),
        card: 'title',
        cell: ({ id, pupilName }) => (
          <Link className="ams-link" to={`/overdrachten/${id}`}>
            <bdi>{pupilName}</bdi>
          </Link>
        ),
      },
      { id: 'form', header: t('column.form'), cell: ({ form }) => formKindLabels[form] },
      {
        id: 'status',
        header: t('column.status'),
        card: 'badge',
        cell: (row) => <Status {...row} />,
      },
      {
        id: 'sections',
        header: t('column.sections'),
        align: 'end',
        nowrap: true,
        // After a refusal all of it is erased.
        cell: ({ status, sectionsComplete, sectionsTotal }) =>
          status === 'refused' ? null : t('list.sections', { done: sectionsComplete, total: sectionsTotal }),
      },
      {
        id: 'changed',
        header: t('column.changed'),
        cell: ({ changedAt, changedByName }) => (
          <>
            {momentInList(changedAt)}
            {changedByName ? <div className="est-secondary">{changedByName}</div> : null}
          </>
        ),
      },
      { id: 'due', header: t('column.due'), nowrap: true, cell: (row) => <Due {...row} /> },
    ],
    [t],
  );
}

/** Where it is; of what a school has not opened, for how long. */
function Status({ status, sent }: HandoverSummary): ReactNode {
  const { t } = useTranslation('handovers');
  const isUnopened = status === 'sent' && sent?.openedAt === undefined;
  return (
    <>
      <HandoverBadge status={status} />
      {isUnopened ? (
        <div className="est-secondary">{t('list.unopenedDays', { count: sent?.unopenedDays ?? 0 })}</div>
      ) : null}
    </>
  );
}

/** The day only counts as long as the form is not sent. */
function Due({ dueOn, status }: HandoverSummary): ReactNode {
  if (!dueOn) return null;
  const isOpen = ['draft', 'presented', 'returned'].includes(status);
  return (
    <>
      {dutchDateWithDay(dueOn)}
      {isOpen ? <div className="est-secondary">{dutchDaysLeft(today(), dueOn)}</div> : null}
    </>
  );
}
