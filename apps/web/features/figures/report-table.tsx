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
  const { data: places } = useQuery(preschoolsQuery(wijkId));
  const { data: shares } = useQuery(sharesQuery('preschool', schoolYear, {}, true));
  const columns = useColumns();
  const here = new Set(places?.items.map(({ id }) => id));
  const all = shares && places ? lowestFirst(shares.items.filter(({ groupId = '' }) => here.has(groupId))) : undefined;
  const shown = all?.filter(({ due }) => due !== undefined);
  const hidden = (all?.length ?? 0) - (shown?.length ?? 0);
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
        empty={<EmptyState title={t(hidden > 0 ? 'report.allHidden' : 'report.noPreschools')} headingLevel={3} />}
      />
      {shown && shown.length > mostRows ? (
        <p className="est-secondary">{t('report.more', { count: shown.length - mostRows })}</p>
      ) : null}
      {hidden > 0 ? <p className="est-secondary">{t('report.hidden', { count: hidden })}</p> : null}
    </section>
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
