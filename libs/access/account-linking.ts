import type { Transaction } from '#libs/database/index.js';
import type { AuditEntry } from '#libs/platform/audit/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { nilUuid } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { type MembershipRow, MembershipsRepository } from './data/memberships.repository.js';
import { type InvitationRow, PeopleRepository, type PersonRow } from './data/people.repository.js';
import { type SignInRefusal, organisationClaimMatches } from './domain/index.js';
import type { Identity } from './oidc/index.js';

type ActingPerson = NonNullable<AuditEntry['by']>;

/** An invitation that this sign-in used, and the account that was prepared for it. */
interface AcceptedInvitation {
  readonly invitation: string;
  readonly prepared: string;
}

interface FoundPerson {
  readonly personId: string;
  readonly accepted?: AcceptedInvitation;
}

export interface LinkedAccount {
  readonly by: ActingPerson;
  readonly membershipId: string;
  readonly accepted?: AcceptedInvitation;
}
export interface RefusedAccount {
  readonly refusal: SignInRefusal;
  readonly by?: ActingPerson;
}

/**
 * Finds the account of an identity. The identity is (issuer, subject); an e-mail address is never a key (ASVS 6.8.1).
 * The first sign-in links the identity to a prepared account by the token of its invitation.
 */
@Injectable()
export class AccountLinking {
  constructor(
    private readonly people: PeopleRepository,
    private readonly memberships: MembershipsRepository,
    private readonly clock: Clock,
  ) {}

  async accountOf(
    tx: Transaction,
    identity: Identity,
    invitationHash: string | null,
    roles: readonly string[],
  ): Promise<LinkedAccount | RefusedAccount> {
    await this.people.lockIdentity(tx, identity.issuer, identity.subject);
    const known = await this.people.findByIdentity(tx, identity.issuer, identity.subject);
    const found = invitationHash
      ? await this.invited(tx, identity, invitationHash, roles, known)
      : known?.status === 'active'
        ? { personId: known.id }
        : ({ refusal: known ? 'beeindigd' : 'onbekend' } as const);
    return 'refusal' in found ? found : this.withMembership(tx, found, identity, roles);
  }

  /** The person whose account this identity uses from now on. */
  private async invited(
    tx: Transaction,
    identity: Identity,
    invitationHash: string,
    roles: readonly string[],
    known: PersonRow | undefined,
  ): Promise<FoundPerson | RefusedAccount> {
    const invitation = await this.people.lockInvitation(tx, invitationHash);
    if (!invitation) return { refusal: 'uitnodiging' };
    // Whoever opens the link a second time simply signs in.
    if (invitation.acceptedAt && known?.status === 'active') return { personId: known.id };
    const now = this.clock.now();
    if (invitation.acceptedAt || invitation.expiresAt <= now || invitation.personStatus !== 'invited')
      return { refusal: 'uitnodiging' };
    const chosen = choose(await this.memberships.current(tx, invitation.personId, this.clock.today()), identity, roles);
    if (typeof chosen === 'string') return { refusal: chosen };
    return this.accept(tx, identity, invitation, known);
  }

  private async accept(
    tx: Transaction,
    identity: Identity,
    invitation: InvitationRow,
    known: PersonRow | undefined,
  ): Promise<FoundPerson> {
    const now = this.clock.now();
    const personId = known?.status === 'active' ? known.id : invitation.personId;
    if (known && personId !== known.id) await this.people.releaseIdentity(tx, known.id);
    if (personId === known?.id) await this.people.mergeInto(tx, personId, invitation.personId, now, this.clock.today());
    else await this.people.link(tx, personId, identity.issuer, identity.subject);
    await this.people.acceptInvitation(tx, invitation.id, now);
    return { personId, accepted: { invitation: invitation.id, prepared: invitation.personId } };
  }

  /** The last used role, among those that this provider and this organisation may give. */
  private async withMembership(
    tx: Transaction,
    { personId, accepted }: FoundPerson,
    identity: Identity,
    roles: readonly string[],
  ): Promise<LinkedAccount | RefusedAccount> {
    const current = await this.memberships.current(tx, personId, this.clock.today());
    const chosen = choose(current, identity, roles);
    if (typeof chosen === 'string') return { refusal: chosen, by: actingAs(personId, current[0]) };
    await this.memberships.use(tx, chosen.id, this.clock.now());
    return { by: actingAs(personId, chosen), membershipId: chosen.id, ...(accepted && { accepted }) };
  }
}

const actingAs = (personId: string, membership: MembershipRow | undefined): ActingPerson => ({
  personId,
  role: membership?.role ?? 'none',
  organisationId: membership?.organisationId ?? nilUuid,
});

/** The first membership that this provider may give and that belongs to the organisation it names; else why not. */
function choose(
  memberships: readonly MembershipRow[],
  identity: Identity,
  roles: readonly string[],
): MembershipRow | SignInRefusal {
  const given = memberships.filter(({ role }) => roles.includes(role));
  if (given.length === 0) return 'geen-rol';
  return given.find((membership) => claimAllows(identity.organisationCode ?? null, membership)) ?? 'organisatie';
}

/** The organisation that the provider names must be that of the membership (standards section 3.3). */
export const claimAllows = (claim: string | null, { codes }: Pick<MembershipRow, 'codes'>): boolean =>
  claim === null || codes.some((code) => organisationClaimMatches(claim, code));
