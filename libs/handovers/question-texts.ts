import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import { ContentSeal, answerPlace, questionPlace } from './content-seal.js';
import { HandoverQuestions, type QuestionRow } from './data/handover-questions.repository.js';
import { mayReadRestricted } from './domain/index.js';

/** A question with its texts readable. */
export interface OpenQuestion extends Omit<QuestionRow, 'question' | 'answer'> {
  readonly text: string;
  readonly answer: string | null;
}

/** Opens questions and answers. Whoever calls this has made sure that the actor may read them. */
@Injectable()
export class QuestionTexts {
  constructor(
    private readonly questions: HandoverQuestions,
    private readonly seal: ContentSeal,
  ) {}

  /** For the school: what is about a restricted part is absent for who may not read it. */
  async ofRelease(tx: Transaction, releaseId: string): Promise<OpenQuestion[]> {
    const rows = await this.questions.ofRelease(tx, releaseId, mayReadRestricted(tx.actor));
    return rows.map((row) => this.opened(row));
  }

  /** For the sender, who wrote all of it. */
  async ofHandover(tx: Transaction, handoverId: string): Promise<OpenQuestion[]> {
    return (await this.questions.ofHandover(tx, handoverId)).map((row) => this.opened(row));
  }

  private opened({ question, answer, ...row }: QuestionRow): OpenQuestion {
    return {
      ...row,
      text: this.seal.open<string>(question, questionPlace(row.id)),
      answer: answer && this.seal.open<string>(answer, answerPlace(row.id)),
    };
  }
}
