import {
  addMonths,
  compareLocalDates,
  daysBetween,
  dutchDate,
  dutchDayName,
  firstOfMonth,
  firstOfNextMonth,
  monthOf,
  type LocalDate,
} from '#libs/platform/domain/index.js';

export interface LineMark {
  readonly id: string;
  readonly on: LocalDate;
  readonly label: string;
  readonly side: 'above' | 'below';
}

export interface Scale {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** px from the left at which a day lies */
  x(on: LocalDate): number;
}

export type Placed<Mark extends LineMark> = Mark & {
  readonly x: number;
  /** 0 is nearest to the line */
  readonly lane: number;
  readonly dateText: string;
  readonly labelText: string;
};

export interface Tick {
  readonly on: LocalDate;
  readonly x: number;
  readonly withYear: boolean;
}

const LETTERS = 38;
const LETTER_WIDTH = 6.8;
const GAP = 16;
const LEFT = 8;

/** Whole months around all days, over the width in px, with room at the right for the words of the last marks. */
export function scaleFor(marks: readonly LineMark[], others: readonly LocalDate[], width: number): Scale {
  const sorted = [...marks.map(({ on }) => on), ...others].sort(compareLocalDates);
  const from = firstOfMonth(sorted[0] ?? '2000-01-01');
  const to = firstOfNextMonth(sorted.at(-1) ?? from);
  const share = (on: LocalDate) => daysBetween(from, on) / daysBetween(from, to);
  const full = Math.max(1, width - LEFT);
  const needs = marks.filter(({ on }) => on > from).map((mark) => full - (full - flagWidth(mark)) / share(mark.on));
  const room = Math.min(Math.max(0, ...needs), full / 2);
  return { from, to, x: (on) => LEFT + share(on) * (full - room) };
}

/**
 * Gives each mark of one side a lane. The words of a mark stand to the right of its stem, like a flag, so a mark stands
 * higher than every later mark whose stem would otherwise run through its words.
 */
export function placeMarks<Mark extends LineMark>(marks: readonly Mark[], scale: Scale): Placed<Mark>[] {
  const placed: Placed<Mark>[] = [];
  const sorted = [...marks].sort((a, b) => compareLocalDates(a.on, b.on));
  for (const mark of sorted.reverse()) {
    const x = scale.x(mark.on);
    const crossed = placed.filter((other) => other.x < x + flagWidth(mark)).map((other) => other.lane);
    const lane = crossed.length > 0 ? Math.max(...crossed) + 1 : 0;
    placed.push({ ...mark, x, lane, dateText: dateOf(mark), labelText: shorten(mark.label) });
  }
  return placed.reverse();
}

/** px that the words of a mark take, with the air behind them */
export const flagWidth = (mark: LineMark): number =>
  (dateOf(mark).length + 1 + shorten(mark.label).length) * LETTER_WIDTH + GAP;

/** The first days of months, as many as fit with about 64 px each; January and the first one carry the year. */
export function ticksFor(scale: Scale): Tick[] {
  const months = Math.round(daysBetween(scale.from, scale.to) / 30.4);
  const perMonth = (scale.x(scale.to) - scale.x(scale.from)) / Math.max(1, months);
  const step = [1, 2, 3, 4, 6].find((size) => size * perMonth >= 64) ?? 12;
  const ticks: Tick[] = [];
  for (let i = 0; i <= months; i++) {
    const on = addMonths(scale.from, i);
    if ((monthOf(on) - 1) % step !== 0 || on > scale.to) continue;
    ticks.push({ on, x: scale.x(on), withYear: monthOf(on) === 1 || ticks.length === 0 });
  }
  return ticks;
}

/** `ma 13 apr`; the year stands on the line itself. */
const dateOf = ({ on }: LineMark): string => `${dutchDayName(on).slice(0, 2)} ${dutchDate(on).split(' ', 2).join(' ')}`;

const shorten = (label: string): string =>
  label.length <= LETTERS ? label : `${label.slice(0, LETTERS - 1).trimEnd()}…`;
