import { lazy, Suspense, useId, useState, type ReactNode } from 'react';
import { Heading } from '@amsterdam/design-system-react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../feedback/loading.js';
import { BarTable } from './bar-table.js';
import type { BarChartData } from './bar-data.js';
import './bar-chart.css';

const BarPlot = lazy(() => import('./bar-plot.js'));

interface Props extends BarChartData {
  /** Says what is to be seen: "Op tijd aangemeld per wijk". */
  readonly title: string;
  readonly headingLevel?: 2 | 3;
  /** One sentence with the gist, for who cannot see the bars: "Haven is het laagst met 61%." */
  readonly gist?: string;
}

/** Bars with their values beside them, and the same numbers as a table behind one button. */
export function BarChart({ title, headingLevel = 2, gist, ...data }: Props): ReactNode {
  const { t } = useTranslation('ui');
  const [asTable, setAsTable] = useState(false);
  const headingId = useId();
  return (
    <figure className="est-chart" aria-labelledby={headingId}>
      <div className="est-chart__head">
        <Heading level={headingLevel} size="level-3" id={headingId}>
          {title}
        </Heading>
        <button type="button" className="est-link-button est-screen-only" onClick={() => setAsTable(!asTable)}>
          {asTable ? t('chart.asBars') : t('chart.asTable')}
        </button>
      </div>
      {gist ? <p className="est-chart__gist">{gist}</p> : null}
      {asTable ? (
        <BarTable caption={title} {...data} />
      ) : (
        <>
          <div aria-hidden="true">
            <Suspense fallback={<Loading rows={data.rows.length} />}>
              <BarPlot {...data} />
            </Suspense>
          </div>
          <div className="ams-visually-hidden">
            <BarTable caption={title} {...data} />
          </div>
        </>
      )}
    </figure>
  );
}
