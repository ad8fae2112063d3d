import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsUUID, Matches } from 'class-validator';
import type { ImportKind } from '../import-kind.js';
import type { ImportPreview, ImportRun } from '../import-run.js';

const statuses = ['uploaded', 'checking', 'checked', 'refused', 'writing', 'done', 'failed', 'discarded'] as const;
const severities = ['error', 'notice'] as const;

export class ImportPath {
  /** Kenmerk van het ingelezen bestand. */
  @IsUUID()
  importId: string;
}

export class ImportKindPath {
  /** Soort bestand. */
  @Matches(/^[a-z-]{1,40}$/)
  kind: string;
}

export class ConfirmImportRequest {
  /** Sluit ook wat wij kennen en wat niet meer in het bestand staat. Zonder dit blijft dat zoals het is. */
  @IsOptional()
  @IsBoolean()
  closeMissing?: boolean;
}

/** Een kolom die in het bestand kan staan. */
export class ImportColumnResponse {
  /** Naam boven de kolom. */
  header: string;
  /** Andere namen die wij ook kennen. */
  aliases: string[];
  /** De kolom moet in het bestand staan. */
  required: boolean;
  /** Wat er in de kolom staat. */
  explanation?: string;
}

/** Wat geteld wordt, in enkelvoud en meervoud. */
export class ImportUnitResponse {
  /** Bijvoorbeeld: vestiging. */
  one: string;
  /** Bijvoorbeeld: vestigingen. */
  many: string;
}

/** Een soort bestand die u mag inlezen. */
export class ImportKindResponse {
  /** Vaste naam. */
  kind: string;
  /** Naam voor op het scherm. */
  label: string;
  /** Waar het bestand vandaan komt en wat ermee gebeurt. */
  explanation: string;
  unit: ImportUnitResponse;
  /** U kunt vragen om te sluiten wat niet meer in het bestand staat. */
  mayCloseMissing: boolean;
  columns: ImportColumnResponse[];

  static of(this: void, kind: ImportKind): ImportKindResponse {
    const columns = kind.format.columns.map(({ header, aliases, required, explanation }) => ({
      header,
      aliases: [...(aliases ?? [])],
      required: required ?? false,
      ...(explanation && { explanation }),
    }));
    const { name, label, explanation, unit, mayCloseMissing } = kind;
    return { kind: name, label, explanation, unit, mayCloseMissing, columns };
  }
}

export class ImportKindListResponse {
  items: ImportKindResponse[];
}

/** Aantallen: wat overnemen doet, of gedaan heeft. */
export class ImportCountsResponse {
  /** Nieuw. */
  @ApiProperty({ type: 'integer' })
  created: number;
  /** Gewijzigd. */
  @ApiProperty({ type: 'integer' })
  changed: number;
  /** Al bekend en gelijk. */
  @ApiProperty({ type: 'integer' })
  same: number;
  /** Overgeslagen: hoort niet bij u, bijvoorbeeld een andere gemeente. */
  @ApiProperty({ type: 'integer' })
  skipped: number;
  /** Bij ons bekend en niet meer in het bestand. */
  @ApiProperty({ type: 'integer' })
  missing: number;
}

/** Iets wat is opgevallen in het bestand. */
export class ImportFindingResponse {
  /** Rij, zoals een rekenblad telt: de namen van de kolommen staan in rij 1. */
  @ApiProperty({ type: 'integer' })
  row: number;
  /** Kolom; leeg als het over de hele rij of het hele bestand gaat. */
  field: string;
  /** Vaste code. */
  code: string;
  /** Wat er mis is en hoe u het herstelt. */
  reason: string;
  /** Wat er stond. */
  value?: string;
  /** Een fout (error) houdt het overnemen tegen, een melding (notice) niet. */
  @ApiProperty({ enum: severities })
  severity: 'error' | 'notice';
}

/** Alle bevindingen met dezelfde code samen. */
export class FindingGroupResponse {
  /** Vaste code. */
  code: string;
  /** Een fout (error) houdt het overnemen tegen, een melding (notice) niet. */
  @ApiProperty({ enum: severities })
  severity: 'error' | 'notice';
  /** Hoe vaak dit voorkomt in het hele bestand. */
  @ApiProperty({ type: 'integer' })
  count: number;
}

/** Een bestand op weg naar binnen. */
export class ImportResponse {
  /** Kenmerk. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Soort bestand. */
  kind: string;
  /** Stand: na `checked` kunt u overnemen; `refused` betekent dat er fouten in het bestand staan. */
  @ApiProperty({ enum: statuses })
  status: (typeof statuses)[number];
  /** Moment van ontvangst. */
  @ApiProperty({ format: 'date-time' })
  createdAt: string;
  /** Moment waarop het klaar was. */
  @ApiProperty({ format: 'date-time' })
  finishedAt?: string;
  /** Aantal rijen; tijdens de controle een schatting. */
  @ApiProperty({ type: 'integer' })
  totalRows: number;
  /** Aantal rijen dat gedaan is, in deze stap. */
  @ApiProperty({ type: 'integer' })
  doneRows: number;
  counts: ImportCountsResponse;
  /** Bevindingen, ten hoogste 500 en 50 per code. */
  findings: ImportFindingResponse[];
  /** Hoe vaak elke bevinding voorkomt. */
  findingGroups: FindingGroupResponse[];
  /** Er is een bestand met alleen de foute rijen. */
  hasFaultyRows: boolean;

  static of(this: void, run: ImportRun): ImportResponse {
    const { createdAt, finishedAt, ...rest } = run;
    return {
      ...rest,
      findings: [...run.findings],
      findingGroups: [...run.findingGroups],
      createdAt: createdAt.toISOString(),
      ...(finishedAt && { finishedAt: finishedAt.toISOString() }),
    };
  }
}

export class ImportListResponse {
  items: ImportResponse[];
}

/** Een rij zoals wij hem lezen. */
export class ImportRowResponse {
  /** Rij in het bestand. */
  @ApiProperty({ type: 'integer' })
  row: number;
  /** Wat er in elke kolom staat, in de volgorde van `columns`. */
  values: string[];
}

/** De eerste rijen van het bestand, zoals wij ze lezen. */
export class ImportPreviewResponse {
  /** Namen van de kolommen die wij gebruiken. */
  columns: string[];
  items: ImportRowResponse[];

  static of(this: void, preview: ImportPreview): ImportPreviewResponse {
    const items = preview.rows.map(({ number, values }) => ({ row: number, values: [...values] }));
    return { columns: [...preview.columns], items };
  }
}
