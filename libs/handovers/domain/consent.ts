/** What a parent decided about one part, for one school and one version of the text. The latest one counts. */
export interface ConsentDecision {
  readonly guardianId: string;
  readonly versionNumber: number;
  /** null: whichever school it would be, which only a no can be about */
  readonly receiverLocationId: string | null;
  readonly partId: string;
  readonly decision: 'given' | 'refused' | 'withdrawn';
  /** order in which decisions were recorded */
  readonly seq: number;
}

/** A part of the form, as far as consent is concerned. */
export interface ConsentPart {
  readonly id: string;
  readonly consent: 'needed' | 'not-needed';
}

/** For which text and which school consent is asked. */
export interface ConsentMatter {
  readonly versionNumber: number;
  readonly receiverLocationId: string;
}

export type PartConsent = 'by-law' | 'given' | 'refused' | 'open';

export interface ConsentOutcome {
  /** of each part of the form */
  readonly parts: Readonly<Record<string, PartConsent>>;
  /** parents with authority who said no to every part that needs consent */
  readonly objectors: readonly string[];
  /** parts that may go to the school now */
  readonly sendable: readonly string[];
  /** every part is decided, nobody objects, and something goes that parents agreed to */
  readonly maySend: boolean;
}

/**
 * What parents allow, out of what each of them decided for this school and this version. One parent may be relied on, but a
 * no of any of them counts as no (law-and-process 4.2, two parents with authority). An objection to everything stops the
 * transfer. Decisions about another version or another school say nothing.
 *
 * @param custodians parents with authority; decisions of others are not looked at
 */
export function consentOutcome(
  parts: readonly ConsentPart[],
  custodians: readonly string[],
  decisions: readonly ConsentDecision[],
  matter: ConsentMatter | undefined,
): ConsentOutcome {
  const latest = matter ? latestDecisions(custodians, decisions, matter) : new Map<string, ConsentDecision>();
  const of = (guardianId: string, partId: string) => latest.get(`${guardianId} ${partId}`)?.decision;
  const needed = parts.filter(({ consent }) => consent === 'needed');
  const states = parts.map(({ id, consent }): [string, PartConsent] => [
    id,
    consent === 'not-needed' ? 'by-law' : partConsent(custodians.map((guardianId) => of(guardianId, id))),
  ]);
  const objectors = custodians.filter(
    (guardianId) => needed.length > 0 && needed.every(({ id }) => isNo(of(guardianId, id))),
  );
  const has = (state: PartConsent) => states.filter(([, found]) => found === state).map(([id]) => id);
  const maySend = objectors.length === 0 && has('open').length === 0 && has('given').length > 0;
  return { parts: Object.fromEntries(states), objectors, sendable: [...has('by-law'), ...has('given')], maySend };
}

const isNo = (decision: ConsentDecision['decision'] | undefined): boolean =>
  decision === 'refused' || decision === 'withdrawn';

function partConsent(decisions: readonly (ConsentDecision['decision'] | undefined)[]): PartConsent {
  if (decisions.some(isNo)) return 'refused';
  return decisions.includes('given') ? 'given' : 'open';
}

function latestDecisions(
  custodians: readonly string[],
  decisions: readonly ConsentDecision[],
  { versionNumber, receiverLocationId }: ConsentMatter,
): Map<string, ConsentDecision> {
  const latest = new Map<string, ConsentDecision>();
  for (const decision of decisions) {
    const applies = decision.versionNumber === versionNumber && decision.receiverLocationId === receiverLocationId;
    if (!applies || !custodians.includes(decision.guardianId)) continue;
    const key = `${decision.guardianId} ${decision.partId}`;
    if ((latest.get(key)?.seq ?? -1) < decision.seq) latest.set(key, decision);
  }
  return latest;
}
