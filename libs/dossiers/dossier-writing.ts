import { createHash } from 'node:crypto';
import { roleLabel } from '#libs/access/domain/index.js';
import { isGuardianPrint } from '#libs/handovers/domain/index.js';
import { UnitOfWork } from '#libs/database/index.js';
import { Directory } from '#libs/organisations/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import { PdfBook } from '#libs/platform/pdf/index.js';
import { Injectable } from '@nestjs/common';
import type { DossierItem, DossierRow } from './data/dossier-row.js';
import { type FoundChild, type FoundChildren, DossierSource } from './dossier-source.js';
import { copyStamp, dossierChapter, dossierFront, dossierTitle, guardianStamp } from './domain/index.js';

/** A PDF as it was written, with what is in it. */
export interface WrittenDossier {
  readonly bytes: Buffer;
  readonly pages: number;
  readonly items: readonly DossierItem[];
  /** of one child its seal, of many their seals together */
  readonly contentSha256: string;
}

/** Writes a PDF out of sealed content. The same wish gives the same bytes, however often it is begun. */
@Injectable()
export class DossierWriting {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly directory: Directory,
    private readonly source: DossierSource,
  ) {}

  /** Absent: nobody is left to print. @param progress called with how many are done */
  async write(
    dossier: DossierRow,
    actor: Actor,
    progress: (done: number) => Promise<void>,
  ): Promise<WrittenDossier | undefined> {
    const children = await this.source.look(dossier, actor);
    const { found } = children;
    if (found.length === 0) return undefined;
    const stamp = await this.stampOf(dossier, actor);
    const book = new PdfBook(factsOf(dossier, found, stamp));
    if (dossier.total > 1) this.drawFront(book, children, stamp);
    for (const [place, { item }] of found.entries()) {
      const handover = await this.source.open(item, dossier.kind, actor);
      // It was there a moment ago: from the start, without this child.
      if (!handover) throw new Error('dossier.changed-meanwhile');
      book.add(dossierChapter(handover, dossier.kind === 'restricted' ? 'restricted' : 'normal', stamp));
      await progress(place + 1);
    }
    const { bytes, pages } = await book.finish();
    return { bytes, pages, items: itemsOf(children), contentSha256: sealOf(found) };
  }

  private drawFront(book: PdfBook, { found, leftOut }: FoundChildren, stamp: string): void {
    const names = found.map(({ header }) => header.pupilName);
    book.begin(dossierFront(names.length, leftOut, stamp), names);
  }

  private async stampOf({ kind, organisationId, personRole, askedAt }: DossierRow, actor: Actor): Promise<string> {
    if (isGuardianPrint(kind)) return guardianStamp(askedAt);
    const names = await this.unitOfWork.read(actor, (tx) => this.directory.names(tx, [organisationId]));
    const organisationName = names.get(organisationId) ?? '';
    return copyStamp({ organisationName, roleLabel: roleLabel(personRole), askedAt });
  }
}

/** Made at the moment of the last thing in it, and not of the making: so a retry gives the same file. */
function factsOf({ kind, total }: DossierRow, found: readonly FoundChild[], stamp: string) {
  const [first] = found;
  return {
    ...{ title: dossierTitle(kind, total, first!.header.formTitle), stamp },
    author: total > 1 ? 'Estafette' : first!.header.preschoolName,
    createdAt: new Date(Math.max(...found.map(({ at }) => at.getTime()))),
  };
}

const itemsOf = ({ found, leftOut }: FoundChildren): DossierItem[] => [
  ...found.map(({ item }) => item),
  ...leftOut.map(({ item, reason }) => ({ ...item, leftOut: reason })),
];

function sealOf(found: readonly FoundChild[]): string {
  const [first, ...others] = found.map(({ sha256 }) => sha256);
  return others.length === 0
    ? first!
    : createHash('sha256')
        .update([first, ...others].join('\n'))
        .digest('hex');
}
