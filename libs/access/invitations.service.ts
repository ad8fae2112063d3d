import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import type { Transaction } from '#libs/database/index.js';
import { Outbox } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import { InvitationsRepository } from './data/invitations.repository.js';
import { accessTimes, minutesAfter } from './domain/index.js';
import { sendInvitation } from './jobs/send-invitation.job.js';
import { hashOf } from './references.js';
import { Surroundings } from './surroundings.js';

/** What the worker needs for one mail. */
export interface InvitationMail {
  readonly address: string;
  readonly organisationName: string;
  readonly link: string;
  readonly expiresAt: Date;
}

/** Invitations: a link that works once and links an identity to a prepared account. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly invitations: InvitationsRepository,
    private readonly outbox: Outbox,
    private readonly surroundings: Surroundings,
  ) {}

  /** Invites anew; links that were sent before stop working. */
  async invite(tx: Transaction, personId: string, organisationId: string): Promise<void> {
    const [id, salt, now] = [randomUUID(), randomBytes(16).toString('base64url'), this.surroundings.clock.now()];
    await this.invitations.withdraw(tx, personId, now);
    await this.invitations.add(tx, {
      id,
      personId,
      organisationId,
      salt,
      tokenHash: hashOf(this.tokenOf(id, salt)),
      createdAt: now,
      expiresAt: minutesAfter(now, accessTimes.invitationMinutes),
    });
    await this.outbox.add(tx, sendInvitation, { invitationId: id }, { uniqueKey: `${sendInvitation.name}:${id}` });
  }

  /** What to send; nothing when the invitation was used, withdrawn or has run out since. */
  async mailFor(tx: Transaction, id: string): Promise<InvitationMail | undefined> {
    const found = await this.invitations.findToSend(tx, id);
    if (!found?.email || found.acceptedAt || found.status !== 'invited') return undefined;
    if (found.expiresAt <= this.surroundings.clock.now()) return undefined;
    const { organisationName, expiresAt } = found;
    const link = `${this.surroundings.config.PUBLIC_ORIGIN}/uitnodiging?code=${this.tokenOf(id, found.salt)}`;
    return { address: found.email, organisationName, link, expiresAt };
  }

  async sent(tx: Transaction, id: string): Promise<void> {
    await this.invitations.markSent(tx, id, this.surroundings.clock.now());
  }

  async failed(tx: Transaction, id: string): Promise<void> {
    await this.invitations.markFailed(tx, id, this.surroundings.clock.now());
  }

  /** 256 bits that only our secret can make again, so that a repeated mail carries the same link and no table the token. */
  private tokenOf(id: string, salt: string): string {
    return createHmac('sha256', this.surroundings.config.SESSION_SECRET)
      .update(`invitation\n${id}\n${salt}`)
      .digest('base64url');
  }
}
