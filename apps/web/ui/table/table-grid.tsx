import { Checkbox, Table } from '@amsterdam/design-system-react';
import { useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SortDownIcon, SortIcon, SortUpIcon } from '../icons.js';
import { useWidth } from '../use-width.js';
import type { DataColumn, Selection, Sort } from './columns.js';

export interface Shown<Row> {
  readonly caption: string;
  readonly hideCaption?: boolean;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly { id: string; row: Row }[];
  readonly sort: Sort | undefined;
  readonly onSort: (column: string) => void;
  readonly selection?: Selection;
}

export function TableGrid<Row>({
  caption,
  hideCaption,
  columns,
  rows,
  sort,
  onSort,
  selection,
}: Shown<Row>): ReactNode {
  const captionId = useId();
  const holder = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const scrolls = useWidth(holder) < useWidth(table);
  return (
    <div
      ref={holder}
      className="ams-table est-table__holder"
      {...(scrolls ? { role: 'region', 'aria-labelledby': captionId, tabIndex: 0 } : {})}
    >
      <table ref={table} className="ams-table__table">
        <Table.Caption id={captionId} className={hideCaption ? 'ams-visually-hidden' : 'est-table__caption'}>
          {caption}
        </Table.Caption>
        <Table.Header>
          <Table.Row>
            {selection ? <SelectAll rows={rows} selection={selection} /> : null}
            {columns.map((column) => (
              <HeaderCell key={column.id} {...{ column, sort, onSort }} />
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map(({ id, row }) => (
            <Table.Row key={id}>
              {selection ? <SelectRow id={id} selection={selection} /> : null}
              {columns.map((column) => (
                <BodyCell key={column.id} {...{ column, row }} />
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </table>
    </div>
  );
}

interface HeaderProps<Row> {
  readonly column: DataColumn<Row>;
  readonly sort: Sort | undefined;
  readonly onSort: (column: string) => void;
}

function HeaderCell<Row>({ column, sort, onSort }: HeaderProps<Row>): ReactNode {
  const sortable = column.sortable || column.sortValue;
  const direction = sort?.column === column.id ? sort.direction : undefined;
  const DirectionIcon = direction === 'ascending' ? SortUpIcon : direction === 'descending' ? SortDownIcon : SortIcon;
  const align = column.align ? { align: column.align } : {};
  return (
    <Table.HeaderCell scope="col" aria-sort={direction} {...align}>
      {sortable ? (
        <button type="button" className="est-table__sort" onClick={() => onSort(column.id)}>
          {column.header}
          <DirectionIcon className={direction ? '' : 'est-table__unsorted'} />
        </button>
      ) : (
        column.header
      )}
    </Table.HeaderCell>
  );
}

function BodyCell<Row>({ column, row }: { column: DataColumn<Row>; row: Row }): ReactNode {
  const className = column.nowrap || column.card === 'badge' ? 'est-table__nowrap' : '';
  const align = column.align ? { align: column.align } : {};
  if (column.card === 'title') {
    return (
      <Table.HeaderCell scope="row" className={`est-table__title ${className}`}>
        {column.cell(row)}
      </Table.HeaderCell>
    );
  }
  return (
    <Table.Cell className={className} {...align}>
      {column.cell(row)}
    </Table.Cell>
  );
}

function SelectAll({ rows, selection }: { rows: readonly { id: string }[]; selection: Selection }): ReactNode {
  const { t } = useTranslation('ui');
  const { selected, onChange } = selection;
  const all = rows.every(({ id }) => selected.has(id));
  const some = rows.some(({ id }) => selected.has(id));
  return (
    <Table.Cell className="est-table__select">
      <Checkbox
        checked={all}
        indeterminate={some && !all}
        onChange={() => onChange(all ? new Set() : new Set(rows.map(({ id }) => id)))}
      >
        <span className="ams-visually-hidden">{t('table.selectAll')}</span>
      </Checkbox>
    </Table.Cell>
  );
}

export function SelectBox({ id, selection }: { id: string; selection: Selection }): ReactNode {
  const { t } = useTranslation('ui');
  const { selected, onChange, nameOf } = selection;
  const toggle = () => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  return (
    <Checkbox checked={selected.has(id)} onChange={toggle}>
      <span className="ams-visually-hidden">{t('table.select', { name: nameOf(id) })}</span>
    </Checkbox>
  );
}

function SelectRow(props: { id: string; selection: Selection }): ReactNode {
  return (
    <Table.Cell className="est-table__select">
      <SelectBox {...props} />
    </Table.Cell>
  );
}
