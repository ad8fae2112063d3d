import { UnitOfWork } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { type Actor, type Finding, addDays, invalid, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { ReminderRuleRows } from './data/reminder-rules.repository.js';
import type { QuietPeriod } from './domain/index.js';

const longestDays = 100;

/** Days on which no reminder goes out. What was to go out then goes out on the first working day after it. */
@Injectable()
export class QuietPeriods {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rows: ReminderRuleRows,
    private readonly audit: AuditLog,
  ) {}

  list(actor: Actor): Promise<QuietPeriod[]> {
    return this.unitOfWork.read(actor, (tx) => this.rows.quietPeriods(tx));
  }

  /** @throws invalid when the days are not in order or too many */
  async add(actor: Actor, wish: Omit<QuietPeriod, 'id'>): Promise<QuietPeriod> {
    const findings = findingsOf(wish);
    if (findings.length > 0) throw invalid('quiet-period.invalid', findings);
    return this.unitOfWork.run(actor, async (tx) => {
      const period = await this.rows.addQuietPeriod(tx, wish);
      const { id, fromOn, toOn } = period;
      const entry = { action: 'quiet-period.added', objectKind: 'quiet-period', objectId: id };
      await this.audit.record(tx, { ...entry, detail: { fromOn, toOn } });
      return period;
    });
  }

  async remove(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      if (!(await this.rows.removeQuietPeriod(tx, id))) throw notFound('quiet-period.not-found');
      await this.audit.record(tx, { action: 'quiet-period.removed', objectKind: 'quiet-period', objectId: id });
    });
  }
}

function findingsOf({ fromOn, toOn }: Omit<QuietPeriod, 'id'>): Finding[] {
  if (toOn < fromOn) {
    const reason = 'De laatste dag ligt voor de eerste dag. Controleer beide.';
    return [{ name: 'toOn', code: 'dates-out-of-order', reason }];
  }
  if (addDays(fromOn, longestDays) < toOn) {
    const reason = `Kies een periode van ten hoogste ${longestDays} dagen, anders ligt het herinneren te lang stil.`;
    return [{ name: 'toOn', code: 'period-too-long', reason }];
  }
  return [];
}
