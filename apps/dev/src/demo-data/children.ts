import type { TermTables } from '#libs/deadlines/domain/index.js';
import { type LocalDate, addDays, addMonths } from '#libs/platform/domain/index.js';
import { nameKey, sortKeyOf } from '#libs/pupils/domain/index.js';
import {
  type RegistrationStatus,
  type Step,
  type WatchTerms,
  countsAsRegistered,
  furthestStage,
} from '#libs/registrations/domain/index.js';
import { familyNames, givenNames, parentNames, rightToLeft } from './names.js';
import { Random } from './random.js';
import { demoSteps } from './registration-steps.js';

export interface Place {
  readonly id: string;
  readonly wijkId: string | null;
  readonly postcode: string;
  readonly boardId: string | null;
  readonly governance: string | null;
}

export interface Surroundings {
  readonly regionId: string;
  readonly today: LocalDate;
  readonly preschools: readonly Place[];
  /** primary schools */
  readonly schools: readonly Place[];
  readonly tables: TermTables;
  readonly lawVersion: string;
  readonly watchTermsOf: (bornOn: LocalDate) => WatchTerms | undefined;
}

type Row = Record<string, string | number | boolean | null>;

export interface DemoChildren {
  readonly pupil: Row[];
  readonly guardian: Row[];
  readonly registration: Row[];
  readonly registration_step: Row[];
  readonly registration_watch: Row[];
}

interface Child {
  readonly givenName: string;
  readonly prefix: string;
  readonly familyName: string;
  readonly bornOn: LocalDate;
  readonly place: Place;
}

interface Asked {
  readonly school: Place;
  readonly preference: number;
  readonly receivedOn: LocalDate;
}

/** Invented children of 2½ to 4½ years, their parents and registrations. Same day and count, same children. */
export function demoChildren(count: number, around: Surroundings): DemoChildren {
  const maker = new ChildMaker(around);
  while (maker.made.pupil.length < count) maker.add();
  return maker.made;
}

class ChildMaker {
  readonly made: DemoChildren = {
    ...{ pupil: [], guardian: [], registration: [], registration_step: [], registration_watch: [] },
  };
  private readonly random = new Random(20_261_122);
  private before?: Child;

  constructor(private readonly around: Surroundings) {}

  add(): void {
    const { random, made } = this;
    const child = this.nextChild();
    const [id, secret] = [random.uuid(), random.chance(0.008)];
    const left = this.dayOfLeaving(child);
    const registrations = this.registrationsOf(id, child);
    const shown = {
      region_id: this.around.regionId,
      wijk_id: secret ? null : child.place.wijkId,
      preschool_location_id: child.place.id,
      given_name: child.givenName,
      prefix: child.prefix,
      family_name: child.familyName,
      born_on: child.bornOn,
      left_on: left,
    };
    made.pupil.push({ id, ...shown, ...this.restOf(child, left), address_secret: secret });
    made.guardian.push(...this.guardiansOf(id, child));
    made.registration.push(...registrations);
    const watch = this.around.watchTermsOf(child.bornOn);
    if (watch)
      made.registration_watch.push({
        pupil_id: id,
        ...shown,
        ...watchRow(child, watch, registrations),
        arrived_on: this.dayOfArrival(watch),
      });
    this.before = child;
  }

  private nextChild(): Child {
    const { random, around, before } = this;
    // Twins, and two children with one name who are not the same child.
    if (before && random.chance(0.012)) return { ...before, givenName: random.pick(givenNames) };
    const [bornOn, place] = [
      addDays(addMonths(around.today, -54), random.between(0, 730)),
      random.pick(around.preschools),
    ];
    if (before && random.chance(0.004)) return { ...before, bornOn, place };
    const exotic = this.made.pupil.length % 700 === 699;
    const name = exotic
      ? random.pick(rightToLeft)
      : { givenName: random.pick(givenNames), ...random.pick(familyNames) };
    return { ...name, bornOn, place };
  }

  private dayOfLeaving(child: Child): LocalDate | null {
    const on = addDays(this.around.today, -this.random.between(3, 200));
    return this.random.chance(0.015) && on > child.bornOn ? on : null;
  }

  /** One in thirty came from elsewhere in the last weeks. */
  private dayOfArrival({ dueOn }: WatchTerms): LocalDate | null {
    const on = addDays(this.around.today, -((this.made.pupil.length * 7) % 25));
    return this.made.pupil.length % 30 === 0 && on > dueOn ? on : null;
  }

