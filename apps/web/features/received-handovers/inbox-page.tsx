import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { ProblemPage } from '../../app/api/problem-text.js';
import { EmptyState, HandoverIcon, Heading, Loading, PageHeading, PHONE, useMediaQuery } from '../../ui/index.js';
import { Dossier } from './dossier.js';
import { choiceFrom } from './inbox-filter.js';
import { InboxList } from './inbox-list.js';
import { inboxQuery } from './received-handovers.js';
import { useSelection } from './selection.js';
import { useNeighbourKeys } from './use-neighbour-keys.js';
import './received-handovers.css';

/** What the school received: the list at the left, one of it at the right; on a phone one after the other. */
export function InboxPage(): ReactNode {
  const { releaseId } = useParams();
  const [search] = useSearchParams();
  const filter = choiceFrom(search);
  const isPhone = useMediaQuery(PHONE);
  const selection = useSelection();
  const inbox = useInfiniteQuery(inboxQuery(filter));
  const lines = inbox.data?.pages.flatMap(({ items }) => items);
  useNeighbourKeys(lines ?? [], releaseId, filter);
  if (inbox.error && !lines) return <ProblemPage error={inbox.error} onRetry={() => void inbox.refetch()} />;
  const dossier = releaseId ? <Dossier key={releaseId} id={releaseId} filter={filter} isPhone={isPhone} /> : null;
  // The dossier keeps its place: turning a tablet does not lose what somebody types.
  return (
    <div className="est-inbox">
      {isPhone && dossier ? null : (
        <div className="est-inbox__side">
          <SideHeading isAlone={!dossier} />
          {lines ? (
            <InboxList {...{ lines, filter, selection, releaseId }} onMore={more(inbox)} />
          ) : (
            <Loading rows={6} />
          )}
        </div>
      )}
      {dossier ?? <NothingOpen hasLines={Boolean(lines?.length)} />}
    </div>
  );
}

const more = ({ hasNextPage, fetchNextPage }: { hasNextPage: boolean; fetchNextPage: () => Promise<unknown> }) =>
  hasNextPage ? () => void fetchNextPage() : undefined;

/** Of the page as long as nothing is open; then the name of the child is. */
function SideHeading({ isAlone }: { isAlone: boolean }): ReactNode {
  const { t } = useTranslation('receivedHandovers');
  if (!isAlone) return <Heading level={2}>{t('list.title')}</Heading>;
  return <PageHeading title={t('list.title')} lead={t('list.lead')} />;
}

function NothingOpen({ hasLines }: { hasLines: boolean }): ReactNode {
  const { t } = useTranslation('receivedHandovers');
  const isPhone = useMediaQuery(PHONE);
  if (isPhone || !hasLines) return null;
  return (
    <EmptyState title={t('list.choose')} icon={HandoverIcon}>
      {t('list.chooseText')}
    </EmptyState>
  );
}
