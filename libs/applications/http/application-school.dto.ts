import type { ListedSchool } from '#libs/organisations/index.js';
import { IsPlainText } from '#libs/platform/http/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, Matches, MaxLength } from 'class-validator';

export class ApplicationSchoolsQuery {
  /** Deel van de naam, de wijk, de straat of de plaats. */
  @ApiProperty({ type: 'string', required: false, default: '' })
  @IsOptional()
  @IsPlainText()
  @MaxLength(100)
  text: string = '';
}

export class ApplicationSchoolPath {
  /** BRIN-code met vestiging, zoals 01AA00. */
  @Matches(/^[0-9A-Za-z]{6}$/, { message: 'Een schoolcode heeft zes cijfers en letters.' })
  schoolCode: string;
}

export class ApplicationSchoolResponse {
  /** BRIN-code met vestiging. */
  code: string;
  /** Naam. */
  name: string;
  /** Straat en huisnummer. */
  street: string;
  /** Plaats. */
  city: string;
  /** Wijk. */
  wijkName?: string;

  static of(this: void, { code, name, street, city, wijkName }: ListedSchool): ApplicationSchoolResponse {
    return { code, name, street, city, ...(wijkName !== null && { wijkName }) };
  }
}

export class ApplicationSchoolListResponse {
  /** Op naam, hoogstens dertig. */
  items: ApplicationSchoolResponse[];
  /** Er zijn er meer: zoek met een groter deel van de naam. */
  more: boolean;
}
