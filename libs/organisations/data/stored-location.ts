import type { Governance, LocationKind, OrganisationKind, Sector } from '../domain/index.js';

/** A location as a file of DUO or the LRK describes it, ready to be stored. */
export interface LocationRecord {
  readonly code: string;
  readonly name: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly wijkId: string | null;
  readonly sector: Sector | null;
  readonly governance: Governance | null;
  /** code of the school or the preschool organisation */
  readonly ownerCode: string;
  readonly boardCode: string | null;
  readonly closedOn: string | null;
}

export interface StoredLocation extends LocationRecord {
  readonly id: string;
  readonly regionId: string;
  readonly kind: LocationKind;
}

export interface OrganisationRecord {
  readonly kind: OrganisationKind;
  readonly code: string;
  readonly parentId: string;
  /** null: the file does not say; the stored name stays, and a new one gets `fallbackName` */
  readonly name: string | null;
  readonly fallbackName: string;
  readonly sector: Sector | null;
  readonly governance: Governance | null;
}
