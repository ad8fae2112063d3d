import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type PupilDoubt, doubtWords, pupilDoubts } from '#libs/pupils/domain/index.js';
import { ProblemState } from '../../app/api/problem-text.js';
import { DataTable, EmptyState, FilterBar, OnTimeIcon, PageHeading, SelectField } from '../../ui/index.js';
import { useDoubtColumns } from './doubt-columns.js';
import { doubtCountsQuery, doubtsQuery } from './doubts.js';

/** What is kept of a child and may be wrong, each with a way to mend it or to say that it is right. */
export function DoubtsPage(): ReactNode {
  const { t } = useTranslation('pupils');
  const { kind, choose, pages, cursor } = usePlace();
  const counts = useQuery(doubtCountsQuery);
  const { data, error, refetch } = useQuery(doubtsQuery(kind, cursor));
  const columns = useDoubtColumns();
  const countOf = (one: PupilDoubt): number => counts.data?.items.find((each) => each.kind === one)?.count ?? 0;
  const options = pupilDoubts
    .filter((one) => countOf(one) > 0 || one === kind)
    .map((one) => ({ value: one, label: t('doubt.choice', { label: doubtWords[one].label, count: countOf(one) }) }));
  return (
    <div className="est-stack">
      <PageHeading title={t('doubt.title')} lead={t('doubt.lead')} back={{ to: '/kinderen', label: t('page.back') }} />
      {options.length > 0 ? (
        <FilterBar label={t('doubt.filter')} onClear={kind ? () => choose('') : undefined}>
          <SelectField
            name="kind"
            label={t('doubt.kind')}
            emptyLabel={t('doubt.all')}
            value={kind ?? ''}
            options={options}
            onChange={(event) => choose(event.target.value)}
          />
        </FilterBar>
      ) : null}
      {kind ? <p className="est-text">{doubtWords[kind].remedy}</p> : null}
      {error ? (
        <ProblemState error={error} onRetry={() => void refetch()} />
      ) : (
        <DataTable
          caption={t('doubt.title')}
          hideCaption
          order="name"
          columns={columns}
          rows={data?.items}
          rowId={({ id }) => id}
          pages={pages(data?.nextCursor)}
          empty={
            <EmptyState title={t('doubt.none')} icon={OnTimeIcon}>
              {t('doubt.noneText')}
            </EmptyState>
          }
        />
      )}
    </div>
  );
}

/** Which kind is in the address, so that a link leads there; which page is not. */
function usePlace() {
  const [address, setAddress] = useSearchParams();
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const kind = pupilDoubts.find((one) => one === address.get('soort'));
  return {
    kind,
    cursor: cursors.at(-1),
    choose: (value: string) => {
      setCursors([]);
      setAddress(value ? { soort: value } : {}, { replace: true });
    },
    pages: (next: string | undefined) => ({
      onPrevious: cursors.length > 0 ? () => setCursors(cursors.slice(0, -1)) : undefined,
      onNext: next ? () => setCursors([...cursors, next]) : undefined,
    }),
  };
}
