import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { DataColumn, Sort } from './columns.js';

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { words: compareWords, basic: sortFn_basic },
});

interface Source<Row> {
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly sort: Sort | undefined;
  /** True when the rows come sorted. */
  readonly sorted: boolean;
}

/** The rows in the order of the screen. */
export function useRows<Row extends object>({
  columns,
  rows,
  rowId,
  sort,
  sorted,
}: Source<Row>): { id: string; row: Row }[] {
  const definitions = useMemo(() => {
    const helper = createColumnHelper<typeof features, Row>();
    return columns.map((column) =>
      helper.accessor((row): unknown => column.sortValue?.(row) ?? '', { id: column.id, sortFn: 'words' }),
    );
  }, [columns]);
  const table = useTable({
    features,
    columns: definitions,
    data: rows,
    getRowId: rowId,
    manualSorting: sorted,
    state: { sorting: sort ? [{ id: sort.column, desc: sort.direction === 'descending' }] : [] },
  });
  return table.getRowModel().rows.map(({ id, original }) => ({ id, row: original }));
}

const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

function compareWords(
  a: { getValue(column: string): unknown },
  b: { getValue(column: string): unknown },
  column: string,
): number {
  const [one, other] = [a.getValue(column), b.getValue(column)];
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return collator.compare(String(one), String(other));
}
