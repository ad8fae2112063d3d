import { entitiesOf } from '#libs/database/index.js';
import { OrganisationsModule } from '#libs/organisations/index.js';
import { BouncedAddresses } from '#libs/platform/mail/index.js';
import { PupilsModule } from '#libs/pupils/index.js';
import { RegistrationsModule } from '#libs/registrations/index.js';
import { Module } from '@nestjs/common';
import { DeliveryEntity } from './data/delivery.entity.js';
import { Chases } from './data/chases.repository.js';
import { DigestEntity, DigestItemEntity } from './data/digest.entity.js';
import { DryRuns } from './data/dry-run.repository.js';
import { HeldReminders } from './data/held-reminders.repository.js';
import { MailboxProblemRows } from './data/mailbox-problems.repository.js';
import { ReminderLists } from './data/reminder-lists.repository.js';
import { ReminderEntity } from './data/reminder.entity.js';
import { MailboxProblemsController } from './http/mailbox-problems.controller.js';
import { PupilRemindersController } from './http/pupil-reminders.controller.js';
import { QuietPeriodsController } from './http/quiet-periods.controller.js';
import { ReminderRulesController } from './http/reminder-rules.controller.js';
import { ReminderChasesController } from './http/reminder-chases.controller.js';
import { ReminderHoldsController } from './http/reminder-holds.controller.js';
import { RemindersController } from './http/reminders.controller.js';
import { MailboxProblems } from './mailbox-problems.service.js';
import { QuietPeriods } from './quiet-periods.service.js';
import { ReminderChases } from './reminder-chases.service.js';
import { ReminderHolds } from './reminder-holds.service.js';
import { ReminderReading } from './reminder-reading.service.js';
import { ReminderRetries } from './reminder-retries.service.js';
import { ReminderRuleEditing } from './reminder-rule-editing.service.js';
import { ReminderRulesModule } from './reminder-rules.module.js';
import { ShownNames } from './shown-names.js';

/** Looking at reminders and their rules, and offering them again; the API never sends. */
@Module({
  imports: [
    ReminderRulesModule,
    OrganisationsModule,
    PupilsModule,
    RegistrationsModule,
    entitiesOf(ReminderEntity, DeliveryEntity, DigestEntity, DigestItemEntity),
  ],
  providers: [
    ...[ReminderLists, ReminderReading, ReminderRetries],
    ...[DryRuns, ReminderRuleEditing, ShownNames, QuietPeriods],
    ...[Chases, ReminderChases, HeldReminders, ReminderHolds],
    ...[BouncedAddresses, MailboxProblemRows, MailboxProblems],
  ],
  controllers: [
    RemindersController,
    PupilRemindersController,
    ReminderRulesController,
    QuietPeriodsController,
    ReminderChasesController,
    ReminderHoldsController,
    MailboxProblemsController,
  ],
})
export class RemindersApiModule {}
