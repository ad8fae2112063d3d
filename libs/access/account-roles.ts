import { randomUUID } from 'node:crypto';
import type { Transaction } from '#libs/database/index.js';
import { type Finding, invalid } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { type AccountPlace, AccountPlacesRepository } from './data/account-places.repository.js';
import type { AccountScope } from './data/accounts.repository.js';
import { type RoleCode, appointsAdministratorsOnly, grantableRoles, mayGrant, reachOf } from './domain/index.js';

export interface RoleWish {
  readonly role: string;
  /** empty: the own organisation */
  readonly organisationId?: string;
  /** empty: all locations of the organisation */
  readonly locationId?: string;
}

export interface GrantedRole {
  readonly id: string;
  readonly role: string;
  readonly organisationId: string;
  readonly locationId: string | null;
}

/** What an account administrator may give, and where. */
@Injectable()
export class AccountRoles {
  constructor(private readonly tree: AccountPlacesRepository) {}

  async scopeOf(tx: Transaction): Promise<AccountScope> {
    const own = await this.own(tx);
    return { organisationId: tx.actor.organisationId, administratorsOnlyBelow: appointsAdministratorsOnly(own) };
  }

  async places(tx: Transaction): Promise<{ place: AccountPlace; roles: readonly RoleCode[] }[]> {
    const organisation = await this.own(tx);
    const places = await this.tree.tree(tx, tx.actor.organisationId);
    return places.map((place) => ({ place, roles: grantableRoles({ role: tx.actor.role, organisation }, place) }));
  }

  /** @throws DomainError invalid; an organisation or location outside the tree is told apart in no way from one that is not */
  async granted(tx: Transaction, wish: RoleWish): Promise<GrantedRole> {
    const organisation = await this.own(tx);
    const organisationId = wish.organisationId ?? organisation.id;
    const [place] = await this.tree.tree(tx, organisation.id, organisationId);
    const findings: Finding[] = [];
    if (!place) findings.push(finding('organisationId', 'Kies een organisatie uit de lijst.'));
    else if (!mayGrant({ role: tx.actor.role, organisation }, place, wish.role))
      findings.push(finding('role', 'Deze rol kun je hier niet geven. Kies een rol uit de lijst.'));
    if (place && wish.locationId && !locationFits(place, wish))
      findings.push(finding('locationId', 'Kies een locatie van deze organisatie, of laat de locatie leeg.'));
    if (findings.length > 0) throw invalid('account.role-invalid', findings);
    return { id: randomUUID(), role: wish.role, organisationId, locationId: wish.locationId ?? null };
  }

  private async own(tx: Transaction): Promise<AccountPlace> {
    const [own] = await this.tree.tree(tx, tx.actor.organisationId, tx.actor.organisationId);
    return own ?? { id: tx.actor.organisationId, name: '', kind: 'none', sector: null, locations: [] };
  }
}

const locationFits = (place: AccountPlace, wish: RoleWish): boolean =>
  reachOf(wish.role) === 'locations' && place.locations.some(({ id }) => id === wish.locationId);

const finding = (name: string, reason: string): Finding => ({ name, code: 'choice', reason });
