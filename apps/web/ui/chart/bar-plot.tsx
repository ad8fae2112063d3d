import { useRef, type ReactNode } from 'react';
import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts';
import { useWidth } from '../use-width.js';
import { toneColour, valueText, type BarChartData, type BarRow, type BarSeries } from './bar-data.js';

const BAR = 15;

/** The bars themselves; loaded apart, for the library behind it is large. */
export default function BarPlot({ rows, series, unit, max }: BarChartData): ReactNode {
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder);
  const perRow = series.length * BAR + 14;
  const longest = Math.max(...rows.map(({ label }) => label.length));
  const labels = rows.flatMap((row) => series.map((one) => labelOf(row, one, { rows, series, unit })));
  const roomForValues = Math.max(...labels.map((label) => label.length)) * 7.2 + 14;
  const highest = max ?? Math.max(1, ...rows.flatMap(({ values }) => Object.values(values).map((value) => value ?? 0)));
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
          margin={{ top: 4, right: roomForValues, bottom: 4, left: 0 }}
          accessibilityLayer={false}
        >
          <XAxis type="number" domain={[0, highest]} hide />
          <YAxis
            type="category"
            dataKey="label"
            width={Math.min(width * 0.4, longest * 8 + 12)}
            axisLine={false}
            tickLine={false}
            interval={0}
          />
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
                position="right"
                valueAccessor={(entry: { payload?: BarRow }) =>
                  entry.payload ? labelOf(entry.payload, one, { rows, series, unit }) : ''
                }
              />
            </Bar>
          ))}
        </BarChart>
      ) : null}
    </div>
  );
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
