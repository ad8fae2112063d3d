import type { Transaction } from '#libs/database/index.js';
import type { TaskProcessor, TaskRun } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import { InvitationMailer } from '../invitation-mailer.js';
import { InvitationsService } from '../invitations.service.js';
import { sendInvitation } from './send-invitation.job.js';

type Payload = { invitationId: string };

@Injectable()
export class SendInvitationProcessor implements TaskProcessor<Payload> {
  readonly contract = sendInvitation;

  constructor(
    private readonly mailer: InvitationMailer,
    private readonly invitations: InvitationsService,
  ) {}

  process({ invitationId }: Payload, run: TaskRun): Promise<void> {
    return this.mailer.send(invitationId, run);
  }

  giveUp({ invitationId }: Payload, _code: string, tx: Transaction): Promise<void> {
    return this.invitations.failed(tx, invitationId);
  }
}
