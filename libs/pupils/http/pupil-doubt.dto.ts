import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsUUID, Max, Min, ValidateIf } from 'class-validator';
import { Type } from 'class-transformer';
import { type PupilDoubt, pupilDoubts } from '../domain/index.js';
import type { DoubtedPupil } from '../pupil-doubts.service.js';
import { PupilLineResponse } from './pupil-response.dto.js';

export class ListPupilDoubtsQuery {
  /** Alleen kinderen waarbij dit niet lijkt te kloppen. */
  @ApiProperty({ enum: pupilDoubts, required: false })
  @ValidateIf((query: ListPupilDoubtsQuery) => query.kind !== undefined)
  @IsIn(pupilDoubts)
  kind?: PupilDoubt;

  /** Waar de volgende bladzijde begint: `nextCursor` van de vorige. */
  @ApiProperty({ type: 'string', format: 'uuid', required: false })
  @ValidateIf((query: ListPupilDoubtsQuery) => query.cursor !== undefined)
  @IsUUID()
  cursor?: string;

  /** Hoeveel er op een bladzijde staan. */
  @ApiProperty({ type: 'integer', required: false, minimum: 1, maximum: 200, default: 50 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  pageSize: number = 50;
}

export class SettleDoubtRequest {
  /** Wat na kijken toch klopt. */
  @ApiProperty({ enum: pupilDoubts })
  @IsIn(pupilDoubts)
  kind: PupilDoubt;
}

/** Een kind van wie iets misschien niet klopt. */
export class DoubtedPupilResponse extends PupilLineResponse {
  /** Wat misschien niet klopt. */
  @ApiProperty({ enum: pupilDoubts, isArray: true })
  doubts: PupilDoubt[];

  static override of(pupil: DoubtedPupil, names: ReadonlyMap<string, string>): DoubtedPupilResponse {
    return { ...PupilLineResponse.of(pupil, names), doubts: [...pupil.doubts] };
  }
}

export class DoubtedPupilListResponse {
  items: DoubtedPupilResponse[];
  /** Ontbreekt op de laatste bladzijde. */
  @ApiProperty({ format: 'uuid' })
  nextCursor?: string;
}

/** Bij hoeveel kinderen iets misschien niet klopt. */
export class PupilDoubtCountResponse {
  /** Wat misschien niet klopt. */
  @ApiProperty({ enum: pupilDoubts })
  kind: PupilDoubt;
  /** Aantal kinderen. */
  @ApiProperty({ type: 'integer' })
  count: number;
}

export class PupilDoubtCountsResponse {
  items: PupilDoubtCountResponse[];
}
