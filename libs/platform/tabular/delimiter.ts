import { type TabularFormat, knownHeaders } from './columns.js';

const candidates = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof candidates)[number];

export interface Sniffed {
  readonly delimiter: Delimiter;
  /** where the header begins: after blank lines and Excel's own `sep=;` */
  readonly start: number;
}

/** The delimiter under which the first line holds most of the headers we know, or else the most columns. */
export function sniffDelimiter(text: string, format: TabularFormat): Sniffed {
  const said = /^\s*sep=([;,\t|])[^\S\r\n]*\r?\n/i.exec(text);
  if (said) return { delimiter: said[1] as Delimiter, start: said[0].length };
  const start = text.search(/\S/);
  const line = firstRecord(text, Math.max(0, start));
  const scored = candidates.map((delimiter) => {
    const cells = splitOutsideQuotes(line, delimiter).map((cell) => cell.trim().replaceAll(/^"|"$/g, ''));
    return { delimiter, known: knownHeaders(cells, format), columns: cells.length };
  });
  scored.sort((a, b) => b.known - a.known || b.columns - a.columns);
  return { delimiter: scored[0]!.delimiter, start: Math.max(0, start) };
}

/** Line breaks outside quotes: near enough to the number of rows to show progress by. */
export function estimateRows(text: string): number {
  let rows = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x22) quoted = !quoted;
    else if (code === 0x0a && !quoted) rows += 1;
  }
  return text.endsWith('\n') ? Math.max(0, rows - 1) : rows;
}

function firstRecord(text: string, start: number): string {
  let quoted = false;
  const end = Math.min(text.length, start + 10_000);
  for (let index = start; index < end; index += 1) {
    const sign = text[index];
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '\n' || sign === '\r')) return text.slice(start, index);
  }
  return text.slice(start, end);
}

function splitOutsideQuotes(line: string, delimiter: string): string[] {
  const cells = [''];
  let quoted = false;
  for (const sign of line) {
    if (sign === '"') quoted = !quoted;
    if (sign === delimiter && !quoted) cells.push('');
    else cells[cells.length - 1] += sign;
  }
  return cells;
}
