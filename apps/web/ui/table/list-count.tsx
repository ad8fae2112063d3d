import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataColumn, Sort } from './columns.js';
import type { Pages } from './table-pages.js';

/** In what order rows come, when the reader chose nothing else: a key of the messages. */
export type ListOrder = 'name' | 'changed' | 'received' | 'latest' | 'due';

interface Props<Row> {
  readonly columns: readonly DataColumn<Row>[];
  readonly count: number;
  /** as the rows come */
  readonly order: ListOrder;
  /** what the reader chose instead */
  readonly sort: Sort | undefined;
  readonly pages: Pages | undefined;
}

/** How many rows there are and in what order; read aloud when a filter changes it. Pages go by keys, so only the last one knows its end. */
export function ListCount<Row>({ columns, count, order, sort, pages }: Props<Row>): ReactNode {
  const { t } = useTranslation('ui');
  const column = columns.find(({ id }) => id === sort?.column)?.header;
  const ordered = sort && column ? t(`table.${sort.direction}`, { column }) : t(`table.order.${order}`);
  const isWhole = !pages?.onNext && !pages?.onPrevious;
  return (
    <p className="est-table__count est-secondary" role="status">
      {isWhole ? t('table.count', { count, order: ordered }) : t('table.countHere', { count, order: ordered })}
    </p>
  );
}
