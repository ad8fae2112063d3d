import type { LocalDate } from '#libs/platform/domain/index.js';
import type { RegistrationStatus } from './registration-status.js';
import type { Watched } from './watch-state.js';

/** From not registered to decided. A child is in exactly one of these, so that the numbers of them add up. */
export const funnelStates = ['too-young', 'open', 'overdue', 'registered', 'in-review', 'admitted'] as const;
export type FunnelState = (typeof funnelStates)[number];

/** Dutch words for the screen. */
export const funnelLabels: Readonly<Record<FunnelState, string>> = {
  'too-young': 'mag nog niet aanmelden',
  open: 'nog niet aangemeld, heeft nog tijd',
  overdue: 'nog niet aangemeld, te laat',
  registered: 'aangemeld',
  'in-review': 'in behandeling',
  admitted: 'toegelaten',
};

/** What a registration is beyond having been received; kept for a child when one of its registrations is that far. */
export const decisionStages = ['in-review', 'admitted'] as const;
export type DecisionStage = (typeof decisionStages)[number];

const stageOfStatus: Readonly<Partial<Record<RegistrationStatus, DecisionStage>>> = {
  'in-review': 'in-review',
  'completion-requested': 'in-review',
  extended: 'in-review',
  admitted: 'admitted',
};

/** The statuses of a stage, for those who must ask the database. */
export const statusesOf = (stage: DecisionStage): string[] =>
  Object.entries(stageOfStatus).flatMap(([status, its]) => (its === stage ? [status] : []));

/** Several registrations: the one that is furthest counts. A refusal counts for nothing: the child still needs a school. */
export function furthestStage(statuses: readonly RegistrationStatus[]): DecisionStage | null {
  const stages = statuses.map((status) => stageOfStatus[status]);
  return stages.includes('admitted') ? 'admitted' : stages.includes('in-review') ? 'in-review' : null;
}

type Child = Pick<Watched, 'registrableFromOn' | 'dueOn' | 'firstRegisteredOn'> & {
  readonly decisionStage: DecisionStage | null;
};

/** Not registered is said with the same days as the late list: the due day itself is still in time. */
export function funnelStateOf(child: Child, today: LocalDate): FunnelState {
  if (child.firstRegisteredOn !== null) return child.decisionStage ?? 'registered';
  if (child.dueOn < today) return 'overdue';
  return today < child.registrableFromOn ? 'too-young' : 'open';
}
