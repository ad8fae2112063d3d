import type { PupilState } from '#libs/pupils/index.js';
import type { Cohort, FunnelState, LateReason, RegistrationStatus, WatchTerms } from '../domain/index.js';

/** A line of the worklist. */
export interface WatchRow extends WatchTerms {
  readonly pupilId: string;
  readonly givenName: string;
  readonly prefix: string;
  readonly familyName: string;
  readonly bornOn: string;
  readonly wijkId: string | null;
  readonly preschoolLocationId: string | null;
  readonly firstRegisteredOn: string | null;
  /** the same day, when the actor may know it */
  readonly shownRegisteredOn: string | null;
  readonly leftOn: string | null;
  /** came to this preschool; empty when nobody knows, as for the children of its first file */
  readonly arrivedOn: string | null;
  /** those that the actor may see */
  readonly registrations: readonly WatchedRegistration[];
  /** the last day on which the preschool spoke with the parents, when the actor may know it */
  readonly lastTalk: WatchedTalk | null;
}

export interface WatchedTalk {
  readonly spokenOn: string;
  readonly lateReason: LateReason | null;
}

export interface WatchedRegistration {
  readonly id: string;
  readonly schoolLocationId: string;
  readonly preference: number;
  readonly receivedOn: string;
  readonly status: RegistrationStatus;
}

/** What is kept of a child; `first_registered_on` is not among it, that follows from the registrations. */
export type KeptChild = PupilState & WatchTerms;

export const lists = ['upcoming', 'overdue', 'registered', 'all', 'attention', 'lost', 'double'] as const;
export type WatchList = (typeof lists)[number];
export const sorts = ['dueOn', '-dueOn', 'name'] as const;
export type WatchSort = (typeof sorts)[number];

/** Narrows to the children of some places. */
export interface PlaceQuestion {
  readonly wijkId?: string;
  readonly preschoolLocationId?: string;
  readonly boardId?: string;
  readonly schoolLocationId?: string;
}

/** A child on the late list, for whoever acts on the list as a whole. */
export interface LateChild {
  readonly pupilId: string;
  readonly regionId: string;
  readonly preschoolLocationId: string | null;
}

export interface WatchQuestion extends PlaceQuestion {
  readonly list: WatchList;
  readonly today: string;
  /** how far ahead `upcoming` looks */
  readonly weeks: number;
  readonly sort: WatchSort;
  /** only those who turn four in one school year */
  readonly cohort?: Cohort;
  /** only those who are this far */
  readonly state?: FunnelState;
  /** due day and child of the last row of the page before */
  readonly after?: { readonly dueOn: string; readonly pupilId: string };
  readonly limit: number;
}
