import type { Transaction } from '#libs/database/index.js';
import { Directory } from '#libs/organisations/index.js';
import { type DomainError, notFound } from '#libs/platform/domain/index.js';
import type { PupilRow } from '#libs/pupils/index.js';
import { Injectable } from '@nestjs/common';
import {
  type RegistrationStatus,
  type WatchTerms,
  mayRegisterAt,
  statusOnReceipt,
  watchTermsOf,
} from './domain/index.js';
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

  async statusOn(tx: Transaction, pupil: PupilRow, receivedOn: string): Promise<RegistrationStatus> {
    return statusOnReceipt(receivedOn, (await this.termsOf(tx, pupil.bornOn))?.registrableFromOn);
  }

  /** The days that follow from a birth date; undefined for a child that is not watched. */
  async termsOf(tx: Transaction, bornOn: string): Promise<WatchTerms | undefined> {
    return watchTermsOf(bornOn, await this.law.tables(tx));
  }

  /** @throws not-found unless it is an open school at which the actor may register */
  async schoolOf(tx: Transaction, id: string): Promise<{ boardId: string | null }> {
    const place = mayRegisterAt(tx.actor, id) ? await this.directory.place(tx, tx.actor.regionId, id) : undefined;
    if (place?.kind !== 'school' || place.closedOn) throw noSuchSchool();
    return place;
  }

  changed(tx: Transaction, pupilId: string): Promise<void> {
    return this.keeper.registrationsChanged(tx, pupilId);
  }
}

export const noSuchSchool = (): DomainError =>
  notFound(
    'location.not-found',
    'Deze school is niet gevonden, is gesloten, of is niet van jouw organisatie. Kies een andere.',
  );
