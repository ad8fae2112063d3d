import { IsLocalDate, IsPlainText, withoutNulls } from '#libs/platform/http/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsInt, IsNotEmpty, IsUUID, Max, MaxLength, Min } from 'class-validator';
import type { ToddlerCount } from '../domain/index.js';
import type { PreschoolReach } from '../reach.service.js';

const day = { type: 'string', format: 'date' } as const;
const flag = ({ value }: { value: unknown }): unknown => (value === 'true' ? true : value === 'false' ? false : value);
const integer = { type: 'integer' } as const;

export class ReachQuery {
  /** De aantallen van deze maand zoals iedereen ze mag zien: kleine zijn verborgen. Voor wie alleen aantallen ziet altijd. */
  @ApiProperty({ type: 'boolean', required: false, default: false })
  @Transform(flag)
  @IsBoolean()
  published: boolean = false;
}

export class ToddlerCountPath {
  /** Kenmerk van de wijk. */
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  wijkId: string;

  /** Jaar waarvoor het aantal geldt. */
  @ApiProperty({ type: 'integer', minimum: 2000, maximum: 2100 })
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;
}

export class ToddlerCountRequest {
  /** Hoeveel kinderen van 2½ tot 4 jaar in de wijk wonen. */
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100_000 })
  @IsInt()
  @Min(0)
  @Max(100_000)
  count: number;

  /** Wie het heeft geteld, zoals CBS of de gemeente. */
  @IsPlainText()
  @IsNotEmpty()
  @MaxLength(200)
  source: string;

  /** Peildatum van de telling. */
  @ApiProperty(day)
  @IsLocalDate()
  countedOn: string;
}

/** Hoeveel peuters er in een wijk wonen, volgens een telling van buiten. */
export class ToddlerCountResponse {
  /** Jaar waarvoor het aantal geldt. */
  @ApiProperty(integer)
  year: number;
  /** Aantal kinderen van 2½ tot 4 jaar. */
  @ApiProperty(integer)
  count: number;
  /** Bron. */
  source: string;
  /** Peildatum. */
  @ApiProperty(day)
  countedOn: string;

  static of(this: void, { year, count, source, countedOn }: ToddlerCount): ToddlerCountResponse {
    return { year, count, source, countedOn };
  }
}

/** Een wijk met de peuters die een voorschool kent. */
export class WijkReachResponse {
  /** Kenmerk van de wijk. */
  @ApiProperty({ format: 'uuid' })
  wijkId: string;
  /** Naam van de wijk. */
  wijkName: string;
  /** Kinderen van 2½ tot 4 jaar bij een voorschool. */
  @ApiProperty(integer)
  known?: number;
  /** Hoeveel er wonen. Ontbreekt zolang niemand het heeft ingevuld. */
  toddlers?: ToddlerCountResponse;
}

/** Wat is afgesproken. */
export class ReachGoalResponse {
  /** Procent van de peuters. */
  @ApiProperty(integer)
  percent: number;
  /** Waar dat staat. */
  source: string;
}

export class ReachResponse {
  /** Het doel. */
  goal?: ReachGoalResponse;
  /** Kleine aantallen zijn verborgen. */
  suppressed: boolean;
  /** Per wijk. */
  items: WijkReachResponse[];

  static of({ goal, wijken, suppressed }: PreschoolReach): ReachResponse {
    const items = wijken.map(({ toddlers, ...wijk }) => ({
      ...withoutNulls(wijk),
      ...(toddlers && { toddlers: ToddlerCountResponse.of(toddlers) }),
    }));
    return { ...(goal && { goal }), suppressed, items };
  }
}
