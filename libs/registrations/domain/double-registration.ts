import { type RegistrationStatus, isActive } from './registration-status.js';
import { type NextActor, type Watched, nextActorFor } from './watch-state.js';

/** A registration as a list shows it. */
export interface Asked {
  readonly preference: number;
  readonly status: RegistrationStatus;
}

/** One child asked for at several schools. Not a mistake: parents may, and name an order. */
export interface DoubleRegistration {
  readonly schools: number;
  /** one is as it should be; two schools that both think they are first is not */
  readonly firstPreferences: number;
}

/** @param registrations of one child, at most one active at each school */
export function doubleRegistrationOf(registrations: readonly Asked[]): DoubleRegistration | undefined {
  const active = registrations.filter(({ status }) => isActive(status));
  if (active.length < 2) return undefined;
  return { schools: active.length, firstPreferences: active.filter(({ preference }) => preference === 1).length };
}

/** Dutch words for the screen; empty for a child at one school. */
export function doubleLabel(double: DoubleRegistration | undefined): string {
  if (!double) return '';
  if (double.firstPreferences > 1) return `${double.firstPreferences} keer eerste voorkeur`;
  return double.firstPreferences === 1
    ? `${double.schools} scholen`
    : `${double.schools} scholen, geen eerste voorkeur`;
}

/** The school of first preference has the zorgplicht and goes on; without exactly one, the region asks the parents. */
export const nextActorForDouble = ({ firstPreferences }: DoubleRegistration): NextActor =>
  firstPreferences === 1 ? 'school' : 'region';

/** Who acts next, in every list: for who is registered nobody, unless it is at several schools. */
export function nextActorOf(child: Watched & { readonly registrations: readonly Asked[] }, today: string): NextActor {
  const actor = nextActorFor(child, today);
  const double = doubleRegistrationOf(child.registrations);
  return actor === 'nobody' && double && child.leftOn === null ? nextActorForDouble(double) : actor;
}
