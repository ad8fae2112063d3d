import { timingSafeEqual } from 'node:crypto';
import { UnitOfWork } from '#libs/database/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import {
  type Actor,
  type CodeJudgement,
  type Finding,
  codeExpiresAt,
  codeRules,
  invalid,
  judgeCode,
  secondsToNextCode,
  tidyCode,
} from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { expiredCode, noApplication, noMoreCodes, waitForCode, wrongCode } from './application-errors.js';
import type { Started } from './application-intake.service.js';
import { ApplicationNoticePlanning } from './application-notice-planning.js';
import { ApplicationReceiving } from './application-receiving.js';
import { ApplicationSeal } from './application-seal.js';
import type { ApplicationRow } from './data/application-row.js';
import { ApplicationsRepository } from './data/applications.repository.js';
import type { Receipt } from './domain/index.js';

/** The parent gives the code of the mail: from that moment the school has received the application. */
@Injectable()
export class ApplicationConfirming {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly applications: ApplicationsRepository,
    private readonly receiving: ApplicationReceiving,
    private readonly seal: ApplicationSeal,
    private readonly planning: ApplicationNoticePlanning,
    private readonly clock: Clock,
  ) {}

  /**
   * The same code again, within its ten minutes, gives the same receipt: an answer that got lost does not cost parents their day.
   * @throws invalid when the code is wrong, expired or guessed at too often; a wrong guess is counted whatever follows
   */
  async confirm(actor: Actor, id: string, typed: string): Promise<Receipt> {
    const outcome = await this.unitOfWork.run(actor, async (tx): Promise<Receipt | Finding> => {
      const row = await this.applications.lock(tx, id);
      if (!row) throw noApplication();
      const judgement = this.judge(row, typed);
      if (judgement === 'wrong') await this.applications.guessed(tx, id);
      if (judgement !== 'right') return findingOf(judgement, row);
      return row.status === 'unconfirmed' ? this.receiving.receive(tx, row) : this.receiving.receiptOf(tx, row);
    });
    if ('reason' in outcome) throw invalid('application.code-refused', [outcome]);
    return outcome;
  }

  /** Another code to the same address; the one before no longer works. */
  async sendCode(actor: Actor, id: string): Promise<Started> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await this.applications.lock(tx, id);
      if (row?.status !== 'unconfirmed') throw noApplication();
      const now = this.clock.now();
      const seconds = secondsToNextCode(row.codeNumber, row.codeSentAt, now);
      if (seconds === undefined) throw noMoreCodes();
      if (seconds > 0) throw waitForCode(seconds);
      await this.applications.codeSent(tx, id, now);
      const key = `code:${id}:${row.codeNumber + 1}`;
      await this.planning.plan(tx, { key, kind: 'code', applicationId: id }, now);
      return { id, codeExpiresAt: codeExpiresAt(now) };
    });
  }

  /** For the link in the mail: when what was received where. Nothing of a child. */
  async receipt(actor: Actor, id: string): Promise<Receipt> {
    return this.unitOfWork.read(actor, async (tx) => {
      const row = await this.applications.find(tx, id);
      if (!row || row.status === 'unconfirmed') throw noApplication();
      return this.receiving.receiptOf(tx, row);
    });
  }

  private judge(row: ApplicationRow, typed: string): CodeJudgement {
    const [given, right] = [tidyCode(typed), this.seal.codeOf(row.id, row.codeNumber)].map((code) => Buffer.from(code));
    const isSame = given!.length === right!.length && timingSafeEqual(given!, right!);
    return judgeCode({ sentAt: row.codeSentAt, guesses: row.codeGuesses }, isSame, this.clock.now());
  }
}

const findingOf = (judgement: CodeJudgement, { codeGuesses }: ApplicationRow): Finding =>
  judgement === 'wrong' ? wrongCode(codeRules.mostGuesses - codeGuesses - 1) : expiredCode;
