import type { LocalDate } from '#libs/platform/domain/index.js';
import { type ReleaseState, isReadable } from './release.js';

export const guardianPrintKinds = ['guardian-presented', 'guardian-sent'] as const;
/** A copy for a parent of the own child: of the text that lies before parents, or of just what went to a school. */
export type GuardianPrintKind = (typeof guardianPrintKinds)[number];

export const isGuardianPrint = (kind: string): kind is GuardianPrintKind =>
  (guardianPrintKinds as readonly string[]).includes(kind);

/** A copy that a school may not read any more; the parents keep theirs, and it says so. */
export interface ShutMark {
  readonly state: Exclude<ReleaseState, 'open' | 'accepted'>;
  readonly on: LocalDate;
}

/** What a copy of a parent is about. When it does not fit any more, that copy is another one. */
export interface GuardianPrintMark {
  /** under which the own words of this parent are kept */
  readonly guardianId: string;
  /** the row of this parent when it was asked for */
  readonly rowId: string;
  /** of what went */
  readonly releaseId: string | null;
  readonly shut: ShutMark['state'] | null;
}

export const shutState = (state: ReleaseState): ShutMark['state'] | null =>
  isReadable(state) ? null : (state as ShutMark['state']);
