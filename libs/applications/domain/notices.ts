import type { ApplicationStatus } from './application-status.js';

/** code, receipt and double go to the first parent; waiting to the mailbox of the school. */
export const applicationNoticeKinds = ['code', 'receipt', 'double', 'waiting'] as const;
export type ApplicationNoticeKind = (typeof applicationNoticeKinds)[number];

/** A mail that came too late to be of use: a code after the confirmation, a reminder after the school acted. */
export const hasLapsed = (kind: ApplicationNoticeKind, status: ApplicationStatus): boolean =>
  (kind === 'code' && status !== 'unconfirmed') ||
  (kind === 'double' && status !== 'double') ||
  (kind === 'waiting' && status !== 'received');
