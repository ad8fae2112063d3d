import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { UnclosedQuote, splitRecords } from './split-records.js';

const split = (text: string, delimiter = ';'): string[][] => [...splitRecords(text, delimiter)];

describe('records of delimited text', () => {
  it.each([
    [
      'a;b\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a;b\r\nc;d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a;b\rc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a;"b;c"\r\nd;',
      [
        ['a', 'b;c'],
        ['d', ''],
      ],
    ],
    ['"a\r\nb";"c""d"\ne', [['a\r\nb', 'c"d'], ['e']]],
    ['"";""\n', [['', '']]],
    ['a "b" c;d', [['a "b" c', 'd']]],
    ['"a" b;c', [['"a" b', 'c']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['', []],
  ])('%j', (text, records) => {
    expect(split(text)).toEqual(records);
  });

  it('is what csv-parse makes of it, whatever stands in the cells', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', '👧', ' ', ';', ',', '"', '\n', '\r\n', "'"),
      maxLength: 6,
    });
    const quoted = cell.map((text) => `"${text.replaceAll('"', '""')}"`);
    const plain = fc.string({ unit: fc.constantFrom('a', 'é', '👧', ' ', ',', "'"), maxLength: 6 });
    const row = fc.array(fc.oneof(quoted, plain), { minLength: 1, maxLength: 5 }).map((cells) => cells.join(';'));
    const file = fc.tuple(fc.array(row, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\r\n'));
    fc.assert(
      fc.property(file, ([rows, ending]) => {
        const text = rows.join(ending);
        const options = { delimiter: ';', relax_column_count: true, record_delimiter: ['\n', '\r\n'] };
        expect(split(text)).toEqual(parse(text, options));
      }),
      { numRuns: 2_000 },
    );
  });

  it('says in which record a quote stays open', () => {
    const record = (text: string): number => {
      try {
        split(text);
      } catch (error) {
        if (error instanceof UnclosedQuote) return error.record;
      }
      return 0;
    };
    expect([record('a\n"b'), record('a\nb\n"c\nd'), record(`"${'x'.repeat(70_000)}"\nb`), record('"a"\nb')]).toEqual([
      2, 3, 1, 0,
    ]);
  });
});
