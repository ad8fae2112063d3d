import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { dutchDays } from '#libs/platform/domain/index.js';
import { type PreschoolGroup, preschoolGroupOf, preschoolGroups } from '#libs/registrations/domain/index.js';
import { ProblemPage } from '../../app/api/problem-text.js';
import { today } from '../../app/today.js';
import { Button, DataTable, EmptyState, Loading, PageHeading } from '../../ui/index.js';
import { MailboxTasks } from '../reminders/mailbox-tasks.js';
import { TalkDialog, type SpokenAbout } from '../talks/talk-dialog.js';
import { usePreschoolColumns } from './preschool-columns.js';
import { type WatchEntry, attentionQuery } from './watch.js';

const pressing = ['late', 'this-week', 'new-here'] as const;
/** A manager of many locations still sees every group without scrolling past a hundred rows. */
const enoughAtOnce = 8;
const explained = ['new-here', 'form', 'turning-four'] as const;

/** A preschool: its own children that ask for attention, in the order in which they need it. */
export function PreschoolPage(): ReactNode {
  const { t } = useTranslation('watch');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(attentionQuery);
  const [about, setAbout] = useState<SpokenAbout>();
  if (error) return <ProblemPage error={error} onRetry={() => void refetch()} />;
  const children = data?.pages.flatMap(({ items }) => items);
  const rowsOf = (group: PreschoolGroup) =>
    (children ?? []).filter((child) => preschoolGroupOf(child, today()) === group);
  const quiet = pressing.every((group) => rowsOf(group).length === 0);
  return (
    <div className="est-stack">
      <PageHeading title={t('title')} lead={t('preschool.lead')} />
      <MailboxTasks />
      {children ? (
        <>
          {quiet ? <NothingThisWeek next={rowsOf('soon')[0]} /> : null}
          {preschoolGroups.map((group) => (
            <Group key={group} group={group} rows={rowsOf(group)} onMore={setAbout} />
          ))}
          {hasNextPage ? (
            <Button variant="secondary" aria-busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t('preschool.more')}
            </Button>
          ) : null}
        </>
      ) : (
        <Loading rows={6} />
      )}
      <TalkDialog about={about} onClose={() => setAbout(undefined)} />
    </div>
  );
}

interface GroupProps {
  readonly group: PreschoolGroup;
  readonly rows: readonly WatchEntry[];
  readonly onMore: (about: SpokenAbout) => void;
}

function Group({ group, rows, onMore }: GroupProps): ReactNode {
  const { t } = useTranslation('watch');
  const columns = usePreschoolColumns(group, onMore);
  const [whole, setWhole] = useState(false);
  const section = useFocusOnNext(whole);
  const why = explained.find((each) => each === group);
  if (rows.length === 0) return null;
  const shown = whole || rows.length <= enoughAtOnce + 1 ? rows : rows.slice(0, enoughAtOnce);
  return (
    <section ref={section}>
      <DataTable
        caption={`${t(`preschool.groups.${group}`)} (${rows.length})`}
        columns={columns}
        rows={shown}
        rowId={({ pupilId }) => pupilId}
        empty={null}
      />
      {shown.length < rows.length ? (
        <Button variant="secondary" className="est-preschool__all" onClick={() => setWhole(true)}>
          {t('preschool.all', { count: rows.length })}
        </Button>
      ) : null}
      {why ? <p className="est-secondary">{t(`preschool.explain.${why}`)}</p> : null}
    </section>
  );
}

/** The button goes with what it did: the focus then goes to the first row that it showed. */
function useFocusOnNext(whole: boolean): RefObject<HTMLElement | null> {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!whole) return;
    section.current?.querySelectorAll('tbody tr, .est-card')[enoughAtOnce]?.querySelector('a')?.focus();
  }, [whole]);
  return section;
}

function NothingThisWeek({ next }: { next: WatchEntry | undefined }): ReactNode {
  const { t } = useTranslation('watch');
  return (
    <EmptyState title={t('preschool.nothing')}>
      {next ? t('preschool.next', { name: next.displayName, days: dutchDays(next.daysLeft) }) : t('preschool.noNext')}
    </EmptyState>
  );
}
