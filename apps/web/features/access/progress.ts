import type { Account } from './accounts.js';

export type Progress = 'active' | 'sending' | 'invited' | 'failed' | 'expired';

/** How far an account is on its way from invitation to use. */
export function progressOf({ status, invitation }: Account, now: Date): Progress {
  if (status === 'active') return 'active';
  if (!invitation || new Date(invitation.expiresAt) <= now) return 'expired';
  if (invitation.failedAt) return 'failed';
  return invitation.sentAt ? 'invited' : 'sending';
}
