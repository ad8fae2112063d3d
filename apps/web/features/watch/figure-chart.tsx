import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BarChart, SelectField, type BarRow } from '../../ui/index.js';
import type { Grouping, WatchFigures } from './watch.js';

interface Props {
  readonly figures: WatchFigures | undefined;
  readonly by: Grouping;
  readonly onBy: (by: Grouping) => void;
  readonly choices: readonly Grouping[];
}

const mostBars = 12;

/** Who is late or nearly so, per wijk or another part; the twelve with most of it first. */
export function FigureChart({ figures, by, onBy, choices }: Props): ReactNode {
  const { t } = useTranslation('watch');
  if (!figures) return null;
  const rows = rowsOf(figures);
  const worst = mostOverdue(rows);
  const series = [
    { key: 'overdue', label: t('tile.overdue'), tone: 'late' as const },
    { key: 'upcoming', label: t('tile.upcoming'), tone: 'this-week' as const },
  ];
  return (
    <section className="est-surface est-stack">
      {choices.length > 1 ? (
        <SelectField
          label={t('chart.by')}
          name="by"
          value={by}
          options={choices.map((value) => ({ value, label: t(`chart.${value}`) }))}
          onChange={(event) => onBy(choices.find((each) => each === event.target.value) ?? by)}
        />
      ) : null}
      <BarChart
        title={t('chart.title', { by: t(`chart.${by}`).toLowerCase() })}
        {...(worst && { gist: t('chart.gist', { name: worst.label, count: worst.values.overdue ?? 0 }) })}
        rowHeader={t(`chart.${by}`)}
        rows={rows}
        series={series}
      />
      {figures.items.length > rows.length ? (
        <p className="est-secondary">{t('chart.more', { count: mostBars })}</p>
      ) : null}
    </section>
  );
}

function rowsOf({ items }: WatchFigures): BarRow[] {
  const rows = items.map(({ groupId, groupName, overdue, upcoming }) => ({
    id: groupId ?? 'none',
    label: groupName,
    values: { overdue, upcoming },
  }));
  const size = ({ values }: BarRow): number => (values.overdue ?? 0) + (values.upcoming ?? 0);
  return rows.length > mostBars ? rows.sort((a, b) => size(b) - size(a)).slice(0, mostBars) : rows;
}

/** The bar with most children too late; none when nobody is. */
const mostOverdue = (rows: readonly BarRow[]): BarRow | undefined =>
  rows.reduce<BarRow | undefined>(
    (most, row) => ((row.values['overdue'] ?? 0) > (most?.values['overdue'] ?? 0) ? row : most),
    undefined,
  );
