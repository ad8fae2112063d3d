import type { Transaction } from '#libs/database/index.js';
import { Directory } from '#libs/organisations/index.js';
import { type PupilLine, PupilReading } from '#libs/pupils/index.js';
import { Injectable } from '@nestjs/common';
import type { DryRunLine } from './data/dry-run.repository.js';

interface Shown {
  readonly pupils: ReadonlyMap<string, PupilLine>;
  readonly names: ReadonlyMap<string, string>;
}

/** Names of children and offices on a page of changes. */
@Injectable()
export class ShownNames {
  constructor(
    private readonly pupils: PupilReading,
    private readonly directory: Directory,
  ) {}

  async of(
    tx: Transaction,
    lines: readonly Pick<DryRunLine, 'pupilId' | 'recipientId' | 'recipientKind'>[],
  ): Promise<Shown> {
    const known = await this.pupils.identitiesOf(tx, [...new Set(lines.map(({ pupilId }) => pupilId))]);
    const offices = lines.filter(({ recipientKind }) => recipientKind !== 'guardian');
    const names = await this.directory.names(
      tx,
      offices.map(({ recipientId }) => recipientId),
    );
    return { pupils: new Map(known.map((pupil) => [pupil.id, pupil])), names };
  }
}
