import { IsPlainText } from '#libs/platform/http/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
} from 'class-validator';
import {
  type Governance,
  type LocationKind,
  type LocationRow,
  type OrganisationKind,
  type OrganisationRow,
  type Sector,
  type WijkRow,
  locationKinds,
  organisationKinds,
} from '../domain/index.js';

const sectors = ['po', 'vo', 'so'] as const;
const governances = ['public', 'private', 'cooperation'] as const;

export class OrganisationPath {
  /** Kenmerk van de organisatie. */
  @IsUUID()
  organisationId: string;
}

export class LocationPath {
  /** Kenmerk van de locatie. */
  @IsUUID()
  locationId: string;
}

class PageQuery {
  /** Zoek op (een deel van) de naam of het nummer. */
  @IsOptional()
  @IsPlainText()
  @MinLength(2)
  @MaxLength(80)
  q?: string;

  /** Hoeveel er op een bladzijde staan. */
  @ApiProperty({ type: 'integer', required: false, minimum: 1, maximum: 200, default: 50 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  pageSize: number = 50;

  /** Waar de volgende bladzijde begint: `nextCursor` van de vorige. */
  @IsOptional()
  @IsPlainText()
  @MaxLength(600)
  cursor?: string;
}

export class ListOrganisationsQuery extends PageQuery {
  /** Soort organisatie. */
  @ApiProperty({ enum: organisationKinds, required: false })
  @IsOptional()
  @IsIn(organisationKinds)
  kind?: OrganisationKind;

  /** Alleen wat hier direct onder hangt. */
  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID()
  parentId?: string;
}

export class ListLocationsQuery extends PageQuery {
  /** School of voorschool. */
  @ApiProperty({ enum: locationKinds, required: false })
  @IsOptional()
  @IsIn(locationKinds)
  kind?: LocationKind;

  /** Soort onderwijs. */
  @ApiProperty({ enum: sectors, required: false })
  @IsOptional()
  @IsIn(sectors)
  sector?: Sector;

  /** Alleen locaties van deze school of voorschoolorganisatie. */
  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID()
  organisationId?: string;

  /** Alleen locaties van dit schoolbestuur. */
  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID()
  boardId?: string;

  /** Alleen locaties in deze wijk. */
  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID()
  wijkId?: string;

  /** Ook locaties die gesloten zijn. */
  @ApiProperty({ type: 'boolean', required: false, default: false })
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  closed: boolean = false;
}

export class LocationContactRequest {
  /** Postbus van een functie, niet van een persoon. Leeg (null) als er geen is. */
  @ApiProperty({ type: 'string', format: 'email', nullable: true })
  @ValidateIf((body: LocationContactRequest) => body.contactEmail !== null)
  @IsPlainText()
  @IsEmail()
  @MaxLength(254)
  contactEmail: string | null;

  /** Postbus van wie waarneemt. Leeg (null) als er geen is; afwezig laat hem zoals hij was. */
  @ApiProperty({ type: 'string', format: 'email', nullable: true, required: false })
  @ValidateIf((body: LocationContactRequest) => body.deputyEmail !== null && body.deputyEmail !== undefined)
  @IsPlainText()
  @IsEmail()
  @MaxLength(254)
  deputyEmail?: string | null;
}

/** Een organisatie in de boom: gemeente, bestuur, school, voorschoolorganisatie. */
export class OrganisationResponse {
  /** Kenmerk. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Soort organisatie. */
  @ApiProperty({ enum: organisationKinds })
  kind: OrganisationKind;
  /** De organisatie waar deze onder hangt. */
  @ApiProperty({ format: 'uuid' })
  parentId?: string;
  /** Naam. */
  name: string;
  /** BRIN, bestuursnummer, KvK-nummer of gemeentenummer. */
  code?: string;
  /** Soort onderwijs. */
  @ApiProperty({ enum: sectors })
  sector?: Sector;
  /** Openbaar, bijzonder of samenwerkingsschool. */
  @ApiProperty({ enum: governances })
  governance?: Governance;
  /** Gesloten op. */
  @ApiProperty({ format: 'date' })
  closedOn?: string;
  /** Aantal open locaties. */
  @ApiProperty({ type: 'integer' })
  locations: number;

  static of(this: void, row: OrganisationRow): OrganisationResponse {
    const { regionId: _, ...rest } = row;
    return withoutNulls(rest);
  }
}

export class OrganisationListResponse {
  items: OrganisationResponse[];
  /** Ontbreekt op de laatste bladzijde. */
  nextCursor?: string;
}

/** Een locatie van een school of voorschool. */
export class LocationResponse {
  /** Kenmerk. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** School of voorschool. */
  @ApiProperty({ enum: locationKinds })
  kind: LocationKind;
  /** De school of voorschoolorganisatie. */
  @ApiProperty({ format: 'uuid' })
  organisationId: string;
  /** Naam van de school of voorschoolorganisatie. */
  organisationName: string;
  /** Het schoolbestuur. */
  @ApiProperty({ format: 'uuid' })
  boardId?: string;
  /** Naam van het schoolbestuur. */
  boardName?: string;
  /** Naam. */
  name: string;
  /** BRIN met vestigingsnummer, of LRK-nummer. */
  code: string;
  /** Straat en huisnummer. */
  street: string;
  /** Postcode. */
  postcode: string;
  /** Plaats. */
  city: string;
  /** Wijk. */
  @ApiProperty({ format: 'uuid' })
  wijkId?: string;
  /** Naam van de wijk. */
  wijkName?: string;
  /** Soort onderwijs. */
  @ApiProperty({ enum: sectors })
  sector?: Sector;
  /** Openbaar, bijzonder of samenwerkingsschool. */
  @ApiProperty({ enum: governances })
  governance?: Governance;
  /** Postbus van een functie. */
  contactEmail?: string;
  /** Postbus van wie waarneemt als de eerste niet antwoordt. */
  deputyEmail?: string;
  /** Gesloten op. */
  @ApiProperty({ format: 'date' })
  closedOn?: string;

  static of(this: void, row: LocationRow): LocationResponse {
    const { regionId: _, ...rest } = row;
    return withoutNulls(rest);
  }
}

export class LocationListResponse {
  items: LocationResponse[];
  /** Ontbreekt op de laatste bladzijde. */
  nextCursor?: string;
}

/** Een wijk met het stadsdeel waar zij in ligt. */
export class WijkResponse {
  /** Kenmerk. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Naam. */
  name: string;
  /** Vaste code. */
  code: string;
  /** Kenmerk van het stadsdeel. */
  @ApiProperty({ format: 'uuid' })
  stadsdeelId: string;
  /** Naam van het stadsdeel. */
  stadsdeelName: string;

  static of(this: void, row: WijkRow): WijkResponse {
    return { ...row };
  }
}

export class WijkListResponse {
  items: WijkResponse[];
}

type WithoutNulls<Row> = { [Name in keyof Row as null extends Row[Name] ? never : Name]: Row[Name] } & {
  [Name in keyof Row as null extends Row[Name] ? Name : never]?: NonNullable<Row[Name]>;
};

const withoutNulls = <Row extends object>(row: Row): WithoutNulls<Row> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as WithoutNulls<Row>;
