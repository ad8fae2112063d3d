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

/** SQL: registrations that a rule may count from at all. Nearly all are over, and the index on these is short. */
const remindedRegistrations = `(SELECT * FROM registration WHERE decision_due_on IS NOT NULL OR waiting_until_on IS NOT NULL
  OR placement_from_on IS NOT NULL OR opp_due_on IS NOT NULL OR tlv_due_on IS NOT NULL OR objection_due_on IS NOT NULL)`;

/** SQL: registrations with every day that a rule may count from, one row for each day that is there. */
export const registrationDays = `${remindedRegistrations} r
  JOIN location rl ON rl.id = r.school_location_id
  CROSS JOIN LATERAL (VALUES ('decision', r.decision_due_on), ('completion', r.waiting_until_on),
    ('placement', CASE WHEN r.placed_on IS NULL THEN r.placement_from_on END), ('opp', r.opp_due_on), ('tlv', r.tlv_due_on),
    ('objection', r.objection_due_on)) d (anchor, anchor_on)`;

/** SQL: the office of a registration `r` at location `rl` that a line `p` of the plan is for. */
export const officeOfRegistration = `CASE WHEN p.kind IN ('region-coordinator', 'samenwerkingsverband') THEN r.region_id
  WHEN p.kind = 'board-administrator' THEN coalesce(r.board_id, rl.board_id) ELSE r.school_location_id END`;
