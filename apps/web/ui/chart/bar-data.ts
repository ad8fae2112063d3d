import type { State } from '../feedback/states.js';

export interface BarSeries {
  readonly key: string;
  /** "dit jaar" */
  readonly label: string;
  /** `now` is full teal, `then` its light sister; a state takes the colour of its badge. */
  readonly tone: 'now' | 'then' | State;
}

export interface BarRow {
  readonly id: string;
  readonly label: string;
  /** By key of the series; absent when it is not known. */
  readonly values: Readonly<Record<string, number | undefined>>;
  /** By key of the series: words in place of the number, such as `verborgen` for a small cell. */
  readonly texts?: Readonly<Record<string, string>>;
}

export interface BarChartData {
  /** "Wijk" */
  readonly rowHeader: string;
  readonly rows: readonly BarRow[];
  readonly series: readonly BarSeries[];
  /** `%` or a word; behind each value. */
  readonly unit?: string;
  /** The end of the scale; 100 for shares. */
  readonly max?: number;
}

/** `1.234`, `61%`, `12 kinderen`; a value that is not there is a dash. */
export function valueText({ values, texts }: BarRow, key: string, unit = ''): string {
  const value = values[key];
  if (texts?.[key] !== undefined) return texts[key];
  if (value === undefined) return '–';
  const number = value.toLocaleString('nl-NL', { maximumFractionDigits: 1 });
  return unit === '%' ? `${number}%` : `${number} ${unit}`.trim();
}

/** The colour of a series as a CSS value. */
export const toneColour = (tone: BarSeries['tone']): string =>
  tone === 'now' || tone === 'then'
    ? `var(--est-chart-${tone})`
    : `var(--est-${tone === 'this-week' ? 'week' : tone}-full)`;
