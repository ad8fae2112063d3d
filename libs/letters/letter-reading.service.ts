import { createHash } from 'node:crypto';
import { UnitOfWork } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { type Actor, notFound } from '#libs/platform/domain/index.js';
import { Sealer } from '#libs/platform/encryption/index.js';
import { Injectable } from '@nestjs/common';
import { LettersRepository } from './data/letters.repository.js';
import { letterFileName } from './domain/index.js';
import { letterPlace } from './letter-place.js';

export interface OpenedLetter {
  readonly fileName: string;
  readonly pdf: Buffer;
}

/** Opening a letter is an audited act: without the row in the log there is no letter. */
@Injectable()
export class LetterReading {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly letters: LettersRepository,
    private readonly sealer: Sealer,
    private readonly audit: AuditLog,
  ) {}

  async open(actor: Actor, id: string): Promise<OpenedLetter> {
    return this.unitOfWork.run(actor, async (tx) => {
      const letter = await this.letters.find(tx, id);
      if (!letter) throw notFound('letter.not-found');
      const pdf = this.sealer.open(letter.document, letterPlace(id));
      if (createHash('sha256').update(pdf).digest('hex') !== letter.sha256) throw new Error('A letter has changed');
      await this.audit.record(tx, { action: 'letter.opened', objectKind: 'letter', objectId: id });
      return { fileName: letterFileName(letter.kind, letter.datedOn), pdf };
    });
  }
}
