import { entitiesOf } from '#libs/database/index.js';
import { Module } from '@nestjs/common';
import {
  LawVersionEntity,
  NonWorkingDayEntity,
  SchoolHolidayEntity,
  SchoolYearDateEntity,
} from './data/calendar.entity.js';
import { LawRows } from './data/law.repository.js';
import { TermRuleEntity } from './data/term-rule.entity.js';
import { LawService } from './law.service.js';

@Module({
  imports: [
    entitiesOf(TermRuleEntity, NonWorkingDayEntity, SchoolYearDateEntity, SchoolHolidayEntity, LawVersionEntity),
  ],
  providers: [LawRows, LawService],
  exports: [LawRows, LawService],
})
export class DeadlinesModule {}
