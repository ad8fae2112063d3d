import { ApiProperty } from '@nestjs/swagger';
import type { SchoolHoliday } from '../domain/index.js';

const day = { type: 'string', format: 'date' } as const;
const regions = ['noord', 'midden', 'zuid'] as const;

/** Een schoolvakantie. Zij verschuift geen termijn. */
export class SchoolHolidayResponse {
  /** Vakantieregio. */
  @ApiProperty({ enum: regions })
  region: (typeof regions)[number];
  /** Naam, zoals kerstvakantie. */
  name: string;
  /** Eerste dag. */
  @ApiProperty(day)
  fromOn: string;
  /** Laatste dag. */
  @ApiProperty(day)
  toOn: string;
  /** De dagen zijn bekendgemaakt. Niet: zij volgen een advies. */
  confirmed: boolean;
  /** Bron. */
  source: string;

  static of(this: void, holiday: SchoolHoliday): SchoolHolidayResponse {
    return { ...holiday };
  }
}

export class SchoolHolidayListResponse {
  items: SchoolHolidayResponse[];
}
