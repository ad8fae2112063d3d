import { createHash } from 'node:crypto';
import { Sealer } from '#libs/platform/encryption/index.js';
import { Injectable } from '@nestjs/common';

/** Content as it rests beside a handover: sealed, and bound to the table, column and row where it stands. */
@Injectable()
export class ContentSeal {
  constructor(private readonly sealer: Sealer) {}

  /** @param where table, column and row, such as `handover_event.note.<id>` */
  seal(content: unknown, where: string): Buffer {
    return this.sealer.seal(Buffer.from(JSON.stringify(content)), where);
  }

  open<Content>(sealed: Buffer, where: string): Content {
    return JSON.parse(this.sealer.open(sealed, where).toString('utf8')) as Content;
  }

  /** SHA-256 of exactly the text that is sealed. */
  hashOf(content: unknown): string {
    return createHash('sha256').update(JSON.stringify(content)).digest('hex');
  }
}

export const versionPlace = (handoverId: string, number: number): string =>
  `handover_version.content.${handoverId}.${number}`;
export const guardianPlace = (
  handoverId: string,
  text: { readonly versionNumber: number; readonly guardianId: string; readonly sectionId: string },
): string => `guardian_answer.answers.${handoverId}.${text.versionNumber}.${text.guardianId}.${text.sectionId}`;
export const headerPlace = (releaseId: string): string => `handover_release.header.${releaseId}`;
export const partPlace = (releaseId: string, partId: string): string =>
  `handover_release_part.content.${releaseId}.${partId}`;
export const notePlace = (eventId: string): string => `handover_event.note.${eventId}`;
export const questionPlace = (questionId: string): string => `handover_question.question.${questionId}`;
export const feedbackPlace = (releaseId: string): string => `handover_feedback.words.${releaseId}`;
export const answerPlace = (questionId: string): string => `handover_question.answer.${questionId}`;
export const attachmentPlace = (id: string): string => `handover_attachment.${id}`;
export const attachmentNamePlace = (id: string): string => `handover_attachment.name.${id}`;
