import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tree municipality → board → school → location, preschool organisation → location, and the wijken they stand in. */
export class AddOrganisations1700000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(grants);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE postcode_area, location, wijk, stadsdeel, organisation');
  }
}

const tables = `
CREATE TABLE organisation (
  id uuid CONSTRAINT organisation_pk PRIMARY KEY,
  kind text NOT NULL,
  parent_id uuid CONSTRAINT organisation_parent_fk REFERENCES organisation (id),
  region_id uuid NOT NULL CONSTRAINT organisation_region_fk REFERENCES organisation (id),
  name text NOT NULL,
  code text,
  sector text,
  governance text,
  closed_on date,
  CONSTRAINT organisation_kind CHECK (kind IN
    ('municipality', 'board', 'school', 'preschool-organisation', 'samenwerkingsverband', 'toeleiding')),
  CONSTRAINT organisation_sector CHECK (sector IN ('po', 'vo', 'so')),
  CONSTRAINT organisation_governance CHECK (governance IN ('public', 'private', 'cooperation')),
  CONSTRAINT organisation_region CHECK (kind <> 'municipality' OR region_id = id),
  CONSTRAINT organisation_kind_code UNIQUE (kind, code)
);
CREATE INDEX organisation_parent ON organisation (parent_id);
CREATE INDEX organisation_region_kind ON organisation (region_id, kind);

CREATE TABLE stadsdeel (
  id uuid CONSTRAINT stadsdeel_pk PRIMARY KEY,
  region_id uuid NOT NULL CONSTRAINT stadsdeel_region_fk REFERENCES organisation (id),
  name text NOT NULL,
  CONSTRAINT stadsdeel_region_name UNIQUE (region_id, name)
);

CREATE TABLE wijk (
  id uuid CONSTRAINT wijk_pk PRIMARY KEY,
  stadsdeel_id uuid NOT NULL CONSTRAINT wijk_stadsdeel_fk REFERENCES stadsdeel (id),
  region_id uuid NOT NULL CONSTRAINT wijk_region_fk REFERENCES organisation (id),
  name text NOT NULL,
  code text NOT NULL,
  CONSTRAINT wijk_region_code UNIQUE (region_id, code)
);

CREATE TABLE postcode_area (
  postcode4 text CONSTRAINT postcode_area_pk PRIMARY KEY,
  wijk_id uuid NOT NULL CONSTRAINT postcode_area_wijk_fk REFERENCES wijk (id),
  CONSTRAINT postcode_area_digits CHECK (postcode4 ~ '^[1-9][0-9]{3}$')
);

CREATE TABLE location (
  id uuid CONSTRAINT location_pk PRIMARY KEY,
  organisation_id uuid NOT NULL CONSTRAINT location_organisation_fk REFERENCES organisation (id),
  kind text NOT NULL,
  region_id uuid NOT NULL CONSTRAINT location_region_fk REFERENCES organisation (id),
  board_id uuid CONSTRAINT location_board_fk REFERENCES organisation (id),
  name text NOT NULL,
  code text NOT NULL,
  street text NOT NULL DEFAULT '',
  postcode text NOT NULL DEFAULT '',
  city text NOT NULL DEFAULT '',
  wijk_id uuid CONSTRAINT location_wijk_fk REFERENCES wijk (id),
  sector text,
  governance text,
  contact_email text,
  closed_on date,
  CONSTRAINT location_kind CHECK (kind IN ('school', 'preschool')),
  CONSTRAINT location_sector CHECK (sector IN ('po', 'vo', 'so')),
  CONSTRAINT location_governance CHECK (governance IN ('public', 'private', 'cooperation')),
  CONSTRAINT location_code UNIQUE (code)
);
CREATE INDEX location_organisation ON location (organisation_id);
CREATE INDEX location_board ON location (board_id);
CREATE INDEX location_region_kind ON location (region_id, kind);
CREATE INDEX location_wijk ON location (wijk_id);
`;

// Names and addresses of schools are public registers: every signed-in role reads them, so no row-level security.
const grants = `
GRANT SELECT ON organisation, location, stadsdeel, wijk, postcode_area TO estafette_app, estafette_worker;
GRANT UPDATE (contact_email) ON location TO estafette_app;
GRANT INSERT, UPDATE ON organisation, location TO estafette_worker;
`;
