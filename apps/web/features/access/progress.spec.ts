import { describe, expect, it } from '@jest/globals';
import type { Account } from './accounts.js';
import { progressOf } from './progress.js';

const now = new Date('2026-11-22T12:00:00Z');
const account = (invitation?: Account['invitation']): Account => ({
  id: '1',
  name: 'Noor',
  status: 'invited',
  memberships: [],
  ...(invitation && { invitation }),
});
const expiresAt = '2026-12-01T00:00:00Z';

describe('progress of an account', () => {
  it('follows the invitation until the first use', () => {
    expect(progressOf(account({ expiresAt }), now)).toBe('sending');
    expect(progressOf(account({ expiresAt, sentAt: '2026-11-21T00:00:00Z' }), now)).toBe('invited');
    expect(progressOf(account({ expiresAt, failedAt: '2026-11-21T00:00:00Z' }), now)).toBe('failed');
    expect(progressOf({ ...account(), status: 'active' }, now)).toBe('active');
  });

  it('ends when the link has run out, sent or not', () => {
    expect(progressOf(account({ expiresAt: '2026-11-22T12:00:00Z', sentAt: '2026-11-08T12:00:00Z' }), now)).toBe(
      'expired',
    );
    expect(progressOf(account(), now)).toBe('expired');
  });
});
