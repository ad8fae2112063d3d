import type { LocalDate } from '#libs/platform/domain/index.js';
import type { State } from '../feedback/states.js';

/** `law` is drawn as a filled dot, `agreement` as an open ring, `event` as a square. */
export type MarkShape = 'law' | 'agreement' | 'event';

export interface TimeMark {
  readonly id: string;
  readonly on: LocalDate;
  readonly label: string;
  readonly shape: MarkShape;
  /** legal dates above the line, events below */
  readonly side: 'above' | 'below';
  readonly state?: State;
}

/** A wait or a suspension: both days included. */
export interface TimeBand {
  readonly id: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly label: string;
}
