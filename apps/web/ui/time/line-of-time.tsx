import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '#libs/platform/domain/index.js';
import { useWidth } from '../use-width.js';
import { LineDrawing } from './line-drawing.js';
import { scaleFor } from './line-layout.js';
import { LineList } from './line-list.js';
import { MarkSample } from './line-marks.js';
import type { TimeBand, TimeMark } from './time-mark.js';
import './line-of-time.css';

interface Props {
  readonly marks: readonly TimeMark[];
  readonly bands?: readonly TimeBand[];
  readonly today: LocalDate;
  /** True when the page has its own list of the same days: nothing is said twice, and a phone shows only that list. */
  readonly listElsewhere?: boolean;
}

const NARROW = 680;
const noBands: readonly TimeBand[] = [];

/** The line of time: a drawing where there is room for it, an ordered list on a phone and for who listens. */
export function LineOfTime({ marks, bands = noBands, today, listElsewhere = false }: Props): ReactNode {
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder);
  if (marks.length === 0) return null;
  const ends = bands.flatMap(({ from, to }) => [from, to]);
  const scale = scaleFor(marks, ends, width);
  const shownToday = today >= scale.from && today <= scale.to ? today : undefined;
  const wide = width >= NARROW;
  return (
    <div ref={holder} className="est-line">
      {wide ? <LineDrawing {...{ marks, bands, scale, width }} today={shownToday} /> : null}
      {wide ? <LineKey marks={marks} bands={bands} /> : null}
      {listElsewhere ? null : <LineList {...{ marks, bands }} today={shownToday} hidden={wide} />}
    </div>
  );
}

function LineKey({ marks, bands }: { marks: readonly TimeMark[]; bands: readonly TimeBand[] }): ReactNode {
  const { t } = useTranslation('ui');
  const shapes = (['law', 'agreement', 'event'] as const).filter((shape) => marks.some((mark) => mark.shape === shape));
  return (
    <ul className="est-line__key" aria-hidden="true">
      {shapes.map((shape) => (
        <li key={shape}>
          <MarkSample shape={shape} /> {t(`line.${shape}`)}
        </li>
      ))}
      {bands.map((band) => (
        <li key={band.id}>
          <svg viewBox="0 0 20 20" width="20" height="20" focusable="false">
            <rect className="est-line__band" x={1} y={4} width={18} height={12} rx={3} />
          </svg>
          {band.label}
        </li>
      ))}
    </ul>
  );
}
