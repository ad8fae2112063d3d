import { IsPlainText } from '#libs/platform/http/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, IsUUID, MaxLength } from 'class-validator';
import {
  type DefinitionDifference,
  type FormKind,
  type VersionStatus,
  formKinds,
  versionStatuses,
} from '../domain/index.js';
import type { VersionDifferences, VersionRow } from '../form-reading.service.js';

const moment = { type: 'string', format: 'date-time' } as const;
const kinds = ['added', 'removed', 'moved', 'changed'] as const;

export class FormVersionPath {
  /** De versie. */
  @IsUUID()
  formVersionId: string;
}

export class ProposeFormVersionRequest {
  /** De inhoud van het bestand: een formulier als JSON, hoogstens 256 kB. */
  @IsString()
  @IsNotEmpty()
  text: string;
}

export class WithdrawFormVersionRequest {
  /** Waarom de versie wordt ingetrokken. */
  @IsPlainText()
  @IsNotEmpty()
  @MaxLength(500)
  reason: string;
}

/** Een versie van een formulier, zonder het formulier zelf. */
export class FormVersionResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Welk formulier. */
  @ApiProperty({ enum: formKinds })
  form: FormKind;
  /** Schooljaar en nummer, zoals 2026-1. */
  version: string;
  /** Van Estafette, voor het hele land (country), of van uw gemeente (region). */
  @ApiProperty({ enum: ['country', 'region'] })
  scope: 'country' | 'region';
  /** Aangeboden (proposed), gepubliceerd (published) of ingetrokken (withdrawn). */
  @ApiProperty({ enum: versionStatuses })
  status: VersionStatus;
  /** Nieuwe formulieren beginnen nu met deze versie. */
  inForce: boolean;
  /** Eerste dag waarop de versie geldt. */
  @ApiProperty({ format: 'date' })
  validFrom: string;
  /** SHA-256 van het formulier. */
  hash: string;
  /** Door uzelf aangeboden: dan keurt een ander haar goed. */
  proposedByMe: boolean;
  @ApiProperty(moment)
  proposedAt: Date;
  @ApiProperty({ ...moment, nullable: true })
  approvedAt: Date | null;
  @ApiProperty({ ...moment, nullable: true })
  withdrawnAt: Date | null;
  /** Waarom ingetrokken. */
  @ApiProperty({ type: 'string', nullable: true })
  withdrawnReason: string | null;

  static of(row: VersionRow, personId: string, inForce: boolean): FormVersionResponse {
    const { id, form, version, status, hash, validFrom, proposedAt, approvedAt, withdrawnAt, withdrawnReason } = row;
    const scope = row.regionId === null ? 'country' : 'region';
    const proposedByMe = row.proposedBy === personId;
    const moments = { proposedAt, approvedAt, withdrawnAt, withdrawnReason };
    return { id, form, version, scope, status, inForce, validFrom, hash, proposedByMe, ...moments };
  }
}

export class FormVersionListResponse {
  items: FormVersionResponse[];
}

/** Eén verschil tussen twee versies. */
export class FormDifferenceResponse {
  /** Nieuw (added), vervallen (removed), verplaatst (moved) of veranderd (changed). */
  @ApiProperty({ enum: kinds })
  kind: DefinitionDifference['kind'];
  /** Titel van het onderdeel. */
  place: string;
  /** Wat er verandert. */
  words: string;
}

export class FormDifferencesResponse {
  /** De versie die nu in gebruik is; leeg als er geen is. */
  @ApiProperty({ type: 'string', nullable: true })
  comparedWith: string | null;
  items: FormDifferenceResponse[];

  static of({ comparedWith, items }: VersionDifferences): FormDifferencesResponse {
    return { comparedWith: comparedWith?.version ?? null, items: items.map((item) => ({ ...item })) };
  }
}
