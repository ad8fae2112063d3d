import type { Transaction } from '#libs/database/index.js';

/** What follows from a child elsewhere, such as the watch over its registration. */
export interface PupilState {
  readonly pupilId: string;
  readonly regionId: string;
  readonly wijkId: string | null;
  readonly preschoolLocationId: string | null;
  readonly givenName: string;
  readonly prefix: string;
  readonly familyName: string;
  /** by which lists are sorted, byte by byte */
  readonly sortKey: string;
  readonly bornOn: string;
  readonly leftOn: string | null;
}

/**
 * Whoever keeps something beside a child that must never be out of step with it, not even for the time of one job.
 * Provided by a higher capability (`registrations`), called in the transaction that changes the child. Without it the
 * programs do not start.
 */
export abstract class PupilFollower {
  abstract pupilSaved(tx: Transaction, pupil: PupilState): Promise<void>;

  /**
   * After a whole file.
   * @param pupils a query without values that gives id, region_id, wijk_id, preschool_location_id, given_name, prefix,
   *   family_name, sort_key, born_on and left_on of every child that is new or changed
   */
  abstract pupilsImported(tx: Transaction, pupils: string): Promise<void>;
}
