import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button, EmptyState, HandoverIcon } from '../../ui/index.js';
import { InboxBatch } from './inbox-batch.js';
import { type InboxChoice, filterNames, searchOf } from './inbox-filter.js';
import { InboxNarrowing } from './inbox-narrowing.js';
import { InboxLine } from './inbox-line.js';
import { useReadAnew, type ReceivedLine } from './received-handovers.js';
import { Tick, type InboxSelection } from './selection.js';

interface Props {
  readonly lines: readonly ReceivedLine[];
  readonly filter: InboxChoice;
  readonly selection: InboxSelection;
  /** the one that is open */
  readonly releaseId: string | undefined;
  /** absent on the last page */
  readonly onMore: (() => void) | undefined;
}

/** The filters and, latest change first, what came. */
export function InboxList({ lines, filter, selection, releaseId, onMore }: Props): ReactNode {
  const { t } = useTranslation('receivedHandovers');
  const list = useCurrentInSight(releaseId);
  return (
    <>
      <Filters current={filter} />
      <InboxNarrowing choice={filter} />
      <InboxBatch selection={selection} filter={filter} />
      {lines.length === 0 ? <Nothing filter={filter} /> : null}
      <p className="est-inbox__count est-secondary" role="status">
        {lines.length > 0 ? t(onMore ? 'list.first' : 'list.count', { count: lines.length }) : null}
      </p>
      {lines.length > 0 ? (
        <nav aria-label={t('list.label')} className="est-inbox__list" ref={list}>
          <ul>
            {lines.map((line) => (
              <InboxLine
                key={line.id}
                line={line}
                filter={filter}
                isOpen={line.id === releaseId}
                tick={<Tick line={line} selection={selection} />}
              />
            ))}
          </ul>
          {onMore ? (
            <Button variant="tertiary" onClick={onMore}>
              {t('list.more')}
            </Button>
          ) : null}
        </nav>
      ) : null}
    </>
  );
}

function Filters({ current }: { current: InboxChoice }): ReactNode {
  const { t } = useTranslation('receivedHandovers');
  const readAnew = useReadAnew();
  return (
    <nav aria-label={t('filter.label')} className="est-inbox__filters">
      <ul>
        {filterNames.map((filter) => (
          <li key={filter}>
            <Link
              to={`/ontvangen${searchOf({ ...current, filter })}`}
              replace
              onClick={() => readAnew({ ...current, filter })}
              preventScrollReset
              aria-current={filter === current.filter ? 'page' : undefined}
            >
              {t(`filter.${filter}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Nothing({ filter: { filter, triage, senderLocationId } }: { filter: InboxChoice }): ReactNode {
  const { t } = useTranslation('receivedHandovers');
  const toAll = (
    <Link className="ams-link" to="/ontvangen">
      {t('none.toAll')}
    </Link>
  );
  if (triage || senderLocationId) {
    return (
      <EmptyState title={t('none.here')} icon={HandoverIcon} action={toAll}>
        {t('noneText.here')}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t(`none.${filter}`)} icon={HandoverIcon} {...(filter === 'all' ? {} : { action: toAll })}>
      {t(`noneText.${filter}`)}
    </EmptyState>
  );
}

/** J and K may open one that stands outside the part of the list that shows. */
function useCurrentInSight(releaseId: string | undefined) {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [releaseId]);
  return list;
}
