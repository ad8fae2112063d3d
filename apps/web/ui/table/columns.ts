import type { ReactNode } from 'react';

export interface DataColumn<Row> {
  /** Name of the column; with sorting by the API also the name it sorts on. */
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers align right. */
  readonly align?: 'end';
  /** The API sorts on this column. */
  readonly sortable?: boolean;
  /** Sorting in the browser, for lists that are wholly there. */
  readonly sortValue?: (row: Row) => string | number;
  /** Place on the card of a phone; without it a line "header: cell". */
  readonly card?: 'title' | 'badge' | 'action' | 'hidden';
  /** Keeps short things (a date, a number) on one line. */
  readonly nowrap?: boolean;
}

export interface Sort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

export interface Selection {
  readonly selected: ReadonlySet<string>;
  readonly onChange: (selected: ReadonlySet<string>) => void;
  /** Names a row to who listens: "Noor van den Berg". */
  readonly nameOf: (id: string) => string;
}

/** The next step of a sort button: up, down, up again. */
export function nextSort(current: Sort | undefined, column: string): Sort {
  const turn = current?.column === column && current.direction === 'ascending';
  return { column, direction: turn ? 'descending' : 'ascending' };
}
