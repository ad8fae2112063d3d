import type { Transaction } from '#libs/database/index.js';
import type { PupilRow } from '#libs/pupils/index.js';
import { Injectable } from '@nestjs/common';
import { type RegistrationStatus, type WatchTerms, statusOnReceipt, watchTermsOf } from './domain/index.js';
import { WatchKeeper } from './watch-keeper.js';
import { WatchLaw } from './watch-law.js';

/** What a registration touches besides itself: the law and the watch. */
@Injectable()
export class RegistrationSurroundings {
  constructor(
    private readonly law: WatchLaw,
    private readonly keeper: WatchKeeper,
  ) {}

  async statusOn(tx: Transaction, pupil: PupilRow, receivedOn: string): Promise<RegistrationStatus> {
    return statusOnReceipt(receivedOn, (await this.termsOf(tx, pupil.bornOn))?.registrableFromOn);
  }

  /** The days that follow from a birth date; undefined for a child that is not watched. */
  async termsOf(tx: Transaction, bornOn: string): Promise<WatchTerms | undefined> {
    return watchTermsOf(bornOn, await this.law.tables(tx));
  }

  changed(tx: Transaction, pupilId: string): Promise<void> {
    return this.keeper.registrationsChanged(tx, pupilId);
  }
}
