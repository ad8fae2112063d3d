import { type ColleagueRow } from '#libs/access/index.js';
import { roleLabel } from '#libs/access/domain/index.js';
import type { SectionAnswers } from '#libs/forms/domain/index.js';
import { withoutNulls } from '#libs/platform/http/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, Matches, MaxLength, MinLength, ValidateIf } from 'class-validator';
import {
  type AnswerChange,
  type AttachmentScan,
  type ReceivedFile,
  type ReceivedPart,
  type ReleaseKind,
  type ReleaseState,
  type Triage,
  attachmentScans,
  releaseKinds,
  releaseStates,
  triages,
} from '../domain/index.js';
import type { ReceivedLine, ReceivedView } from '../received-handover-reading.service.js';
import { HandoverQuestionResponse, longestText, shortestText } from './handover-following.dto.js';

export class ReceivedHandoverPath {
  @IsUUID()
  releaseId: string;
}

/** Wat een school kreeg, in een lijst. */
export class ReceivedHandoverSummary {
  /** Kenmerk. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Naam van het kind, zoals die was toen het werd verstuurd. */
  pupilName: string;
  /** Geboortedatum van het kind. */
  @ApiProperty({ format: 'date' })
  bornOn: string;
  /** De voorschool die het stuurde. */
  preschoolName: string;
  /** Welk formulier. */
  formTitle: string;
  /** `facts`: alleen wat volgens de wet meegaat. */
  @ApiProperty({ enum: releaseKinds })
  kind: ReleaseKind;
  /** De stand. Alleen `open` en `accepted` zijn te lezen. */
  @ApiProperty({ enum: releaseStates })
  state: ReleaseState;
  /** Wanneer het is verstuurd. */
  @ApiProperty({ format: 'date-time' })
  sentAt: string;
  /** Wanneer er voor het laatst iets veranderde. */
  @ApiProperty({ format: 'date-time' })
  changedAt: string;
  /** Nieuw of veranderd sinds u het voor het laatst opende. */
  isNew: boolean;
  /** Kenmerk van de collega die het oppakt. */
  @ApiProperty({ format: 'uuid' })
  assigneeId?: string;
  /** Naam van die collega. */
  assigneeName?: string;
  /** Vragen waarop nog geen antwoord is. */
  @ApiProperty({ type: 'integer' })
  unanswered: number;
  /** Waarvoor de voorschool aandacht vraagt. */
  @ApiProperty({ enum: triages })
  triage: Triage;
  /** Kenmerk van de voorschool. */
  @ApiProperty({ format: 'uuid' })
  senderLocationId: string;
  /** Vanaf deze dag vragen we wat u aan de overdracht had. */
  @ApiProperty({ format: 'date' })
  feedbackDueOn?: string;
  /** Er is terugkoppeling gegeven. */
  hasFeedback: boolean;

  static of(this: void, { release, header }: ReceivedLine): ReceivedHandoverSummary {
    const { id, kind, state, releasedAt, changedAt, isNew, unanswered, assigneeId, assigneeName } = release;
    const { triage, senderLocationId, feedbackDueOn, hasFeedback } = release;
    const { pupilName, bornOn, preschoolName, formTitle } = header;
    return {
      ...{ id, kind, state, isNew, unanswered, pupilName, bornOn, preschoolName, formTitle },
      ...{ sentAt: releasedAt.toISOString(), changedAt: changedAt.toISOString() },
      ...{ triage, senderLocationId, hasFeedback },
      ...withoutNulls({ assigneeId, assigneeName, feedbackDueOn }),
    };
  }
}

export class ReceivedHandoverListResponse {
  items: ReceivedHandoverSummary[];
  /** Waar de volgende bladzijde begint; ontbreekt op de laatste. */
  nextCursor?: string;
}

/** Een antwoord dat anders is dan wat de school eerder kreeg. */
export class AnswerChangeResponse {
  /** Kenmerk van het onderdeel. */
  section: string;
  /** Kenmerk van de vraag. */
  field: string;
  /** De vraag zoals hij is gesteld. */
  label: string;
  /** Wat er met het antwoord gebeurde. */
  @ApiProperty({ enum: ['added', 'changed', 'removed'] })
  change: AnswerChange['change'];
}

