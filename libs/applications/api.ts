import { Module } from '@nestjs/common';
import { ApplicationsModule } from './applications.module.js';
import { ApplicationSchoolsController } from './http/application-schools.controller.js';
import { ApplicationsController } from './http/applications.controller.js';
import { ReceivedApplicationsController } from './http/received-applications.controller.js';

@Module({
  imports: [ApplicationsModule],
  controllers: [ApplicationSchoolsController, ApplicationsController, ReceivedApplicationsController],
})
export class ApplicationsApiModule {}
