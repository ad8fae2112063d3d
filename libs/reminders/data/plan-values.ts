import type { PlanLine } from '../domain/index.js';

/** SQL: the lines of a plan as a table, from eight parameters beginning at a place. Every day in it was worked out by the domain. */
export const planTable = (
  place: number,
): string => `unnest($${place}::text[], $${place + 1}::date[], $${place + 2}::text[],
  $${place + 3}::int[], $${place + 4}::text[], $${place + 5}::int[], $${place + 6}::date[], $${place + 7}::date[])
  AS p (anchor, anchor_on, rule, rule_version, kind, rung_days, due_on, send_on)`;

export const planValues = (lines: readonly PlanLine[]): unknown[] => [
  lines.map(({ anchor }) => anchor),
  lines.map(({ anchorOn }) => anchorOn),
  lines.map(({ ruleId }) => ruleId),
  lines.map(({ ruleVersion }) => ruleVersion),
  lines.map(({ recipientKind }) => recipientKind),
  lines.map(({ rungDays }) => rungDays),
  lines.map(({ dueOn }) => dueOn),
  lines.map(({ sendOn }) => sendOn),
];

/** SQL: the office of a child under watch `w` that a line `p` of the plan is for. */
export const officeOfChild = `CASE WHEN p.kind IN ('region-coordinator', 'samenwerkingsverband') THEN w.region_id
  ELSE w.preschool_location_id END`;

/** SQL: children under watch `w` for whom the plan goes on. */
export const openChild = 'w.first_registered_on IS NULL AND w.left_on IS NULL';
