import { type LocalDate, addDays, addMonths } from '#libs/platform/domain/index.js';
import { nameKey, sortKeyOf } from '#libs/pupils/domain/index.js';
import type { WatchTerms } from '#libs/registrations/domain/index.js';
import { familyNames, givenNames, parentNames, rightToLeft } from './names.js';
import { Random } from './random.js';

export interface Place {
  readonly id: string;
  readonly wijkId: string | null;
  readonly postcode: string;
  readonly boardId: string | null;
}

export interface Surroundings {
  readonly regionId: string;
  readonly today: LocalDate;
  readonly preschools: readonly Place[];
  /** primary schools */
  readonly schools: readonly Place[];
  readonly watchTermsOf: (bornOn: LocalDate) => WatchTerms | undefined;
}

type Row = Record<string, string | number | boolean | null>;

export interface DemoChildren {
  readonly pupil: Row[];
  readonly guardian: Row[];
  readonly registration: Row[];
  readonly registration_watch: Row[];
}

interface Child {
  readonly givenName: string;
  readonly prefix: string;
  readonly familyName: string;
  readonly bornOn: LocalDate;
  readonly place: Place;
}

/** Invented children of 2½ to 4½ years, their parents and registrations. Same day and count, same children. */
export function demoChildren(count: number, around: Surroundings): DemoChildren {
  const random = new Random(20_261_122);
  const made: DemoChildren = { pupil: [], guardian: [], registration: [], registration_watch: [] };
  let before: Child | undefined;
  while (made.pupil.length < count) {
    const child = nextChild(random, around, made.pupil.length, before);
    add(made, child, random, around);
    before = child;
  }
  return made;
}

function nextChild(random: Random, around: Surroundings, number: number, before: Child | undefined): Child {
  // Twins, and two children with one name who are not the same child.
  if (before && random.chance(0.012)) return { ...before, givenName: random.pick(givenNames) };
  if (before && random.chance(0.004))
    return { ...before, bornOn: bornBetween(random, around.today), place: random.pick(around.preschools) };
  const name =
    number > 0 && number % 700 === 0
      ? random.pick(rightToLeft)
      : { givenName: random.pick(givenNames), ...random.pick(familyNames) };
  return { ...name, bornOn: bornBetween(random, around.today), place: random.pick(around.preschools) };
}

const bornBetween = (random: Random, today: LocalDate): LocalDate =>
  addDays(addMonths(today, -54), random.between(0, 730));

function add(made: DemoChildren, child: Child, random: Random, around: Surroundings): void {
  const id = random.uuid();
  const secret = random.chance(0.008);
  const away = random.chance(0.015) ? addDays(around.today, -random.between(3, 200)) : null;
  const left = away !== null && away > child.bornOn ? away : null;
  const wijkId = secret ? null : child.place.wijkId;
  const names = { given_name: child.givenName, prefix: child.prefix, family_name: child.familyName };
  made.pupil.push({
    id,
    region_id: around.regionId,
    ...names,
    given_key: nameKey(child.givenName),
    family_key: nameKey(child.familyName),
    born_on: child.bornOn,
    postcode: child.place.postcode || null,
    wijk_id: wijkId,
    preschool_location_id: child.place.id,
    preschool_reference: `K${String(100_000 + made.pupil.length)}`,
    address_secret: secret,
    left_on: left,
    left_reason: left && random.pick(['moved', 'moved', 'other-care', 'abroad']),
  });
  made.guardian.push(...guardiansOf(id, child, random));
  const registrations = registrationsOf(id, child, random, around);
  made.registration.push(...registrations);
  const watch = around.watchTermsOf(child.bornOn);
  if (!watch) return;
  made.registration_watch.push({
    pupil_id: id,
    region_id: around.regionId,
    wijk_id: wijkId,
    preschool_location_id: child.place.id,
    ...names,
    sort_key: sortKeyOf(child),
    born_on: child.bornOn,
    registrable_from_on: watch.registrableFromOn,
    due_on: watch.dueOn,
    handover_form_due_on: watch.handoverFormDueOn,
    ten_weeks_before_on: watch.tenWeeksBeforeOn,
    turns_four_on: watch.turnsFourOn,
    first_registered_on: firstDay(registrations),
    left_on: left,
  });
}

function guardiansOf(pupilId: string, child: Child, random: Random): Row[] {
  return Array.from({ length: random.chance(0.78) ? 2 : 1 }, (_, index) => ({
    id: random.uuid(),
    pupil_id: pupilId,
    name: [
      random.pick(parentNames),
      index === 0 ? child.prefix : '',
      index === 0 ? child.familyName : random.pick(familyNames).familyName,
    ]
      .filter(Boolean)
      .join(' '),
    email: random.chance(0.7) ? `ouder${random.between(10_000, 99_999)}@ouders.example` : null,
    phone: random.chance(0.85) ? `06 ${random.between(10_000_000, 99_999_999)}` : null,
    has_authority: index === 0 || random.chance(0.94),
    position: index + 1,
  }));
}

/** Most parents register in the half year before 3½, some later, some at two schools, some not at all. */
function registrationsOf(pupilId: string, child: Child, random: Random, around: Surroundings): Row[] {
  const third = addMonths(child.bornOn, 36);
  const before = random.chance(0.035);
  const receivedOn = before
    ? addDays(third, -random.between(20, 150))
    : addDays(third, Math.floor(random.next() ** 1.6 * 270));
  if (receivedOn > around.today || random.chance(0.045)) return [];
  const school = random.pick(around.schools);
  const rows = [registration(pupilId, child, school, 1, receivedOn, random, around)];
  const second = random.pick(around.schools);
  if (!before && second.id !== school.id && random.chance(0.04)) {
    const later = addDays(receivedOn, random.between(0, 20));
    if (later <= around.today) rows.push(registration(pupilId, child, second, 2, later, random, around));
  }
  return rows;
}

function registration(
  pupilId: string,
  child: Child,
  school: Place,
  preference: number,
  receivedOn: LocalDate,
  random: Random,
  around: Surroundings,
): Row {
  return {
    id: random.uuid(),
    pupil_id: pupilId,
    region_id: around.regionId,
    school_location_id: school.id,
    board_id: school.boardId,
    preference,
    received_on: receivedOn,
    wanted_start_on: addDays(addMonths(child.bornOn, 48), random.pick([0, 0, 1, 7])),
    support_need: random.chance(0.09) ? 'yes' : random.chance(0.6) ? 'no' : 'unknown',
    status: receivedOn < addMonths(child.bornOn, 36) ? 'pre-registered' : 'registered',
  };
}

const firstDay = (rows: readonly Row[]): string | null =>
  rows
    .filter(({ status }) => status === 'registered')
    .map((row) => String(row.received_on))
    .sort()[0] ?? null;
