import { IsLocalDate, IsPlainText } from '#libs/platform/http/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, MaxLength, ValidateIf } from 'class-validator';
import { type AgreementRow, type OrganisationKind, organisationKinds } from '../domain/index.js';

export class RecordAgreementRequest {
  /** Dag waarop de overeenkomst is getekend. */
  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  signedOn: string;

  /** Versie van de tekst, zoals 4.0. */
  @IsNotEmpty()
  @IsPlainText()
  @MaxLength(40)
  version: string;

  /** Waar de getekende overeenkomst ligt, zoals een zaaknummer. */
  @IsNotEmpty()
  @IsPlainText()
  @MaxLength(200)
  documentReference: string;
}

export class AgreementRuleRequest {
  /** Dag vanaf wanneer een organisatie zonder overeenkomst geen kinderen kan invoeren, sturen of krijgen; `null`: nog niet. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsLocalDate()
  enforcedFrom: string | null;
}

/** Een organisatie die voor kinderen verantwoordelijk is, met de laatst getekende overeenkomst. */
export class AgreementResponse {
  /** Kenmerk van de organisatie. */
  @ApiProperty({ format: 'uuid' })
  organisationId: string;
  name: string;
  @ApiProperty({ enum: organisationKinds })
  kind: OrganisationKind;
  /** Ontbreekt als er nog niets is getekend. */
  @ApiProperty({ format: 'date' })
  signedOn?: string;
  /** Versie van de getekende tekst. */
  version?: string;
  /** Waar de getekende overeenkomst ligt. */
  documentReference?: string;

  static of(this: void, row: AgreementRow): AgreementResponse {
    const { organisationId, name, kind, signedOn, version, documentReference } = row;
    const none = signedOn === null || version === null || documentReference === null;
    return { organisationId, name, kind, ...(none ? {} : { signedOn, version, documentReference }) };
  }
}

export class AgreementListResponse {
  /** Vanaf wanneer het wordt geëist; ontbreekt als dat nog niet is bepaald. */
  @ApiProperty({ format: 'date' })
  enforcedFrom?: string;
  items: AgreementResponse[];
}
