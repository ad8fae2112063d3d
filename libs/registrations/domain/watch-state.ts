import { type LocalDate, daysBetween } from '#libs/platform/domain/index.js';

/** What the worklist knows of one child. */
export interface Watched {
  readonly registrableFromOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly handoverFormDueOn: LocalDate;
  readonly firstRegisteredOn: LocalDate | null;
  readonly leftOn: LocalDate | null;
  readonly preschoolLocationId: string | null;
  /** came to this preschool; null when nobody knows */
  readonly arrivedOn: LocalDate | null;
}

export const watchStates = [
  'too-young',
  'open',
  'new-here',
  'overdue',
  'registered',
  'registered-late',
  'left',
] as const;
export type WatchState = (typeof watchStates)[number];

/** Dutch words for the screen. */
export const watchStateLabels: Readonly<Record<WatchState, string>> = {
  'too-young': 'mag nog niet aanmelden',
  open: 'nog niet aangemeld',
  'new-here': 'nieuw, nog niet aangemeld',
  overdue: 'te laat',
  registered: 'aangemeld',
  'registered-late': 'aangemeld, na 3½ jaar',
  left: 'vertrokken',
};

/** Who comes to a preschool after 3½ is no news of lateness: the preschool first gets two weeks to meet the parents. */
const daysNew = 14;
const isNewHere = ({ arrivedOn, dueOn }: Watched, today: LocalDate): boolean =>
  arrivedOn !== null && arrivedOn > dueOn && daysBetween(arrivedOn, today) < daysNew;

/** The state on a day. The due day itself is still in time. */
export function watchStateOf(child: Watched, today: LocalDate): WatchState {
  if (child.leftOn !== null) return 'left';
  if (child.firstRegisteredOn !== null)
    return child.firstRegisteredOn <= child.dueOn ? 'registered' : 'registered-late';
  if (child.dueOn < today) return isNewHere(child, today) ? 'new-here' : 'overdue';
  return today < child.registrableFromOn ? 'too-young' : 'open';
}

export const nextActors = ['nobody', 'preschool', 'guardians', 'school', 'region'] as const;
export type NextActor = (typeof nextActors)[number];

/** Dutch words for the screen. */
export const nextActorLabels: Readonly<Record<NextActor, string>> = {
  nobody: 'niemand',
  preschool: 'voorschool',
  guardians: 'ouders',
  school: 'school van eerste voorkeur',
  region: 'aanmeldcoördinator',
};

/**
 * Who should do something now. Parents register; the preschool speaks with them; from 3 years and 9 months the region
 * takes over, because then the form is due and there is no receiving school (law-and-process 1.3).
 */
export function nextActorFor(child: Watched, today: LocalDate): NextActor {
  const state = watchStateOf(child, today);
  if (state !== 'open' && state !== 'new-here' && state !== 'overdue') return 'nobody';
  if (today >= child.handoverFormDueOn && state !== 'new-here') return 'region';
  if (child.preschoolLocationId !== null) return 'preschool';
  return state === 'open' ? 'guardians' : 'region';
}

/** Days to the due day: 0 on the day itself, negative afterwards. */
export const daysLeft = (child: Pick<Watched, 'dueOn'>, today: LocalDate): number => daysBetween(today, child.dueOn);
