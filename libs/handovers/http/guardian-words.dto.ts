import type { SectionAnswers } from '#libs/forms/domain/index.js';
import { ApiProperty } from '@nestjs/swagger';
import type { GuardianText } from '../guardian-texts.js';

/** Wat één ouder in één onderdeel schreef. */
export class GuardianWordsResponse {
  /** Kenmerk van het onderdeel. */
  sectionId: string;
  /** Naam van de ouder. */
  guardianName: string;
  /** De antwoorden, per vraag. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  answers: SectionAnswers;
  /** Wanneer het is opgeslagen. */
  @ApiProperty({ format: 'date-time' })
  savedAt: string;

  static of(this: void, { sectionId, guardianName, answers, savedAt }: GuardianText): GuardianWordsResponse {
    return { sectionId, guardianName, answers, savedAt: savedAt.toISOString() };
  }
}

export class GuardianWordsListResponse {
  items: GuardianWordsResponse[];
}
