import { IsLocalDate, IsPlainText, withoutNulls } from '#libs/platform/http/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID, MaxLength } from 'class-validator';
import { type HoldSubject, holdSubjects } from '../domain/index.js';
import type { ShownHold } from '../retention-holding.service.js';
import { RetentionReasonRequest } from './retention-changes.dto.js';

const day = { type: 'string', format: 'date' } as const;
const moment = { type: 'string', format: 'date-time' } as const;

export class RetentionHoldPath {
  /** Kenmerk van wat je bewaart. */
  @IsUUID()
  holdId: string;
}

export class RetentionHoldPupilPath {
  /** Kenmerk van het kind. */
  @IsUUID()
  pupilId: string;
}

export class RetentionReviewRequest {
  /** De dag waarop iemand nagaat of het geschil nog loopt. */
  @ApiProperty(day)
  @IsLocalDate()
  reviewOn: string;
}

/** Bewaren wegens een lopend geschil. */
export class RetentionHoldRequest {
  /** Alles van een kind, of één overdracht of aanmelding. */
  @ApiProperty({ enum: holdSubjects })
  @IsIn(holdSubjects)
  subjectKind: HoldSubject;

  /** Kenmerk van het kind, de overdracht of de aanmelding. */
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  subjectId: string;

  /** Welk geschil, in het kort. */
  @IsPlainText()
  @MaxLength(500)
  reason: string;

  /** De dag waarop iemand nagaat of het geschil nog loopt. */
  @ApiProperty(day)
  @IsLocalDate()
  reviewOn: string;
}

export class RetentionLiftRequest extends RetentionReasonRequest {}

export class RetentionHoldMadeResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;
}

/** Iets dat langer blijft vanwege een geschil. */
export class RetentionHoldResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty({ enum: holdSubjects })
  subjectKind: HoldSubject;
  @ApiProperty({ format: 'uuid' })
  subjectId: string;
  /** Waar het is vastgelegd; ontbreekt: bij de gemeente. */
  locationName?: string;
  /** Waarom; alleen voor wie het kind beheert. */
  reason?: string;
  /** Op die dag gaat iemand na of het geschil nog loopt. */
  @ApiProperty(day)
  reviewOn: string;
  /** Die dag is voorbij. */
  isOverdue: boolean;
  setByName: string;
  @ApiProperty(moment)
  setAt: string;
  liftedByName?: string;
  /** Sinds wanneer de termijnen weer tellen. */
  @ApiProperty(moment)
  liftedAt?: string;

  static of(this: void, hold: ShownHold): RetentionHoldResponse {
    const { id, subjectKind, subjectId, reviewOn, isOverdue, setByName, reason = null } = hold;
    return {
      ...{ id, subjectKind, subjectId, reviewOn, isOverdue, setByName, setAt: hold.setAt.toISOString() },
      ...withoutNulls({
        ...{ locationName: hold.locationName, reason, liftedByName: hold.liftedByName },
        liftedAt: hold.liftedAt?.toISOString() ?? null,
      }),
    };
  }
}

export class RetentionHoldListResponse {
  items: RetentionHoldResponse[];
}
