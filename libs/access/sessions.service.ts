import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { type Actor, type Reach, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { claimAllows } from './account-linking.js';
import { type MembershipRow, MembershipsRepository } from './data/memberships.repository.js';
import { PeopleRepository } from './data/people.repository.js';
import { type SessionRow, SessionsRepository } from './data/sessions.repository.js';
import { sessionIsAlive } from './domain/index.js';
import { RelyingParties } from './oidc/index.js';
import { hashOf, newReference } from './references.js';
import { openIdToken } from './sealed-id-token.js';
import { Surroundings } from './surroundings.js';

export interface CurrentSession {
  readonly person: { readonly id: string; readonly name: string };
  readonly memberships: readonly MembershipRow[];
  readonly activeMembershipId: string;
  readonly permissions: readonly string[];
  readonly reach: Reach;
  readonly trainingEnvironment: boolean;
}

/** The sessions of whoever asks. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionsRepository,
    private readonly memberships: MembershipsRepository,
    private readonly people: PeopleRepository,
    private readonly parties: RelyingParties,
    private readonly audit: AuditLog,
    private readonly surroundings: Surroundings,
  ) {}

  async current(actor: Actor, reference: string): Promise<CurrentSession> {
    return this.unitOfWork.read(actor, async (tx) => {
      const session = await this.own(tx, reference);
      return {
        person: { id: actor.personId, name: await this.people.nameOf(tx, actor.personId) },
        memberships: await this.allowed(tx, session),
        activeMembershipId: session.membershipId,
        permissions: [...actor.permissions].sort(),
        reach: actor.reach,
        trainingEnvironment: this.surroundings.config.TRAINING_ENVIRONMENT,
      };
    });
  }

  /**
   * Acts in another role from now on, under a new reference.
   * @throws DomainError not-found for a membership that is not one's own, or not of the organisation that one signed in with
   */
  async switchMembership(actor: Actor, reference: string, membershipId: string): Promise<string> {
    // A role is chosen, not changed: writing that down is the system's work, on behalf of this person.
    return this.unitOfWork.run({ ...actor, reach: 'system' }, async (tx) => {
      const session = await this.own(tx, reference);
      const chosen = (await this.allowed(tx, session)).find(({ id }) => id === membershipId);
      if (!chosen) throw notFound('membership.not-found');
      const fresh = newReference();
      await this.sessions.useMembership(tx, session.id, chosen.id, hashOf(fresh));
      await this.memberships.use(tx, chosen.id, this.surroundings.clock.now());
      await this.audit.record(tx, {
        action: 'session.membership-switched',
        objectKind: 'session',
        objectId: session.id,
        detail: { from: session.membershipId, to: chosen.id },
      });
      return fresh;
    });
  }

  async list(actor: Actor): Promise<SessionRow[]> {
    const all = await this.unitOfWork.read(actor, (tx) => this.sessions.listOfPerson(tx, actor.personId));
    return all.filter((session) => sessionIsAlive(session, this.surroundings.clock.now()));
  }

  /** id of the session behind a reference */
  async idOf(actor: Actor, reference: string): Promise<string> {
    return this.unitOfWork.read(actor, async (tx) => (await this.own(tx, reference)).id);
  }

  /** Ends one of the own sessions. */
  async end(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      if ((await this.sessions.remove(tx, actor.personId, id)) === 0) throw notFound('session.not-found');
      await this.audit.record(tx, { action: 'session.ended', objectKind: 'session', objectId: id });
    });
  }

  /**
   * Signs out here, or everywhere.
   * @returns where the browser must go to be signed out at the identity provider too
   */
  async signOut(actor: Actor, reference: string, everywhere: boolean): Promise<string | undefined> {
    const session = await this.unitOfWork.run(actor, async (tx) => {
      const own = await this.own(tx, reference);
      const ended = everywhere
        ? await this.sessions.removeAllOfPerson(tx, actor.personId)
        : await this.sessions.remove(tx, actor.personId, own.id);
      await this.audit.record(tx, {
        action: everywhere ? 'session.ended-everywhere' : 'session.ended',
        objectKind: everywhere ? 'person' : 'session',
        objectId: everywhere ? actor.personId : own.id,
        detail: { ended },
      });
      return own;
    });
    const idToken = openIdToken(this.surroundings.sealer, session.id, session.idToken);
    return idToken === undefined ? undefined : this.parties.find(session.provider)?.endSessionUrl(idToken);
  }

  private async own(tx: Transaction, reference: string): Promise<SessionRow> {
    const session = await this.sessions.findByReference(tx, hashOf(reference));
    if (!session) throw notFound('session.not-found');
    return session;
  }

  private async allowed(tx: Transaction, session: SessionRow): Promise<MembershipRow[]> {
    const provider = this.parties.find(session.provider);
    const current = await this.memberships.current(tx, session.personId, this.surroundings.clock.today());
    return current.filter(
      (membership) =>
        provider?.settings.roles.includes(membership.role) && claimAllows(session.organisationClaim, membership),
    );
  }
}
