import { UnitOfWork } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { type Actor, DomainError, addDays, invalid, notFound, systemActor } from '#libs/platform/domain/index.js';
import type { PupilLine } from '#libs/pupils/index.js';
import { Injectable } from '@nestjs/common';
import { type DryRunCounts, type DryRunLine, DryRuns } from './data/dry-run.repository.js';
import { ReminderRuleRows } from './data/reminder-rules.repository.js';
import {
  type PlanLine,
  type ReminderRule,
  type RuleSettings,
  linesComing,
  linesDue,
  ruleFindings,
} from './domain/index.js';
import { previewDays } from './reminder-reading.service.js';
import { type ReminderLaw, ReminderRules } from './reminder-rules.service.js';
import { ShownNames } from './shown-names.js';

export type { DryRunLine } from './data/dry-run.repository.js';

/** A rule as somebody wants it, with the version that was on the screen. */
export interface RuleWish extends RuleSettings {
  readonly version: number;
}

export interface DryRun extends DryRunCounts {
  /** absent for whoever may see numbers only */
  readonly lines?: readonly DryRunLine[];
  readonly pupils: ReadonlyMap<string, PupilLine>;
  readonly names: ReadonlyMap<string, string>;
}

const mostLines = 50;

/** Looking at the rules, trying a change, and making it. Every change is audited. */
@Injectable()
export class ReminderRuleEditing {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rows: ReminderRuleRows,
    private readonly rules: ReminderRules,
    private readonly dryRuns: DryRuns,
    private readonly shown: ShownNames,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<ReminderRule[]> {
    return this.unitOfWork.read(actor, (tx) => this.rows.rules(tx));
  }

  /**
   * What would go out otherwise, from today until fourteen days ahead. Whoever sees no children gets the numbers only.
   * @throws invalid with every finding, notFound, or conflict when the rule was changed meanwhile
   */
  async tryOut(actor: Actor, id: string, wish: RuleWish): Promise<DryRun> {
    const seesChildren = actor.reach === 'region';
    return this.unitOfWork.read(seesChildren ? actor : systemActor('reminders.dry-run'), async (tx) => {
      const law = await this.rules.within(tx);
      const rules = law.rules.map((rule) => (rule.id === id ? { ...rule, ...wish } : rule));
      checkWish(law.rules, id, wish);
      const plans = { now: this.planOf(law), then: this.planOf({ ...law, rules }) };
      const counts = await this.dryRuns.counts(tx, actor.regionId, plans.now, plans.then);
      if (!seesChildren) return { ...counts, pupils: new Map(), names: new Map() };
      const lines = await this.dryRuns.lines(tx, actor.regionId, plans, mostLines);
      return { ...counts, lines, ...(await this.shown.of(tx, lines)) };
    });
  }

  /** @throws as `tryOut` */
  async save(actor: Actor, id: string, wish: RuleWish): Promise<ReminderRule> {
    return this.unitOfWork.run(actor, async (tx) => {
      const before = checkWish(await this.rows.rules(tx), id, wish);
      if (!(await this.rows.save(tx, id, wish.version, wish))) throw changedMeanwhile();
      const after = { ...before, ...wish, version: wish.version + 1 };
      const detail = { before: summaryOf(before), after: summaryOf(after), version: after.version };
      await this.audit.record(tx, {
        action: 'reminder-rule.changed',
        objectKind: 'reminder-rule',
        objectId: id,
        detail,
      });
      return after;
    });
  }

  private planOf({ rules, days }: ReminderLaw): PlanLine[] {
    const today = this.clock.today();
    const due = linesDue(rules, days, today).map((line) => ({ ...line, sendOn: today }));
    return [...due, ...linesComing(rules, days, today, addDays(today, previewDays))];
  }
}

function checkWish(rules: readonly ReminderRule[], id: string, wish: RuleWish): ReminderRule {
  const rule = rules.find((each) => each.id === id);
  if (!rule) throw notFound('reminder-rule.not-found');
  const findings = ruleFindings(rule, wish);
  if (findings.length > 0) throw invalid('reminder-rule.invalid', findings);
  if (rule.version !== wish.version) throw changedMeanwhile();
  return rule;
}

/** For the audit log: "aan, 42 maanden, 1 dagen, 0 werkdagen: preschool 0, region-coordinator 20". */
const summaryOf = ({ active, months, days, workingDays, rungs }: RuleSettings): string =>
  [
    `${active ? 'on' : 'off'} ${months}m ${days}d ${workingDays}wd`,
    ...rungs.map((rung) => `${rung.recipientKind} ${rung.workingDays}`),
  ].join(', ');

const changedMeanwhile = (): DomainError =>
  new DomainError(
    'conflict',
    'reminder-rule.changed-meanwhile',
    'Iemand anders heeft deze regel net gewijzigd. Laad de regels opnieuw en kijk of je wijziging nog past.',
  );
