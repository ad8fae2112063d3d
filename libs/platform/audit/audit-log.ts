import { createHmac, randomBytes } from 'node:crypto';
import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/index.js';
import { Config } from '../config/index.js';
import type { Actor } from '../domain/index.js';
import { type AuditRow, canonicalPayload, personalSeal } from './audit-payload.js';

export interface AuditEntry {
  /** verb of the domain, such as `pupil.read`, `registration.received-on-changed` */
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string;
  readonly result?: 'done' | 'refused' | 'failed';
  readonly purpose?: string;
  /** ids, codes, counts and hashes; never content */
  readonly detail?: Record<string, string | number | boolean | null>;
  /** who acted, when the transaction itself runs as the system: at sign-in */
  readonly by?: Pick<Actor, 'personId' | 'role' | 'organisationId'>;
}

/**
 * Append-only record of who did or read what, in the same transaction as the act (BIO2 8.15.01, standards section 5).
 * Rows are chained per year with HMAC-SHA256; the key stands outside the database. What
 * points at a child is in the chain by a seal with a key of that row: when the key goes, the chain holds and nobody can tell whose it
 * was (decision 0030). Record last in a transaction: from here
 * until its end nobody else can.
 */
@Injectable()
export class AuditLog {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async record(tx: Transaction, entry: AuditEntry): Promise<void> {
    const occurredAt = this.clock.now().toISOString();
    const chain = occurredAt.slice(0, 4);
    const head = await this.lockHead(tx, chain);
    const by = entry.by ?? tx.actor;
    const row: AuditRow = {
      chain,
      number: head.number + 1,
      occurredAt,
      actorId: by.personId,
      actorRole: by.role,
      actorOrganisationId: by.organisationId,
      origin: tx.actor.origin,
      action: entry.action,
      objectKind: entry.objectKind,
      objectId: entry.objectId,
      result: entry.result ?? 'done',
      purpose: entry.purpose ?? '',
      detail: entry.detail ?? {},
      traceId: tx.actor.traceId,
    };
    const key = randomBytes(32);
    const seal = personalSeal(key, row);
    await append(tx, row, { key, seal }, head.hash, chainHash(this.config.AUDIT_KEY, head.hash, row, seal));
  }

  /** Locks the head until the transaction ends, so that the chain cannot fork; makes it at the first event of a year. */
  private async lockHead(tx: Transaction, chain: string): Promise<{ number: number; hash: string }> {
    const [head] = await tx.query<{ number: string; hash: string }>(
      `INSERT INTO audit_head AS head (chain, number, hash) VALUES ($1, 0, '')
       ON CONFLICT (chain) DO UPDATE SET number = head.number RETURNING number, hash`,
      [chain],
      'audit-lock-head',
    );
    return { number: Number(head?.number ?? 0), hash: head?.hash ?? '' };
  }
}

export function chainHash(key: string, previousHash: string, row: AuditRow, seal: string | null): string {
  return createHmac('sha256', key)
    .update(`${previousHash}\n${canonicalPayload(row, seal)}`)
    .digest('hex');
}

async function append(
  tx: Transaction,
  row: AuditRow,
  { key, seal }: { readonly key: Buffer; readonly seal: string },
  previousHash: string,
  hash: string,
): Promise<void> {
  await tx.query(
    `WITH event AS (INSERT INTO audit_event (chain, number, occurred_at, actor_id, actor_role, actor_organisation_id, origin, action,
       object_kind, object_id, result, purpose, detail, trace_id, previous_hash, hash, personal_key, personal_seal)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18))
     UPDATE audit_head SET number = $2, hash = $16 WHERE chain = $1`,
    [
      row.chain,
      row.number,
      row.occurredAt,
      row.actorId,
      row.actorRole,
      row.actorOrganisationId,
      row.origin,
      row.action,
      row.objectKind,
      row.objectId,
      row.result,
      row.purpose,
      JSON.stringify(row.detail),
      row.traceId,
      previousHash,
      hash,
      key,
      seal,
    ],
    'audit-append',
  );
}
