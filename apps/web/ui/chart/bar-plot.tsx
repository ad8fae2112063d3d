import { useRef, type ReactNode } from 'react';
import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts';
import { useWidth } from '../use-width.js';
import { toneColour, valueText, type BarChartData, type BarSeries } from './bar-data.js';

const BAR = 15;
const ROOM_FOR_VALUE = 120;

/** The bars themselves; loaded apart, for the library behind it is large. */
export default function BarPlot({ rows, series, unit, max }: BarChartData): ReactNode {
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder);
  const perRow = series.length * BAR + 14;
  const longest = Math.max(...rows.map(({ label }) => label.length));
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
          margin={{ top: 4, right: ROOM_FOR_VALUE, bottom: 4, left: 0 }}
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
              dataKey={(row: BarChartData['rows'][number]) => row.values[one.key]}
              name={one.label}
              fill={toneColour(one.tone)}
              barSize={BAR}
              radius={[0, 3, 3, 0]}
              isAnimationActive={false}
            >
              <LabelList
                position="right"
                valueAccessor={(_entry: unknown, index: number) => labelAt({ rows, series, unit }, one, index)}
              />
            </Bar>
          ))}
        </BarChart>
      ) : null}
    </div>
  );
}

/** The first row also names its series, so that there is no legend to look up. */
function labelAt(
  { rows, series, unit }: Pick<BarChartData, 'rows' | 'series' | 'unit'>,
  one: BarSeries,
  index: number,
): string {
  const text = valueText(rows[index]?.values[one.key], unit);
  return index === 0 && series.length > 1 ? `${text} ${one.label}` : text;
}
