import { type DossierState, type GoneReason, dossierStates, goneReasons } from '#libs/dossiers/domain/index.js';
import { withoutNulls } from '#libs/platform/http/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import type { DossierRow } from '../guardian-papers.service.js';

const contents = ['presented', 'sent'] as const;
type Content = (typeof contents)[number];

export class GuardianPaperPath {
  @IsUUID()
  paperId: string;
}

export class AskGuardianPaperRequest {
  /** `presented`: de tekst die voor u ligt, met wat u zelf schreef. `sent`: precies wat naar de school ging. */
  @ApiProperty({ enum: contents })
  @IsIn(contents)
  content: Content;
}

/** Een PDF voor u, en hoe ver die is. */
export class GuardianPaperResponse {
  /** Kenmerk. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Wat erin staat. */
  @ApiProperty({ enum: contents })
  content: Content;
  /** `ready`: te downloaden. `gone`: verwijderd, want oud of niet meer zoals het nu is. */
  @ApiProperty({ enum: dossierStates })
  state: DossierState;
  /** Wanneer u erom vroeg; staat op elke bladzijde. */
  @ApiProperty({ format: 'date-time' })
  askedAt: string;
  /** U haalde hem al eens op. */
  fetched: boolean;
  /** Tot wanneer hij te downloaden is. */
  @ApiProperty({ format: 'date-time' })
  expiresAt?: string;
  /** Waarom hij is verwijderd. */
  @ApiProperty({ enum: goneReasons })
  goneBecause?: GoneReason;
  /** Grootte in bytes. */
  @ApiProperty({ type: 'integer' })
  bytes?: number;
  /** Aantal bladzijden. */
  @ApiProperty({ type: 'integer' })
  pages?: number;

  static of(this: void, row: DossierRow): GuardianPaperResponse {
    const { id, kind, state, askedAt, fetchedAt, expiresAt, goneBecause, bytes, pages } = row;
    return {
      ...{ id, content: kind === 'guardian-sent' ? 'sent' : 'presented', state, askedAt: askedAt.toISOString() },
      fetched: fetchedAt !== null,
      ...withoutNulls({ goneBecause, bytes, pages, expiresAt: expiresAt?.toISOString() ?? null }),
    };
  }
}

export class GuardianPapersResponse {
  items: GuardianPaperResponse[];
}
