import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/index.js';
import { chainHash } from './audit-log.js';
import { nilUuid } from '../domain/index.js';
import { type AuditRow, personalSeal } from './audit-payload.js';

/**
 * - `changed`: the row is not what was written
 * - `missing`: rows `number` up to and including `until` are gone
 * - `unlinked`: the row does not follow on the one before it
 * - `not-at-head`: the chain ends in another row than the head says, or has no head
 * - `anchor-differs`: the row is not the one whose hash was kept outside the database
 */
export type AuditDefectKind = 'changed' | 'missing' | 'unlinked' | 'not-at-head' | 'anchor-differs';

export interface AuditDefect {
  readonly number: number;
  readonly until?: number;
  readonly kind: AuditDefectKind;
}

/** Number and hash of one row, kept outside the database on an earlier day. */
export interface AuditAnchor {
  readonly number: number;
  readonly hash: string;
}

export interface AuditVerification {
  readonly chain: string;
  readonly rows: number;
  readonly head: AuditAnchor | null;
  /** the first thousand */
  readonly defects: readonly AuditDefect[];
  readonly defectCount: number;
}

interface StoredRow extends AuditRow {
  readonly previousHash: string;
  readonly hash: string;
  /** null: destroyed, or from before there were keys */
  readonly personalKey: Buffer | null;
  readonly personalSeal: string | null;
}

const batch = 2_000;
const mostDefects = 1_000;

/** Walks through a chain and names what was tampered with (BIO2 8.15.06). Memory does not grow with the chain. */
@Injectable()
export class AuditVerifier {
  constructor(private readonly config: Config) {}

  async verify(tx: Transaction, chain: string, anchor?: AuditAnchor): Promise<AuditVerification> {
    const walk = new Walk(this.config.AUDIT_KEY, anchor);
    // Rows written during the walk come after the head of this moment.
    const head = await headOf(tx, chain);
    for (let after = 0; ; after = walk.number) {
      const rows = await rowsAfter(tx, chain, after, head?.lastNumber ?? 0);
      rows.forEach((row) => walk.step(row));
      if (rows.length < batch) break;
    }
    walk.arrive(head);
    return {
      chain,
      rows: walk.rows,
      head: head?.hash == null ? null : { number: head.number, hash: head.hash },
      defects: walk.defects.slice(0, mostDefects),
      defectCount: walk.defectCount,
    };
  }
}

interface Head {
  readonly number: number;
  /** null: there are rows, and no head */
  readonly hash: string | null;
  readonly lastNumber: number;
}

class Walk {
  rows = 0;
  number = 0;
  defectCount = 0;
  readonly defects: AuditDefect[] = [];
  private hash = '';
  private sound = true;
  private anchorSeen = false;

  constructor(
    private readonly key: string,
    private readonly anchor: AuditAnchor | undefined,
  ) {}

  step({ previousHash, hash, personalKey, personalSeal: seal, ...row }: StoredRow): void {
    const gap = row.number - this.number - 1;
    if (gap > 0) this.report({ number: this.number + 1, until: row.number - 1, kind: 'missing' }, gap);
    const unchanged = chainHash(this.key, previousHash, row, seal) === hash && isSealed(row, personalKey, seal);
    if (!unchanged) this.report({ number: row.number, kind: 'changed' });
    else if (gap === 0 && this.sound && previousHash !== this.hash)
      this.report({ number: row.number, kind: 'unlinked' });
    if (row.number === this.anchor?.number) this.compareAnchor(hash);
    [this.number, this.hash, this.sound] = [row.number, hash, unchanged];
    this.rows += 1;
  }

  /** The end: the only place where a cut tail shows. */
  arrive(head: Head | undefined): void {
    const lost = (head?.number ?? 0) - this.number;
    if (lost > 0) this.report({ number: this.number + 1, until: this.number + lost, kind: 'missing' }, lost);
    else if (head && (lost < 0 || (this.sound && head.hash !== this.hash)))
      this.report({ number: this.number, kind: 'not-at-head' });
    if (this.anchor && !this.anchorSeen) this.report({ number: this.anchor.number, kind: 'anchor-differs' });
  }

  private compareAnchor(hash: string): void {
    this.anchorSeen = true;
    if (hash !== this.anchor?.hash) this.report({ number: this.anchor?.number ?? 0, kind: 'anchor-differs' });
  }

  private report(defect: AuditDefect, count = 1): void {
    this.defectCount += count;
    if (this.defects.length < mostDefects) this.defects.push(defect);
  }
}

/** What points at a person is what was written; or it is gone together with its key, and nothing is put in its place. */
function isSealed(row: AuditRow, key: Buffer | null, seal: string | null): boolean {
  if (seal === null) return key === null;
  if (key !== null) return personalSeal(key, row) === seal;
  const isEmpty = row.objectId === '' && Object.keys(row.detail).length === 0;
  return isEmpty && (row.actorRole !== 'guardian' || (row.actorId === nilUuid && row.origin === ''));
}

/** Head and last row in one statement, so that a row written meanwhile does not look like a defect. */
async function headOf(tx: Transaction, chain: string): Promise<Head | undefined> {
  const [head] = await tx.query<{ number: string | null; hash: string | null; last: string | null }>(
    `SELECT head.number, head.hash, last.number AS last
     FROM (SELECT max(number) AS number FROM audit_event WHERE chain = $1) last
     LEFT JOIN audit_head head ON head.chain = $1`,
    [chain],
  );
  if (!head || (head.number === null && head.last === null)) return undefined;
  return { number: Number(head.number ?? 0), hash: head.hash, lastNumber: Number(head.last ?? 0) };
}

async function rowsAfter(tx: Transaction, chain: string, after: number, until: number): Promise<StoredRow[]> {
  const rows = await tx.query<Omit<StoredRow, 'number' | 'occurredAt'> & { number: string; occurredAt: Date }>(
    `SELECT chain, number, occurred_at AS "occurredAt", actor_id AS "actorId", actor_role AS "actorRole",
       actor_organisation_id AS "actorOrganisationId", origin, action, object_kind AS "objectKind",
       object_id AS "objectId", result, purpose, detail, trace_id AS "traceId", previous_hash AS "previousHash", hash,
       personal_key AS "personalKey", personal_seal AS "personalSeal"
     FROM audit_event WHERE chain = $1 AND number > $2 AND number <= $3 ORDER BY number LIMIT ${batch}`,
    [chain, after, until],
  );
  return rows.map((row) => ({ ...row, number: Number(row.number), occurredAt: row.occurredAt.toISOString() }));
}
