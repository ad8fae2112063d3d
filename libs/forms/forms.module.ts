import { entitiesOf } from '#libs/database/index.js';
import { OrganisationsModule } from '#libs/organisations/index.js';
import { Module } from '@nestjs/common';
import { CompiledForms } from './compiled-forms.js';
import { FormVersionEntity } from './data/form-version.entity.js';
import { FormVersionsRepository } from './data/form-versions.repository.js';
import { FormPublishing } from './form-publishing.service.js';
import { FormReading } from './form-reading.service.js';
import { FormVersions } from './form-versions.service.js';

@Module({
  imports: [OrganisationsModule, entitiesOf(FormVersionEntity)],
  providers: [FormVersions, FormReading, FormPublishing, CompiledForms, FormVersionsRepository],
  exports: [FormVersions, FormReading, FormPublishing],
})
export class FormsModule {}
