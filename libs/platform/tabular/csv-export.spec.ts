import { describe, expect, it } from '@jest/globals';
import { type ExportColumn, csvExport, csvExportStream, openTabular } from './index.js';

const columns: ExportColumn<{ code: string; days?: number }>[] = [
  { header: 'Code', value: (row) => row.code },
  { header: 'Dagen', value: (row) => row.days },
];

describe('csv export', () => {
  it('opens in a Dutch spreadsheet: BOM, semicolon, CRLF, quotes where needed', () => {
    expect(csvExport([{ code: 'De "Boog"; zuid', days: -3 }, { code: 'Zoë' }], columns)).toBe(
      '\ufeffCode;Dagen\r\n"De ""Boog""; zuid";-3\r\nZoë;\r\n',
    );
  });

  it.each(['=1+1', '+31612345678', '-2+3', '@SUM(A1)', '\t=1', '\r=1'])('makes text of the formula %j', (code) => {
    const [, line] = csvExport([{ code }], columns).split(/\r\n(?!=)/);
    expect(line!.replace(/^"/, '').startsWith(`'${code[0]}`)).toBe(true);
  });

  it('is read back as it was written, formulas too', () => {
    const csv = Buffer.from(csvExport([{ code: '+31 6 12', days: 4 }], columns));
    const file = openTabular(csv, { columns: [{ field: 'code', header: 'Code', required: true }] });
    const { value } = file.rows().next();
    expect(value).toMatchObject({ values: { code: '+31 6 12' } });
  });

  it('streams the same text, and passes an error on to its reader', async () => {
    async function* rows() {
      yield { code: '=1' };
      yield { code: 'Zoë', days: 2 };
    }
    const pieces = await csvExportStream(rows(), columns).toArray();
    expect(Buffer.concat(pieces).toString()).toBe(csvExport([{ code: '=1' }, { code: 'Zoë', days: 2 }], columns));
    async function* broken() {
      yield { code: 'a' };
      throw new Error('gone');
    }
    await expect(csvExportStream(broken(), columns).toArray()).rejects.toThrow('gone');
  });
});
