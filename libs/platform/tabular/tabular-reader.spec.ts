import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { type TabularFormat, type TabularRow, openTabular, textFindings } from './index.js';

const format: TabularFormat<'code' | 'name' | 'street'> = {
  columns: [
    { field: 'code', header: 'Code', aliases: ['BRIN NUMMER'], required: true },
    { field: 'name', header: 'Naam', required: true },
    { field: 'street', header: 'Straat' },
  ],
  ignored: ['PROVINCIE'],
};

function read(source: string | Buffer, wanted = format) {
  const file = openTabular(typeof source === 'string' ? Buffer.from(source) : source, wanted);
  const rows: TabularRow<'code' | 'name' | 'street'>[] = [];
  for (const row of file.rows()) rows.push(row);
  const findings = [...file.findings, ...rows.flatMap((row) => row.findings)];
  return { file, rows, codes: findings.map((finding) => `${finding.row} ${finding.code}`) };
}
const names = (source: string | Buffer) => read(source).rows.map((row) => row.values.name);

describe('tabular reader / encoding', () => {
  const text = 'Code;Naam\r\n1;Zoë Çelik\r\n2;Renée — IJsbrand\r\n';

  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with BOM', Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['windows-1252', iconv.encode(text, 'windows-1252'), 'windows-1252'],
    ['UTF-16 little endian with BOM', iconv.encode(text, 'utf-16le', { addBOM: true }), 'utf-16le'],
    ['UTF-16 big endian with BOM', iconv.encode(text, 'utf-16be', { addBOM: true }), 'utf-16be'],
    ['UTF-16 without BOM', iconv.encode(text, 'utf-16le', { addBOM: false }), 'utf-16le'],
  ])('%s gives the same names', (_name, bytes, encoding) => {
    const { file, rows, codes } = read(bytes);
    expect(file.encoding).toBe(encoding);
    expect(rows.map((row) => row.values.name)).toEqual(['Zoë Çelik', 'Renée — IJsbrand']);
    expect(codes).toEqual([]);
  });

  it('keeps names in any script, also where a piece of the file ends inside a letter', () => {
    const long = Array.from({ length: 20_000 }, (_, index) => `${index};محمد 👧🏽 Łukasz Nguyễn ${index}`);
    const read = names(`Code;Naam\n${long.join('\n')}`);
    expect(read).toHaveLength(20_000);
    expect(read.every((name, index) => name === `محمد 👧🏽 Łukasz Nguyễn ${index}`.normalize('NFC'))).toBe(true);
  });

  it.each([
    ['an Excel file', Buffer.from([0x50, 0x4b, 3, 4, 9, 9]), '1 file-not-csv'],
    ['a PDF', Buffer.from('%PDF-1.7'), '1 file-not-csv'],
    ['bytes that are no text', Buffer.from([0x43, 0x81, 0x8d, 0x0a, 0x9d]), '1 file-encoding-unknown'],
    ['zeros', Buffer.from('Code;Naam\n1;a\0b'), '1 file-encoding-unknown'],
    ['an empty file', Buffer.alloc(0), '1 file-empty'],
    ['only a BOM', Buffer.from('\ufeff'), '1 file-empty'],
    ['only blank lines', Buffer.from(' \r\n\r\n'), '1 file-empty'],
    ['only a header', Buffer.from('Code;Naam\r\n'), '1 file-without-rows'],
  ])('%s is refused with one finding', (_name, bytes, code) => {
    expect(read(bytes).codes).toEqual([code]);
  });
});

