import type { FormFinding, SectionAnswers } from '#libs/forms/domain/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsObject, IsUUID, Matches, Min } from 'class-validator';
import type { OpenSection } from '../handover-contents.js';
import type { SavedSection } from '../handover-drafting.service.js';

export class HandoverSectionPath {
  @IsUUID()
  handoverId: string;
  /** Kenmerk van het onderdeel in het formulier. */
  @Matches(/^[a-z][a-z0-9-]{0,39}$/)
  sectionId: string;
}

export class SaveAnswersRequest {
  /** Het nummer van de tekst die op uw scherm stond; zo raakt niets van een collega kwijt. */
  @IsInt()
  @Min(1)
  revision: number;

  /** De antwoorden van dit onderdeel, per vraag. Wat niet is ingevuld, ontbreekt. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  @IsObject()
  answers: SectionAnswers;
}

/** Wat er niet klopt of nog mist in een antwoord. */
export class FormFindingResponse {
  /** Kenmerk van het onderdeel. */
  section: string;
  /** Plaats van het antwoord in het onderdeel (JSON pointer). */
  pointer: string;
  /** `missing` mag wachten tot het versturen; `wrong` niet. */
  @ApiProperty({ enum: ['missing', 'wrong'] })
  level: 'missing' | 'wrong';
  /** De regel waaraan niet is voldaan. */
  rule: string;
  /** Wat er is en wat u kunt doen. */
  reason: string;

  static of(this: void, { section, pointer, level, rule, reason }: FormFinding): FormFindingResponse {
    return { section, pointer, level, rule, reason };
  }
}

export class FormFindingsResponse {
  findings: FormFindingResponse[];
}

/** Een onderdeel met zijn antwoorden. */
export class HandoverSectionResponse {
  /** Kenmerk van het onderdeel in het formulier. */
  id: string;
  /** Nummer van deze tekst; noem het bij het opslaan. */
  revision: number;
  /** De antwoorden, per vraag. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  answers: SectionAnswers;
  /** Vragen waarvan het antwoord door Estafette is ingevuld en door niemand is gewijzigd. */
  prefilled: string[];
  /** Voltooid: alleen te lezen, tot het wordt heropend. */
  closed: boolean;
  /** Wanneer het is opgeslagen; ontbreekt als niemand nog iets invulde. */
  @ApiProperty({ format: 'date-time' })
  savedAt?: string;
  /** Wie het opsloeg. */
  savedByName?: string;

  static of(this: void, section: OpenSection): HandoverSectionResponse {
    const { sectionId, revision, answers, prefilled, closed, savedAt, savedByName } = section;
    return {
      ...{ id: sectionId, revision, answers, closed, prefilled: [...prefilled] },
      ...(savedAt && { savedAt: savedAt.toISOString() }),
      ...(savedByName && { savedByName }),
    };
  }
}

/** Wat is opgeslagen, en wat er nog niet klopt. */
export class SavedSectionResponse extends FormFindingsResponse {
  /** Nummer van de opgeslagen tekst. */
  revision: number;
  /** Wanneer het is opgeslagen. */
  @ApiProperty({ format: 'date-time' })
  savedAt: string;

  static of(this: void, { revision, savedAt, findings }: SavedSection): SavedSectionResponse {
    return { revision, savedAt: savedAt.toISOString(), findings: findings.map(FormFindingResponse.of) };
  }
}
