import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Min, ValidateIf } from 'class-validator';

export class AuditChainPath {
  /** Jaar van het logboek, zoals 2026. */
  @Matches(/^2[0-9]{3}$/, { message: 'Geef een jaar, zoals 2026.' })
  year: string;
}

export class AuditAnchorQuery {
  /** Nummer van een regel waarvan het zegel eerder buiten de database is bewaard. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  anchorNumber?: number;

  /** Het zegel dat toen is bewaard. */
  @ValidateIf((query: AuditAnchorQuery) => query.anchorNumber !== undefined || query.anchorHash !== undefined)
  @Matches(/^[0-9a-f]{64}$/, { message: 'Geef het zegel van 64 tekens dat bij dit nummer hoort.' })
  anchorHash?: string;
}

export class AuditHeadResponse {
  /** Nummer van de laatste regel. */
  number: number;
  /** Zegel van de laatste regel. Bewaar dit buiten de database: alleen zo valt later een afgeknipt einde op. */
  hash: string;
}

export class AuditDefectResponse {
  /** Nummer van de (eerste) regel. */
  number: number;
  /** Nummer van de laatste ontbrekende regel. */
  until?: number;
  /** `changed`: gewijzigd, `missing`: weg, `unlinked`: sluit niet aan, `not-at-head`: einde klopt niet, `anchor-differs`: anders dan eerder bewaard. */
  kind: 'changed' | 'missing' | 'unlinked' | 'not-at-head' | 'anchor-differs';
}

export class AuditVerificationResponse {
  /** Jaar van het logboek. */
  chain: string;
  /** Waar als geen enkele regel is gewijzigd of verwijderd. */
  intact: boolean;
  /** Aantal regels dat is nagekeken. */
  rows: number;
  /** Laatste regel; ontbreekt bij een leeg logboek. */
  head?: AuditHeadResponse;
  /** Aantal gebreken. */
  defectCount: number;
  /** De gebreken, hoogstens duizend. */
  defects: AuditDefectResponse[];
}
