import type { Transaction } from '#libs/database/index.js';
import { Letters } from '#libs/letters/index.js';
import { Directory, type Place } from '#libs/organisations/index.js';
import type { LocalDate } from '#libs/platform/domain/index.js';
import { displayNameOf } from '#libs/pupils/domain/index.js';
import type { PupilRow } from '#libs/pupils/index.js';
import { Injectable } from '@nestjs/common';
import type { RegistrationRow } from './data/registration-row.js';
import { type LetterMatter, type WatchTerms, letterOfStep, mayRegisterAt, watchTermsOf } from './domain/index.js';
import { noSuchSchool } from './registration-errors.js';
import { WatchKeeper } from './watch-keeper.js';
import { WatchLaw } from './watch-law.js';

type Lettered = Pick<
  RegistrationRow,
  'id' | 'pupilId' | 'regionId' | 'boardId' | 'schoolLocationId' | 'receivedOn' | 'decisionDueOn'
>;

/** What a registration touches besides itself: the law, the watch and the letters to parents. */
@Injectable()
export class RegistrationSurroundings {
  constructor(
    private readonly law: WatchLaw,
    private readonly keeper: WatchKeeper,
    private readonly directory: Directory,
    private readonly letters: Letters,
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

  /** The confirmation that a registration came in and when the school decides, for the parents (law-and-process R2.5). */
  async confirmReceipt(tx: Transaction, registration: Lettered, pupil: PupilRow, datedOn: LocalDate): Promise<void> {
    const { receivedOn, decisionDueOn } = registration;
    if (decisionDueOn === null) return;
    const fields = { pupilName: displayNameOf(pupil), receivedOn, decisionDueOn };
    await this.letters.write(tx, { kind: 'receipt', fields, ...aboutOf(registration), datedOn });
  }

  /** The letter to the parents about a step. @returns its id; null when there is none */
  async letterAbout(
    tx: Transaction,
    registration: Lettered,
    pupil: PupilRow,
    { draft, before, after }: Pick<LetterMatter, 'draft' | 'before' | 'after'>,
  ): Promise<string | null> {
    const names = await this.directory.names(tx, [draft.otherLocationId ?? null]);
    const otherSchool = names.get(draft.otherLocationId ?? '') ?? draft.otherSchool?.trim() ?? null;
    const { receivedOn } = registration;
    const letter = letterOfStep({ pupilName: displayNameOf(pupil), receivedOn, draft, otherSchool, before, after });
    if (!letter) return null;
    return (await this.letters.write(tx, { ...letter, ...aboutOf(registration), datedOn: draft.happenedOn })).id;
  }

  changed(tx: Transaction, pupilId: string): Promise<void> {
    return this.keeper.registrationsChanged(tx, pupilId);
  }
}

const isOpen = (place: Place | undefined): place is Place => place?.kind === 'school' && !place.closedOn;

const aboutOf = ({ id, pupilId, regionId, boardId, schoolLocationId }: Lettered) => ({
  ...{ pupilId, regionId, boardId, schoolLocationId },
  subjectId: id,
});
