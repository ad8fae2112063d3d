import { Table } from '@amsterdam/design-system-react';
import type { ReactNode } from 'react';
import { valueText, type BarChartData } from './bar-data.js';

export function BarTable({ caption, rowHeader, rows, series, unit }: BarChartData & { caption: string }): ReactNode {
  return (
    <table className="ams-table__table est-chart__table">
      <Table.Caption className="ams-visually-hidden">{caption}</Table.Caption>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell scope="col">{rowHeader}</Table.HeaderCell>
          {series.map(({ key, label }) => (
            <Table.HeaderCell key={key} scope="col" align="end">
              {label}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rows.map((row) => (
          <Table.Row key={row.id}>
            <Table.HeaderCell scope="row">{row.label}</Table.HeaderCell>
            {series.map(({ key }) => (
              <Table.Cell key={key} align="end">
                {valueText(row, key, unit)}
              </Table.Cell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </table>
  );
}
