import { createHash } from 'node:crypto';
import type { Transaction } from '#libs/database/index.js';
import { Directory } from '#libs/organisations/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { type LocalDate, notFound } from '#libs/platform/domain/index.js';
import { Sealer } from '#libs/platform/encryption/index.js';
import { Injectable } from '@nestjs/common';
import { type LetterRow, LettersRepository } from './data/letters.repository.js';
import type { LetterContent, LetterFields, LetterSender } from './domain/index.js';
import { letterPdf } from './letter-pdf.js';
import { letterPlace } from './letter-place.js';
import { TemplateChoice } from './template-choice.js';

export type { LetterRow };

/** A letter to be written: of one kind, with exactly the fields of that kind. */
export type NewLetter = LetterFields & {
  readonly regionId: string;
  readonly boardId: string | null;
  readonly schoolLocationId: string;
  readonly pupilId: string;
  /** the registration that the letter is about */
  readonly subjectId: string;
  readonly datedOn: LocalDate;
};

/** Letters for other capabilities, inside the transaction of the step that they belong to: both happen, or neither. */
@Injectable()
export class Letters {
  constructor(
    private readonly letters: LettersRepository,
    private readonly templates: TemplateChoice,
    private readonly directory: Directory,
    private readonly sealer: Sealer,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Writes a letter with the text of the board, else of the region, else the standard text. Call it before the audit entry
   * of the step itself: from the first entry on nobody else can write to the log.
   * @throws not-found when it is no location of that region
   */
  async write(tx: Transaction, letter: NewLetter): Promise<{ readonly id: string }> {
    const { kind, fields, regionId, boardId, datedOn } = letter;
    const sender = await this.senderOf(tx, letter);
    const template = await this.templates.choose(tx, kind, { regionId, boardId });
    const id = await this.letters.newId(tx);
    const content = { kind, fields, sender, datedOn, reference: referenceOf(id) } as LetterContent;
    const pdf = await letterPdf(template.text, content);
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    const document = this.sealer.seal(pdf, letterPlace(id));
    const { schoolLocationId, pupilId, subjectId } = letter;
    const about = { regionId, boardId, schoolLocationId, pupilId, subjectId };
    await this.letters.insert(tx, {
      ...about,
      id,
      kind,
      templateId: template.id,
      datedOn,
      sha256,
      bytes: pdf.length,
      document,
    });
    const detail = { kind, pupilId, subjectId, templateId: template.id, sha256 };
    await this.audit.record(tx, { action: 'letter.written', objectKind: 'letter', objectId: id, detail });
    return { id };
  }

  /** The letters about one registration, oldest first; none for who may not open them. */
  listOf(tx: Transaction, subjectId: string): Promise<LetterRow[]> {
    return this.letters.ofSubject(tx, subjectId);
  }

  private async senderOf(tx: Transaction, letter: NewLetter): Promise<LetterSender> {
    const place = await this.directory.place(tx, letter.regionId, letter.schoolLocationId);
    if (!place) throw notFound('location.not-found');
    const names = await this.directory.names(tx, [letter.boardId]);
    const boardName = letter.boardId === null ? null : (names.get(letter.boardId) ?? null);
    return { schoolName: place.name, boardName, sector: place.sector, governance: place.governance };
  }
}

/** The last signs of the id, which differ the most: `9F2A-41BC`. */
function referenceOf(id: string): string {
  const signs = id.replaceAll('-', '').slice(-8).toUpperCase();
  return `${signs.slice(0, 4)}-${signs.slice(4)}`;
}
