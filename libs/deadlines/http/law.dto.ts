import { IsLocalDate, IsPlainText } from '#libs/platform/http/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsNotEmpty, IsOptional, Matches, Max, MaxLength, Min } from 'class-validator';
import type { NonWorkingDay, SchoolYearCalendar, SchoolYearMoment, TermRule } from '../domain/index.js';
import { lengthInWords } from '../domain/index.js';

export class ListNonWorkingDaysQuery {
  /** Alleen de dagen in dit jaar. */
  @ApiProperty({ type: 'integer', required: false, minimum: 2000, maximum: 2100 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year?: number;
}

export class NonWorkingDayPath {
  /** De dag. */
  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  on: string;
}

export class AddNonWorkingDayRequest {
  /** De dag. */
  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  on: string;

  /** Naam, zoals "dag na Hemelvaartsdag". */
  @IsPlainText()
  @IsNotEmpty()
  @MaxLength(80)
  name: string;

  /** Waar het staat, zoals het koninklijk besluit met zijn vindplaats. */
  @IsPlainText()
  @IsNotEmpty()
  @MaxLength(200)
  source: string;

  /** Ook als lopende termijnen daardoor een andere laatste dag krijgen. Zonder dit wordt dat eerst gevraagd. */
  @ApiProperty({ type: 'boolean', required: false })
  @IsOptional()
  @IsBoolean()
  acceptMoves?: boolean;
}

export class AcceptMovesQuery {
  /** Ook als lopende termijnen daardoor een andere laatste dag krijgen. Zonder dit wordt dat eerst gevraagd. */
  @ApiProperty({ enum: ['true'], required: false })
  @IsOptional()
  @IsIn(['true'])
  acceptMoves?: 'true';
}

/** Een dag waarop geen wettelijke termijn eindigt. */
export class NonWorkingDayResponse {
  /** De dag. */
  @ApiProperty({ format: 'date' })
  on: string;
  /** Naam. */
  name: string;
  /** Feestdag uit de wet (holiday), of een dag die daarmee is gelijkgesteld (equated). */
  @ApiProperty({ enum: ['holiday', 'equated'] })
  kind: 'holiday' | 'equated';
  /** Bron. */
  source: string;

  static of(this: void, day: NonWorkingDay): NonWorkingDayResponse {
    return { ...day };
  }
}

export class NonWorkingDayListResponse {
  items: NonWorkingDayResponse[];
}

export class SchoolYearDatePath {
  /** Schooljaar, zoals 2026-2027. */
  @Matches(/^2\d{3}-2\d{3}$/)
  schoolYear: string;

  /** Vaste naam van de termijn. */
  @Matches(/^[a-z0-9-]{1,60}$/)
  termId: string;
}

export class SchoolYearDateRequest {
  /** Eerste dag, als het een periode is. */
  @ApiProperty({ format: 'date', required: false })
  @IsOptional()
  @IsLocalDate()
  fromOn?: string;

  /** De dag, of de laatste dag van de periode. */
  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  dueOn: string;

  /** De datum is bekendgemaakt. Niet: hij volgt het patroon van eerdere jaren. */
  @IsBoolean()
  confirmed: boolean;

  /** Bron, zoals het tijdpad van het ministerie. */
  @IsPlainText()
  @IsNotEmpty()
  @MaxLength(200)
  source: string;

  /** Ook als lopende termijnen daardoor een andere laatste dag krijgen. Zonder dit wordt dat eerst gevraagd. */
  @ApiProperty({ type: 'boolean', required: false })
  @IsOptional()
  @IsBoolean()
  acceptMoves?: boolean;
}

/** De dag of periode van één termijn in een schooljaar. */
export class SchoolYearDateResponse {
  /** Vaste naam van de termijn. */
  termId: string;
  /** Eerste dag, als het een periode is. */
  @ApiProperty({ format: 'date' })
  fromOn?: string;
  /** De dag, of de laatste dag van de periode. */
  @ApiProperty({ format: 'date' })
  dueOn: string;
  /** De datum is bekendgemaakt. */
  confirmed: boolean;
  /** Bron. */
  source: string;

  static of(this: void, moment: SchoolYearMoment): SchoolYearDateResponse {
    return { ...moment };
  }
}

export class SchoolYearResponse {
  /** Schooljaar, zoals 2026-2027. */
  id: string;
  /** Eerste dag. */
  @ApiProperty({ format: 'date' })
  startsOn: string;
  /** Laatste dag. */
  @ApiProperty({ format: 'date' })
  endsOn: string;
  dates: SchoolYearDateResponse[];

  static of(this: void, { moments, ...year }: SchoolYearCalendar): SchoolYearResponse {
    return { ...year, dates: moments.map(SchoolYearDateResponse.of) };
  }
}

export class SchoolYearListResponse {
  items: SchoolYearResponse[];
}

/** Een regel uit de tabel van termijnen. */
export class TermRuleResponse {
  /** Vaste naam; regels met dezelfde naam gelden voor verschillende scholen of perioden. */
  id: string;
  /** Uit de wet (statutory) of afgesproken (agreement). */
  @ApiProperty({ enum: ['statutory', 'agreement'] })
  kind: 'statutory' | 'agreement';
  /** Naam. */
  label: string;
  /** Uitleg in gewone taal. */
  explanation: string;
  /** Wetsartikel of afspraak. */
  source: string;
  /** Lengte in woorden; leeg als de dag per schooljaar vaststaat. */
  length: string;
  /** Schuift naar de volgende werkdag (Algemene termijnenwet). */
  movesOffNonWorkingDays: boolean;
  /** Geldt vanaf. */
  @ApiProperty({ format: 'date' })
  validFromOn: string;
  /** Geldt tot en met. */
  @ApiProperty({ format: 'date' })
  validToOn?: string;

  static of(this: void, rule: TermRule): TermRuleResponse {
    const { id, kind, label, explanation, source, movesOffNonWorkingDays, validFrom, validTo } = rule;
    return {
      ...{ id, kind, label, explanation, source, movesOffNonWorkingDays },
      length: rule.anchor === 'school-year' ? '' : lengthInWords(rule),
      validFromOn: validFrom,
      ...(validTo && { validToOn: validTo }),
    };
  }
}

export class TermRuleListResponse {
  items: TermRuleResponse[];
}
