import type { Finding } from '#libs/platform/domain/index.js';
import { mayReadRestricted } from './release.js';

/** What decides whether one of many may be accepted without looking at it once more. */
export interface ToAccept {
  readonly unanswered: number;
  readonly hasRestrictedPart: boolean;
  readonly openedByRole: string | null;
}

type Obstacle = Pick<Finding, 'code' | 'reason'>;

/** Why somebody must look at this one by itself; undefined: it goes with the others. */
export function acceptObstacle({ unanswered, hasRestrictedPart, openedByRole }: ToAccept): Obstacle | undefined {
  if (unanswered > 0) {
    const reason = 'Er wacht nog een vraag op antwoord. Lees eerst het antwoord, of neem deze apart aan.';
    return { code: 'received-handover.question-open', reason };
  }
  const isRead = openedByRole !== null && mayReadRestricted({ role: openedByRole });
  if (!hasRestrictedPart || isRead) return undefined;
  const reason =
    'Er zit een deel bij dat alleen de directeur en de intern begeleider lezen, en zij openden dit nog niet. Laat een van hen dit eerst lezen.';
  return { code: 'received-handover.restricted-unread', reason };
}
