import { DeadlinesModule } from '#libs/deadlines/index.js';
import { MailModule } from '#libs/platform/mail/index.js';
import { Module } from '@nestjs/common';
import { ApplicationKeeping } from './application-keeping.service.js';
import { ApplicationMailing } from './application-mailing.service.js';
import { ApplicationsModule } from './applications.module.js';
import { KeepApplications } from './jobs/keep-applications.js';
import { sendApplicationNotice } from './jobs/send-application-notice.job.js';
import { SendApplicationNoticeProcessor } from './jobs/send-application-notice.processor.js';

/** Every task of this capability. */
export const applicationContracts = [sendApplicationNotice] as const;

/** The worker mails parents and schools, and removes what nobody confirmed. */
@Module({
  imports: [ApplicationsModule, DeadlinesModule, MailModule],
  providers: [ApplicationMailing, SendApplicationNoticeProcessor, ApplicationKeeping, KeepApplications],
  exports: [ApplicationKeeping],
})
export class ApplicationsWorkerModule {}
