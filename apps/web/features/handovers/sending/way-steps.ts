import type { HandoverSummary } from '../handovers.js';

export const waySteps = ['write', 'discuss', 'consent', 'send', 'open', 'accept'] as const;
export type WayStep = (typeof waySteps)[number];

/** `off`: it will not come to that any more. */
export type WayState = 'done' | 'now' | 'later' | 'stopped' | 'off';
export type Turn = 'preschool' | 'parents' | 'school';

/** What decides how far a handover is. */
export interface WayFacts {
  readonly status: HandoverSummary['status'];
  /** nothing is missing of what staff fills in */
  readonly written: boolean;
  /** some parent decided something */
  readonly decided: boolean;
  readonly objection: boolean;
  readonly maySend: boolean;
  readonly opened: boolean;
}

interface Place {
  /** undefined: all steps are taken */
  readonly at?: WayStep;
  readonly stopped?: boolean;
  /** undefined: nobody has to do anything */
  readonly turn?: Turn;
}

export interface Way {
  readonly steps: readonly { readonly step: WayStep; readonly state: WayState }[];
  readonly turn: Turn | undefined;
}

/** Where each step is, and who has to act now. */
export function wayOf(facts: WayFacts): Way {
  const { at, stopped, turn } = placeOf(facts);
  const here = at === undefined ? waySteps.length : waySteps.indexOf(at);
  const after: WayState = stopped && turn === undefined ? 'off' : 'later';
  const stateAt = (place: number): WayState =>
    place < here ? 'done' : place > here ? after : stopped ? 'stopped' : 'now';
  return { steps: waySteps.map((step, place) => ({ step, state: stateAt(place) })), turn };
}

function placeOf(facts: WayFacts): Place {
  switch (facts.status) {
    case 'draft':
      return { at: facts.written ? 'discuss' : 'write', turn: 'preschool' };
    case 'presented':
      return presented(facts);
    case 'sent':
      return { at: facts.opened ? 'accept' : 'open', turn: 'school' };
    case 'returned':
      return { at: 'accept', stopped: true, turn: 'preschool' };
    case 'refused':
    case 'withdrawn':
      return { at: 'consent', stopped: true };
    case 'accepted':
    case 'closed':
      return {};
  }
}

/** The text lies before the parents. A no of one of them stops it, whatever the other said. */
function presented({ objection, maySend, decided }: WayFacts): Place {
  if (objection) return { at: 'consent', stopped: true, turn: 'preschool' };
  if (maySend) return { at: 'send', turn: 'preschool' };
  return decided ? { at: 'consent', turn: 'parents' } : { at: 'discuss', turn: 'preschool' };
}
