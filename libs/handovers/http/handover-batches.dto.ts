import { type FormKind, type SectionAnswers, formKinds } from '#libs/forms/domain/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { applyDecorators } from '@nestjs/common';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsObject, IsUUID, ValidateIf } from 'class-validator';
import {
  type BatchItem,
  type BatchOutcome,
  type HandoverStatus,
  batchOutcomes,
  handoverStatuses,
  mostInBatch,
} from '../domain/index.js';
import type { CheckedHandover } from '../handover-batches.service.js';

const Ids = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'array', items: { type: 'string', format: 'uuid' }, minItems: 1, maxItems: mostInBatch }),
    IsArray(),
    ArrayMinSize(1),
    ArrayMaxSize(mostInBatch),
    ArrayUnique(),
    IsUUID(undefined, { each: true }),
  );

export class BeginHandoversRequest {
  /** De kinderen. */
  @Ids()
  pupilIds: string[];

  /** Welk formulier. */
  @ApiProperty({ enum: formKinds })
  @IsIn(formKinds)
  form: FormKind;
}

export class HandoverIdsRequest {
  /** De overdrachten. */
  @Ids()
  handoverIds: string[];
}

export class ShareAnswersRequest extends HandoverIdsRequest {
  /** De antwoorden die voor de hele groep gelden, per onderdeel en vraag. Wat iemand al invulde, blijft staan. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'object', additionalProperties: true } })
  @IsObject()
  answers: Record<string, SectionAnswers>;
}

export class ReceivedIdsRequest {
  /** Wat uw school kreeg. */
  @Ids()
  releaseIds: string[];
}

export class AssignManyRequest extends ReceivedIdsRequest {
  /** De collega die ze oppakt; `null`: niemand in het bijzonder. */
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  @ValidateIf(({ personId }: AssignManyRequest) => personId !== null)
  @IsUUID()
  personId: string | null;
}

/** Wat er met één van de gevraagde dingen gebeurde. */
export class BatchItemResponse {
  /** Het kenmerk dat u noemde. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** `already`: het was al zo; `left-out`: overgeslagen, met de reden. */
  @ApiProperty({ enum: batchOutcomes })
  outcome: BatchOutcome;
  /** De overdracht waar het nu om gaat. */
  @ApiProperty({ format: 'uuid' })
  handoverId?: string;
  /** Vaste code van de reden. */
  code?: string;
  /** De reden, en wat u kunt doen. */
  reason?: string;
}

export class BatchResponse {
  /** In de volgorde van uw vraag. */
  items: BatchItemResponse[];

  static of(this: void, items: readonly BatchItem[]): BatchResponse {
    return { items: items.map((item) => ({ ...item })) };
  }
}

/** Een onderdeel waarin nog iets mist. */
export class MissingSectionResponse {
  /** Kenmerk van het onderdeel. */
  section: string;
  /** Zoals het op het scherm heet. */
  title: string;
  /** Hoeveel vragen. */
  @ApiProperty({ type: 'integer' })
  count: number;
}

/** Wat er van de ouders of van de schoolkeuze nog nodig is. */
export class BatchNeedResponse {
  /** Wat voor iets. */
  code: string;
  /** Wat u kunt doen. */
  reason: string;
}

/** Wat er bij één overdracht nog moet. */
export class CheckedHandoverResponse {
  /** Kenmerk van de overdracht. */
  @ApiProperty({ format: 'uuid' })
  handoverId: string;
  /** De stand. */
  @ApiProperty({ enum: handoverStatuses })
  status: HandoverStatus;
  /** Onderdelen waarin nog iets mist. */
  missing: MissingSectionResponse[];
  /** Wat er verder nodig is voor versturen. */
  needs: BatchNeedResponse[];

  static of(this: void, { handoverId, status, missing, needs }: CheckedHandover): CheckedHandoverResponse {
    return {
      ...{ handoverId, status, missing: missing.map((each) => ({ ...each })) },
      needs: needs.map(({ code, reason }) => ({ code, reason })),
    };
  }
}

export class CheckedHandoversResponse {
  items: CheckedHandoverResponse[];
}
