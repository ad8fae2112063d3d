import { Module } from '@nestjs/common';
import { DeadlinesModule } from './deadlines.module.js';
import { NonWorkingDaysController } from './http/non-working-days.controller.js';
import { SchoolHolidaysController } from './http/school-holidays.controller.js';
import { SchoolYearsController } from './http/school-years.controller.js';
import { TermCalculationsController } from './http/term-calculations.controller.js';
import { TermRulesController } from './http/term-rules.controller.js';
import { LawEditing } from './law-editing.service.js';

@Module({
  imports: [DeadlinesModule],
  providers: [LawEditing],
  controllers: [
    TermCalculationsController,
    NonWorkingDaysController,
    SchoolYearsController,
    SchoolHolidaysController,
    TermRulesController,
  ],
})
export class DeadlinesApiModule {}
