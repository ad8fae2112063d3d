import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/** A small municipality: two boards with schools, a preschool organisation; ids to refer to. */
export interface TestRegion {
  readonly municipality: string;
  readonly board: string;
  /** school 01AA of the board, with two locations */
  readonly school: string;
  readonly location: string;
  readonly secondLocation: string;
  readonly otherBoard: string;
  /** school 02BB of the other board */
  readonly otherSchool: string;
  readonly otherLocation: string;
  readonly preschools: string;
  readonly preschoolLocation: string;
}

/** @param mark two digits that keep the codes of several regions apart */
export async function addRegion(admin: pg.Pool, mark = '00'): Promise<TestRegion> {
  const id = randomUUID;
  const region = {
    municipality: id(),
    board: id(),
    school: id(),
    location: id(),
    secondLocation: id(),
    otherBoard: id(),
    otherSchool: id(),
    otherLocation: id(),
    preschools: id(),
    preschoolLocation: id(),
  };
  const { municipality, board, otherBoard } = region;
  const organisation = (
    own: string,
    kind: string,
    parent: string | null,
    name: string,
    code: string,
    sector?: string,
  ) =>
    admin.query(
      `INSERT INTO organisation (id, kind, parent_id, region_id, name, code, sector) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [own, kind, parent, municipality, name, code, sector ?? null],
    );
  const location = (
    own: string,
    organisationId: string,
    kind: string,
    boardId: string | null,
    name: string,
    code: string,
  ) =>
    admin.query(
      `INSERT INTO location (id, organisation_id, kind, region_id, board_id, name, code) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [own, organisationId, kind, municipality, boardId, name, code],
    );
  await organisation(municipality, 'municipality', null, `Gemeente ${mark}`, `GM${mark}34`);
  await organisation(board, 'board', municipality, 'Bestuur De Boog', `411${mark}`);
  await organisation(region.school, 'school', board, 'De Regenboog', `${mark}AA`, 'po');
  await location(region.location, region.school, 'school', board, 'De Regenboog Noord', `${mark}AA00`);
  await location(region.secondLocation, region.school, 'school', board, 'De Regenboog Zuid', `${mark}AA01`);
  await organisation(otherBoard, 'board', municipality, 'Bestuur Anders', `422${mark}`);
  await organisation(region.otherSchool, 'school', otherBoard, 'De Vlieger', `${mark}BB`, 'po');
  await location(region.otherLocation, region.otherSchool, 'school', otherBoard, 'De Vlieger', `${mark}BB00`);
  await organisation(region.preschools, 'preschool-organisation', municipality, 'Peuters en zo', `4100${mark}00`);
  await location(region.preschoolLocation, region.preschools, 'preschool', null, 'Het Nest', `1000000${mark}`);
  return region;
}
