import { entitiesOf } from '#libs/database/index.js';
import { OrganisationsModule } from '#libs/organisations/index.js';
import { Module } from '@nestjs/common';
import { LetterTemplateEntity } from './data/letter-template.entity.js';
import { LetterTemplatesRepository } from './data/letter-templates.repository.js';
import { LetterEntity } from './data/letter.entity.js';
import { LettersRepository } from './data/letters.repository.js';
import { LetterTemplates } from './letter-templates.service.js';
import { LetterReading } from './letter-reading.service.js';
import { Letters } from './letters.service.js';
import { TemplateChoice } from './template-choice.js';

@Module({
  imports: [OrganisationsModule, entitiesOf(LetterTemplateEntity, LetterEntity)],
  providers: [Letters, LetterReading, LetterTemplates, TemplateChoice, LettersRepository, LetterTemplatesRepository],
  exports: [Letters, LetterReading, LetterTemplates],
})
export class LettersModule {}
