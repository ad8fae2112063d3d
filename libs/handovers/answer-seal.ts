import type { SectionAnswers } from '#libs/forms/domain/index.js';
import { Sealer } from '#libs/platform/encryption/index.js';
import { Injectable } from '@nestjs/common';

/** Answers as they rest in the database: sealed, and bound to the section of the handover that they belong to. */
@Injectable()
export class AnswerSeal {
  constructor(private readonly sealer: Sealer) {}

  seal(answers: SectionAnswers, handoverId: string, sectionId: string): Buffer {
    return this.sealer.seal(Buffer.from(JSON.stringify(answers)), placeOf(handoverId, sectionId));
  }

  open(sealed: Buffer, handoverId: string, sectionId: string): SectionAnswers {
    return JSON.parse(this.sealer.open(sealed, placeOf(handoverId, sectionId)).toString('utf8')) as SectionAnswers;
  }
}

const placeOf = (handoverId: string, sectionId: string): string =>
  `handover_section.answers.${handoverId}.${sectionId}`;
