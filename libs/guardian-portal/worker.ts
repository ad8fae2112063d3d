import { DeadlinesModule } from '#libs/deadlines/index.js';
import { MailModule } from '#libs/platform/mail/index.js';
import { Module } from '@nestjs/common';
import { GuardianMailing } from './guardian-mailing.service.js';
import { GuardianPortalModule } from './guardian-portal.module.js';
import { RemindWaiting } from './jobs/remind-waiting.js';
import { sendGuardianMail } from './jobs/send-guardian-mail.job.js';
import { SendGuardianMailProcessor } from './jobs/send-guardian-mail.processor.js';
import { WaitingReminders } from './waiting-reminders.service.js';

/** Every task of this capability. */
export const guardianPortalContracts = [sendGuardianMail] as const;

/** The worker mails parents their link, their code, and a reminder. */
@Module({
  imports: [GuardianPortalModule, DeadlinesModule, MailModule],
  providers: [GuardianMailing, SendGuardianMailProcessor, WaitingReminders, RemindWaiting],
  exports: [WaitingReminders],
})
export class GuardianPortalWorkerModule {}
