import { IsPlainText, withoutNulls } from '#libs/platform/http/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsUUID, MaxLength } from 'class-validator';
import { type RetentionKind, kindLabels, termInWords } from '../domain/index.js';
import type { ChangeRow } from '../retention-plan.service.js';

const moment = { type: 'string', format: 'date-time' } as const;
const states = ['proposed', 'approved', 'rejected'] as const;

export class RetentionPeriodPath {
  /** Kenmerk van de soort gegevens. */
  @IsPlainText()
  @MaxLength(40)
  kind: string;
}

export class RetentionReasonRequest {
  /** Waarom. Noem geen kind of ouder. */
  @IsPlainText()
  @MaxLength(500)
  reason: string;
}

export class RetentionTermRequest extends RetentionReasonRequest {
  /** De nieuwe termijn volgens ISO 8601, zoals P6M. */
  @IsPlainText()
  @MaxLength(20)
  term: string;
}

export class RetentionChangePath {
  /** Kenmerk van het voorstel. */
  @IsUUID()
  changeId: string;
}

export class RetentionDecisionRequest {
  /** Goedkeuren; anders afwijzen. */
  @IsBoolean()
  approve: boolean;
}

export class RetentionChangeMadeResponse {
  /** Kenmerk van het voorstel. */
  @ApiProperty({ format: 'uuid' })
  id: string;
}

/** Een voorstel, en wat ervan werd. */
export class RetentionChangeResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** De soort gegevens; `start` of `stop`: het verwijderen zelf. */
  kind: string;
  /** Waarover het gaat. */
  title: string;
  /** De termijn van toen. */
  before?: string;
  /** De voorgestelde termijn. */
  after?: string;
  reason: string;
  @ApiProperty({ enum: states })
  state: (typeof states)[number];
  proposedByName: string;
  /** Je eigen voorstel: een ander keurt het goed. */
  isMine: boolean;
  @ApiProperty(moment)
  proposedAt: string;
  decidedByName?: string;
  @ApiProperty(moment)
  decidedAt?: string;

  static of(this: void, row: ChangeRow, personId: string): RetentionChangeResponse {
    const { id, kind, reason, state, proposedByName, decidedByName } = row;
    return {
      ...{ id, kind, title: titleOf(kind), reason, state, proposedByName },
      ...{ isMine: row.proposedBy === personId, proposedAt: row.proposedAt.toISOString() },
      ...withoutNulls({
        before: row.termBefore === null ? null : termInWords(row.termBefore),
        after: row.term === null ? null : termInWords(row.term),
        decidedByName,
        decidedAt: row.decidedAt?.toISOString() ?? null,
      }),
    };
  }
}

const switches: Readonly<Record<string, string>> = { start: 'Verwijderen aanzetten', stop: 'Verwijderen stoppen' };
const titleOf = (kind: string): string => switches[kind] ?? kindLabels[kind as RetentionKind].title;
