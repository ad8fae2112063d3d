import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsString, IsUUID, Max, Min } from 'class-validator';
import { type LetterKind, letterKinds } from '../domain/index.js';
import type { TemplateOrigin, TemplateState, TemplateVersion } from '../letter-templates.service.js';

const origins = ['own', 'region', 'standard'] as const;
const version = { type: 'integer', minimum: 0 } as const;
const moment = { type: 'string', format: 'date-time', nullable: true } as const;

export class LetterTemplatesPath {
  /** Uw gemeente of bestuur. */
  @IsUUID()
  organisationId: string;
}

export class LetterTemplatePath extends LetterTemplatesPath {
  /** Soort brief. */
  @ApiProperty({ enum: letterKinds })
  @IsIn(letterKinds)
  letterKind: LetterKind;
}

export class LetterTextRequest {
  /** De tekst van de brief, met velden zoals `{{kindNaam}}`. */
  @IsString()
  text: string;
}

export class SaveLetterTemplateRequest extends LetterTextRequest {
  /** Versie waarvan u uitging; 0 als er nog geen eigen tekst was. */
  @ApiProperty(version)
  @IsInt()
  @Min(0)
  @Max(2_000_000_000)
  version: number;
}

export class ResetLetterTemplateRequest {
  /** Versie waarvan u uitging. */
  @ApiProperty(version)
  @IsInt()
  @Min(0)
  @Max(2_000_000_000)
  version: number;
}

/** De tekst die geldt als de eigen tekst vervalt. */
export class UnderlyingTemplateResponse {
  /** Van de regio (region), of de tekst van Estafette (standard). */
  @ApiProperty({ enum: origins })
  origin: TemplateOrigin;
  /** De tekst. */
  text: string;
}

/** De tekst van één soort brief, zoals die nu geldt. */
export class LetterTemplateResponse {
  /** Soort brief. */
  @ApiProperty({ enum: letterKinds })
  kind: LetterKind;
  /** Van uw organisatie (own), van de regio (region), of de tekst van Estafette (standard). */
  @ApiProperty({ enum: origins })
  origin: TemplateOrigin;
  /** De tekst. */
  text: string;
  /** Versie van uw eigen tekst; stuur die mee als u bewaart. */
  @ApiProperty(version)
  version: number;
  /** Laatst gewijzigd; leeg als er geen eigen tekst geldt. */
  @ApiProperty(moment)
  editedAt: Date | null;
  /** Wat er geldt als u teruggaat. */
  underlying: UnderlyingTemplateResponse;

  static of(this: void, state: TemplateState): LetterTemplateResponse {
    return { ...state, underlying: { ...state.underlying } };
  }
}

export class LetterTemplateListResponse {
  items: LetterTemplateResponse[];
}

/** Een eerdere tekst. */
export class LetterTemplateVersionResponse {
  /** Versie. */
  @ApiProperty(version)
  version: number;
  /** De tekst; leeg (null) als op dat moment de eigen tekst verviel. */
  @ApiProperty({ type: 'string', nullable: true })
  text: string | null;
  /** Wanneer deze tekst is bewaard. */
  @ApiProperty({ type: 'string', format: 'date-time' })
  editedAt: Date;

  static of(this: void, { version: number, text, editedAt }: TemplateVersion): LetterTemplateVersionResponse {
    return { version: number, text, editedAt };
  }
}

export class LetterTemplateVersionListResponse {
  items: LetterTemplateVersionResponse[];
}
