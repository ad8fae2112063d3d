import { People } from '#libs/access/index.js';
import type { Transaction } from '#libs/database/index.js';
import type { AnswerItem, FormKind } from '#libs/forms/domain/index.js';
import { type FormVersion, FormVersions } from '#libs/forms/index.js';
import { Agreements, Directory, type Place } from '#libs/organisations/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import type { LocalDate } from '#libs/platform/domain/index.js';
import { type GuardianRow, PupilReading, type PupilRow } from '#libs/pupils/index.js';
import { Injectable } from '@nestjs/common';
import type { SavedBy } from './data/handover-row.js';
import type { KnownAnswers } from './domain/index.js';

/** What a handover needs to know of others: the child, its preschool, the form in force and who is at work. */
@Injectable()
export class HandoverSurroundings {
  constructor(
    private readonly pupils: PupilReading,
    private readonly directory: Directory,
    private readonly versions: FormVersions,
    private readonly people: People,
    private readonly clock: Clock,
    private readonly agreements: Agreements,
  ) {}

  /** @throws not-found when the child is not in sight, or no version of that form is in force */
  async ofChild(
    tx: Transaction,
    pupilId: string,
    form: FormKind,
  ): Promise<{ pupil: PupilRow; version: FormVersion; known: KnownAnswers; by: SavedBy }> {
    const pupil = await this.pupils.inSight(tx, pupilId);
    const version = await this.versions.current(tx, form, pupil.regionId, this.clock.today());
    const by = await this.savedBy(tx);
    return { pupil, version, by, known: await this.knownOf(tx, pupil, by.name) };
  }

  async savedBy(tx: Transaction): Promise<SavedBy> {
    return { at: this.clock.now(), name: await this.people.ownName(tx) };
  }

  /** Of both sides: neither may have the child without it (AVG article 28). @throws conflict with who did not sign */
  demandAgreements(tx: Transaction, locationIds: readonly string[]): Promise<void> {
    return this.agreements.demand(tx, locationIds);
  }

  today(): LocalDate {
    return this.clock.today();
  }

  /** The child of a handover of one's own, and who looks after it. */
  async family(tx: Transaction, pupilId: string): Promise<{ pupil: PupilRow; guardians: readonly GuardianRow[] }> {
    const pupil = await this.pupils.inSight(tx, pupilId);
    return { pupil, guardians: await this.pupils.guardiansOf(tx, pupilId) };
  }

  /**
   * A school that may receive a form of a preschool: for primary or special education, of the same municipality, and open.
   * Never for secondary education, which may not have data of preschool education at all (law-and-process 4.1).
   */
  async schoolToReceive(tx: Transaction, locationId: string): Promise<Place | undefined> {
    const place = await this.directory.place(tx, tx.actor.regionId, locationId);
    if (!place || place.kind !== 'school' || (place.sector !== 'po' && place.sector !== 'so')) return undefined;
    return place.closedOn !== null && place.closedOn <= this.clock.today() ? undefined : place;
  }

  async placeName(tx: Transaction, locationId: string): Promise<string> {
    return (await this.directory.names(tx, [locationId])).get(locationId) ?? '';
  }

  async newId(tx: Transaction): Promise<string> {
    const [row] = await tx.query<{ id: string }>('SELECT uuidv7() AS id');
    return row!.id;
  }

  private async knownOf(tx: Transaction, pupil: PupilRow, userName: string): Promise<KnownAnswers> {
    // A parent without authority does not go to a school by itself (law-and-process, section 10, item 15).
    const all = await this.pupils.guardiansOf(tx, pupil.id);
    const guardians = all.filter(({ hasAuthority }) => hasAuthority).map(asItem);
    return {
      'pupil.given-name': pupil.givenName,
      'pupil.prefix': pupil.prefix,
      'pupil.family-name': pupil.familyName,
      'pupil.born-on': pupil.bornOn,
      ...(guardians.length > 0 && { 'pupil.guardians': guardians }),
      ...(await this.knownOfPreschool(tx, pupil)),
      'user.name': userName,
    };
  }

  private async knownOfPreschool(tx: Transaction, pupil: PupilRow): Promise<KnownAnswers> {
    const { preschoolLocationId: id, regionId } = pupil;
    const place = id === null ? undefined : await this.directory.place(tx, regionId, id);
    if (!place) return {};
    const { name, code, organisationId, contactEmail } = place;
    const organisation = (await this.directory.names(tx, [organisationId])).get(organisationId ?? '') ?? '';
    const register = { 'preschool.organisation': organisation, 'preschool.name': name, 'preschool.lrk': code };
    return { ...register, 'preschool.email': contactEmail ?? '' };
  }
}

/** One of the parents as an item of a group; what is not known is absent. */
const asItem = ({ name, hasAuthority, phone, email }: GuardianRow): AnswerItem => ({
  naam: name,
  gezag: hasAuthority,
  ...(phone && { telefoon: phone }),
  ...(email && { email }),
});
