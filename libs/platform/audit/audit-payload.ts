import { createHmac } from 'node:crypto';

export interface AuditRow {
  chain: string;
  number: number;
  /** ISO instant in UTC with milliseconds */
  occurredAt: string;
  actorId: string;
  actorRole: string;
  actorOrganisationId: string;
  origin: string;
  action: string;
  objectKind: string;
  objectId: string;
  result: string;
  purpose: string;
  detail: Record<string, string | number | boolean | null>;
  traceId: string;
}

/**
 * Canonical JSON after RFC 8785: members sorted, no white space, one format of time.
 * @param seal of what points at a person, which then stands in the row by this seal alone; null in rows from before there was one
 */
export function canonicalPayload(row: AuditRow, seal: string | null): string {
  if (seal === null) return JSON.stringify(sorted(row));
  const rest = Object.entries(row).filter(([name]) => !isPersonal(name, row.actorRole));
  return JSON.stringify(sorted({ ...Object.fromEntries(rest), personalSeal: seal }));
}

/** Seals what points at a person with the key of that row. Without the key nobody can tell of whom it was. */
export function personalSeal(key: Buffer, row: AuditRow): string {
  const personal = Object.entries(row).filter(([name]) => isPersonal(name, row.actorRole));
  return createHmac('sha256', key)
    .update(JSON.stringify(sorted(Object.fromEntries(personal))))
    .digest('hex');
}

// Of a parent the id of the link and the network address point at the family as well; a colleague stays answerable.
const ofObject = ['objectId', 'detail'];
const ofGuardian = ['actorId', 'origin'];
const isPersonal = (name: string, actorRole: string): boolean =>
  ofObject.includes(name) || (actorRole === 'guardian' && ofGuardian.includes(name));

function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}