describe('tabular reader / delimiter and quotes', () => {
  it.each([
    [';', 'Code;Naam\n1;De Regenboog, locatie Poort'],
    [',', 'Code,Naam\n1,"De Regenboog, locatie Poort"'],
    ['\t', 'Code\tNaam\n1\tDe Regenboog, locatie Poort'],
    [';', 'sep=;\nCode;Naam\n1;De Regenboog, locatie Poort'],
    [';', '\n\nCode;Naam\n1;De Regenboog, locatie Poort'],
    [';', '"Code";"Naam"\n"1";"De Regenboog, locatie Poort"'],
    [';', 'Code;Naam;a,b,c,d,e\n1;De Regenboog, locatie Poort;'],
  ])('%j is found', (delimiter, text) => {
    const { file, rows } = read(text);
    expect(file.delimiter).toBe(delimiter);
    expect(rows.map((row) => row.values.name)).toEqual(['De Regenboog, locatie Poort']);
  });

  it('keeps delimiters, quotes and line breaks that stand inside quotes', () => {
    const { rows } = read('Code;Naam;Straat\n1;"De ""Boog""; zuid";"Laan 1\nBus 2"\n2;B;C');
    expect(rows.map((row) => row.values)).toEqual([
      { code: '1', name: 'De "Boog"; zuid', street: 'Laan 1\nBus 2' },
      { code: '2', name: 'B', street: 'C' },
    ]);
    expect(rows.map((row) => row.number)).toEqual([2, 3]);
  });

  it('reads a quote inside an unquoted cell as text', () => {
    expect(names('Code;Naam\n1;Jan "Janneke" Vries')).toEqual(['Jan "Janneke" Vries']);
  });

  it('says from which row a quote stays open', () => {
    const long = read(`Code;Naam\n1;A\n2;"B\n${'3;C\n'.repeat(40_000)}`);
    expect(long.codes).toEqual(['3 quote-not-closed']);
    expect(read('Code;Naam\n1;A\n2;"B\n3;C').codes).toEqual(['3 quote-not-closed']);
  });

  it('counts rows as a spreadsheet does and leaves blank ones out', () => {
    const { rows } = read('Code;Naam\n1;A\n;\n\n2;B\n');
    expect(rows.map((row) => [row.number, row.values.code])).toEqual([
      [2, '1'],
      [5, '2'],
    ]);
  });

  it('names the row whose number of cells differs, and shows why', () => {
    const { codes, rows } = read('Code;Naam\n1;A;B\n2\n3;C;\n');
    expect(codes).toEqual(['2 row-cell-count', '3 row-cell-count']);
    expect(rows[0]!.findings[0]!.reason).toContain('";"');
  });

  it('stops at the greatest number of rows', () => {
    const { codes } = read('Code;Naam\n1;A\n2;B\n3;C', { ...format, maximumRows: 2 });
    expect(codes).toEqual(['4 file-too-many-rows']);
  });
});

describe('tabular reader / header', () => {
  it('knows a column by an older name, in any case, with spaces or underscores', () => {
    const { rows, codes } = read(' brin_nummer ;NAAM;provincie\n00YY;A;Flevoland');
    expect(rows[0]!.values).toEqual({ code: '00YY', name: 'A', street: '' });
    expect(codes).toEqual([]);
  });

  it('says which column is missing and reads no rows', () => {
    const { file, rows, codes } = read('Nummer;Naam\n1;A');
    expect(codes).toEqual(['1 header-missing', '1 header-unknown']);
    expect(file.findings[0]!.reason).toContain('"Code" ontbreekt (ook goed: BRIN NUMMER)');
    expect(file.findings[1]).toMatchObject({ severity: 'notice', reason: expect.stringContaining('Nummer') });
    expect(rows).toEqual([]);
  });

  it('refuses two columns that mean the same', () => {
    expect(read('Code;Naam;BRIN nummer\n1;A;2').codes).toContain('1 header-double');
  });
});

describe('tabular reader / text in a cell', () => {
  const fault = (text: string, required = false) =>
    textFindings(2, 'Naam', text, { required, maximum: 20 }).map((finding) => finding.code);

  it.each([
    ['Zoë van den Berg', []],
    ['<b>Zoë</b>', []],
    ["O'Neill-Łukasz", []],
    ['محمد', []],
    ['SÃO', []],
    ['', []],
    ['Zoë\r\nBcc: x', ['line-break']],
    ['Zo\u0007ë', ['line-break']],
    ['Zo\u202eë', ['invisible-character']],
    ['ZoÃ«', ['characters-damaged']],
    ['RenÃ©e', ['characters-damaged']],
    ['Zo\ufffd', ['characters-damaged']],
    ['x'.repeat(21), ['text-too-long']],
    ['👧🏽'.repeat(10), []],
  ])('%j → %j', (text, codes) => {
    expect(fault(text)).toEqual(codes);
  });

  it('asks for what is required', () => {
    expect(fault('', true)).toEqual(['cell-empty']);
  });
});
