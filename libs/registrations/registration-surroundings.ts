import type { Transaction } from '#libs/database/index.js';
import { Directory, type Place } from '#libs/organisations/index.js';
import { Injectable } from '@nestjs/common';
import { type WatchTerms, mayRegisterAt, watchTermsOf } from './domain/index.js';
import { noSuchSchool } from './registration-errors.js';
import { WatchKeeper } from './watch-keeper.js';
import { WatchLaw } from './watch-law.js';

/** What a registration touches besides itself: the law and the watch. */
@Injectable()
export class RegistrationSurroundings {
  constructor(
    private readonly law: WatchLaw,
    private readonly keeper: WatchKeeper,
    private readonly directory: Directory,
  ) {}

  /** The days that follow from a birth date; undefined for a child that is not watched. */
  async termsOf(tx: Transaction, bornOn: string): Promise<WatchTerms | undefined> {
    return watchTermsOf(bornOn, await this.law.tables(tx));
  }

  /** @throws not-found unless it is an open school at which the actor may register */
  async schoolOf(tx: Transaction, id: string): Promise<Place> {
    const place = mayRegisterAt(tx.actor, id) ? await this.directory.place(tx, tx.actor.regionId, id) : undefined;
    if (!isOpen(place)) throw noSuchSchool();
    return place;
  }

  /** An open school of the region, of whatever board. */
  async isOpenSchool(tx: Transaction, regionId: string, id: string): Promise<boolean> {
    return isOpen(await this.directory.place(tx, regionId, id));
  }

  changed(tx: Transaction, pupilId: string): Promise<void> {
    return this.keeper.registrationsChanged(tx, pupilId);
  }
}

const isOpen = (place: Place | undefined): place is Place => place?.kind === 'school' && !place.closedOn;
