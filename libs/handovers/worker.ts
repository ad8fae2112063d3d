import { MailModule } from '#libs/platform/mail/index.js';
import { Module } from '@nestjs/common';
import { HandoverNoticing } from './handover-noticing.service.js';
import { HandoversModule } from './handovers.module.js';
import { AttachmentTending } from './attachment-tending.service.js';
import { FeedbackAsking } from './feedback-asking.service.js';
import { AskFeedback } from './jobs/ask-feedback.js';
import { RemindUnopened } from './jobs/remind-unopened.js';
import { sendHandoverNotice } from './jobs/send-handover-notice.job.js';
import { SendHandoverNoticeProcessor } from './jobs/send-handover-notice.processor.js';
import { TendAttachments } from './jobs/tend-attachments.js';
import { UnopenedReminders } from './unopened-reminders.service.js';

/** Every task of this capability. */
export const handoverContracts = [sendHandoverNotice] as const;

/** The worker tells schools and preschools that something waits for them. */
@Module({
  imports: [HandoversModule, MailModule],
  providers: [
    ...[HandoverNoticing, SendHandoverNoticeProcessor, UnopenedReminders, RemindUnopened],
    ...[FeedbackAsking, AskFeedback, AttachmentTending, TendAttachments],
  ],
  exports: [UnopenedReminders, FeedbackAsking, AttachmentTending],
})
export class HandoversWorkerModule {}
