import { Heading } from '@amsterdam/design-system-react';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../form/text-fields.js';
import type { DataColumn, Selection, Sort } from './columns.js';
import { SelectBox, type Shown } from './table-grid.js';

type Props<Row> = Shown<Row> & { readonly onSortTo: (sort: Sort) => void };

/** The same rows as cards: name, state, what is known, one action. */
export function TableCards<Row>({
  caption,
  hideCaption,
  columns,
  rows,
  sort,
  onSortTo,
  selection,
}: Props<Row>): ReactNode {
  const headingId = useId();
  return (
    <div className="est-cards">
      <Heading level={2} size="level-3" id={headingId} className={hideCaption ? 'ams-visually-hidden' : ''}>
        {caption}
      </Heading>
      <SortChoice {...{ columns, sort, onSortTo }} />
      <ul className="est-cards__list" aria-labelledby={headingId}>
        {rows.map(({ id, row }) => (
          <li key={id} className="est-card">
            <Card {...{ id, row, columns }} {...(selection ? { selection } : {})} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Card<Row>({
  id,
  row,
  columns,
  selection,
}: {
  id: string;
  row: Row;
  columns: readonly DataColumn<Row>[];
  selection?: Selection;
}): ReactNode {
  const at = (place: DataColumn<Row>['card']) => columns.filter(({ card }) => card === place);
  const actions = at('action');
  return (
    <>
      <div className="est-card__head">
        {selection ? <SelectBox {...{ id, selection }} /> : null}
        <div className="est-card__title">
          {at('title').map((column) => (
            <div key={column.id}>{column.cell(row)}</div>
          ))}
        </div>
        {at('badge').map((column) => (
          <div key={column.id}>{column.cell(row)}</div>
        ))}
      </div>
      <dl className="est-card__lines">
        {at(undefined).map((column) => (
          <div key={column.id}>
            <dt>{column.header}</dt>
            <dd>{column.cell(row)}</dd>
          </div>
        ))}
      </dl>
      {actions.length > 0 ? (
        <div className="est-card__actions">
          {actions.map((column) => (
            <div key={column.id}>{column.cell(row)}</div>
          ))}
        </div>
      ) : null}
    </>
  );
}

interface SortChoiceProps<Row> {
  readonly columns: readonly DataColumn<Row>[];
  readonly sort: Sort | undefined;
  readonly onSortTo: (sort: Sort) => void;
}

function SortChoice<Row>({ columns, sort, onSortTo }: SortChoiceProps<Row>): ReactNode {
  const { t } = useTranslation('ui');
  const name = useId();
  const sortable = columns.filter((column) => column.sortable || column.sortValue);
  if (sortable.length === 0) return null;
  const options = sortable.flatMap(({ id, header }) =>
    (['ascending', 'descending'] as const).map((direction) => ({
      value: `${direction} ${id}`,
      label: t(`table.${direction}`, { column: header }),
    })),
  );
  const choose = (value: string) => {
    const [direction, column] = value.split(' ');
    if (column) onSortTo({ column, direction: direction === 'descending' ? 'descending' : 'ascending' });
  };
  return (
    <SelectField
      name={name}
      label={t('table.sortBy')}
      options={options}
      {...(sort ? {} : { emptyLabel: t('table.asGiven') })}
      value={sort ? `${sort.direction} ${sort.column}` : ''}
      onChange={(event) => choose(event.target.value)}
    />
  );
}
