import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { NonWorkingDay, SchoolHoliday } from '../domain/index.js';

/** A day, besides weekends, on which no term ends (Algemene termijnenwet 3). */
@Entity('non_working_day')
@Check('non_working_day_kind', "kind IN ('holiday', 'equated')")
export class NonWorkingDayEntity {
  @PrimaryColumn('date', { name: 'day_on', primaryKeyConstraintName: 'non_working_day_pk' })
  dayOn: string;
  @Column('text') name: string;
  @Column('text') kind: NonWorkingDay['kind'];
  @Column('text') source: string;
}

/** The day or window of one term in one school year. */
@Entity('school_year_date')
@Check('school_year_date_year', "school_year ~ '^[0-9]{4}-[0-9]{4}$'")
@Check('school_year_date_period', 'from_on IS NULL OR from_on <= due_on')
export class SchoolYearDateEntity {
  @PrimaryColumn('text', { name: 'school_year', primaryKeyConstraintName: 'school_year_date_pk' })
  schoolYear: string;
  @PrimaryColumn('text', { name: 'term_id', primaryKeyConstraintName: 'school_year_date_pk' })
  termId: string;
  @Column('date', { name: 'from_on', nullable: true }) fromOn: string | null;
  @Column('date', { name: 'due_on' }) dueOn: string;
  @Column('boolean') confirmed: boolean;
  @Column('text') source: string;
}

/** For warnings only: a school holiday moves no term. */
@Entity('school_holiday')
@Check('school_holiday_region', "region IN ('noord', 'midden', 'zuid')")
@Check('school_holiday_period', 'to_on >= from_on')
export class SchoolHolidayEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'school_holiday_pk' })
  region: SchoolHoliday['region'];
  @PrimaryColumn('date', { name: 'from_on', primaryKeyConstraintName: 'school_holiday_pk' })
  fromOn: string;
  @Column('text') name: string;
  @Column('date', { name: 'to_on' }) toOn: string;
  @Column('boolean') confirmed: boolean;
  @Column('text') source: string;
}

/** Goes up with every change of the law, so that each program knows when what it remembers is old. */
@Entity('law_version')
@Check('law_version_one', 'one')
export class LawVersionEntity {
  @PrimaryColumn('boolean', { default: true, primaryKeyConstraintName: 'law_version_pk' })
  one: boolean;
  @Column('bigint') version: string;
}
