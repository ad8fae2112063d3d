import type { FormFinding, SectionAnswers } from '#libs/forms/domain/index.js';
import type { GuardianDecision, SavedSection } from '#libs/handovers/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsUUID,
  Matches,
  Min,
  ValidateNested,
} from 'class-validator';

const decisions = ['given', 'refused'] as const;

export class GuardianSectionPath {
  /** Kenmerk van het onderdeel in het formulier. */
  @Matches(/^[a-z][a-z0-9-]{0,39}$/)
  sectionId: string;
}

export class GuardianSaveRequest {
  /** De tekst waarover u schrijft. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  @IsInt()
  @Min(1)
  version: number;

  /** Het nummer van wat op uw scherm stond; 0 als u nog niets opsloeg. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  @IsInt()
  @Min(0)
  revision: number;

  /** Uw antwoorden, per vraag. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  @IsObject()
  answers: SectionAnswers;
}

/** Wat er niet klopt aan een antwoord. */
export class GuardianFindingResponse {
  /** Kenmerk van het onderdeel. */
  section: string;
  /** Plaats van het antwoord (JSON pointer). */
  pointer: string;
  @ApiProperty({ enum: ['missing', 'wrong'] })
  level: 'missing' | 'wrong';
  /** De regel waaraan niet is voldaan. */
  rule: string;
  /** Wat er is en wat u kunt doen. */
  reason: string;

  static of(this: void, { section, pointer, level, rule, reason }: FormFinding): GuardianFindingResponse {
    return { section, pointer, level, rule, reason };
  }
}

export class GuardianSavedResponse {
  /** Nummer van wat is opgeslagen. */
  revision: number;
  /** Wanneer. */
  @ApiProperty({ format: 'date-time' })
  savedAt: string;
  findings: GuardianFindingResponse[];

  static of(this: void, { revision, savedAt, findings }: SavedSection): GuardianSavedResponse {
    return { revision, savedAt: savedAt.toISOString(), findings: findings.map(GuardianFindingResponse.of) };
  }
}

export class GuardianPartDecisionRequest {
  /** Kenmerk van het deel. */
  @Matches(/^[a-z][a-z0-9-]{0,39}$/)
  part: string;

  /** Mag het naar de school? */
  @ApiProperty({ enum: decisions })
  @IsIn(decisions)
  decision: 'given' | 'refused';
}

export class GuardianDecisionRequest {
  /** De tekst die u las. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  @IsInt()
  @Min(1)
  version: number;

  /** De school die op uw scherm stond. */
  @IsUUID()
  schoolLocationId: string;

  /** Uw besluit per deel. */
  @IsArray()
  @ArrayMaxSize(40)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => GuardianPartDecisionRequest)
  decisions: GuardianPartDecisionRequest[];

  /** U weet dat alles wordt gewist als niemand toestemming geeft, en u wilt dat. */
  @ApiProperty({ type: 'boolean', required: false, default: false })
  @IsBoolean()
  eraseConfirmed: boolean = false;

  static decision(this: void, request: GuardianDecisionRequest): GuardianDecision {
    const { version, schoolLocationId, eraseConfirmed } = request;
    return {
      ...{ version, schoolLocationId, eraseConfirmed },
      decisions: request.decisions.map(({ part, decision }) => ({ part, decision })),
    };
  }
}

export class GuardianDecidedResponse {
  /** Alles is gewist. Uw link werkt nu niet meer. */
  erased: boolean;
}