  private restOf(child: Child, left: LocalDate | null): Row {
    return {
      given_key: nameKey(child.givenName),
      family_key: nameKey(child.familyName),
      postcode: child.place.postcode || null,
      preschool_reference: `K${100_000 + this.made.pupil.length}`,
      left_reason: left && this.random.pick(['moved', 'moved', 'other-care', 'abroad']),
    };
  }

  private guardiansOf(pupilId: string, child: Child): Row[] {
    const { random } = this;
    return Array.from({ length: random.chance(0.78) ? 2 : 1 }, (_, index) => {
      const { prefix, familyName } = index === 0 ? child : random.pick(familyNames);
      return {
        id: random.uuid(),
        pupil_id: pupilId,
        name: [random.pick(parentNames), prefix, familyName].filter(Boolean).join(' '),
        email: random.chance(0.7) ? `ouder${random.between(10_000, 99_999)}@ouders.example` : null,
        phone: random.chance(0.85) ? `06 ${random.between(10_000_000, 99_999_999)}` : null,
        has_authority: index === 0 || random.chance(0.94),
        position: index + 1,
      };
    });
  }

  /** Most parents register in the half year before 3½, some later, some at two schools, some not at all. */
  private registrationsOf(pupilId: string, child: Child): Row[] {
    const { random, around } = this;
    const third = addMonths(child.bornOn, 36);
    const early = random.chance(0.035);
    const days = early ? -random.between(20, 150) : Math.floor(random.next() ** 1.6 * 270);
    const receivedOn = addDays(third, days);
    if (receivedOn > around.today || random.chance(0.045)) return [];
    const [school, second] = [random.pick(around.schools), random.pick(around.schools)];
    const rows = [this.registration(pupilId, child, { school, preference: 1, receivedOn })];
    const later = addDays(receivedOn, random.between(0, 20));
    if (!early && second.id !== school.id && later <= around.today && random.chance(0.04)) {
      rows.push(this.registration(pupilId, child, { school: second, preference: 2, receivedOn: later }));
    }
    return rows;
  }

  private registration(pupilId: string, child: Child, asked: Asked): Row {
    const { random, around } = this;
    const id = random.uuid();
    const supportNeed = random.chance(0.09) ? 'yes' : random.chance(0.6) ? 'no' : 'unknown';
    const { steps, clock } = demoSteps(
      {
        ...{ sector: 'po', bornOn: child.bornOn, receivedOn: asked.receivedOn, supportNeed, enrolledElsewhere: false },
        ...(asked.school.governance === 'public' && { governance: 'public' as const }),
        ...(asked.school.governance === 'private' && { governance: 'private' as const }),
        steps: [],
      },
      { random, today: around.today, tables: around.tables },
    );
    this.made.registration_step.push(...steps.map((step) => stepRow(id, step)));
    return {
      id,
      pupil_id: pupilId,
      region_id: this.around.regionId,
      school_location_id: asked.school.id,
      board_id: asked.school.boardId,
      preference: asked.preference,
      received_on: asked.receivedOn,
      wanted_start_on: addDays(addMonths(child.bornOn, 48), random.pick([0, 0, 1, 7])),
      support_need: supportNeed,
      status: clock.status,
      decision_due_on: clock.decisionDueOn,
      waiting_until_on: clock.waitingUntilOn,
      placement_from_on: clock.placementFromOn,
      decided_on: clock.decidedOn,
      enrolled_on: clock.enrolledOn,
      opp_due_on: clock.oppDueOn,
      law_version: around.lawVersion,
    };
  }
}

const stepRow = (registrationId: string, step: Step): Row => ({
  registration_id: registrationId,
  seq: step.seq,
  kind: step.kind,
  happened_on: step.happenedOn,
  until_on: step.untilOn ?? null,
  agreed_on: step.agreedOn ?? null,
  other_school: step.otherSchool ?? null,
  reason: step.reason ?? '',
  recorded_by: nobody,
});

const nobody = '00000000-0000-0000-0000-000000000000';

const watchRow = (child: Child, watch: WatchTerms, registrations: readonly Row[]): Row => ({
  sort_key: sortKeyOf(child),
  registrable_from_on: watch.registrableFromOn,
  due_on: watch.dueOn,
  handover_form_due_on: watch.handoverFormDueOn,
  ten_weeks_before_on: watch.tenWeeksBeforeOn,
  turns_four_on: watch.turnsFourOn,
  first_registered_on: firstDay(registrations),
  decision_stage: furthestStage(registrations.map(statusOf)),
});

const firstDay = (rows: readonly Row[]): string | null =>
  rows
    .filter((row) => countsAsRegistered(statusOf(row)))
    .map((row) => String(row.received_on))
    .sort()[0] ?? null;

const statusOf = ({ status }: Row): RegistrationStatus => status as RegistrationStatus;
