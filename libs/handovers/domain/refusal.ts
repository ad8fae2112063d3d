import type { Finding, LocalDate } from '#libs/platform/domain/index.js';
import { type StaffChannel, type ConsentGuardian, guardianFindings } from './consent-record.js';
import type { HandoverStatus } from './handover-status.js';

/** What staff writes down of a parent who wants no handover at all, whichever school it would be. */
export interface RefusalRecord {
  readonly guardianId: string;
  readonly refusedOn: LocalDate;
  readonly channel: StaffChannel;
}

/** What it is held against. */
export interface RefusalFacts {
  readonly guardians: readonly ConsentGuardian[];
  readonly bornOn: LocalDate;
  readonly today: LocalDate;
}

/**
 * A no to everything can be written down as long as there is nothing that parents could decide about part by part: the text
 * is being written, or lies before them while no school is known (consent is about one school, AVG article 4, point 11).
 */
export const mayRefuseWhole = (status: HandoverStatus, receiverKnown: boolean): boolean =>
  status === 'draft' || (status === 'presented' && !receiverKnown);

/** Everything that is wrong with it. A parent need not say why, and may have said it before anything was written. */
export function refusalFindings(record: RefusalRecord, { guardians, bornOn, today }: RefusalFacts): Finding[] {
  const name = 'refusedOn';
  const found = guardianFindings(record, { guardians });
  if (record.refusedOn > today) {
    return [...found, { name, code: 'in-future', reason: 'Kies vandaag of een dag die voorbij is.' }];
  }
  if (record.refusedOn >= bornOn) return found;
  const reason = 'Op die dag was het kind nog niet geboren. Kies de dag waarop de ouder het zei.';
  return [...found, { name, code: 'before-birth', reason }];
}
