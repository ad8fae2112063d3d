import { withoutNulls } from '#libs/platform/http/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsIn, IsUUID } from 'class-validator';
import {
  type DossierKind,
  type DossierState,
  type GoneReason,
  dossierKinds,
  dossierStates,
  goneReasons,
  mostChildren,
  staffKind,
} from '../domain/index.js';
import type { DossierRow } from '../dossiers.service.js';

export class DossierPath {
  @IsUUID()
  dossierId: string;
}

export class AskDossierRequest {
  /** `normal`: zonder vertrouwelijke delen. `restricted`: alleen het vertrouwelijke deel, van één kind. `concept`: wat nu bij de ouders ligt, van één kind. */
  @ApiProperty({ enum: dossierKinds })
  @IsIn(dossierKinds)
  kind: DossierKind;

  /** Kenmerken van wat naar een school ging (`releaseId`); bij `concept` dat van de overdracht. */
  @ApiProperty({ type: 'array', items: { type: 'string', format: 'uuid' }, minItems: 1, maxItems: mostChildren })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(mostChildren)
  @IsUUID(undefined, { each: true })
  ids: string[];
}

/** Een PDF van een of meer overdrachten, en hoe ver die is. */
export class DossierResponse {
  /** Kenmerk. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Wat erin staat. */
  @ApiProperty({ enum: dossierKinds })
  kind: DossierKind;
  /** `ready`: te downloaden. `gone`: verwijderd, want oud of niet meer te lezen. */
  @ApiProperty({ enum: dossierStates })
  state: DossierState;
  /** Hoeveel kinderen zijn gevraagd. */
  @ApiProperty({ type: 'integer' })
  total: number;
  /** Hoeveel daarvan klaar zijn. */
  @ApiProperty({ type: 'integer' })
  done: number;
  /** Hoeveel kinderen er niet in staan; de PDF zegt welke en waarom. */
  @ApiProperty({ type: 'integer' })
  leftOut: number;
  /** Wanneer u erom vroeg; staat op elke bladzijde. */
  @ApiProperty({ format: 'date-time' })
  askedAt: string;
  /** Tot wanneer hij te downloaden is. */
  @ApiProperty({ format: 'date-time' })
  expiresAt?: string;
  /** U haalde hem al eens op. */
  fetched: boolean;
  /** Waarom hij is verwijderd. `withdrawn`: een ouder trok toestemming in. */
  @ApiProperty({ enum: goneReasons })
  goneBecause?: GoneReason;
  /** Op welke dag dat was. */
  @ApiProperty({ format: 'date' })
  goneOn?: string;
  /** SHA-256 van de inhoud; van één kind hetzelfde als bij de overdracht. */
  contentSha256?: string;
  /** SHA-256 van het bestand. */
  fileSha256?: string;
  /** Grootte in bytes. */
  @ApiProperty({ type: 'integer' })
  bytes?: number;
  /** Aantal bladzijden. */
  @ApiProperty({ type: 'integer' })
  pages?: number;

  static of(this: void, row: DossierRow): DossierResponse {
    const { id, state, total, done, items, contentSha256, fileSha256, bytes, pages, goneBecause, goneOn } = row;
    return {
      ...{ id, kind: staffKind(row.kind), state, total, done, askedAt: row.askedAt.toISOString() },
      fetched: row.fetchedAt !== null,
      leftOut: items.filter((item) => item.leftOut).length,
      ...withoutNulls({
        goneBecause,
        goneOn,
        contentSha256,
        fileSha256,
        bytes,
        pages,
        expiresAt: row.expiresAt?.toISOString() ?? null,
      }),
    };
  }
}

export class DossierListResponse {
  items: DossierResponse[];
}
