import { entitiesOf } from '#libs/database/index.js';
import { DeadlinesModule } from '#libs/deadlines/index.js';
import { Module } from '@nestjs/common';
import {
  QuietPeriodEntity,
  ReminderRuleEntity,
  ReminderRulesVersionEntity,
  ReminderRungEntity,
} from './data/reminder-rule.entity.js';
import { ReminderRuleRows } from './data/reminder-rules.repository.js';
import { ReminderRules } from './reminder-rules.service.js';

/** The rules in force, for both programs. */
@Module({
  imports: [
    DeadlinesModule,
    entitiesOf(ReminderRuleEntity, ReminderRungEntity, QuietPeriodEntity, ReminderRulesVersionEntity),
  ],
  providers: [ReminderRuleRows, ReminderRules],
  exports: [ReminderRuleRows, ReminderRules],
})
export class ReminderRulesModule {}
