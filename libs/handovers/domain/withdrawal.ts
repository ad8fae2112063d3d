import type { Finding, LocalDate } from '#libs/platform/domain/index.js';
import { type ConsentGuardian, guardianFindings } from './consent-record.js';

/** What it is held against when staff writes down that a parent takes consent back. */
export interface WithdrawalFacts {
  readonly guardians: readonly ConsentGuardian[];
  readonly releasedOn: LocalDate;
  readonly today: LocalDate;
}

/** Everything that is wrong with it. A parent need not say why (AVG article 7, third paragraph). */
export function withdrawalFindings(
  record: { readonly guardianId: string; readonly withdrawnOn: LocalDate },
  { guardians, releasedOn, today }: WithdrawalFacts,
): Finding[] {
  const name = 'withdrawnOn';
  const found = guardianFindings(record, { guardians });
  if (record.withdrawnOn > today) {
    return [...found, { name, code: 'in-future', reason: 'Kies vandaag of een dag die voorbij is.' }];
  }
  if (record.withdrawnOn >= releasedOn) return found;
  const reason = 'Op die dag was de overdracht nog niet verstuurd. Kies de dag waarop de ouder het zei.';
  return [...found, { name, code: 'before-release', reason }];
}
