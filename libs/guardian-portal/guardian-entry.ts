import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import { systemActor } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { GuardianInvitations } from './data/guardian-invitations.repository.js';
import { GuardianSessions } from './data/guardian-sessions.repository.js';
import { guardianSessionIsAlive, guardianSessionNeedsTouch, guardianTimes, minutesFrom } from './domain/index.js';
import { guardianActor } from './guardian-actor.js';
import { LinkHolders } from './link-holders.js';

/** The sessions of parents: opened by a code, short, and dead as soon as the link leads nowhere. */
@Injectable()
export class GuardianEntry {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: GuardianSessions,
    private readonly invitations: GuardianInvitations,
    private readonly holders: LinkHolders,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  leadsSomewhere(
    invitation: { readonly id: string; readonly regionId: string },
    visit: Pick<Actor, 'origin' | 'traceId'>,
  ): Promise<boolean> {
    return this.holders.leadsSomewhere(guardianActor(invitation, visit));
  }

  async open(tx: Transaction, invitationId: string, referenceHash: string, at: Date): Promise<void> {
    const expiresAt = minutesFrom(at, guardianTimes.absoluteMinutes);
    await this.sessions.add(tx, { referenceHash, invitationId, expiresAt }, at);
    await this.invitations.markOpened(tx, invitationId, at);
  }

  /** Who is behind a reference; nobody when the session or the link has ended. */
  async actorOf(referenceHash: string, visit: Pick<Actor, 'origin' | 'traceId'>): Promise<Actor | undefined> {
    const system = systemActor(visit.traceId, visit.origin);
    const session = await this.unitOfWork.read(system, (tx) => this.sessions.find(tx, referenceHash));
    const now = this.clock.now();
    if (!session || !guardianSessionIsAlive(session, now)) return undefined;
    const actor = guardianActor({ id: session.invitationId, regionId: session.regionId }, visit);
    if (!(await this.holders.leadsSomewhere(actor))) return undefined;
    if (guardianSessionNeedsTouch(session, now)) {
      await this.unitOfWork.run(system, (tx) => this.sessions.touch(tx, session.id, now));
    }
    return actor;
  }

  async leave(actor: Actor): Promise<void> {
    await this.unitOfWork.run(actor, (tx) => this.sessions.end(tx));
  }
}
