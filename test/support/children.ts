import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { seedTermTables } from '#libs/deadlines/domain/index.js';
import { nameKey, sortKeyOf } from '#libs/pupils/domain/index.js';
import { watchTermsOf } from '#libs/registrations/domain/index.js';
import type { TestRegion } from './region.js';

export interface ChildWish {
  readonly region: string;
  readonly preschool?: string | null;
  readonly givenName?: string;
  readonly prefix?: string;
  readonly familyName?: string;
  readonly bornOn?: string;
  readonly postcode?: string | null;
  readonly wijkId?: string | null;
  readonly reference?: string | null;
  readonly secret?: boolean;
  readonly leftOn?: string | null;
  /** schools with the day of receipt; the first is the first preference */
  readonly registrations?: readonly { school: string; board?: string; receivedOn: string; status?: string }[];
}

/** A second preschool in a region made by `addRegion`. */
export async function addPreschool(admin: pg.Pool, region: TestRegion, code: string): Promise<string> {
  const id = randomUUID();
  await admin.query(
    `INSERT INTO location (id, organisation_id, kind, region_id, name, code) VALUES ($1, $2, 'preschool', $3, $4, $5)`,
    [id, region.preschools, region.municipality, `Voorschool ${code}`, code],
  );
  return id;
}

/** A stadsdeel with wijken. @returns ids of the wijken */
export async function addWijken(admin: pg.Pool, region: string, name: string, wijken: number): Promise<string[]> {
  const stadsdeel = randomUUID();
  await admin.query('INSERT INTO stadsdeel (id, region_id, name) VALUES ($1, $2, $3)', [stadsdeel, region, name]);
  const ids = Array.from({ length: wijken }, () => randomUUID());
  for (const [index, id] of ids.entries()) {
    await admin.query('INSERT INTO wijk (id, stadsdeel_id, region_id, name, code) VALUES ($1, $2, $3, $4, $5)', [
      id,
      stadsdeel,
      region,
      `${name} ${index + 1}`,
      `${name}-${index + 1}`,
    ]);
  }
  return ids;
}

let serial = 0;

/** Puts a child in the tables past row-level security, with its watch row and registrations. @returns its id */
export async function addChild(admin: pg.Pool, wish: ChildWish): Promise<string> {
  serial += 1;
  const id = randomUUID();
  const child = { ...nobody, familyName: `Berg ${serial}`, ...wish };
  await admin.query(
    `INSERT INTO pupil (id, region_id, given_name, prefix, family_name, given_key, family_key, born_on, postcode, wijk_id,
       preschool_location_id, preschool_reference, address_secret, left_on, left_reason)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      ...[id, child.region, child.givenName, child.prefix, child.familyName],
      ...[nameKey(child.givenName), nameKey(child.familyName), child.bornOn, child.postcode, wijkOf(child)],
      ...[child.preschool, child.reference, child.secret, child.leftOn, child.leftOn && 'moved'],
    ],
  );
  for (const [index, each] of child.registrations.entries()) {
    await admin.query(
      `INSERT INTO registration (id, pupil_id, region_id, school_location_id, board_id, preference, received_on, status)
       VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6, $7)`,
      [id, child.region, each.school, each.board ?? null, index + 1, each.receivedOn, each.status ?? 'registered'],
    );
  }
  await addWatchRow(admin, id, child);
  return id;
}

const nobody = {
  ...{ givenName: 'Noor', prefix: '', familyName: '', bornOn: '2023-05-14', preschool: null, postcode: null },
  ...{ wijkId: null, reference: null, secret: false, leftOn: null, registrations: [] },
};
type Child = Required<ChildWish>;

const wijkOf = (child: Child): string | null => (child.secret ? null : child.wijkId);

async function addWatchRow(admin: pg.Pool, id: string, child: Child): Promise<void> {
  const terms = watchTermsOf(child.bornOn, seedTermTables);
  if (!terms) return;
  await admin.query(
    `INSERT INTO registration_watch (pupil_id, region_id, wijk_id, preschool_location_id, given_name, prefix, family_name,
       sort_key, born_on, registrable_from_on, due_on, handover_form_due_on, ten_weeks_before_on, turns_four_on, left_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      ...[id, child.region, wijkOf(child), child.preschool],
      ...[child.givenName, child.prefix, child.familyName, sortKeyOf(child), child.bornOn],
      ...[terms.registrableFromOn, terms.dueOn, terms.handoverFormDueOn, terms.tenWeeksBeforeOn, terms.turnsFourOn],
      child.leftOn,
    ],
  );
  await admin.query('SELECT watch_refresh_registered($1)', [id]);
}
