import { entitiesOf } from '#libs/database/index.js';
import { DeadlinesModule } from '#libs/deadlines/index.js';
import { OrganisationsModule } from '#libs/organisations/index.js';
import { PupilsModule } from '#libs/pupils/index.js';
import { Module } from '@nestjs/common';
import { DeliveryEntity } from './data/delivery.entity.js';
import { ReminderLists } from './data/reminder-lists.repository.js';
import { ReminderEntity } from './data/reminder.entity.js';
import { PupilRemindersController } from './http/pupil-reminders.controller.js';
import { RemindersController } from './http/reminders.controller.js';
import { ReminderReading } from './reminder-reading.service.js';
import { ReminderRetries } from './reminder-retries.service.js';

/** Looking at reminders and offering them again; the API never sends. */
@Module({
  imports: [DeadlinesModule, OrganisationsModule, PupilsModule, entitiesOf(ReminderEntity, DeliveryEntity)],
  providers: [ReminderLists, ReminderReading, ReminderRetries],
  controllers: [RemindersController, PupilRemindersController],
})
export class RemindersApiModule {}
