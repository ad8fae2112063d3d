import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dutchDate } from '#libs/platform/domain/index.js';
import { placeMarks, ticksFor, type Placed, type Scale } from './line-layout.js';
import { MarkShapeAt } from './line-marks.js';
import type { TimeBand, TimeMark } from './time-mark.js';

const LANE = 24;
const ROOM_FOR_TODAY = 22;
const CLEAR_ABOVE = 22;
const CLEAR_BELOW = 34;

interface Props {
  readonly marks: readonly TimeMark[];
  readonly bands: readonly TimeBand[];
  readonly scale: Scale;
  readonly today: string | undefined;
  readonly width: number;
}

/** The line from left to right: law above, agreements and events below, today as a line, suspensions as bands. */
export function LineDrawing({ marks, bands, scale, today, width }: Props): ReactNode {
  const above = placeMarks(
    marks.filter(({ side }) => side === 'above'),
    scale,
  );
  const below = placeMarks(
    marks.filter(({ side }) => side === 'below'),
    scale,
  );
  const axis = room(above, CLEAR_ABOVE) + (today ? ROOM_FOR_TODAY : 0);
  const height = axis + Math.max(room(below, CLEAR_BELOW), CLEAR_BELOW + 14);
  return (
    <svg className="est-line__drawing" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {today ? <line className="est-line__today" x1={scale.x(today)} x2={scale.x(today)} y1={18} y2={height} /> : null}
      {bands.map((band) => (
        <Band key={band.id} band={band} scale={scale} axis={axis} />
      ))}
      <line className="est-line__axis" x1={0} x2={width} y1={axis} y2={axis} />
      {ticksFor(scale).map(({ on, x, withYear }) => (
        <g key={on}>
          <line className="est-line__tick" x1={x} x2={x} y1={axis} y2={axis + 6} />
          <text className={withYear ? 'est-line__month est-line__year' : 'est-line__month'} x={x} y={axis + 20}>
            {dutchDate(on)
              .split(' ')
              .slice(1, withYear ? 3 : 2)
              .join(' ')}
          </text>
        </g>
      ))}
      {above.map((mark) => (
        <Flag key={mark.id} mark={mark} axis={axis} top={axis - CLEAR_ABOVE - mark.lane * LANE} up />
      ))}
      {below.map((mark) => (
        <Flag key={mark.id} mark={mark} axis={axis} top={axis + CLEAR_BELOW + mark.lane * LANE + 12} />
      ))}
      {today ? <TodayLabel x={scale.x(today)} width={width} /> : null}
    </svg>
  );
}

function Flag({ mark, axis, top, up }: { mark: Placed<TimeMark>; axis: number; top: number; up?: boolean }): ReactNode {
  const end = up ? top - 12 : top + 4;
  return (
    <g data-mark-state={mark.state}>
      <line className="est-line__stem" x1={mark.x} x2={mark.x} y1={axis} y2={end} />
      <MarkShapeAt shape={mark.shape} x={mark.x} y={axis} />
      <text className="est-line__label" x={mark.x + 7} y={top}>
        <tspan className="est-line__date">{mark.dateText}</tspan> {mark.labelText}
      </text>
    </g>
  );
}

function Band({ band, scale, axis }: { band: TimeBand; scale: Scale; axis: number }): ReactNode {
  const x = scale.x(band.from);
  return (
    <g>
      <rect
        className="est-line__band"
        x={x}
        y={axis - 9}
        width={Math.max(3, scale.x(band.to) - x)}
        height={18}
        rx={3}
      />
      <title>{band.label}</title>
    </g>
  );
}

function TodayLabel({ x, width }: { x: number; width: number }): ReactNode {
  const { t } = useTranslation('ui');
  const label = t('line.today');
  const wide = label.length * 7 + 14;
  const left = Math.min(Math.max(0, x - wide / 2), width - wide);
  return (
    <g>
      <rect className="est-line__today-ground" x={left} y={0} width={wide} height={18} rx={9} />
      <text className="est-line__today-label" x={left + wide / 2} y={13.5} textAnchor="middle">
        {label}
      </text>
    </g>
  );
}

const room = (placed: readonly Placed<TimeMark>[], clear: number): number =>
  placed.length === 0 ? clear : clear + (Math.max(...placed.map(({ lane }) => lane)) + 1) * LANE;
