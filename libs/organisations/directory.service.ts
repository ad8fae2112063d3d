import type { Transaction } from '#libs/database/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { Injectable } from '@nestjs/common';
import { DirectoryRepository, type Place } from './data/directory.repository.js';
import type { LocationKind } from './domain/index.js';

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
    const wanted = [...new Set(ids)].filter((id) => id !== null);
    const missing = wanted.filter((id) => (this.kept.get(id)?.until ?? 0) < now);
    if (missing.length > 0) await this.load(tx, missing, now);
    return new Map(wanted.map((id) => [id, this.kept.get(id)?.name ?? '']));
  }

  private async load(tx: Transaction, ids: readonly string[], now: number): Promise<void> {
    if (this.kept.size + ids.length > mostKept) this.kept.clear();
    for (const { id, name } of await this.directory.names(tx, ids)) {
      this.kept.set(id, { name, until: now + millisecondsKept });
    }
  }
}
