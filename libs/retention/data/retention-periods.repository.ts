import type { Transaction } from '#libs/database/index.js';
import type { LocalDate } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import type { NightlyKind, RetentionKind } from '../domain/index.js';

export interface PeriodRow {
  readonly id: RetentionKind;
  readonly term: string;
  readonly atLeast: string;
  readonly atMost: string;
  readonly source: string;
  readonly nightly: boolean;
  readonly version: number;
  readonly validFrom: LocalDate;
  readonly changedByName: string | null;
}

/** Something whose term is over; an id and a day, never a name. */
export interface CandidateRow {
  readonly subject: string;
  readonly eventOn: LocalDate;
  readonly held: boolean;
}

export interface CandidateCount {
  /** null: of no place in particular */
  readonly locationId: string | null;
  readonly locationName: string | null;
  readonly due: number;
  readonly held: number;
}

/** The terms, and what they say about the rows that there are. */
@Injectable()
export class RetentionPeriods {
  async list(tx: Transaction): Promise<PeriodRow[]> {
    return tx.query<PeriodRow>(
      `SELECT id, term, at_least AS "atLeast", at_most AS "atMost", source, nightly, version, valid_from AS "validFrom",
         changed_by_name AS "changedByName" FROM retention_period ORDER BY position`,
    );
  }

  /** Per place, of what happened until this day. */
  async counts(tx: Transaction, kind: NightlyKind, lastEventOn: LocalDate): Promise<CandidateCount[]> {
    return tx.query<CandidateCount>(
      `SELECT c.location_id AS "locationId", l.name AS "locationName",
         count(*) FILTER (WHERE NOT c.held)::int AS due, count(*) FILTER (WHERE c.held)::int AS held
       FROM retention_candidates($1, $2) c LEFT JOIN location l ON l.id = c.location_id
       GROUP BY c.location_id, l.name ORDER BY l.name NULLS LAST, c.location_id`,
      [kind, lastEventOn],
    );
  }

  /** Longest ago first. */
  async candidates(
    tx: Transaction,
    kind: NightlyKind,
    lastEventOn: LocalDate,
    limit?: number,
  ): Promise<CandidateRow[]> {
    return tx.query<CandidateRow>(
      `SELECT subject, event_on AS "eventOn", held FROM retention_candidates($1, $2)
       ORDER BY event_on, subject LIMIT $3`,
      [kind, lastEventOn, limit ?? null],
    );
  }

  /** @returns how many rows of the log lost what they point at; null when it stays: gone already, held, or not yet due */
  async remove(tx: Transaction, kind: NightlyKind, subject: string): Promise<number | null> {
    const [row] = await tx.query<{ shredded: number | null }>('SELECT retention_remove($1, $2) AS shredded', [
      kind,
      subject,
    ]);
    return row?.shredded ?? null;
  }
}
