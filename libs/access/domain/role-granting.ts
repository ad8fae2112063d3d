import { type RoleCode, roleCodes, roleFits } from './roles.js';

/** What the rule needs to know of an organisation. */
export interface GrantPlace {
  readonly id: string;
  readonly kind: string;
  readonly sector: string | null;
}

/** Whoever gives roles: an account administrator, acting for one organisation. */
export interface Granter {
  readonly role: string;
  readonly organisation: GrantPlace;
}

/**
 * The municipality appoints the account administrators of boards, schools and preschools and nobody else there: it must
 * not be able to give itself a look into their children, and need not know who works there.
 */
export const appointsAdministratorsOnly = (own: { kind: string }): boolean => own.kind === 'municipality';

/**
 * Roles that an account administrator may give, and take, in an organisation of its own tree: the own organisation and
 * everything below it. That the place is in the tree must be known before. A role exists in some kinds of organisation only,
 * so those of the region (aanmeldcoördinator, beleid, functioneel beheer) are given by the municipality's own administrator
 * alone. A board gives every role in its schools.
 */
export function grantableRoles(granter: Granter, place: GrantPlace): readonly RoleCode[] {
  if (granter.role !== 'account-administrator') return [];
  const fitting = roleCodes.filter((role) => roleFits(role, place));
  const elsewhere = granter.organisation.id !== place.id;
  return elsewhere && appointsAdministratorsOnly(granter.organisation)
    ? fitting.filter((role) => role === 'account-administrator')
    : fitting;
}

export const mayGrant = (granter: Granter, place: GrantPlace, role: string): boolean =>
  (grantableRoles(granter, place) as readonly string[]).includes(role);
