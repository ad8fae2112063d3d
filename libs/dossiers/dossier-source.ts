import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { type PrintableHandover, isGuardianPrint } from '#libs/handovers/domain/index.js';
import { GuardianPrintTexts, PrintableTexts, SealBroken } from '#libs/handovers/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import type { DossierItem, DossierRow } from './data/dossier-row.js';
import type { LeftOutReason } from './domain/index.js';

/** What must be known of a child before the first page is drawn; its answers stay sealed until its turn. */
export interface FoundChild {
  readonly item: DossierItem;
  readonly header: PrintableHandover['header'];
  readonly sha256: string;
  /** when it went, or was laid before parents */
  readonly at: Date;
}

/** Children of a PDF: those that can be printed, and those that cannot and why. */
export interface FoundChildren {
  readonly found: readonly FoundChild[];
  readonly leftOut: readonly { readonly item: DossierItem; readonly name: string; readonly reason: LeftOutReason }[];
}

const unnamed = 'Een kind';

/** Opens handovers one at a time, so that many take as little memory as one. */
@Injectable()
export class DossierSource {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: PrintableTexts,
    private readonly ofGuardians: GuardianPrintTexts,
  ) {}

  /** Looks at all of them first: the list at the front says who is in it and who is not. */
  async look({ items, kind }: DossierRow, actor: Actor): Promise<FoundChildren> {
    const names = await this.unitOfWork.read(actor, (tx) =>
      this.texts.names(
        tx,
        items.map(({ id }) => id),
      ),
    );
    const found: FoundChild[] = [];
    const leftOut: { item: DossierItem; name: string; reason: LeftOutReason }[] = [];
    for (const item of items) {
      const child = item.leftOut ? undefined : await this.open(item, kind, actor).catch(brokenOnly);
      if (child && child !== 'damaged') found.push(factsOf(item, child));
      else leftOut.push({ item, name: names.get(item.id) ?? unnamed, reason: child ?? 'shut' });
    }
    return { found: found.sort(byName), leftOut };
  }

  /** Absent: it may not be read any more. @throws SealBroken */
  open(item: DossierItem, kind: DossierRow['kind'], actor: Actor): Promise<PrintableHandover | undefined> {
    return this.unitOfWork.read(actor, (tx: Transaction) => this.opened(tx, item, kind));
  }

  private async opened(tx: Transaction, item: DossierItem, kind: DossierRow['kind']) {
    const { id, partIds, version, guardian } = item;
    if (isGuardianPrint(kind)) {
      if (!guardian) return undefined;
      const right = { ...item, guardian };
      return kind === 'guardian-sent' ? this.ofGuardians.sent(tx, right) : this.ofGuardians.presented(tx, right);
    }
    return kind === 'concept' ? this.texts.concept(tx, id, version ?? 0) : this.texts.release(tx, id, partIds);
  }
}

function brokenOnly(error: unknown): 'damaged' {
  if (error instanceof SealBroken) return 'damaged';
  throw error;
}

function factsOf(item: DossierItem, { header, sha256, sent, presented }: PrintableHandover): FoundChild {
  return { item, header, sha256, at: (sent ?? presented)?.at ?? new Date(0) };
}

const byName = (one: FoundChild, other: FoundChild): number =>
  one.header.pupilName.localeCompare(other.header.pupilName, 'nl') || (one.item.id < other.item.id ? -1 : 1);
