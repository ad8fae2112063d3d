import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { PlanLine, RecipientKind, ReminderRuleId } from '../domain/index.js';
import { planValues } from './plan-values.js';
import { foreseen } from './reminder-lists.repository.js';

export interface DryRunCounts {
  readonly appear: number;
  readonly disappear: number;
  readonly move: number;
  readonly stay: number;
}

/** One reminder that would change. */
export interface DryRunLine {
  readonly pupilId: string;
  readonly rule: ReminderRuleId;
  readonly recipientKind: RecipientKind;
  readonly recipientId: string;
  /** empty when it appears */
  readonly nowOn: string | null;
  /** empty when it disappears */
  readonly thenOn: string | null;
}

const compared = `
WITH now_planned AS (${foreseen(1, (table) => `${table}.region_id = $17`)}),
  then_planned AS (${foreseen(9, (table) => `${table}.region_id = $17`)}),
  line AS (
    SELECT "pupilId", rule, "recipientKind", "recipientId", n."sendOn" AS "nowOn", t."sendOn" AS "thenOn"
    FROM (SELECT *, coalesce("registrationId", "pupilId") AS matter FROM now_planned) n
    FULL JOIN (SELECT *, coalesce("registrationId", "pupilId") AS matter FROM then_planned) t
      USING ("pupilId", matter, rule, "recipientKind", "recipientId"))`;

/** Compares what two sets of rules bring about, without changing anything. */
@Injectable()
export class DryRuns {
  async counts(
    tx: Transaction,
    regionId: string,
    now: readonly PlanLine[],
    then: readonly PlanLine[],
  ): Promise<DryRunCounts> {
    const [row] = await tx.query<DryRunCounts>(
      `${compared}
       SELECT count(*) FILTER (WHERE "nowOn" IS NULL)::int AS appear, count(*) FILTER (WHERE "thenOn" IS NULL)::int AS disappear,
         count(*) FILTER (WHERE "nowOn" <> "thenOn")::int AS move, count(*) FILTER (WHERE "nowOn" = "thenOn")::int AS stay
       FROM line`,
      [...planValues(now), ...planValues(then), regionId],
    );
    return row ?? { appear: 0, disappear: 0, move: 0, stay: 0 };
  }

  /** Those that change, the first to go out first. */
  async lines(
    tx: Transaction,
    regionId: string,
    plans: { readonly now: readonly PlanLine[]; readonly then: readonly PlanLine[] },
    most: number,
  ): Promise<DryRunLine[]> {
    return tx.query<DryRunLine>(
      `${compared}
       SELECT * FROM line WHERE "nowOn" IS DISTINCT FROM "thenOn"
       ORDER BY coalesce("thenOn", "nowOn"), "pupilId", "recipientKind", "recipientId" LIMIT $18`,
      [...planValues(plans.now), ...planValues(plans.then), regionId, most],
    );
  }
}
