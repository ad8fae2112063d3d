import { IsLocalDate, IsPlainText } from '#libs/platform/http/index.js';
import { type PupilDraft, tidyName } from '#libs/pupils/domain/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { NewRegistrationRequest } from './registration.dto.js';

/** Het kind zoals de ouders het opgaven. */
export class RegisteredChildRequest {
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

  /** Postcode. Daaraan herkennen wij een kind dat al bekend is. */
  @ApiProperty({ type: 'string', nullable: true, required: false })
  @IsOptional()
  @IsPlainText()
  @MaxLength(10)
  postcode?: string | null;

  static draft(this: void, child: RegisteredChildRequest): PupilDraft {
    return {
      givenName: tidyName(child.givenName),
      prefix: tidyName(child.prefix),
      familyName: tidyName(child.familyName),
      bornOn: child.bornOn,
      postcode: child.postcode?.trim() || null,
      preschoolLocationId: null,
      preschoolReference: null,
      addressSecret: false,
      guardians: [],
    };
  }
}

export class ChildRegistrationRequest extends NewRegistrationRequest {
  /** Het kind. */
  @IsObject()
  @ValidateNested()
  @Type(() => RegisteredChildRequest)
  pupil: RegisteredChildRequest;
}
