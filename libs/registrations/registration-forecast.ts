import type { Transaction } from '#libs/database/index.js';
import type { Place } from '#libs/organisations/index.js';
import type { LocalDate } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { type RegistrationDraft, type RegistrationStatus, watchTermsOf } from './domain/index.js';
import { RegistrationClocks } from './registration-clocks.js';
import { WatchLaw } from './watch-law.js';

export interface Forecast {
  readonly status: RegistrationStatus;
  /** null: no clock runs */
  readonly decisionDueOn: LocalDate | null;
  /** the day from which a vooraanmelding can be confirmed; null when nothing has to be */
  readonly confirmableFromOn: LocalDate | null;
}

/** What a registration becomes by the law, before there is one: for who must tell parents the day at once. */
@Injectable()
export class RegistrationForecast {
  constructor(
    private readonly clocks: RegistrationClocks,
    private readonly law: WatchLaw,
  ) {}

  async of(
    tx: Transaction,
    asked: Pick<RegistrationDraft, 'receivedOn' | 'supportNeed'>,
    bornOn: LocalDate,
    place: Place,
  ): Promise<Forecast> {
    const { status, decisionDueOn } = await this.clocks.first(
      tx,
      { ...asked, enrolledElsewhere: false },
      bornOn,
      place,
    );
    const terms = status === 'pre-registered' ? watchTermsOf(bornOn, await this.law.tables(tx)) : undefined;
    return { status, decisionDueOn, confirmableFromOn: terms?.registrableFromOn ?? null };
  }
}
