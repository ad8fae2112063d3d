import type { GuardianFile } from '#libs/handovers/index.js';
import { type AttachmentScan, attachmentScans } from '#libs/handovers/domain/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';

export class GuardianFilePath {
  @IsUUID()
  attachmentId: string;
}

/** Een bestand dat bij de tekst hoort, zonder inhoud. */
export class GuardianFileResponse {
  /** Kenmerk; een antwoord verwijst ernaar. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Naam van het bestand. */
  name: string;
  /** Soort bestand. */
  mediaType: string;
  /** Grootte in bytes. */
  @ApiProperty({ type: 'integer' })
  bytes: number;
  /** Wat de virusscanner zei. `infected`: de inhoud is gewist. */
  @ApiProperty({ enum: attachmentScans })
  scan: AttachmentScan;

  static of(this: void, { id, name, mediaType, bytes, scan }: GuardianFile): GuardianFileResponse {
    return { id, name, mediaType, bytes, scan };
  }
}
