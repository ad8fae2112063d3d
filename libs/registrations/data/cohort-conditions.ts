import type { Cohort, FunnelState } from '../domain/index.js';
import type { Values } from './registration-scope.js';
import type { PlaceQuestion } from './watch-row.js';

/** Children under watch (`registration_watch w`) of a cohort. The range of due days is there for the index. */
export const cohortConditions = (cohort: Cohort, values: Values): string[] => [
  `w.due_on BETWEEN ${values.put(cohort.dueFromOn)}::date AND ${values.put(cohort.dueToOn)}::date`,
  `w.turns_four_on BETWEEN ${values.put(cohort.turnsFourFromOn)}::date AND ${values.put(cohort.turnsFourToOn)}::date`,
];

type Expression = () => string;

/** The same as `funnelStateOf` in domain/; a spec holds them together. Only the expressions that are needed are asked for. */
export function stateCondition(state: FunnelState, today: Expression, stage: Expression): string {
  if (state === 'in-review' || state === 'admitted') return `${registered} AND ${stage()} = '${state}'`;
  if (state === 'registered') return `${registered} AND ${stage()} IS NULL`;
  return `w.first_registered_on IS NULL AND ${openConditions[state](today())}`;
}

const registered = 'w.first_registered_on IS NOT NULL';
const openConditions: Record<'too-young' | 'open' | 'overdue', (today: string) => string> = {
  'too-young': (today) => `w.due_on >= ${today} AND w.registrable_from_on > ${today}`,
  open: (today) => `w.due_on >= ${today} AND w.registrable_from_on <= ${today}`,
  overdue: (today) => `w.due_on < ${today}`,
};

/** Only children of these places. */
export function placeConditions(places: PlaceQuestion, values: Values): string[] {
  const { wijkId, preschoolLocationId, boardId, schoolLocationId } = places;
  const conditions: string[] = [];
  if (wijkId) conditions.push(`w.wijk_id = ${values.put(wijkId)}`);
  if (preschoolLocationId) conditions.push(`w.preschool_location_id = ${values.put(preschoolLocationId)}`);
  if (boardId) conditions.push(askedAt(`r.board_id = ${values.put(boardId)}`));
  if (schoolLocationId) conditions.push(askedAt(`r.school_location_id = ${values.put(schoolLocationId)}`));
  return conditions;
}

const askedAt = (place: string): string =>
  `w.pupil_id IN (SELECT r.pupil_id FROM registration r WHERE ${place} AND r.status <> 'withdrawn')`;
