import { AccessModule } from '#libs/access/index.js';
import { entitiesOf } from '#libs/database/index.js';
import { DeadlinesModule } from '#libs/deadlines/index.js';
import { FormsModule } from '#libs/forms/index.js';
import { OrganisationsModule } from '#libs/organisations/index.js';
import { PupilsModule } from '#libs/pupils/index.js';
import { Module } from '@nestjs/common';
import { AnswerSeal } from './answer-seal.js';
import { HandoverSectionEntity } from './data/handover-section.entity.js';
import { HandoverSections } from './data/handover-sections.repository.js';
import { HandoverEntity } from './data/handover.entity.js';
import { HandoversRepository } from './data/handovers.repository.js';
import { HandoverContents } from './handover-contents.js';
import { HandoverDrafting } from './handover-drafting.service.js';
import { HandoverReading } from './handover-reading.service.js';
import { HandoverSurroundings } from './handover-surroundings.js';

/** The passage of a child from one school to the next, by the forms that go along. */
@Module({
  imports: [
    AccessModule,
    DeadlinesModule,
    FormsModule,
    OrganisationsModule,
    PupilsModule,
    entitiesOf(HandoverEntity, HandoverSectionEntity),
  ],
  providers: [
    AnswerSeal,
    HandoverContents,
    HandoverDrafting,
    HandoverReading,
    HandoverSections,
    HandoverSurroundings,
    HandoversRepository,
  ],
  exports: [HandoverDrafting, HandoverReading],
})
export class HandoversModule {}
