import { randomUUID } from 'node:crypto';
import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { type Actor, DomainError, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { AccountRoles, type RoleWish } from './account-roles.js';
import {
  type AccountFilter,
  type AccountMembershipRow,
  type AccountRow,
  AccountsRepository,
} from './data/accounts.repository.js';
import type { AccountPlace } from './data/account-places.repository.js';
import { SessionsRepository } from './data/sessions.repository.js';
import type { RoleCode } from './domain/index.js';
import { InvitationsService } from './invitations.service.js';
import { Surroundings } from './surroundings.js';

export interface Account extends AccountRow {
  readonly memberships: readonly AccountMembershipRow[];
}

export interface AccountPage {
  readonly items: readonly Account[];
  readonly nextCursor?: string;
}

export interface NewAccount extends RoleWish {
  readonly name: string;
  readonly email: string;
}

/** Accounts of the own organisation and below, by its account administrator. A foreign account does not exist. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsRepository,
    private readonly roles: AccountRoles,
    private readonly sessions: SessionsRepository,
    private readonly invitations: InvitationsService,
    private readonly audit: AuditLog,
    private readonly surroundings: Surroundings,
  ) {}

  async list(actor: Actor, filter: AccountFilter): Promise<AccountPage> {
    return this.unitOfWork.read(actor, async (tx) => {
      const scope = await this.roles.scopeOf(tx);
      const rows = await this.accounts.list(tx, scope, { ...filter, limit: filter.limit + 1 });
      const page = rows.slice(0, filter.limit);
      const memberships = await this.accounts.membershipsOf(tx, scope, page.map(({ id }) => id)); // prettier-ignore
      const items = page.map((row) => ({ ...row, memberships: memberships.filter((m) => m.personId === row.id) }));
      const last = page.at(-1);
      return { items, ...(rows.length > page.length && last && { nextCursor: last.id }) };
    });
  }

  async find(actor: Actor, id: string): Promise<Account> {
    return this.unitOfWork.read(actor, (tx) => this.found(tx, id));
  }

  /** Organisations in which the actor may make accounts, with the roles that may be given there. */
  async places(actor: Actor): Promise<{ place: AccountPlace; roles: readonly RoleCode[] }[]> {
    return this.unitOfWork.read(actor, (tx) => this.roles.places(tx));
  }

  async create(actor: Actor, wish: NewAccount): Promise<Account> {
    return this.unitOfWork.run(actor, async (tx) => {
      const scope = await this.roles.scopeOf(tx);
      const membership = await this.roles.granted(tx, wish);
      if (await this.accounts.emailIsTaken(tx, scope, wish.email, null)) throw emailTaken();
      const id = randomUUID();
      const { name, email } = wish;
      await this.accounts.addPerson(tx, { id, name, email, now: this.surroundings.clock.now() });
      await this.accounts.addMembership(tx, { ...membership, personId: id }, this.surroundings.clock.today());
      await this.invitations.invite(tx, id, membership.organisationId);
      const account = await this.found(tx, id);
      await this.record(tx, 'account.invited', id, detailOf(membership));
      return account;
    });
  }

  /** @throws DomainError conflict when another organisation gave this person a role too: then the person keeps name and address */
  async change(actor: Actor, id: string, change: { name: string; email: string }): Promise<Account> {
    return this.unitOfWork.run({ ...actor, reach: 'system' }, async (tx) => {
      const [before, scope] = [await this.managed(tx, id), await this.roles.scopeOf(tx)];
      if ((await this.accounts.rolesElsewhere(tx, scope, id)) > 0) throw sharedAccount();
      if (await this.accounts.emailIsTaken(tx, scope, change.email, id)) throw emailTaken();
      await this.accounts.changePerson(tx, id, change.name, change.email);
      const moved = before.status === 'invited' && before.email !== change.email;
      if (moved) await this.invitations.invite(tx, id, organisationOf(before));
      const account = await this.found(tx, id);
      await this.record(tx, 'account.changed', id, { invitedAgain: moved });
      return account;
    });
  }

  async inviteAgain(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const account = await this.managed(tx, id);
      if (account.status !== 'invited')
        throw new DomainError('conflict', 'account.already-active', 'Dit account is al in gebruik. Een nieuwe uitnodiging is niet nodig.'); // prettier-ignore
      await this.invitations.invite(tx, id, organisationOf(account));
      await this.record(tx, 'account.invited-again', id, {});
    });
  }

  async addRole(actor: Actor, id: string, wish: RoleWish): Promise<Account> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.managed(tx, id);
      const membership = await this.roles.granted(tx, wish);
      const added = await this.accounts.addMembership(
        tx,
        { ...membership, personId: id },
        this.surroundings.clock.today(),
      );
      if (added === 0) throw new DomainError('conflict', 'account.role-exists', 'Deze persoon heeft deze rol hier al.');
      const account = await this.found(tx, id);
      await this.record(tx, 'account.role-given', id, detailOf(membership));
      return account;
    });
  }

  /** Ends all roles in the own tree, or one of them; the person is signed out everywhere at once. */
  async end(actor: Actor, id: string, membershipId?: string): Promise<void> {
    // Whether a role is left elsewhere only the system can see; what may be ended is decided by the scope of the actor.
    await this.unitOfWork.run({ ...actor, reach: 'system' }, async (tx) => {
      const account = await this.managed(tx, id);
      const ending = account.memberships.filter(
        (membership) => membershipId === undefined || membership.id === membershipId,
      );
      if (ending.length === 0) throw notFound('membership.not-found');
      const ids = ending.map((membership) => membership.id);
      await this.accounts.endMemberships(tx, ids, this.surroundings.clock.today());
      await this.accounts.endWithoutRole(tx, id, this.surroundings.clock.now());
      await this.sessions.removeAllOfPerson(tx, id);
      for (const membership of ending)
        await this.record(tx, 'account.role-ended', id, { membership: membership.id, ...detailOf(membership) });
    });
  }

  /** An account that the actor may change: within the scope, and not the own one. */
  private async managed(tx: Transaction, id: string): Promise<Account> {
    const account = await this.found(tx, id);
    if (id === tx.actor.personId)
      throw new DomainError('conflict', 'account.own', 'Je eigen account kun je niet wijzigen. Vraag een andere accountbeheerder.'); // prettier-ignore
    return account;
  }

  private async found(tx: Transaction, id: string): Promise<Account> {
    const scope = await this.roles.scopeOf(tx);
    const row = await this.accounts.find(tx, scope, id);
    if (!row) throw notFound('account.not-found');
    return { ...row, memberships: await this.accounts.membershipsOf(tx, scope, [id]) };
  }

  private async record(
    tx: Transaction,
    action: string,
    id: string,
    detail: Record<string, string | boolean | null>,
  ): Promise<void> {
    await this.audit.record(tx, { action, objectKind: 'person', objectId: id, detail });
  }
}

const detailOf = ({
  role,
  organisationId,
  locationId,
}: {
  role: string;
  organisationId: string;
  locationId: string | null;
}): Record<string, string | null> => ({ role, organisation: organisationId, location: locationId });

/** On whose behalf the invitation goes out. */
const organisationOf = (account: Account): string => account.memberships[0]?.organisationId ?? '';

const sharedAccount = (): DomainError =>
  new DomainError(
    'conflict',
    'account.shared',
    'Deze persoon werkt ook bij een andere organisatie. Naam en e-mailadres kun je daarom hier niet wijzigen.',
  );

const emailTaken = (): DomainError =>
  new DomainError('conflict', 'account.exists', 'Er is al een account met dit e-mailadres. Geef daar een rol bij.');
