import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { type LocalDate, addDays, addMonths } from '#libs/platform/domain/index.js';

export interface Preschool {
  readonly regionId: string;
  readonly organisationId: string;
  readonly locationId: string;
  readonly email: string;
}

/** A municipality with one preschool that has a mailbox. */
export async function makePreschool(admin: pg.Client, label = 'zonneboom'): Promise<Preschool> {
  const [regionId, organisationId, locationId] = [randomUUID(), randomUUID(), randomUUID()];
  const email = `kantoor@${label}.example`;
  await admin.query(
    `INSERT INTO organisation (id, kind, region_id, parent_id, name) VALUES
       ($1, 'municipality', $1, NULL, 'Gemeente Almere'), ($2, 'preschool-organisation', $1, $1, 'Zonneboom')`,
    [regionId, organisationId],
  );
  await admin.query(
    `INSERT INTO location (id, organisation_id, kind, region_id, name, code, contact_email)
     VALUES ($1, $2, 'preschool', $3, 'Zonneboom Haven', $4, $5)`,
    [locationId, organisationId, regionId, randomUUID(), email],
  );
  return { regionId, organisationId, locationId, email };
}

export interface ChildWish {
  readonly bornOn: LocalDate;
  readonly preschool: Preschool;
  /** address and authority of each guardian */
  readonly guardians?: readonly { readonly email: string | null; readonly hasAuthority?: boolean }[];
  readonly atPreschool?: boolean;
  readonly registeredOn?: LocalDate;
  readonly leftOn?: LocalDate;
}

/** A child under watch, written past the services: what is tested here begins after them. */
export async function makeChild(admin: pg.Client, wish: ChildWish): Promise<string> {
  const { bornOn, preschool, guardians = [], atPreschool = true } = wish;
  const id = randomUUID();
  const place = atPreschool ? preschool.locationId : null;
  await admin.query(
    `INSERT INTO pupil (id, region_id, given_name, family_name, given_key, family_key, born_on, preschool_location_id)
     VALUES ($1, $2, 'Kanarie', 'Vogel', 'kanarie', 'vogel', $3, $4)`,
    [id, preschool.regionId, bornOn, place],
  );
  await admin.query(
    `INSERT INTO registration_watch (pupil_id, region_id, preschool_location_id, given_name, prefix, family_name, sort_key,
       born_on, registrable_from_on, due_on, handover_form_due_on, ten_weeks_before_on, turns_four_on, first_registered_on, left_on)
     VALUES ($1, $2, $3, 'Kanarie', '', 'Vogel', 'vogel kanarie', $4, $5, $6, $7, $8, $9, $10, $11)`,
    [id, preschool.regionId, place, bornOn, ...daysOf(bornOn), wish.registeredOn ?? null, wish.leftOn ?? null],
  );
  for (const [position, { email, hasAuthority = true }] of guardians.entries()) {
    await admin.query(
      `INSERT INTO guardian (id, pupil_id, name, email, has_authority, position) VALUES ($1, $2, 'Kanarie Ouder', $3, $4, $5)`,
      [randomUUID(), id, email, hasAuthority, position + 1],
    );
  }
  return id;
}

/** Days of a registration that rules count from. */
export interface RegistrationDays {
  readonly decisionDueOn?: LocalDate;
  readonly waitingUntilOn?: LocalDate;
  readonly placementFromOn?: LocalDate;
}

export interface School {
  readonly locationId: string;
  readonly organisationId: string;
  readonly boardId: string;
  readonly email: string;
}

/** A school with a board and a mailbox, in the region of a preschool. */
export async function makeSchool(admin: pg.Client, { regionId }: Preschool): Promise<School> {
  const [boardId, organisationId, locationId] = [randomUUID(), randomUUID(), randomUUID()];
  const email = 'aanmelden@regenboog.example';
  await admin.query(
    `INSERT INTO organisation (id, kind, region_id, parent_id, name) VALUES
       ($1, 'board', $3, $3, 'Bestuur De Boog'), ($2, 'school', $3, $1, 'De Regenboog')`,
    [boardId, organisationId, regionId],
  );
  await admin.query(
    `INSERT INTO location (id, organisation_id, kind, region_id, board_id, name, code, contact_email)
     VALUES ($1, $2, 'school', $3, $4, 'De Regenboog', $5, $6)`,
    [locationId, organisationId, regionId, boardId, randomUUID(), email],
  );
  return { locationId, organisationId, boardId, email };
}

/** A registration whose days are given, as the clock would have worked them out. */
export async function makeRegistration(
  admin: pg.Client,
  pupilId: string,
  school: School,
  { decisionDueOn, waitingUntilOn, placementFromOn }: RegistrationDays,
): Promise<string> {
  const id = randomUUID();
  await admin.query(
    `INSERT INTO registration (id, pupil_id, region_id, school_location_id, board_id, preference, received_on, status,
       decision_due_on, waiting_until_on, placement_from_on, law_version)
     SELECT $1, p.id, p.region_id, $3, $4, 1, '2026-06-01', 'registered', $5, $6, $7, v.version FROM pupil p, law_version v WHERE p.id = $2`,
    [
      id,
      pupilId,
      school.locationId,
      school.boardId,
      decisionDueOn ?? null,
      waitingUntilOn ?? null,
      placementFromOn ?? null,
    ],
  );
  return id;
}

function daysOf(bornOn: LocalDate): LocalDate[] {
  const four = addMonths(bornOn, 48);
  return [addMonths(bornOn, 36), addMonths(bornOn, 42), addMonths(bornOn, 45), addDays(four, -70), four];
}

/** An empty installation again. Versions of forms, which nobody may ever remove, go with the organisations that bring them. */
export async function removeEverything(admin: pg.Client): Promise<void> {
  await admin.query(`BEGIN;
    SET LOCAL session_replication_role = replica;
    TRUNCATE organisation, location, pupil, reminder, digest, outbox RESTART IDENTITY CASCADE;
    COMMIT`);
}
