import type { DepartureReason, GuardianDraft, KnownIdentity, PupilName } from '../domain/index.js';

/** A child as it is stored. */
export interface PupilRow extends PupilName {
  readonly id: string;
  readonly regionId: string;
  readonly bornOn: string;
  readonly postcode: string | null;
  readonly wijkId: string | null;
  readonly preschoolLocationId: string | null;
  readonly preschoolReference: string | null;
  readonly addressSecret: boolean;
  readonly leftOn: string | null;
  readonly leftReason: DepartureReason | null;
  readonly updatedAt: Date;
  readonly version: number;
}

/** What a person or a file may set. */
export type PupilContent = Omit<PupilRow, 'updatedAt' | 'version' | 'leftOn' | 'leftReason'>;

export interface GuardianRow extends GuardianDraft {
  readonly id: string;
  readonly position: number;
}

/** A line in a list of children. */
export type PupilLine = Pick<PupilRow, 'id' | keyof PupilName | 'bornOn' | 'wijkId' | 'preschoolLocationId' | 'leftOn'>;

/** Another child with the same name. */
export type NamesakeRow = Pick<
  PupilRow,
  'id' | 'bornOn' | 'preschoolLocationId' | 'postcode' | 'addressSecret' | 'leftOn'
>;

export type KnownIdentityRow = KnownIdentity;

export const pupilColumns = `p.id, p.region_id AS "regionId", p.given_name AS "givenName", p.prefix, p.family_name AS "familyName",
  p.born_on AS "bornOn", p.postcode, p.wijk_id AS "wijkId", p.preschool_location_id AS "preschoolLocationId",
  p.preschool_reference AS "preschoolReference", p.address_secret AS "addressSecret", p.left_on AS "leftOn",
  p.left_reason AS "leftReason", p.updated_at AS "updatedAt", p.version`;
