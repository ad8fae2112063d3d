import type { LocationRecord, OrganisationRecord } from '../data/stored-location.js';

/** One row of a register, understood: the location and the organisations it hangs under. */
export interface ImportedLocation {
  readonly row: number;
  readonly location: LocationRecord;
  readonly contactEmail: string | null;
  readonly owner: Omit<OrganisationRecord, 'parentId'>;
  readonly board: Omit<OrganisationRecord, 'parentId'> | null;
  /** the register has ended it: only worth storing when we know it */
  readonly onlyIfKnown: boolean;
}

/** What a row came to: something to store, or nothing of ours. */
export type RowResult = ImportedLocation | 'skipped' | undefined;
