import { Module } from '@nestjs/common';
import { AgreementsController } from './http/agreements.controller.js';
import { LocationsController } from './http/locations.controller.js';
import { OrganisationsController } from './http/organisations.controller.js';
import { WijkenController } from './http/wijken.controller.js';
import { OrganisationsModule } from './organisations.module.js';

@Module({
  imports: [OrganisationsModule],
  controllers: [AgreementsController, OrganisationsController, LocationsController, WijkenController],
})
export class OrganisationsApiModule {}
