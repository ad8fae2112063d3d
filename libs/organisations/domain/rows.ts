import type { Governance, LocationKind, OrganisationKind, Sector } from './organisation.js';

export interface OrganisationRow {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly parentId: string | null;
  readonly regionId: string;
  readonly name: string;
  readonly code: string | null;
  readonly sector: Sector | null;
  readonly governance: Governance | null;
  readonly closedOn: string | null;
  /** open locations under it */
  readonly locations: number;
}

export interface LocationRow {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly kind: LocationKind;
  readonly regionId: string;
  readonly boardId: string | null;
  readonly boardName: string | null;
  readonly name: string;
  readonly code: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly wijkId: string | null;
  readonly wijkName: string | null;
  readonly sector: Sector | null;
  readonly governance: Governance | null;
  readonly contactEmail: string | null;
  readonly deputyEmail: string | null;
  readonly closedOn: string | null;
}

export interface WijkRow {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly stadsdeelId: string;
  readonly stadsdeelName: string;
}
