import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { readSheet } from 'read-excel-file/node';
import { type ExportColumn, xlsxExportStream } from './index.js';

interface Line {
  readonly name: string;
  readonly on: string;
  readonly days: number;
}
const columns: readonly ExportColumn<Line>[] = [
  { header: 'Naam', value: ({ name }) => name },
  { header: 'Dag', kind: 'day', value: ({ on }) => on },
  { header: 'Dagen', value: ({ days }) => days },
];
async function* lines(...all: Line[]): AsyncGenerator<Line> {
  yield* all;
}
const written = async (rows: AsyncIterable<Line>): Promise<Buffer> =>
  buffer(xlsxExportStream('Te laat', rows, columns));

describe('export to Excel', () => {
  it.each([
    'Berg, Noor van den',
    '=HYPERLINK("http://x")',
    '+31 6',
    '-1',
    '@SUM(A1)',
    'a <b> & "c"',
    'Çelik-Øster',
    'محمد',
    '  ',
    '007',
    '_x000D_',
  ])('writes %j as text, and a reader of another maker reads it back', async (name) => {
    const rows = await readSheet(await written(lines({ name, on: '2027-03-28', days: -3 })), { trim: false });
    expect(rows).toEqual([
      ['Naam', 'Dag', 'Dagen'],
      [name, new Date('2027-03-28T00:00:00Z'), -3],
    ]);
  });

  it('leaves a cell empty when there is no day', async () => {
    const rows = await readSheet(await written(lines({ name: 'Bos', on: '', days: 0 })));
    expect(rows[1]).toEqual(['Bos', null, 0]);
  });

  it('has its header when there is nobody', async () => {
    expect(await readSheet(await written(lines()))).toEqual([['Naam', 'Dag', 'Dagen']]);
  });

  it('hands an error on to whoever reads the stream', async () => {
    async function* broken(): AsyncGenerator<Line> {
      yield { name: 'Bos', on: '', days: 0 };
      throw new Error('connection lost');
    }
    await expect(written(broken())).rejects.toThrow('connection lost');
  });
});
