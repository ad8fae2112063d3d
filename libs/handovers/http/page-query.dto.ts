import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** Welke bladzijde van een lijst. */
export class HandoverPageQuery {
  /** Waar de volgende bladzijde begint: `nextCursor` uit het vorige antwoord. */
  @IsOptional()
  @IsString()
  @MaxLength(400)
  cursor?: string;

  /** Hoeveel er op een bladzijde staan. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  pageSize: number = 25;
}
