import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemState } from '../../app/api/problem-text.js';
import { usePermission } from '../../app/session/session.js';
import { DataTable, EmptyState, HandoverIcon, PageHeading } from '../../ui/index.js';
import { useHandoverColumns } from './handover-columns.js';
import { HandoversFilter, useHandoversFilter } from './handovers-filter.js';
import { SenderBatch } from './batch/sender-batch.js';
import { selectionOf } from './batch/selection-of.js';
import { handoversQuery, type HandoverSummary } from './handovers.js';

/** All handovers of the own locations. */
export function HandoversPage(): ReactNode {
  const { t } = useTranslation('handovers');
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<ReadonlyMap<string, HandoverSummary>>(new Map());
  const choice = useHandoversFilter(() => setCursors([]));
  const { data, error, refetch } = useQuery(handoversQuery({ ...choice.filter, cursor: cursors.at(-1) }));
  const columns = useHandoverColumns();
  const mayWrite = usePermission('handovers.write');
  const rows = data?.items;
  const next = data?.nextCursor;
  const pages = {
    onPrevious: cursors.length > 0 ? () => setCursors(cursors.slice(0, -1)) : undefined,
    onNext: next ? () => setCursors([...cursors, next]) : undefined,
  };
  return (
    <div className="est-stack">
      <PageHeading title={t('list.title')} lead={t('list.lead')} />
      <HandoversFilter {...choice} />
      {rows?.length ? <ListLinks /> : null}
      <SenderBatch chosen={chosen} onChoose={setChosen} />
      {error ? (
        <ProblemState error={error} onRetry={() => void refetch()} />
      ) : (
        <DataTable
          caption={t('list.title')}
          hideCaption
          order="changed"
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          {...(mayWrite
            ? { selection: selectionOf(rows ?? [], { chosen, nameOf, valueOf: itself, choose: setChosen }) }
            : {})}
          pages={pages}
          empty={
            choice.chosen ? (
              <EmptyState title={t('list.noneHere')}>{t('list.noneHereText')}</EmptyState>
            ) : (
              <EmptyState title={t('list.none')} icon={HandoverIcon} action={<FirstLinks />}>
                {t('list.noneText')}
              </EmptyState>
            )
          }
        />
      )}
    </div>
  );
}

const nameOf = ({ pupilName }: HandoverSummary): string => pupilName;
const itself = (row: HandoverSummary): HandoverSummary => row;

/** Beside the list: a whole group at once, and what schools said about earlier ones. */
function ListLinks(): ReactNode {
  const { t } = useTranslation('handovers');
  return (
    <div className="est-row">
      <GroupLink />
      <Link className="ams-link" to="/overdrachten/terugkoppeling">
        {t('list.toFeedback')}
      </Link>
    </div>
  );
}

function FirstLinks(): ReactNode {
  const { t } = useTranslation('handovers');
  return (
    <div className="est-row">
      <Link className="ams-button ams-button--primary" to="/kinderen">
        {t('list.toChildren')}
      </Link>
      <GroupLink />
    </div>
  );
}

function GroupLink(): ReactNode {
  const { t } = useTranslation('handovers');
  return usePermission('handovers.write') ? (
    <Link className="ams-button ams-button--secondary" to="/overdrachten/groep">
      {t('list.toGroup')}
    </Link>
  ) : null;
}
