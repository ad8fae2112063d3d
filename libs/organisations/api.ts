import { Module } from '@nestjs/common';
import { LocationsController } from './http/locations.controller.js';
import { OrganisationsController } from './http/organisations.controller.js';
import { WijkenController } from './http/wijken.controller.js';
import { OrganisationsModule } from './organisations.module.js';

@Module({
  imports: [OrganisationsModule],
  controllers: [OrganisationsController, LocationsController, WijkenController],
})
export class OrganisationsApiModule {}
