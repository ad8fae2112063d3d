import { useRef, type ReactElement, type ReactNode } from 'react';
import { Bar, BarChart, LabelList, XAxis, YAxis, type LabelProps } from 'recharts';
import { useWidth } from '../use-width.js';
import { toneColour, valueText, type BarChartData, type BarRow, type BarSeries } from './bar-data.js';

const BAR = 15;
const LINE = 15;
const SIGN = 7;

/** The bars themselves; loaded apart, for the library behind it is large. */
export default function BarPlot({ rows, series, unit, max }: BarChartData): ReactNode {
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder);
  const longest = Math.max(...rows.map(({ label }) => label.length));
  const highest = max ?? Math.max(1, ...rows.flatMap(({ values }) => Object.values(values).map((value) => value ?? 0)));
  const names = Math.min(width * 0.4, longest * 8 + 12);
  const lines = Math.max(...rows.map(({ label }) => linesOf(label, (names - 12) / SIGN)));
  const perRow = Math.max(series.length * BAR, lines * LINE) + 14;
  const labels = rows.flatMap((row) =>
    series.map((one) => ({
      words: labelOf(row, one, { rows, series, unit }),
      part: (row.values[one.key] ?? 0) / highest,
    })),
  );
  return (
    <div ref={holder} className="est-chart__plot" style={{ blockSize: `${rows.length * perRow + 8}px` }}>
      {width > 0 ? (
        <BarChart
          width={width}
          height={rows.length * perRow + 8}
          data={[...rows]}
          layout="vertical"
          barCategoryGap={6}
          barGap={1}
          margin={{ top: 4, right: roomBeside(width - names, labels), bottom: 4, left: 0 }}
          accessibilityLayer={false}
        >
          <XAxis type="number" domain={[0, highest]} hide />
          <YAxis type="category" dataKey="label" width={names} axisLine={false} tickLine={false} interval={0} />
          {series.map((one) => (
            <Bar
              key={one.key}
              dataKey={(row: BarRow) => row.values[one.key] ?? 0}
              name={one.label}
              fill={toneColour(one.tone)}
              barSize={BAR}
              radius={[0, 3, 3, 0]}
              minPointSize={1}
              isAnimationActive={false}
            >
              <LabelList
                valueAccessor={(entry: { payload?: BarRow }) =>
                  entry.payload ? labelOf(entry.payload, one, { rows, series, unit }) : ''
                }
                content={besideBar}
              />
            </Bar>
          ))}
        </BarChart>
      ) : null}
    </div>
  );
}

/** The words behind a bar, on one line whatever the width. */
const besideBar = ({ x = 0, y = 0, width = 0, height = 0, value }: LabelProps): ReactElement => (
  <text x={Number(x) + Number(width) + 5} y={Number(y) + Number(height) / 2} dy="0.355em">
    {value}
  </text>
);

/** How many lines a name takes where so many signs fit on one: a row is as high as its name. */
function linesOf(label: string, fits: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of label.split(' ')) {
    if (used > 0 && used + 1 + length > fits) [lines, used] = [lines + 1, length];
    else used += (used > 0 ? 1 : 0) + length;
  }
  return lines;
}

/** What must stay free at the end of the scale, so that the words behind the longest bars still fit. */
function roomBeside(room: number, labels: readonly { readonly words: string; readonly part: number }[]): number {
  const wholeBar = labels.map(({ words, part }) => (room - words.length * 7.2 - 10) / Math.max(part, 0.01));
  return Math.max(0, room - Math.min(...wholeBar, room - 4));
}

/** The first row also names its series, so that there is no legend to look up. */
function labelOf(
  row: BarRow,
  one: BarSeries,
  { rows, series, unit }: Pick<BarChartData, 'rows' | 'series' | 'unit'>,
): string {
  const text = valueText(row, one.key, unit);
  return row.id === rows[0]?.id && series.length > 1 ? `${text} ${one.label}` : text;
}
