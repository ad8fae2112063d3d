import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import { LetterTemplatesRepository, type TemplateRow } from './data/letter-templates.repository.js';
import { type LetterKind, standardTemplates, templateFindings } from './domain/index.js';

/** Who may have a text of their own for a letter. */
export interface TemplateOwners {
  readonly regionId: string;
  readonly boardId: string | null;
}

/** A text that can be printed; `id` null: the standard text. */
export interface ChosenTemplate {
  readonly id: string | null;
  readonly text: string;
}

/** The text that counts: of the board, else of the region, else the one that Estafette brings. */
@Injectable()
export class TemplateChoice {
  constructor(private readonly templates: LetterTemplatesRepository) {}

  /** A text that no longer fits, because a later release asks more of this kind of letter, is passed over. */
  async choose(tx: Transaction, kind: LetterKind, { regionId, boardId }: TemplateOwners): Promise<ChosenTemplate> {
    const owners = boardId === null ? [regionId] : [boardId, regionId];
    const rows = await this.templates.newest(tx, regionId, owners, kind);
    const found = owners.map((owner) => rows.find(({ ownerId }) => ownerId === owner)).find(printable);
    return found ? { id: found.id, text: found.text } : { id: null, text: standardTemplates[kind] };
  }
}

type Printable = TemplateRow & { readonly text: string };
const printable = (row: TemplateRow | undefined): row is Printable =>
  typeof row?.text === 'string' && templateFindings(row.kind, row.text).length === 0;
