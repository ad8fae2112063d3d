import { IsLocalDate, IsPlainText } from '#libs/platform/http/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { type DepartureReason, departureReasons, mostGuardians } from '../domain/index.js';

export class PupilPath {
  /** Kenmerk van het kind. */
  @IsUUID()
  pupilId: string;
}

/** Een ouder of verzorger. */
export class GuardianRequest {
  /** Naam. */
  @IsString()
  @MaxLength(200)
  name: string;

  /** E-mailadres. */
  @ApiProperty({ type: 'string', nullable: true, required: false })
  @IsOptional()
  @IsString()
  @MaxLength(254)
  email?: string | null;

  /** Telefoonnummer. */
  @ApiProperty({ type: 'string', nullable: true, required: false })
  @IsOptional()
  @IsString()
  @MaxLength(30)
  phone?: string | null;

  /** Heeft gezag. Aan een ouder zonder gezag sturen wij nooit iets. */
  @IsBoolean()
  hasAuthority: boolean;
}

class PupilFields {
  /** Roepnaam. */
  @IsString()
  @MaxLength(200)
  givenName: string;

  /** Voorvoegsel, zoals "van den". Leeg als er geen is. */
  @IsString()
  @MaxLength(50)
  prefix: string;

  /** Achternaam, zonder voorvoegsel. */
  @IsString()
  @MaxLength(200)
  familyName: string;

  /** Geboortedatum. */
  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  bornOn: string;

  /** Postcode, zoals 1315 AB. */
  @ApiProperty({ type: 'string', nullable: true, required: false })
  @IsOptional()
  @IsPlainText()
  @MaxLength(10)
  postcode?: string | null;

  /** Locatie van de voorschool. */
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, required: false })
  @IsOptional()
  @IsUUID()
  preschoolLocationId?: string | null;

  /** Het nummer waaronder de voorschool het kind kent. */
  @ApiProperty({ type: 'string', nullable: true, required: false })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  preschoolReference?: string | null;

  /** Het adres is geheim. Het staat dan nergens in een lijst, mail of bestand. */
  @IsBoolean()
  addressSecret: boolean;

  /** Ouders en verzorgers, in volgorde. */
  @IsArray()
  @ArrayMaxSize(mostGuardians)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => GuardianRequest)
  guardians: GuardianRequest[];
}

export class NewPupilRequest extends PupilFields {
  /** Bevestigt dat dit een ander kind is dan het kind met dezelfde naam en geboortedatum. */
  @ApiProperty({ type: 'boolean', required: false, default: false })
  @IsOptional()
  @IsBoolean()
  confirmedDifferent?: boolean;
}

export class ChangePupilRequest extends PupilFields {
  /** Versie waarvan u uitging. */
  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  version: number;
}

export class DepartureRequest {
  /** Dag waarop het kind vertrok. */
  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  leftOn: string;

  /** Waarom. */
  @ApiProperty({ enum: departureReasons })
  @IsIn(departureReasons)
  reason: DepartureReason;

  /** Versie waarvan u uitging. */
  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  version: number;
}

export class ReturnRequest {
  /** Versie waarvan u uitging. */
  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  version: number;
}

/** Zoeken op naam gaat in de vraag zelf, niet in het adres. Zonder zoekterm komen alle kinderen, op naam. */
export class PupilSearchRequest {
  /** (Begin van) voornaam, achternaam of beide. */
  @ApiProperty({ type: 'string', required: false })
  @ValidateIf((body: PupilSearchRequest) => body.text !== undefined)
  @IsString()
  @MaxLength(140)
  text?: string;

  /** Geboortedatum. */
  @ApiProperty({ type: 'string', format: 'date', required: false })
  @ValidateIf((body: PupilSearchRequest) => body.bornOn !== undefined)
  @IsLocalDate()
  bornOn?: string;

  /** Alleen kinderen van deze voorschool. */
  @ApiProperty({ type: 'string', format: 'uuid', required: false })
  @ValidateIf((body: PupilSearchRequest) => body.preschoolLocationId !== undefined)
  @IsUUID()
  preschoolLocationId?: string;

  /** Ook kinderen die vertrokken zijn. */
  @ApiProperty({ type: 'boolean', required: false, default: false })
  @IsBoolean()
  withLeft: boolean = false;

  /** Waar de volgende bladzijde begint: `nextCursor` van de vorige. */
  @ApiProperty({ type: 'string', format: 'uuid', required: false })
  @ValidateIf((body: PupilSearchRequest) => body.cursor !== undefined)
  @IsUUID()
  cursor?: string;

  /** Hoeveel er op een bladzijde staan. */
  @ApiProperty({ type: 'integer', required: false, minimum: 1, maximum: 200, default: 50 })
  @IsInt()
  @Min(1)
  @Max(200)
  pageSize: number = 50;
}
