import { IsLocalDate, IsPlainText, withoutNulls } from '#libs/platform/http/index.js';
import { type GuardianDraft, tidyName } from '#libs/pupils/domain/index.js';
import { type SupportNeed, lowestPreference, supportNeeds } from '#libs/registrations/domain/index.js';
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
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { Started } from '../application-intake.service.js';
import { type ApplicationContent, type Receipt, longestOtherSchools, mostParents, tidyWords } from '../domain/index.js';

const day = { type: 'string', format: 'date' } as const;
/** Longer than we keep: what is too long is said with how long it may be. */
const longestTyped = 10_000;

/** Het kind, zoals de ouders het opgeven. */
export class ApplicationChildRequest {
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
  @ApiProperty(day)
  @IsLocalDate()
  bornOn: string;

  /** Postcode. Daaraan herkennen wij een kind dat al bekend is. */
  @ApiProperty({ type: 'string', nullable: true, required: false })
  @IsOptional()
  @IsPlainText()
  @MaxLength(10)
  postcode?: string | null;
}

/** Een ouder of verzorger. De eerste krijgt de code en de ontvangstbevestiging. */
export class ApplicationParentRequest {
  /** Voor- en achternaam. */
  @IsString()
  @MaxLength(300)
  name: string;

  /** E-mailadres. */
  @ApiProperty({ type: 'string', nullable: true, required: false })
  @IsOptional()
  @IsPlainText()
  @MaxLength(254)
  email?: string | null;

  /** Telefoonnummer. */
  @ApiProperty({ type: 'string', nullable: true, required: false })
  @IsOptional()
  @IsPlainText()
  @MaxLength(40)
  phone?: string | null;

  /** Heeft deze ouder gezag over het kind. */
  @IsBoolean()
  hasAuthority: boolean;

  static draft(this: void, parent: ApplicationParentRequest): GuardianDraft {
    const { name, hasAuthority } = parent;
    const [email, phone] = [parent.email?.trim() || null, parent.phone?.trim() || null];
    return { name: tidyName(name), email, phone, hasAuthority };
  }
}

export class ApplicationRequest {
  /** BRIN-code met vestiging van de school. */
  @Matches(/^[0-9A-Za-z]{6}$/, { message: 'Kies een basisschool uit de lijst.' })
  schoolCode: string;

  /** Het kind. */
  @IsObject()
  @ValidateNested()
  @Type(() => ApplicationChildRequest)
  child: ApplicationChildRequest;

  /** Een of twee ouders of verzorgers. */
  @ApiProperty({ type: () => [ApplicationParentRequest], maxItems: mostParents })
  @IsArray()
  @ArrayMaxSize(mostParents)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ApplicationParentRequest)
  parents: ApplicationParentRequest[];

  /** Heeft het kind meer hulp nodig dan andere kinderen. */
  @ApiProperty({ enum: supportNeeds })
  @IsIn(supportNeeds)
  supportNeed: SupportNeed;

  /** Welke hulp, in eigen woorden. */
  @ApiProperty({ type: 'string', required: false, default: '' })
  @IsString()
  @MaxLength(longestTyped)
  supportNote: string = '';

  /** Andere scholen waar de ouders het kind aanmelden. Leeg: geen. */
  @ApiProperty({ type: 'string', required: false, default: '' })
  @IsPlainText()
  @MaxLength(longestOtherSchools)
  otherSchools: string = '';

  /** De hoeveelste keus deze school is; 1 is de school van eerste voorkeur. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: lowestPreference })
  @IsInt()
  @Min(1)
  @Max(lowestPreference)
  preference: number;

  /** Dag waarop het kind zou moeten beginnen. */
  @ApiProperty({ ...day, nullable: true, required: false })
  @IsOptional()
  @IsLocalDate()
  wantedStartOn?: string | null;

  /** Laat dit leeg. */
  @ApiProperty({ type: 'string', required: false, default: '' })
  @IsString()
  @MaxLength(longestTyped)
  website: string = '';

  static content(this: void, request: ApplicationRequest): ApplicationContent {
    const { givenName, prefix, familyName, bornOn, postcode } = request.child;
    const names = {
      givenName: tidyName(givenName),
      prefix: tidyName(prefix),
      familyName: tidyName(familyName),
    };
    const { supportNeed, preference } = request;
    return {
      child: { ...names, bornOn, postcode: postcode?.trim() || null },
      parents: request.parents.map(ApplicationParentRequest.draft),
      ...{ supportNeed, preference, wantedStartOn: request.wantedStartOn ?? null },
      supportNote: tidyWords(request.supportNote),
      otherSchools: request.otherSchools.trim(),
    };
  }
}

export class ApplicationPath {
  /** Kenmerk van de aanmelding. */
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  applicationId: string;
}

export class ApplicationCodeRequest {
  /** De code uit de mail. */
  @IsPlainText()
  @MaxLength(20)
  code: string;
}

export class StartedApplicationResponse {
  /** Kenmerk van de aanmelding. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Tot wanneer de code werkt. */
  @ApiProperty({ format: 'date-time' })
  codeExpiresAt: string;

  static of(this: void, { id, codeExpiresAt }: Started): StartedApplicationResponse {
    return { id, codeExpiresAt: codeExpiresAt.toISOString() };
  }
}

/** Van het kind staat hier niets. */
export class ReceiptResponse {
  /** Kenmerk van de aanmelding. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Kort kenmerk, om aan de telefoon te noemen. */
  reference: string;
  /** Naam van de school. */
  schoolName: string;
  /** Wanneer de school de aanmelding ontving. */
  @ApiProperty({ format: 'date-time' })
  receivedAt: string;
  /** Dag van ontvangst. */
  @ApiProperty(day)
  receivedOn: string;
  /** Laatste dag voor het besluit. Ontbreekt: een vooraanmelding, er loopt geen termijn. */
  @ApiProperty({ ...day, required: false })
  decisionDueOn?: string;
  /** Vanaf wanneer een vooraanmelding kan worden bevestigd. */
  @ApiProperty({ ...day, required: false })
  confirmableFromOn?: string;

  static of(this: void, { receivedAt, ...receipt }: Receipt): ReceiptResponse {
    return { ...withoutNulls(receipt), receivedAt: receivedAt.toISOString() };
  }
}
