import type { Transaction } from '#libs/database/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { Injectable } from '@nestjs/common';
import { DirectoryRepository, type ListedSchool, type Place } from './data/directory.repository.js';
import type { LocationKind, Sector } from './domain/index.js';

const millisecondsKept = 60_000;
const mostKept = 20_000;

/** Looks organisations up for other capabilities, inside the transaction they already have. */
@Injectable()
export class Directory {
  private readonly kept = new Map<string, { name: string; until: number }>();

  constructor(
    private readonly directory: DirectoryRepository,
    private readonly clock: Clock,
  ) {}

  /** A location of this municipality, closed or not; undefined when it is none of its locations. */
  place(tx: Transaction, regionId: string, id: string): Promise<Place | undefined> {
    return this.directory.place(tx, regionId, id);
  }

  /** All locations of one kind in a municipality. */
  places(tx: Transaction, regionId: string, kind: LocationKind): Promise<Place[]> {
    return this.directory.places(tx, regionId, kind);
  }

  /** For everybody: open schools of one sector by what their name or address holds. */
  openSchools(
    tx: Transaction,
    question: { readonly sector: Sector; readonly text: string; readonly limit: number },
  ): Promise<ListedSchool[]> {
    return this.directory.openSchools(tx, question);
  }

  /** For everybody: a school by its BRIN of six signs, closed or not. */
  schoolByCode(tx: Transaction, code: string): Promise<ListedSchool | undefined> {
    return this.directory.schoolByCode(tx, code);
  }

  /** The wijk an address stands in; undefined outside the municipality. */
  async wijkIdOf(tx: Transaction, regionId: string, postcode: string): Promise<string | undefined> {
    return (await this.directory.wijkIds(tx, regionId, postcode.slice(0, 4))).get(postcode.slice(0, 4));
  }

  /** All wijken of a municipality by the four digits of a postcode, for whole files. */
  wijkIds(tx: Transaction, regionId: string): Promise<ReadonlyMap<string, string>> {
    return this.directory.wijkIds(tx, regionId);
  }

  /**
   * Names of locations, wijken, stadsdelen and organisations. They are public and seldom change, and every line of every
   * list shows some: they are kept for a minute.
   */
  async names(tx: Transaction, ids: Iterable<string | null>): Promise<ReadonlyMap<string, string>> {
    const now = this.clock.now().getTime();
    if (this.kept.size > mostKept) this.kept.clear();
    const names = new Map<string, string>();
    const missing: string[] = [];
    for (const id of new Set(ids)) {
      const known = id === null ? undefined : this.kept.get(id);
      if (known && known.until > now) names.set(id!, known.name);
      else if (id !== null) missing.push(id);
    }
    if (missing.length === 0) return names;
    for (const { id, name } of await this.directory.names(tx, missing)) {
      this.kept.set(id, { name, until: now + millisecondsKept });
      names.set(id, name);
    }
    return names;
  }
}
