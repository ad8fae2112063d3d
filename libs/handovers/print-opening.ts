import type { Transaction } from '#libs/database/index.js';
import type { FormAnswers, FormDefinition } from '#libs/forms/domain/index.js';
import { FormVersions } from '#libs/forms/index.js';
import { Injectable } from '@nestjs/common';
import { ContentSeal, headerPlace, partPlace, versionPlace } from './content-seal.js';
import type { VersionRow } from './data/handover-versions.repository.js';
import type { ReleasePartRow, ReleaseRow } from './data/release-row.js';
import type { ReleaseHeader, ReleasePart, SealedHeader } from './domain/index.js';

/** What is kept is not what went: it is printed for nobody. */
export class SealBroken extends Error {
  readonly code = 'handover.seal-broken';

  constructor() {
    super('handover.seal-broken');
  }
}

/** Opens sealed content and holds it against its hash: the hash on a page is of what stands on it. */
@Injectable()
export class PrintOpening {
  constructor(
    private readonly seal: ContentSeal,
    private readonly forms: FormVersions,
  ) {}

  header({ id, header }: Pick<ReleaseRow, 'id' | 'header'>): ReleaseHeader {
    const { removed: _, ...shown } = this.seal.open<SealedHeader>(header, headerPlace(id));
    return shown;
  }

  /** All parts that went, in the order of the form. @throws SealBroken */
  parts(release: ReleaseRow, rows: readonly ReleasePartRow[]): Omit<ReleasePart, 'changes'>[] {
    const opened = release.parts.flatMap((partId) => {
      const row = rows.find((each) => each.partId === partId);
      return row ? [this.seal.open<ReleasePart>(row.content, partPlace(release.id, partId))] : [];
    });
    // What changed since an earlier copy is no part of what went.
    const parts = opened.map(({ changes: _, ...part }) => part);
    const isWhole = this.seal.hashOf({ header: this.header(release), parts }) === release.sha256;
    if (!isWhole) throw new SealBroken();
    return parts;
  }

  /** @throws SealBroken */
  version(handoverId: string, { number, content, sha256 }: VersionRow): FormAnswers {
    const answers = this.seal.open<FormAnswers>(content, versionPlace(handoverId, number));
    if (this.seal.hashOf(answers) !== sha256) throw new SealBroken();
    return answers;
  }

  definition(tx: Transaction, formVersionId: string): Promise<FormDefinition> {
    return this.forms.definition(tx, formVersionId);
  }
}
