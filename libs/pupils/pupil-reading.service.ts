import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { type Term, termsFor } from '#libs/deadlines/domain/index.js';
import { LawService } from '#libs/deadlines/index.js';
import { Directory } from '#libs/organisations/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { type Actor, type LocalDate, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import type { GuardianRow, NamesakeRow, PupilLine, PupilRow } from './data/pupil-row.js';
import { type PupilQuestion, PupilSearch } from './data/pupil-search.repository.js';
import { PupilsRepository } from './data/pupils.repository.js';
import {
  type Difference,
  type PupilName,
  differencesBetween,
  mayReadPostcode,
  nameKey,
  nameSearchesOf,
} from './domain/index.js';

export type { GuardianRow, PupilLine, PupilRow };

/** A child as one reader may see it. */
export interface PupilView {
  readonly pupil: PupilRow;
  readonly guardians: readonly GuardianRow[];
  readonly namesakes: readonly Namesake[];
  /** what follows from the birth date, in order of day */
  readonly terms: readonly Term[];
  readonly names: Names;
}

export interface Namesake extends NamesakeRow {
  readonly differences: readonly Difference[];
}

export interface PupilPage {
  readonly lines: readonly PupilLine[];
  readonly names: Names;
}

export interface SearchText extends Omit<PupilQuestion, 'names'> {
  readonly text?: string;
}

type Names = ReadonlyMap<string, string>;

/** Looking at children. Reading one is an audited act: without the row in the log there is no answer. */
@Injectable()
export class PupilReading {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pupils: PupilsRepository,
    private readonly search: PupilSearch,
    private readonly directory: Directory,
    private readonly law: LawService,
    private readonly audit: AuditLog,
  ) {}

  async read(actor: Actor, id: string): Promise<PupilView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const pupil = await this.inSight(tx, id);
      const guardians = await this.pupils.guardiansOf(tx, id);
      const namesakes = await this.pupils.namesakesOf(tx, pupil);
      const places = [pupil, ...namesakes].map(({ preschoolLocationId }) => preschoolLocationId);
      const names = await this.directory.names(tx, [pupil.wijkId, ...places]);
      const terms = termsFor({ bornOn: pupil.bornOn }, await this.law.within(tx));
      await this.audit.record(tx, { action: 'pupil.read', objectKind: 'pupil', objectId: id });
      return {
        pupil: shownTo(actor, pupil),
        guardians,
        terms,
        namesakes: namesakes.map((other) => besides(pupil, other)),
        names,
      };
    });
  }

  async list(actor: Actor, { text, ...question }: SearchText): Promise<PupilPage> {
    const names = text === undefined ? [] : nameSearchesOf(text);
    if (text !== undefined && names.length === 0) return { lines: [], names: new Map() };
    return this.unitOfWork.read(actor, async (tx) => {
      const lines = await this.search.page(tx, { ...question, names });
      const ids = lines.flatMap(({ wijkId, preschoolLocationId }) => [wijkId, preschoolLocationId]);
      return { lines, names: await this.directory.names(tx, ids) };
    });
  }

  /** For other capabilities: the child, when the actor may come across it. */
  async inSight(tx: Transaction, id: string): Promise<PupilRow> {
    const pupil = await this.pupils.find(tx, id);
    if (!pupil) throw notFound('pupil.not-found');
    return pupil;
  }

  /** For other capabilities: children in sight with exactly these names and this birth date. */
  async alike(tx: Transaction, child: PupilName & { readonly bornOn: LocalDate }): Promise<PupilLine[]> {
    const keys = { givenKey: nameKey(child.givenName), familyKey: nameKey(child.familyName) };
    const nothing = { postcode: null, preschoolLocationId: null, preschoolReference: null };
    const known = await this.pupils.knownLike(tx, tx.actor.regionId, { ...keys, ...nothing, bornOn: child.bornOn });
    return this.search.byIds(
      tx,
      known.map(({ id }) => id),
    );
  }

  /** For other capabilities: who looks after a child that was found in sight. */
  guardiansOf(tx: Transaction, id: string): Promise<GuardianRow[]> {
    return this.pupils.guardiansOf(tx, id);
  }

  /** For other capabilities: who these children are, as far as the actor may know. */
  identitiesOf(tx: Transaction, ids: readonly string[]): Promise<PupilLine[]> {
    return this.search.byIds(tx, ids);
  }
}

const shownTo = (actor: Actor, pupil: PupilRow): PupilRow =>
  mayReadPostcode(actor, pupil) ? pupil : { ...pupil, postcode: null };

// That two postcodes differ is told without telling either; of a secret address not even that.
function besides(pupil: PupilRow, other: NamesakeRow): Namesake {
  const differences = differencesBetween(pupil, other);
  const secret = pupil.addressSecret || other.addressSecret;
  return { ...other, differences: secret ? differences.filter((name) => name !== 'postcode') : differences };
}
