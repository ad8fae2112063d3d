import type { AccountsService } from '../accounts.service.js';
import { roleLabel, roles } from '../domain/index.js';
import type { AccountMembershipResponse, AccountPlaceResponse, AccountResponse } from './account.dto.js';

type Account = Awaited<ReturnType<AccountsService['create']>>;
type Place = Awaited<ReturnType<AccountsService['places']>>[number];

export const accountResponse = ({ id, name, email, status, invitation, memberships }: Account): AccountResponse => ({
  id,
  name,
  ...(email !== null && { email }),
  status,
  ...(invitation && {
    invitation: {
      expiresAt: instant(invitation.expiresAt),
      ...(invitation.sentAt && { sentAt: instant(invitation.sentAt) }),
      ...(invitation.failedAt && { failedAt: instant(invitation.failedAt) }),
    },
  }),
  memberships: memberships.map(membershipResponse),
});

const membershipResponse = (membership: Account['memberships'][number]): AccountMembershipResponse => ({
  id: membership.id,
  role: membership.role,
  roleLabel: roleLabel(membership.role),
  organisationId: membership.organisationId,
  organisationName: membership.organisationName,
  ...(membership.locationId !== null && { locationId: membership.locationId }),
  ...(membership.locationName !== null && { locationName: membership.locationName }),
  startedOn: membership.startedOn,
  ...(membership.lastUsedAt && { lastUsedAt: membership.lastUsedAt.toISOString() }),
});

export const accountPlaceResponse = ({ place, roles: given }: Place): AccountPlaceResponse => ({
  id: place.id,
  name: place.name,
  locations: place.locations.map(({ id, name }) => ({ id, name })),
  roles: given.map((role) => ({
    role,
    label: roles[role].label,
    explanation: roles[role].explanation,
    perLocation: roles[role].reach === 'locations' && role !== 'board-administrator',
  })),
});

/** JSON in PostgreSQL writes moments with an offset; on the wire they are in UTC. */
const instant = (text: string): string => new Date(text).toISOString();
