import { randomUUID } from 'node:crypto';
import { hashOf, isReference, newReference } from '#libs/access/index.js';
import { guardianRole } from '#libs/access/domain/index.js';
import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { type Actor, nilUuid, systemActor } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { GuardianCodes } from './data/guardian-codes.repository.js';
import type { InvitationRow } from './data/guardian-invitation-row.js';
import { GuardianInvitations } from './data/guardian-invitations.repository.js';
import { codeIsAlive, day, digitsOf, mayMailCode, minutesFrom } from './domain/index.js';
import { GuardianEntry } from './guardian-entry.js';
import { GuardianMailPlanning } from './guardian-mail-planning.js';
import { GuardianSecrets } from './guardian-secrets.js';

/** Where a request comes from, for the log. */
export type Visit = Pick<Actor, 'origin' | 'traceId'>;

/**
 * A parent comes in by a link and a code. Whatever is wrong, the answer is the same: nothing tells whether a link, an address
 * or a child exists.
 */
@Injectable()
export class GuardianSignIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: GuardianInvitations,
    private readonly codes: GuardianCodes,
    private readonly planning: GuardianMailPlanning,
    private readonly secrets: GuardianSecrets,
    private readonly entry: GuardianEntry,
    private readonly audit: AuditLog,
  ) {}

  /** Mails a code to the address that the link was mailed to; or does nothing, and says nothing of it. */
  async requestCode(token: string, visit: Visit): Promise<void> {
    await this.withLink(token, visit, async (tx, invitation, now) => {
      const earlier = await this.codes.madeSince(tx, invitation, minutesFrom(now, -day));
      if (!mayMailCode(earlier, now)) return this.record(tx, invitation, 'guardian.code-withheld', 'refused');
      const code = { id: randomUUID(), salt: this.secrets.newSalt() };
      const { id: invitationId, addressHash } = invitation;
      await this.codes.add(tx, { ...code, invitationId, addressHash }, now);
      await this.planning.plan(tx, { key: `code:${code.id}`, kind: 'code', invitationId, codeId: code.id }, now);
      return this.record(tx, invitation, 'guardian.code-asked', 'done');
    });
  }

  /** @returns a reference for the cookie; undefined when link or code do not give access. Each guess counts, also that. */
  async enter(token: string, typed: string, visit: Visit): Promise<string | undefined> {
    return this.withLink(token, visit, async (tx, invitation, now) => {
      const code = await this.codes.last(tx, invitation.id);
      if (!code || !codeIsAlive(code, now)) {
        await this.record(tx, invitation, 'guardian.code-refused', 'refused');
        return undefined;
      }
      const right = this.secrets.isCode(code, digitsOf(typed));
      await this.codes.guessed(tx, code.id, right ? now : null);
      if (!right) {
        await this.record(tx, invitation, 'guardian.code-refused', 'refused');
        return undefined;
      }
      const reference = newReference();
      await this.entry.open(tx, invitation.id, hashOf(reference), now);
      await this.record(tx, invitation, 'guardian.entered', 'done');
      return reference;
    });
  }

  /** Goes on only with a link that leads somewhere now, and with nobody else at it. */
  private async withLink<Result>(
    token: string,
    visit: Visit,
    work: (tx: Transaction, invitation: InvitationRow, now: Date) => Promise<Result>,
  ): Promise<Result | undefined> {
    if (!isReference(token)) return undefined;
    const system = systemActor(visit.traceId, visit.origin);
    const tokenHash = this.secrets.hashOf(token);
    const found = await this.unitOfWork.read(system, (tx) => this.invitations.byToken(tx, tokenHash));
    if (!found || !(await this.entry.leadsSomewhere(found, visit))) return undefined;
    return this.unitOfWork.run(system, async (tx) => {
      const invitation = await this.invitations.lock(tx, found.id);
      return invitation && work(tx, invitation, this.entry.now());
    });
  }

  private async record(
    tx: Transaction,
    { id, handoverId }: InvitationRow,
    action: string,
    result: 'done' | 'refused',
  ): Promise<void> {
    const by = { personId: id, role: guardianRole, organisationId: nilUuid };
    await this.audit.record(tx, { action, objectKind: 'handover', objectId: handoverId, result, by });
  }
}
