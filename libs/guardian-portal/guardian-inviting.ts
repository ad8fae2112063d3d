import { randomUUID } from 'node:crypto';
import type { Transaction } from '#libs/database/index.js';
import { HandoverFollower, type PresentedHandover } from '#libs/handovers/index.js';
import { type GuardianRow, PupilReading } from '#libs/pupils/index.js';
import { Injectable } from '@nestjs/common';
import { type FollowedInvitation, GuardianInvitations } from './data/guardian-invitations.repository.js';
import { type GuardianMailKind, day, guardianTimes, minutesFrom } from './domain/index.js';
import { GuardianMailPlanning } from './guardian-mail-planning.js';
import { GuardianSecrets } from './guardian-secrets.js';

/** A parent who can be written to: with authority (a parent without it never gets anything) and an address. */
export type ReachableGuardian = GuardianRow & { readonly email: string };

/** Invites parents: in the transaction in which something comes to lie before them. */
@Injectable()
export class GuardianInviting extends HandoverFollower {
  constructor(
    private readonly invitations: GuardianInvitations,
    private readonly planning: GuardianMailPlanning,
    private readonly secrets: GuardianSecrets,
    private readonly pupils: PupilReading,
  ) {
    super();
  }

  async presented(tx: Transaction, handover: PresentedHandover, at: Date): Promise<void> {
    const { id, versionNumber } = handover;
    const kind = versionNumber === 1 ? 'invited' : 'new-text';
    await this.tellAll(
      tx,
      handover,
      { kind, key: (guardianId) => `presented:${id}:${versionNumber}:${guardianId}` },
      at,
    );
  }

  async schoolChosen(tx: Transaction, handover: PresentedHandover, locationId: string, at: Date): Promise<void> {
    const matter = `school:${handover.id}:${handover.versionNumber}:${locationId}`;
    await this.tellAll(tx, handover, { kind: 'school-chosen', key: (guardianId) => `${matter}:${guardianId}` }, at);
  }

  /** A new link; the one before is dead. @returns its id */
  async invite(tx: Transaction, handover: PresentedHandover, guardian: ReachableGuardian, at: Date): Promise<string> {
    const earlier = await this.invitations.ofHandover(tx, handover.id);
    const all = await this.pupils.guardiansOf(tx, handover.pupilId);
    const own = earlier.filter((one) => isOf(one, guardian, all));
    for (const { id, endedAt } of own) if (endedAt === null) await this.invitations.end(tx, id, at);
    const salted = { id: randomUUID(), salt: this.secrets.newSalt() };
    await this.invitations.add(tx, {
      ...{ ...salted, handoverId: handover.id, regionId: handover.regionId, createdAt: at },
      // The own words of this parent are kept under the id of the first time.
      ...{ guardianId: own.at(-1)?.guardianId ?? guardian.id, guardianName: guardian.name, address: guardian.email },
      sharesName: all.filter(({ name }) => name === guardian.name).length > 1,
      tokenHash: this.secrets.hashOf(this.secrets.tokenOf(salted)),
      expiresAt: minutesFrom(at, guardianTimes.linkDays * day),
    });
    return salted.id;
  }

  async reachable(tx: Transaction, pupilId: string): Promise<ReachableGuardian[]> {
    const all = await this.pupils.guardiansOf(tx, pupilId);
    return all.filter((one): one is ReachableGuardian => one.hasAuthority && one.email !== null);
  }

  private async tellAll(tx: Transaction, handover: PresentedHandover, { kind, key }: Matter, at: Date): Promise<void> {
    for (const guardian of await this.reachable(tx, handover.pupilId)) {
      const known = await this.alive(tx, handover, guardian, at);
      const invitationId = known?.id ?? (await this.invite(tx, handover, guardian, at));
      const told = known === undefined && kind === 'new-text' ? 'invited' : kind;
      await this.planning.plan(tx, { key: key(guardian.id), kind: told, invitationId }, at);
    }
  }

  /** The link that this parent has, as long as it goes on for a while and is for the address of now. */
  private async alive(
    tx: Transaction,
    { id, pupilId }: PresentedHandover,
    guardian: ReachableGuardian,
    at: Date,
  ): Promise<FollowedInvitation | undefined> {
    const all = await this.pupils.guardiansOf(tx, pupilId);
    const open = (await this.invitations.ofHandover(tx, id)).find(
      (one) => one.endedAt === null && isOf(one, guardian, all) && one.expiresAt > minutesFrom(at, 30 * day),
    );
    return open && (await this.invitations.isFor(tx, open.id, guardian.email)) ? open : undefined;
  }
}

interface Matter {
  readonly kind: GuardianMailKind;
  readonly key: (guardianId: string) => string;
}

/** By id, or by name when nobody else is called the same: rows of parents are written anew. */
export function isOf(
  { guardianId, guardianName }: Pick<FollowedInvitation, 'guardianId' | 'guardianName'>,
  { id, name }: Pick<GuardianRow, 'id' | 'name'>,
  all: readonly Pick<GuardianRow, 'name'>[],
): boolean {
  return guardianId === id || (guardianName === name && all.filter((one) => one.name === name).length === 1);
}
