import type { Transaction } from '#libs/database/index.js';
import { isGuardianPrint } from '#libs/handovers/domain/index.js';
import { GuardianPrints, HandoverPrints } from '#libs/handovers/index.js';
import { localDateOf } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import type { DossierItem, DossierRow, Gone } from './data/dossier-row.js';

type Printed = Pick<DossierRow, 'kind' | 'items'>;

/** Whether a PDF may still be had, and that somebody had it. */
@Injectable()
export class DossierRights {
  constructor(
    private readonly prints: HandoverPrints,
    private readonly guardians: GuardianPrints,
  ) {}

  /** Absent: it may be had. */
  async gone(tx: Transaction, { kind, items }: Printed): Promise<Gone | undefined> {
    const printed = items.filter(({ leftOut }) => !leftOut);
    if (isGuardianPrint(kind)) {
      const isSame = await this.guardians.areAsTheyWere(tx, printed.map(asGuardianRight));
      return isSame ? undefined : { because: 'shut', on: null };
    }
    if (await this.prints.areReadable(tx, kind, printed)) return undefined;
    const at = kind === 'concept' ? undefined : await this.prints.withdrawnAt(tx, printed);
    return at ? { because: 'withdrawn', on: localDateOf(at) } : { because: 'shut', on: null };
  }

  async fetched(tx: Transaction, { kind, items }: Printed, detail: Record<string, string>): Promise<void> {
    const ids = items.filter(({ leftOut }) => !leftOut).map(({ id }) => id);
    if (isGuardianPrint(kind)) for (const id of ids) await this.guardians.fetched(tx, id, detail);
    else if (kind === 'concept') for (const id of ids) await this.prints.conceptFetched(tx, id, detail);
    else await this.prints.fetched(tx, ids, detail);
  }
}

const asGuardianRight = ({ guardian, ...item }: DossierItem) => ({ ...item, ...(guardian && { guardian }) });
