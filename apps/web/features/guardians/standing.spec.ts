import { describe, expect, it } from '@jest/globals';
import { standingOf } from './standing.js';

const part = (decision?: 'given' | 'refused') => ({
  ...{ id: 'basis', title: '', explanation: '', byLaw: false, restricted: false },
  ...(decision && { decision }),
});
const law = { ...part(), id: 've', byLaw: true };
const presented = { status: 'presented', stopped: false, schoolLocationId: 's', parts: [law, part()] } as const;

describe('how it stands for a parent', () => {
  it.each([
    ['decide', presented],
    ['no-school', { ...presented, schoolLocationId: undefined }],
    ['decided', { ...presented, parts: [law, part('given')] }],
    ['decided', { ...presented, parts: [law, part('refused')] }],
    ['decide', { ...presented, stopped: true }],
    ['stopped', { ...presented, stopped: true, parts: [law, part('given')] }],
    ['rewriting', { ...presented, status: 'draft' }],
    ['rewriting', { ...presented, status: 'returned' }],
    ['sent', { ...presented, status: 'sent' }],
    ['opened', { ...presented, status: 'accepted', openedAt: '2026-11-22T10:00:00Z' }],
    ['withdrawn', { ...presented, status: 'withdrawn' }],
    ['closed', { ...presented, status: 'closed' }],
  ] as const)('%s', (standing, handover) => {
    expect(standingOf(handover as unknown as Parameters<typeof standingOf>[0])).toBe(standing);
  });
});
