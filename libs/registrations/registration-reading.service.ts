import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { type LetterRow, Letters } from '#libs/letters/index.js';
import { Directory } from '#libs/organisations/index.js';
import { type Actor, notFound } from '#libs/platform/domain/index.js';
import { type PupilLine, PupilReading } from '#libs/pupils/index.js';
import { Injectable } from '@nestjs/common';
import type { ChangeRow, RegistrationRow } from './data/registration-row.js';
import type { StepRow } from './data/registration-steps.repository.js';
import { type RegistrationQuestion, RegistrationsRepository } from './data/registrations.repository.js';
import {
  type RegistrationClock,
  type RegistrationWarning,
  type StepKind,
  holidaysBefore,
  isActive,
  mayDecideAt,
  mayReadSupportNeed,
  possibleSteps,
  warningsAboutRegistration,
} from './domain/index.js';
import { RegistrationClocks } from './registration-clocks.js';
import { RegistrationSurroundings } from './registration-surroundings.js';

export { type RegistrationTask, registrationTasks } from './data/registrations.repository.js';

/** A step as one reader may see it: reasons and other schools are for the school itself. */
export interface StepView extends Pick<StepRow, 'seq' | 'kind' | 'happenedOn' | 'untilOn' | 'recordedAt'> {
  readonly agreedOn: string | null;
  readonly ground: string | null;
  readonly otherSchool: string | null;
  readonly reason: string | null;
  readonly letterId: string | null;
  readonly reverted: boolean;
}

/** The clock of one registration, with what the reader may do next. */
export interface ClockView {
  readonly clock: RegistrationClock;
  readonly steps: readonly StepView[];
  /** school holidays before the last day */
  readonly holidays: readonly string[];
  readonly possibleSteps: readonly StepKind[];
  /** to the parents, oldest first; none for who may not open them */
  readonly letters: readonly Pick<LetterRow, 'id' | 'kind' | 'datedOn'>[];
}

/** A registration as one reader may see it, with what is worth knowing about it. */
export interface RegistrationView {
  readonly registration: Omit<RegistrationRow, 'supportNeed'> & {
    readonly supportNeed: RegistrationRow['supportNeed'] | null;
  };
  readonly schoolName: string;
  readonly warnings: readonly RegistrationWarning[];
  readonly changes: readonly ChangeRow[];
  /** absent in a list of several children */
  readonly clock?: ClockView;
}

/** The same in a list of several children. */
export interface ListedRegistration extends RegistrationView {
  readonly pupil: PupilLine;
  /** school holidays before the last day for the decision */
  readonly holidays: readonly string[];
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
    private readonly clocks: RegistrationClocks,
    private readonly letters: Letters,
  ) {}

  async ofPupil(actor: Actor, pupilId: string): Promise<RegistrationView[]> {
    return this.unitOfWork.read(actor, async (tx) => {
      const pupil = await this.pupils.inSight(tx, pupilId);
      const rows = await this.registrations.ofPupil(tx, pupilId);
      const views = await this.viewsOf(tx, rows, new Map([[pupil.id, pupil]]), rows);
      const whole: RegistrationView[] = [];
      for (const [index, row] of rows.entries()) whole.push(await this.withClock(tx, views[index]!, row, pupil.bornOn));
      return whole;
    });
  }

  async one(actor: Actor, id: string): Promise<RegistrationView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const row = await this.registrations.find(tx, id);
      if (!row) throw notFound('registration.not-found');
      const pupil = await this.pupils.inSight(tx, row.pupilId);
      const others = await this.registrations.ofPupil(tx, row.pupilId);
      const [view] = await this.viewsOf(tx, [row], new Map([[pupil.id, pupil]]), others);
      return this.withClock(tx, view!, row, pupil.bornOn);
    });
  }

  /** Newest day of receipt first; tasks by their day. */
  async page(actor: Actor, question: Omit<RegistrationQuestion, 'today'>): Promise<ListedRegistration[]> {
    return this.unitOfWork.read(actor, async (tx) => {
      const rows = await this.registrations.page(tx, { ...question, today: this.clocks.today() });
      const pupilIds = [...new Set(rows.map(({ pupilId }) => pupilId))];
      const { schoolHolidays } = await this.clocks.currentLaw(tx);
      const pupils = new Map((await this.pupils.identitiesOf(tx, pupilIds)).map((pupil) => [pupil.id, pupil]));
      const views = await this.viewsOf(tx, rows, pupils, await this.registrations.ofPupils(tx, pupilIds));
      return views.flatMap((view) => {
        const pupil = pupils.get(view.registration.pupilId);
        const dueOn = view.registration.decisionDueOn;
        const holidays = dueOn ? holidaysBefore(dueOn, this.clocks.today(), schoolHolidays) : [];
        return pupil ? [{ ...view, pupil, holidays }] : [];
      });
    });
  }

  private async withClock(
    tx: Transaction,
    view: RegistrationView,
    row: RegistrationRow,
    bornOn: string,
  ): Promise<RegistrationView> {
    const { clock, steps, law } = await this.clocks.count(tx, row, bornOn);
    const schools = await this.directory.names(
      tx,
      steps.map(({ otherLocationId }) => otherLocationId),
    );
    const standing = new Set(clock.standing.map(({ seq }) => seq));
    const mayRead = mayReadSupportNeed(tx.actor, row.schoolLocationId);
    const dueOn = clock.decisionDueOn;
    return {
      ...view,
      clock: {
        clock,
        steps: steps.map((step) => stepView(step, { mayRead, schools, reverted: !standing.has(step.seq) })),
        holidays: dueOn ? holidaysBefore(dueOn, this.clocks.today(), law.schoolHolidays) : [],
        letters: await this.letters.listOf(tx, row.id),
        possibleSteps: mayDecideAt(tx.actor, row.schoolLocationId) ? possibleSteps(clock) : [],
      },
    };
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

function stepView(
  step: StepRow,
  { mayRead, schools, reverted }: { mayRead: boolean; schools: ReadonlyMap<string, string>; reverted: boolean },
): StepView {
  const { seq, kind, happenedOn, untilOn, recordedAt } = step;
  const shown = { seq, kind, happenedOn, untilOn, recordedAt, reverted };
  if (!mayRead) return { ...shown, agreedOn: null, ground: null, otherSchool: null, reason: null, letterId: null };
  const { agreedOn, ground, letterId, otherLocationId } = step;
  const otherSchool = step.otherSchool ?? schools.get(otherLocationId ?? '') ?? null;
  return { ...shown, agreedOn, ground, letterId, otherSchool, reason: step.reason === '' ? null : step.reason };
}
