import { describe, expect, it } from '@jest/globals';
import { acceptObstacle } from './index.js';

const fine = { unanswered: 0, hasRestrictedPart: false, openedByRole: null };

describe('handover / accepting many at once', () => {
  it.each([
    ['one that nobody opened', fine, undefined],
    ['one with an open question', { ...fine, unanswered: 1 }, 'received-handover.question-open'],
    [
      'a restricted part that nobody opened',
      { ...fine, hasRestrictedPart: true },
      'received-handover.restricted-unread',
    ],
    [
      'a restricted part, opened by a teacher who does not see it',
      { ...fine, hasRestrictedPart: true, openedByRole: 'teacher' },
      'received-handover.restricted-unread',
    ],
    [
      'a restricted part that a support coordinator opened',
      { ...fine, hasRestrictedPart: true, openedByRole: 'support-coordinator' },
      undefined,
    ],
  ])('%s', (_, release, code) => expect(acceptObstacle(release)?.code).toBe(code));
});
