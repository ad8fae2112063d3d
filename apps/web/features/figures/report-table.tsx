import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, EmptyState, Heading, type DataColumn } from '../../ui/index.js';
import { type GroupShare, percent, sharesQuery } from './figures.js';
import { preschoolsQuery } from './reach.js';
import { lowestFirst } from './share-section.js';

/** So many fit on the page of paper with the rest. */
const mostRows = 10;

/** The preschools that stand in a wijk, the lowest share first. */
export function ReportTable({ wijkId, schoolYear }: { wijkId: string; schoolYear: string }): ReactNode {
  const { t } = useTranslation('figures');
  const columns = useColumns();
  const rows = useRows(wijkId, schoolYear);
  const shown = rows?.filter(({ due }) => due !== undefined);
  const hidden = (rows?.length ?? 0) - (shown?.length ?? 0);
  const none = t(hidden > 0 ? 'report.allHidden' : 'report.noPreschools');
  return (
    <section className="est-report__table" aria-labelledby="voorscholen">
      <Heading level={2} size="level-3" id="voorscholen">
        {t('report.preschools')}
      </Heading>
      <DataTable
        caption={t('report.preschools')}
        hideCaption
        columns={columns}
        rows={shown?.slice(0, mostRows)}
        rowId={({ groupId = '' }) => groupId}
        empty={<EmptyState title={none} headingLevel={3} />}
      />
      <LeftOut more={(shown?.length ?? 0) - mostRows} hidden={hidden} />
    </section>
  );
}

/** The preschools of the wijk, the lowest share first; undefined while they are on their way. */
function useRows(wijkId: string, schoolYear: string): readonly GroupShare[] | undefined {
  const { data: places } = useQuery(preschoolsQuery(wijkId));
  const { data: shares } = useQuery(sharesQuery('preschool', schoolYear, {}, true));
  if (!places || !shares) return undefined;
  const here = new Set(places.items.map(({ id }) => id));
  return lowestFirst(shares.items.filter(({ groupId = '' }) => here.has(groupId)));
}

/** How many are not in the table, and why. */
function LeftOut({ more, hidden }: { more: number; hidden: number }): ReactNode {
  const { t } = useTranslation('figures');
  return (
    <>
      {more > 0 ? <p className="est-secondary">{t('report.more', { count: more })}</p> : null}
      {hidden > 0 ? <p className="est-secondary">{t('report.hidden', { count: hidden })}</p> : null}
    </>
  );
}

function useColumns(): readonly DataColumn<GroupShare>[] {
  const { t } = useTranslation('figures');
  return useMemo(() => {
    const words = (value: number | undefined, unit = ''): string =>
      value === undefined ? t('hidden') : `${value.toLocaleString('nl-NL')}${unit}`;
    return [
      { id: 'name', header: t('by.preschool'), card: 'title', cell: ({ groupName }) => groupName },
      { id: 'due', header: t('report.due'), align: 'end', cell: ({ due }) => words(due) },
      { id: 'now', header: t('report.now'), align: 'end', cell: ({ inTime, due }) => words(percent(inTime, due), '%') },
      {
        id: 'then',
        header: t('report.then'),
        align: 'end',
        cell: ({ previousInTime, previousDue }) => words(percent(previousInTime, previousDue), '%'),
      },
    ];
  }, [t]);
}
