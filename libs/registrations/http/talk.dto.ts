import { IsLocalDate, IsPlainText } from '#libs/platform/http/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { type LateReason, type TalkDraft, lateReasons } from '../domain/index.js';
import type { TalkRow } from '../talks.service.js';

const day = { type: 'string', format: 'date' } as const;
/** Longer than may be, so that the rule itself says how long it may be. */
const longestText = 500;

export class TalkPath {
  @IsUUID()
  pupilId: string;
  @IsUUID()
  talkId: string;
}

export class RecordTalkRequest {
  /** De dag waarop u de ouders sprak. */
  @ApiProperty(day)
  @IsLocalDate()
  spokenOn: string;

  /** Waarom het kind later wordt aangemeld. */
  @ApiProperty({ enum: lateReasons, required: false, nullable: true })
  @IsOptional()
  @IsIn(lateReasons)
  lateReason?: LateReason | null;

  /** Een paar woorden bij de reden `other`. Niets over zorg of ontwikkeling. */
  @ApiProperty({ type: 'string', required: false, maxLength: longestText })
  @IsOptional()
  @IsPlainText()
  @MaxLength(longestText)
  note?: string;

  static draft(this: void, { spokenOn, lateReason, note }: RecordTalkRequest): TalkDraft {
    return { spokenOn, lateReason: lateReason ?? null, note: note ?? '' };
  }
}

/** Een gesprek met de ouders over aanmelden. */
export class TalkResponse {
  /** Kenmerk. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** De dag van het gesprek. */
  @ApiProperty(day)
  spokenOn: string;
  /** Waarom het kind later wordt aangemeld. */
  @ApiProperty({ enum: lateReasons })
  lateReason?: LateReason;
  /** Toelichting bij de reden `other`. Alleen voor de voorschool zelf. */
  note?: string;
  /** Wanneer het is vastgelegd. */
  @ApiProperty({ format: 'date-time' })
  recordedAt: string;
  /** Teruggenomen: telt niet meer. */
  takenBack: boolean;

  static of(this: void, { id, spokenOn, lateReason, note, recordedAt, takenBack }: TalkRow): TalkResponse {
    return {
      ...{ id, spokenOn, takenBack, recordedAt: recordedAt.toISOString() },
      ...(lateReason && { lateReason }),
      ...(note && { note }),
    };
  }
}

export class TalkListResponse {
  items: TalkResponse[];
}

export class RecordedTalkResponse {
  /** Kenmerk, waarmee u het gesprek kunt terugnemen. */
  @ApiProperty({ format: 'uuid' })
  id: string;
}
