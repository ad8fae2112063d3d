import { SystemStatements } from '#libs/database/index.js';
import { MailModule } from '#libs/platform/mail/index.js';
import { Module } from '@nestjs/common';
import { Bundling } from './data/bundling.repository.js';
import { DigestRecords } from './data/digest-records.repository.js';
import { DueReminders } from './data/due-reminders.repository.js';
import { SendingReminders } from './data/sending.repository.js';
import { DigestMailing } from './digest-mailing.js';
import { DigestSending } from './digest-sending.service.js';
import { sendDigest } from './jobs/send-digest.job.js';
import { SendDigestProcessor } from './jobs/send-digest.processor.js';
import { sendReminder } from './jobs/send-reminder.job.js';
import { SendReminderProcessor } from './jobs/send-reminder.processor.js';
import { SweepReminders } from './jobs/sweep-reminders.js';
import { PassingOn } from './passing-on.js';
import { ReminderMailing } from './reminder-mailing.js';
import { ReminderRulesModule } from './reminder-rules.module.js';
import { ReminderSending } from './reminder-sending.service.js';
import { ReminderSweep } from './reminder-sweep.service.js';

export * from './reminder-sweep.service.js';

export const reminderContracts = [sendReminder, sendDigest] as const;

/** Planning and sending happen in the worker only: a request never waits for a mail server. */
@Module({
  imports: [ReminderRulesModule, MailModule],
  providers: [
    ...[SystemStatements, DueReminders, Bundling, SendingReminders, DigestRecords, PassingOn],
    ...[ReminderMailing, DigestMailing, DigestSending, SendDigestProcessor],
    ...[ReminderSweep, ReminderSending, SendReminderProcessor, SweepReminders],
  ],
  exports: [ReminderSweep],
})
export class RemindersWorkerModule {}
