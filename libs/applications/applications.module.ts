import { entitiesOf } from '#libs/database/index.js';
import { DeadlinesModule } from '#libs/deadlines/index.js';
import { OrganisationsModule } from '#libs/organisations/index.js';
import { PupilsModule } from '#libs/pupils/index.js';
import { Module } from '@nestjs/common';
import { ApplicationConfirming } from './application-confirming.service.js';
import { ApplicationHandling } from './application-handling.service.js';
import { ApplicationIntake } from './application-intake.service.js';
import { ApplicationNoticePlanning } from './application-notice-planning.js';
import { ApplicationReading } from './application-reading.service.js';
import { ApplicationReceiving } from './application-receiving.js';
import { ApplicationSchools } from './application-schools.service.js';
import { ApplicationSeal } from './application-seal.js';
import { ApplicationSettling } from './application-settling.js';
import { ApplicationContentEntity } from './data/application-content.entity.js';
import { ApplicationNoticeEntity } from './data/application-notice.entity.js';
import { ApplicationNotices } from './data/application-notices.repository.js';
import { ApplicationEntity } from './data/application.entity.js';
import { ApplicationsRepository } from './data/applications.repository.js';
import { ReceivedApplications } from './data/received-applications.repository.js';

/** Parents register a child at a primary school themselves. `registrations` is global. */
@Module({
  imports: [
    ...[DeadlinesModule, OrganisationsModule, PupilsModule],
    entitiesOf(ApplicationEntity, ApplicationContentEntity, ApplicationNoticeEntity),
  ],
  providers: [
    ...[ApplicationSchools, ApplicationIntake, ApplicationConfirming, ApplicationReceiving],
    ...[ApplicationReading, ApplicationHandling, ApplicationSettling],
    ...[ApplicationSeal, ApplicationNoticePlanning],
    ...[ApplicationsRepository, ReceivedApplications, ApplicationNotices],
  ],
  exports: [
    ...[ApplicationSchools, ApplicationIntake, ApplicationConfirming, ApplicationReading, ApplicationHandling],
    ...[ApplicationSeal, ApplicationNoticePlanning, ApplicationsRepository, ApplicationNotices],
  ],
})
export class ApplicationsModule {}
