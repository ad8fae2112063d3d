import { ApiProperty } from '@nestjs/swagger';
import { IsUUID, Matches } from 'class-validator';
import { type AttachmentPurpose, type AttachmentScan, attachmentPurposes, attachmentScans } from '../domain/index.js';
import type { AttachmentLine } from '../handover-files.service.js';

export class AttachmentSectionPath {
  @IsUUID()
  handoverId: string;
  /** Kenmerk van het onderdeel in het formulier. */
  @Matches(/^[a-z][a-z0-9-]{0,39}$/)
  sectionId: string;
}

export class AttachmentPath {
  @IsUUID()
  handoverId: string;
  @IsUUID()
  attachmentId: string;
}

export class ReceivedFilePath {
  @IsUUID()
  releaseId: string;
  @IsUUID()
  attachmentId: string;
}

/** Een bestand bij een overdracht, zonder inhoud. */
export class AttachmentResponse {
  /** Kenmerk; een antwoord verwijst ernaar. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** `consent-scan`: het papier waarop een ouder besloot. */
  @ApiProperty({ enum: attachmentPurposes })
  purpose: AttachmentPurpose;
  /** Kenmerk van het onderdeel waarbij het hoort. */
  sectionId?: string;
  /** Naam van het bestand, zonder wat er niet in hoort. */
  name: string;
  /** Soort bestand, zoals het is bekeken. */
  mediaType: string;
  /** Grootte in bytes. */
  @ApiProperty({ type: 'integer' })
  bytes: number;
  /** SHA-256 van de inhoud. */
  sha256: string;
  /** Wat de virusscanner zei. `infected`: de inhoud is gewist. */
  @ApiProperty({ enum: attachmentScans })
  scan: AttachmentScan;
  /** Wanneer het is toegevoegd. */
  @ApiProperty({ format: 'date-time' })
  uploadedAt: string;
  /** Wie het toevoegde. */
  uploadedByName: string;

  static of(this: void, line: AttachmentLine): AttachmentResponse {
    const { id, purpose, sectionId, name, mediaType, bytes, sha256, scan, uploadedAt, uploadedByName } = line;
    return {
      ...{ id, purpose, name, mediaType, bytes, sha256, scan, uploadedByName },
      ...(sectionId !== null && { sectionId }),
      uploadedAt: uploadedAt.toISOString(),
    };
  }
}

export class AttachmentListResponse {
  items: AttachmentResponse[];
}
