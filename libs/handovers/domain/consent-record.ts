import type { Finding, LocalDate } from '#libs/platform/domain/index.js';
import type { ConsentDecision, ConsentOutcome, ConsentPart } from './consent.js';

/** How staff learns what a parent decided. */
export const staffChannels = ['paper', 'spoken'] as const;
/** `portal`: a parent decided alone, behind a link and a code of one's own. */
export const consentChannels = [...staffChannels, 'portal'] as const;
export type StaffChannel = (typeof staffChannels)[number];
export type ConsentChannel = (typeof consentChannels)[number];

/** A parent, as far as consent is concerned. */
export interface ConsentGuardian {
  readonly id: string;
  readonly name: string;
  readonly hasAuthority: boolean;
}

/** What one parent decided, as that parent or staff writes it down. */
export interface ConsentRecord {
  readonly guardianId: string;
  readonly version: number;
  readonly decisions: readonly { readonly part: string; readonly decision: 'given' | 'refused' }[];
  readonly decidedOn: LocalDate;
  readonly channel: ConsentChannel;
  /** the paper, as a file that was added to this handover for it */
  readonly scanId?: string;
}

/** What it is held against. */
export interface ConsentFacts {
  readonly parts: readonly ConsentPart[];
  readonly guardians: readonly ConsentGuardian[];
  readonly presentedOn: LocalDate;
  readonly today: LocalDate;
}

const finding = (name: string, code: string, reason: string): Finding => ({ name, code, reason });

/** Everything that is wrong with what staff wrote down. The version is looked at apart: it is no matter of a field. */
export function consentFindings(record: ConsentRecord, facts: ConsentFacts): Finding[] {
  return [
    ...guardianFindings(record, facts),
    ...dayFindings(record, facts),
    ...partFindings(record, facts),
    ...scanFindings(record),
  ];
}

function scanFindings({ channel, scanId }: ConsentRecord): Finding[] {
  if (scanId === undefined || channel === 'paper') return [];
  const reason = 'Een scan hoort bij een besluit op papier. Kies op papier, of haal de scan weg.';
  return [finding('scanId', 'not-on-paper', reason)];
}

/** Whether a parent may decide for this child. */
export function guardianFindings(
  { guardianId }: Pick<ConsentRecord, 'guardianId'>,
  { guardians }: Pick<ConsentFacts, 'guardians'>,
): Finding[] {
  const guardian = guardians.find(({ id }) => id === guardianId);
  if (!guardian) {
    const reason = 'Deze ouder staat niet bij dit kind. Kies een ouder die bij het kind staat.';
    return [finding('guardianId', 'not-a-guardian', reason)];
  }
  if (guardian.hasAuthority) return [];
  const reason =
    'Deze ouder heeft geen gezag. Alleen wie gezag heeft, beslist over deze gegevens (BW 1:245). Vraag het de andere ouder.';
  return [finding('guardianId', 'no-authority', reason)];
}

function dayFindings({ decidedOn }: ConsentRecord, { presentedOn, today }: ConsentFacts): Finding[] {
  if (decidedOn > today) return [finding('decidedOn', 'in-future', 'Kies vandaag of een dag die voorbij is.')];
  if (decidedOn >= presentedOn) return [];
  const reason =
    'Op die dag lag deze tekst nog niet bij de ouders. Toestemming gaat over een tekst die zij kennen (AVG artikel 4, onder 11).';
  return [finding('decidedOn', 'before-presentation', reason)];
}

function partFindings({ decisions }: ConsentRecord, { parts }: ConsentFacts): Finding[] {
  const asked = parts.filter(({ consent }) => consent === 'needed').map(({ id }) => id);
  const found = decisions.flatMap(({ part }, place) => {
    const name = `decisions.${place}.part`;
    if (!asked.includes(part)) {
      return [finding(name, 'no-consent-asked', 'Over dit deel beslissen ouders niet. Laat het weg.')];
    }
    const earlier = decisions.findIndex((each) => each.part === part);
    return earlier < place ? [finding(name, 'twice', 'Dit deel staat er twee keer. Laat er een weg.')] : [];
  });
  const none = finding('decisions', 'none', 'Leg bij ten minste één deel vast wat de ouder besloot.');
  return decisions.length === 0 ? [none] : found;
}

/** A decision with the name of whoever took it, as it was written down. */
export interface NamedDecision extends ConsentDecision {
  readonly guardianName: string;
}

/**
 * Decisions of the parents that the child has now. Rows of parents are written anew when a child is edited or read from a
 * file, so that an id may be gone, or stand for somebody else: the name must be the same. A no of somebody who is not found
 * any more is told apart: who knows whether that was meant to end.
 */
export function standingDecisions(
  decisions: readonly NamedDecision[],
  custodians: readonly ConsentGuardian[],
): { readonly standing: readonly ConsentDecision[]; readonly lostNo: readonly NamedDecision[] } {
  const found = decisions.map((decision) => ({ decision, guardian: guardianOf(decision, custodians) }));
  const standing = found.flatMap(({ decision, guardian }) =>
    guardian ? [{ ...decision, guardianId: guardian.id }] : [],
  );
  const lost = found.filter(({ guardian }) => guardian === undefined).map(({ decision }) => decision);
  return { standing, lostNo: lost.filter((each) => each.decision !== 'given' && isLast(each, lost)) };
}

/** Whose it is among the parents of now: by name, and by id when two are called the same. */
export function guardianOf(
  { guardianId, guardianName }: Pick<NamedDecision, 'guardianId' | 'guardianName'>,
  custodians: readonly ConsentGuardian[],
): ConsentGuardian | undefined {
  const named = custodians.filter(({ name }) => nameOf(name) === nameOf(guardianName));
  return named.length > 1 ? named.find(({ id }) => id === guardianId) : named[0];
}

const nameOf = (name: string): string => name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('nl');

const isLast = (one: NamedDecision, all: readonly NamedDecision[]): boolean =>
  !all.some(
    ({ guardianName, partId, versionNumber, receiverLocationId, seq }) =>
      seq > one.seq &&
      nameOf(guardianName) === nameOf(one.guardianName) &&
      `${partId} ${versionNumber} ${receiverLocationId}` ===
        `${one.partId} ${one.versionNumber} ${one.receiverLocationId}`,
  );

/** Nobody who decided allows anything: then all that needed consent is destroyed (R5.2). */
export function isRefusedByAll({ objectors }: ConsentOutcome, decided: readonly string[]): boolean {
  return decided.length > 0 && decided.every((guardianId) => objectors.includes(guardianId));
}
