import { MailModule } from '#libs/platform/mail/index.js';
import { Module } from '@nestjs/common';
import { AccessModule } from './access.module.js';
import { InvitationMailer } from './invitation-mailer.js';
import { SendInvitationProcessor } from './jobs/send-invitation.processor.js';
import { sendInvitation } from './jobs/send-invitation.job.js';

/** Every task of this capability. */
export const accessContracts = [sendInvitation];

/** The worker sends invitations. */
@Module({ imports: [AccessModule, MailModule], providers: [InvitationMailer, SendInvitationProcessor] })
export class AccessWorkerModule {}