/** Een onderdeel met zijn antwoorden. */
export class ReceivedSectionResponse {
  /** Kenmerk van het onderdeel in het formulier. */
  id: string;
  /** De antwoorden, per vraag. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  answers: SectionAnswers;
}

/** Een bestand dat meeging. */
export class ReceivedFileResponse {
  /** Kenmerk; zo staat het ook in het antwoord. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Kenmerk van het onderdeel. */
  section: string;
  /** De vraag waarbij het staat. */
  label: string;
  /** Naam van het bestand. */
  name: string;
  /** Soort bestand. */
  mediaType: string;
  /** Grootte in bytes. */
  @ApiProperty({ type: 'integer' })
  bytes: number;
  /** SHA-256 van de inhoud. */
  sha256: string;
  /** Wat de virusscanner zei. `infected`: de inhoud is gewist. */
  @ApiProperty({ enum: attachmentScans })
  scan: AttachmentScan;

  static of(this: void, file: ReceivedFile): ReceivedFileResponse {
    const { id, section, label, name, mediaType, bytes, sha256, scan } = file;
    return { id, section, label, name, mediaType, bytes, sha256, scan };
  }
}

/** Een deel waarmee ouders instemden, of dat volgens de wet meegaat. */
export class ReceivedPartResponse {
  /** Kenmerk van het deel in het formulier. */
  id: string;
  /** Alleen voor directeur en intern begeleider. */
  restricted: boolean;
  /** De onderdelen. */
  sections: ReceivedSectionResponse[];
  /** Wat anders is dan wat u eerder kreeg. */
  changes: AnswerChangeResponse[];
  /** De bestanden bij de antwoorden. */
  files: ReceivedFileResponse[];

  static of(this: void, { id, restricted, sections, changes, files = [] }: ReceivedPart): ReceivedPartResponse {
    return {
      ...{ id, restricted, changes: [...changes], files: files.map(ReceivedFileResponse.of) },
      sections: Object.entries(sections).map(([section, answers]) => ({ id: section, answers })),
    };
  }
}

/** Wat een school kreeg, met inhoud. */
export class ReceivedHandoverResponse extends ReceivedHandoverSummary {
  /** De versie van het formulier. */
  @ApiProperty({ format: 'uuid' })
  formVersionId: string;
  /** SHA-256 van wat er ging. */
  sha256: string;
  /** De delen die u mag lezen; leeg als de overdracht gesloten is. */
  parts: ReceivedPartResponse[];
  /** Delen die u eerder kreeg en die niet meer meegaan. */
  removedParts: string[];
  /** Vragen en antwoorden. */
  questions: HandoverQuestionResponse[];
  /** Deze kopie gaat weg op deze dag, omdat de bewaartermijn dan voorbij is. */
  @ApiProperty({ type: 'string', format: 'date' })
  goesOn?: string;
  /** De rest van de kopie ging weg op deze dag, omdat de bewaartermijn voorbij was. */
  @ApiProperty({ type: 'string', format: 'date' })
  removedOn?: string;

  static ofView(this: void, view: ReceivedView): ReceivedHandoverResponse {
    const { formVersionId, sha256 } = view.release;
    return {
      ...ReceivedHandoverSummary.of(view),
      ...{ formVersionId, sha256 },
      removedParts: [...view.removed],
      parts: view.parts.map(ReceivedPartResponse.of),
      questions: view.questions.map(HandoverQuestionResponse.of),
      ...withoutNulls({ ...view.keeping }),
    };
  }
}

export class AskQuestionRequest {
  /** De vraag. Zij staat bij de overdracht en in geen enkele mail. */
  @ApiProperty({ type: 'string', minLength: shortestText, maxLength: longestText })
  @IsString()
  @MinLength(shortestText)
  @MaxLength(longestText)
  text: string;

  /** Het deel waarover de vraag gaat. Is dat alleen voor directeur en intern begeleider, dan de vraag ook. */
  @ApiProperty({ type: 'string', required: false })
  @IsOptional()
  @Matches(/^[a-z][a-z0-9-]{0,39}$/)
  partId?: string;
}

export class AskedQuestionResponse {
  /** Kenmerk van de vraag. */
  @ApiProperty({ format: 'uuid' })
  id: string;
}

export class AssignRequest {
  /** De collega die het oppakt; `null`: niemand in het bijzonder. */
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  @ValidateIf(({ personId }: AssignRequest) => personId !== null)
  @IsUUID()
  personId: string | null;
}

/** Een collega aan wie u kunt toewijzen. */
export class ColleagueResponse {
  /** Kenmerk. */
  @ApiProperty({ format: 'uuid' })
  personId: string;
  /** Naam. */
  name: string;
  /** Rol. */
  role: string;

  static of(this: void, { personId, name, role }: ColleagueRow): ColleagueResponse {
    return { personId, name, role: roleLabel(role) };
  }
}

export class ColleaguesResponse {
  items: ColleagueResponse[];
}
