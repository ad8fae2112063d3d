import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { Directory } from '#libs/organisations/index.js';
import { type Actor, notFound } from '#libs/platform/domain/index.js';
import { type PupilLine, PupilReading } from '#libs/pupils/index.js';
import { Injectable } from '@nestjs/common';
import type { ChangeRow, RegistrationRow } from './data/registration-row.js';
import { type RegistrationQuestion, RegistrationsRepository } from './data/registrations.repository.js';
import { type RegistrationWarning, isActive, mayReadSupportNeed, warningsAboutRegistration } from './domain/index.js';
import { RegistrationSurroundings } from './registration-surroundings.js';

/** A registration as one reader may see it, with what is worth knowing about it. */
export interface RegistrationView {
  readonly registration: Omit<RegistrationRow, 'supportNeed'> & {
    readonly supportNeed: RegistrationRow['supportNeed'] | null;
  };
  readonly schoolName: string;
  readonly warnings: readonly RegistrationWarning[];
  readonly changes: readonly ChangeRow[];
}

/** The same in a list of several children. */
export interface ListedRegistration extends RegistrationView {
  readonly pupil: PupilLine;
}

/** Looking at registrations. A reader gets those in its own sight, and warnings about nothing else. */
@Injectable()
export class RegistrationReading {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly registrations: RegistrationsRepository,
    private readonly pupils: PupilReading,
    private readonly directory: Directory,
    private readonly surroundings: RegistrationSurroundings,
  ) {}

  async ofPupil(actor: Actor, pupilId: string): Promise<RegistrationView[]> {
    return this.unitOfWork.read(actor, async (tx) => {
      const pupil = await this.pupils.inSight(tx, pupilId);
      const rows = await this.registrations.ofPupil(tx, pupilId);
      return this.viewsOf(tx, rows, new Map([[pupil.id, pupil]]), rows);
    });
  }

  async one(actor: Actor, id: string): Promise<RegistrationView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const row = await this.registrations.find(tx, id);
      if (!row) throw notFound('registration.not-found');
      const pupil = await this.pupils.inSight(tx, row.pupilId);
      const others = await this.registrations.ofPupil(tx, row.pupilId);
      const [view] = await this.viewsOf(tx, [row], new Map([[pupil.id, pupil]]), others);
      if (!view) throw notFound('registration.not-found');
      return view;
    });
  }

  /** Newest day of receipt first. */
  async page(actor: Actor, question: RegistrationQuestion): Promise<ListedRegistration[]> {
    return this.unitOfWork.read(actor, async (tx) => {
      const rows = await this.registrations.page(tx, question);
      const pupilIds = [...new Set(rows.map(({ pupilId }) => pupilId))];
      const pupils = new Map((await this.pupils.identitiesOf(tx, pupilIds)).map((pupil) => [pupil.id, pupil]));
      const views = await this.viewsOf(tx, rows, pupils, await this.registrations.ofPupils(tx, pupilIds));
      return views.flatMap((view) => {
        const pupil = pupils.get(view.registration.pupilId);
        return pupil ? [{ ...view, pupil }] : [];
      });
    });
  }

  private async viewsOf(
    tx: Transaction,
    rows: readonly RegistrationRow[],
    pupils: ReadonlyMap<string, { bornOn: string }>,
    others: readonly RegistrationRow[],
  ): Promise<RegistrationView[]> {
    const names = await this.directory.names(
      tx,
      rows.map(({ schoolLocationId }) => schoolLocationId),
    );
    const changes = await this.registrations.changesOf(
      tx,
      rows.map(({ id }) => id),
    );
    const views: RegistrationView[] = [];
    for (const row of rows) {
      views.push({
        registration: shownTo(tx.actor, row),
        schoolName: names.get(row.schoolLocationId) ?? '',
        warnings: await this.warningsOf(tx, row, pupils.get(row.pupilId)?.bornOn, others),
        changes: changes.filter(({ registrationId }) => registrationId === row.id),
      });
    }
    return views;
  }

  private async warningsOf(
    tx: Transaction,
    row: RegistrationRow,
    bornOn: string | undefined,
    others: readonly RegistrationRow[],
  ): Promise<readonly RegistrationWarning[]> {
    if (!bornOn || !isActive(row.status)) return [];
    const ofSameChild = others.filter((other) => other.pupilId === row.pupilId && other.id !== row.id);
    return warningsAboutRegistration(row, await this.surroundings.termsOf(tx, bornOn), ofSameChild);
  }
}

const shownTo = (actor: Actor, row: RegistrationRow): RegistrationView['registration'] =>
  mayReadSupportNeed(actor, row.schoolLocationId) ? row : { ...row, supportNeed: null };
