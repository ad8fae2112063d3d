import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  seedNonWorkingDays,
  seedSchoolHolidays,
  seedSchoolYears,
  seedTermRules,
} from '#libs/deadlines/domain/index.js';

/** The law and the agreements as rows, with the rows they begin with. Every change raises the version, so that each program sees it. */
export class AddLaw1700000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(versions);
    await insert(
      runner,
      'term_rule',
      ruleColumns,
      seedTermRules.map((rule, position) => ({ ...rule, position })),
    );
    await insert(runner, 'non_working_day', { on: 'day_on', ...same('name', 'kind', 'source') }, seedNonWorkingDays);
    await insert(
      runner,
      'school_year_date',
      { schoolYear: 'school_year', termId: 'term_id', ...period, ...same('confirmed', 'source') },
      seedSchoolYears.flatMap(({ id, moments }) => moments.map((moment) => ({ schoolYear: id, ...moment }))),
    );
    await insert(
      runner,
      'school_holiday',
      { fromOn: 'from_on', toOn: 'to_on', ...same('region', 'name', 'confirmed', 'source') },
      seedSchoolHolidays,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE term_rule, non_working_day, school_year_date, school_holiday, law_version');
    await runner.query('DROP FUNCTION law_changed()');
  }
}

const tables = `
CREATE TABLE term_rule (
  position integer CONSTRAINT term_rule_pk PRIMARY KEY,
  term_id text NOT NULL,
  kind text NOT NULL,
  label text NOT NULL,
  explanation text NOT NULL,
  source text NOT NULL,
  source_url text,
  confidence text NOT NULL,
  valid_from_on date NOT NULL,
  valid_to_on date,
  sector text,
  governance text,
  school_type text,
  except_school_type text,
  except_enrolled_elsewhere boolean NOT NULL DEFAULT false,
  anchor text NOT NULL,
  anchor_term_id text,
  amount integer NOT NULL,
  unit text NOT NULL,
  direction text NOT NULL,
  outcome text NOT NULL,
  moves_off_non_working_days boolean NOT NULL,
  suspension jsonb,
  not_before_term_id text,
  continues text,
  leap_day_birthday text,
  caution text,
  CONSTRAINT term_rule_kind CHECK (kind IN ('statutory', 'agreement')),
  CONSTRAINT term_rule_amount CHECK (amount >= 0),
  CONSTRAINT term_rule_period CHECK (valid_to_on IS NULL OR valid_to_on >= valid_from_on)
);
CREATE INDEX term_rule_term ON term_rule (term_id);

CREATE TABLE non_working_day (
  day_on date CONSTRAINT non_working_day_pk PRIMARY KEY,
  name text NOT NULL,
  kind text NOT NULL,
  source text NOT NULL,
  CONSTRAINT non_working_day_kind CHECK (kind IN ('holiday', 'equated'))
);

CREATE TABLE school_year_date (
  school_year text NOT NULL,
  term_id text NOT NULL,
  from_on date,
  due_on date NOT NULL,
  confirmed boolean NOT NULL,
  source text NOT NULL,
  CONSTRAINT school_year_date_pk PRIMARY KEY (school_year, term_id),
  CONSTRAINT school_year_date_year CHECK (school_year ~ '^[0-9]{4}-[0-9]{4}$'),
  CONSTRAINT school_year_date_period CHECK (from_on IS NULL OR from_on <= due_on)
);

CREATE TABLE school_holiday (
  region text NOT NULL,
  name text NOT NULL,
  from_on date NOT NULL,
  to_on date NOT NULL,
  confirmed boolean NOT NULL,
  source text NOT NULL,
  CONSTRAINT school_holiday_pk PRIMARY KEY (region, from_on),
  CONSTRAINT school_holiday_region CHECK (region IN ('noord', 'midden', 'zuid')),
  CONSTRAINT school_holiday_period CHECK (to_on >= from_on)
);

CREATE TABLE law_version (
  one boolean NOT NULL DEFAULT true CONSTRAINT law_version_pk PRIMARY KEY,
  version bigint NOT NULL,
  CONSTRAINT law_version_one CHECK (one)
);
INSERT INTO law_version (version) VALUES (1);

GRANT SELECT ON term_rule, non_working_day, school_year_date, school_holiday, law_version TO estafette_app, estafette_worker;
GRANT INSERT, UPDATE, DELETE ON non_working_day, school_year_date TO estafette_app;
`;

// Whoever changes the law, by hand or by screen, raises the version in the same transaction.
const versions = `
CREATE FUNCTION law_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE law_version SET version = version + 1;
  RETURN NULL;
END $$;
CREATE TRIGGER term_rule_changed AFTER INSERT OR UPDATE OR DELETE ON term_rule EXECUTE FUNCTION law_changed();
CREATE TRIGGER non_working_day_changed AFTER INSERT OR UPDATE OR DELETE ON non_working_day EXECUTE FUNCTION law_changed();
CREATE TRIGGER school_year_date_changed AFTER INSERT OR UPDATE OR DELETE ON school_year_date EXECUTE FUNCTION law_changed();
CREATE TRIGGER school_holiday_changed AFTER INSERT OR UPDATE OR DELETE ON school_holiday EXECUTE FUNCTION law_changed();
`;

type Columns = Readonly<Record<string, string>>;

const same = (...names: string[]): Columns => Object.fromEntries(names.map((name) => [name, name]));
const period: Columns = { fromOn: 'from_on', dueOn: 'due_on' };
const ruleColumns: Columns = {
  ...same(
    'position',
    'kind',
    'label',
    'explanation',
    'source',
    'confidence',
    'sector',
    'governance',
    'anchor',
    'amount',
  ),
  ...same('unit', 'direction', 'suspension', 'caution'),
  id: 'term_id',
  sourceUrl: 'source_url',
  validFrom: 'valid_from_on',
  validTo: 'valid_to_on',
  schoolType: 'school_type',
  exceptSchoolType: 'except_school_type',
  exceptEnrolledElsewhere: 'except_enrolled_elsewhere',
  anchorTermId: 'anchor_term_id',
  limit: 'outcome',
  movesOffNonWorkingDays: 'moves_off_non_working_days',
  notBeforeTermId: 'not_before_term_id',
  then: 'continues',
  leapDayBirthday: 'leap_day_birthday',
};

/** Writes rows as they are in the rules; a member without a column would be lost, so it is refused. */
async function insert(runner: QueryRunner, table: string, columns: Columns, rows: readonly object[]): Promise<void> {
  const lost = rows.flatMap((row) => Object.keys(row)).find((name) => !(name in columns));
  if (lost) throw new Error(`${table} has no column for ${lost}`);
  const named = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [columns[name], value as unknown])),
  );
  // `coalesce` with the defaults: a column left out of a recordset arrives as NULL.
  const names = Object.values(columns).filter((name) => named.some((row) => name in row));
  const values = names.map((name) =>
    name === 'except_enrolled_elsewhere' ? `coalesce(r.${name}, false)` : `r.${name}`,
  );
  await runner.query(
    `INSERT INTO ${table} (${names.join(', ')}) SELECT ${values.join(', ')}
     FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb) AS r ON CONFLICT DO NOTHING`,
    [JSON.stringify(named)],
  );
}
