import { describe, expect, it } from '@jest/globals';
import { organisationClaimMatches } from './organisation-claim.js';
import { isReturnPath } from './return-path.js';
import { minutesAfter, sessionIsAlive, sessionNeedsTouch } from './session-times.js';

describe('organisation claim', () => {
  it.each([
    ['05KO', '05KO', true],
    ['05KO00', '05KO', true],
    ['05KO', '05KO00', true],
    ['05ko', '05KO', true],
    ['05KP', '05KO', false],
    ['05KOX', '05KO', false],
    ['41234567', '41234567', true],
    ['4123', '41234567', false],
    ['', '', false],
    ['05KO', null, false],
    ['', '05KO', false],
  ])('%j and %j: %s', (claimed, code, fits) => {
    expect(organisationClaimMatches(claimed, code)).toBe(fits);
  });
});

describe('return path', () => {
  it.each(['/', '/kinderen/1?tab=2#x', '/kinderen/zoë', '/a//b'])('takes %s', (path) => {
    expect(isReturnPath(path)).toBe(true);
  });
  it.each([
    '',
    'kinderen',
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/a\\b',
    '/a\r\nb',
    '/\t/evil',
    `/${'a'.repeat(1001)}`,
  ])('refuses %j', (path) => {
    expect(isReturnPath(path)).toBe(false);
  });
});

describe('session times', () => {
  const start = new Date('2026-11-22T08:00:00Z');
  const session = { lastSeenAt: start, expiresAt: minutesAfter(start, 720) };

  it('lasts 30 minutes without use', () => {
    expect(sessionIsAlive(session, minutesAfter(start, 29.99))).toBe(true);
    expect(sessionIsAlive(session, minutesAfter(start, 30))).toBe(false);
  });

  it('lasts twelve hours at most', () => {
    const used = { ...session, lastSeenAt: minutesAfter(start, 719) };
    expect(sessionIsAlive(used, minutesAfter(start, 719.99))).toBe(true);
    expect(sessionIsAlive(used, minutesAfter(start, 720))).toBe(false);
  });

  it('is written again after a minute', () => {
    expect(sessionNeedsTouch(session, minutesAfter(start, 0.9))).toBe(false);
    expect(sessionNeedsTouch(session, minutesAfter(start, 1))).toBe(true);
  });
});
