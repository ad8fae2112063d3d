import { Skeleton } from '@amsterdam/design-system-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAfter } from '../feedback/loading.js';
import { PHONE, useMediaQuery } from '../use-media-query.js';
import { nextSort, type DataColumn, type Selection, type Sort } from './columns.js';
import { ListCount, type ListOrder } from './list-count.js';
import { TableCards } from './table-cards.js';
import { TableGrid } from './table-grid.js';
import { TablePages, type Pages } from './table-pages.js';
import { useRows } from './use-rows.js';
import './data-table.css';

export interface DataTableProps<Row> {
  /** What the table holds; read aloud, and shown above it unless `hideCaption`. */
  readonly caption: string;
  readonly hideCaption?: boolean;
  /** In what order the rows come; it then also says how many there are. Not above a caption that is shown. */
  readonly order?: ListOrder;
  /** Keep outside the component, or in a memo. */
  readonly columns: readonly DataColumn<Row>[];
  /** Absent while loading: shows shapes instead. */
  readonly rows: readonly Row[] | undefined;
  readonly rowId: (row: Row) => string;
  /** Sorting by the API; without `onSort` columns with a `sortValue` sort in the browser. */
  readonly sort?: Sort | undefined;
  readonly onSort?: (sort: Sort) => void;
  readonly pages?: Pages;
  /** Shown in place of the table when there are no rows: an `EmptyState`. */
  readonly empty: ReactNode;
  readonly selection?: Selection;
}

/** A table on a wide screen, cards on a phone; sorting, pages and the empty state included. */
export function DataTable<Row extends object>(props: DataTableProps<Row>): ReactNode {
  const { columns, rows, rowId, order, onSort, pages, empty } = props;
  const [own, setOwn] = useState<Sort>();
  const phone = useMediaQuery(PHONE);
  const sort = onSort ? props.sort : (own ?? props.sort);
  const ordered = useRows({ columns, rows: rows ?? none, rowId, sort, sorted: Boolean(onSort) });
  const change = onSort ?? setOwn;
  if (!rows) return <TableSkeleton columns={phone ? 1 : columns.length} />;
  if (rows.length === 0) return empty;
  const shown = { ...props, rows: ordered, sort, onSort: (column: string) => change(nextSort(sort, column)) };
  return (
    <div className="est-table">
      {order ? <ListCount {...{ columns, order, sort, pages }} count={rows.length} /> : null}
      {phone ? <TableCards {...shown} onSortTo={change} /> : <TableGrid {...shown} />}
      {pages ? <TablePages {...pages} /> : null}
    </div>
  );
}

const none: never[] = [];

function TableSkeleton({ columns }: { columns: number }): ReactNode {
  const { t } = useTranslation('ui');
  const late = useAfter(300);
  return (
    <div role="status" className="est-table est-table--loading">
      <span className="ams-visually-hidden">{late ? t('loading') : ''}</span>
      {late ? (
        <Skeleton>
          <Skeleton.Table columns={columns} rows={6} />
        </Skeleton>
      ) : null}
    </div>
  );
}
