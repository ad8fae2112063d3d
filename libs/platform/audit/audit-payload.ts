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

/** Canonical JSON after RFC 8785: members sorted, no white space, one format of time. */
export function canonicalPayload(row: AuditRow): string {
  return JSON.stringify(sorted(row));
}

function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}
