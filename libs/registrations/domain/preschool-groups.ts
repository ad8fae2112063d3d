import { type LocalDate, daysBetween } from '#libs/platform/domain/index.js';
import type { WatchState } from './watch-state.js';

/** From this long before 3 years and 9 months the form is on the list: six weeks to fill it in. */
export const formAheadDays = 42;
const soonDays = 7;
const turningFourDays = 28;

/** In the order in which they need attention. */
export const preschoolGroups = ['late', 'this-week', 'new-here', 'soon', 'form', 'turning-four'] as const;
export type PreschoolGroup = (typeof preschoolGroups)[number];

/** What the start page of a preschool knows of one child. */
export interface PreschoolChild {
  readonly state: WatchState;
  readonly dueOn: LocalDate;
  readonly handoverFormDueOn: LocalDate;
  readonly turnsFourOn: LocalDate;
}

/** The one group in which a child stands on a day: the most urgent; undefined when nothing is to be done yet. */
export function preschoolGroupOf(child: PreschoolChild, today: LocalDate): PreschoolGroup | undefined {
  if (child.state === 'left') return undefined;
  if (child.state === 'overdue') return 'late';
  if (child.state === 'new-here') return 'new-here';
  if (!isRegistered(child)) return daysBetween(today, child.dueOn) <= soonDays ? 'this-week' : 'soon';
  if (daysBetween(today, child.turnsFourOn) <= turningFourDays) return 'turning-four';
  return formIsNear(child, today) ? 'form' : undefined;
}

/** What is missing. A form can be finished without a school: `form-without-school` is a normal state. */
export type Missing = 'registration' | 'form' | 'form-without-school';

export function missingOf(child: PreschoolChild, today: LocalDate): readonly Missing[] {
  const form = formIsNear(child, today);
  if (isRegistered(child)) return form ? ['form'] : [];
  return form ? ['registration', 'form-without-school'] : ['registration'];
}

const isRegistered = ({ state }: PreschoolChild): boolean => state === 'registered' || state === 'registered-late';

const formIsNear = ({ handoverFormDueOn }: PreschoolChild, today: LocalDate): boolean =>
  daysBetween(today, handoverFormDueOn) <= formAheadDays;
