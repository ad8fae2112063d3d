import { IsLocalDate, IsPlainText } from '#libs/platform/http/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, MaxLength, MinLength, ValidateIf } from 'class-validator';
import { type RefusalRecord, type StaffChannel, staffChannels } from '../domain/index.js';
import type { PresentedVersion } from '../handover-presenting.service.js';
import type { WithdrawalRecord } from '../handover-taking-back.service.js';

const day = { type: 'string', format: 'date' } as const;
const longestReason = 500;

/** De tekst die nu bij de ouders ligt. */
export class PresentedVersionResponse {
  /** Nummer van de versie; noem het bij wat een ouder besloot. */
  @ApiProperty({ type: 'integer' })
  number: number;
  /** SHA-256 van de inhoud: zo is later te zien dat dit de tekst is die ouders zagen. */
  sha256: string;
  /** Wanneer de tekst is vastgezet. */
  @ApiProperty({ format: 'date-time' })
  presentedAt: string;

  static of(this: void, { number, sha256, presentedAt }: PresentedVersion): PresentedVersionResponse {
    return { number, sha256, presentedAt: presentedAt.toISOString() };
  }
}

export class ChooseReceiverRequest {
  /** De school (vestiging) die de overdracht krijgt; `null` als die nog niet bekend is. */
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  @ValidateIf(({ schoolLocationId }: ChooseReceiverRequest) => schoolLocationId !== null)
  @IsUUID()
  schoolLocationId: string | null;
}

/** Wat naar de school is gegaan. */
export class ReleasedResponse {
  /** Kenmerk van wat er ging. */
  @ApiProperty({ format: 'uuid' })
  releaseId: string;
}

export class ReasonRequest {
  /** Waarom. De andere organisatie leest dit. */
  @ApiProperty({ type: 'string', minLength: 3, maxLength: longestReason })
  @IsPlainText()
  @MinLength(3)
  @MaxLength(longestReason)
  reason: string;
}

export class ConsentWithdrawalRequest {
  /** De ouder die de toestemming intrekt. */
  @IsUUID()
  guardianId: string;

  /** De dag waarop de ouder dat zei of schreef. */
  @ApiProperty(day)
  @IsLocalDate()
  withdrawnOn: string;

  /** Hoe u het weet. */
  @ApiProperty({ enum: staffChannels })
  @IsIn(staffChannels)
  channel: StaffChannel;

  /** Kenmerk van de scan van het papier. */
  @IsOptional()
  @IsUUID()
  scanId?: string;

  static record(this: void, { scanId, ...request }: ConsentWithdrawalRequest): WithdrawalRecord {
    const { guardianId, withdrawnOn, channel } = request;
    return { guardianId, withdrawnOn, channel, ...(scanId !== undefined && { scanId }) };
  }
}

export class RefuseHandoverRequest {
  /** De ouder die geen overdracht wil. */
  @IsUUID()
  guardianId: string;

  /** De dag waarop de ouder dat zei of schreef. */
  @ApiProperty(day)
  @IsLocalDate()
  refusedOn: string;

  /** Hoe u het weet. */
  @ApiProperty({ enum: staffChannels })
  @IsIn(staffChannels)
  channel: StaffChannel;

  static record(this: void, { guardianId, refusedOn, channel }: RefuseHandoverRequest): RefusalRecord {
    return { guardianId, refusedOn, channel };
  }
}
