import type { Channel, Consents, RecordConsent } from './sending-calls.js';

/** As chosen on the screen; `open`: not decided yet. */
export interface ConsentValues {
  parts: Record<string, string>;
  channel: Channel | '';
  decidedOn: string;
  /** the paper, once it came in */
  scanId?: string | undefined;
}

type Decision = RecordConsent['decisions'][number];

/** What there is to write down: what is still open is left out. */
export const decisionsOf = ({ parts }: Pick<ConsentValues, 'parts'>): Decision[] =>
  Object.entries(parts).flatMap(([part, decision]) =>
    decision === 'given' || decision === 'refused' ? [{ part, decision }] : [],
  );

/** Parts about which parents decide. */
export const askedParts = ({ parts }: Consents): Consents['parts'] => parts.filter(({ state }) => state !== 'by-law');

/**
 * Whether nobody who decided would then allow anything: at that moment what was written is destroyed (R5.2), so a person is
 * asked first. The API decides.
 */
export function wouldErase(consents: Consents, guardianId: string, decisions: readonly Decision[]): boolean {
  const asked = askedParts(consents).map(({ id }) => id);
  const said = consents.guardians.map(({ id, decisions: before }) => {
    const now = id === guardianId ? decisions : [];
    return new Map<string, string>([...before, ...now].map(({ part, decision }) => [part, decision]));
  });
  const decided = said.filter(({ size }) => size > 0);
  const refusesAll = (one: ReadonlyMap<string, string>): boolean =>
    asked.every((part) => one.has(part) && one.get(part) !== 'given');
  return asked.length > 0 && decided.length > 0 && decided.every(refusesAll);
}
