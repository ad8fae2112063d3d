import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { TermRule } from '../domain/index.js';

/** One row of the table of terms: `TermRule`. */
@Entity('term_rule')
@Check('term_rule_kind', "kind IN ('statutory', 'agreement')")
@Check('term_rule_amount', 'amount >= 0')
@Check('term_rule_period', 'valid_to_on IS NULL OR valid_to_on >= valid_from_on')
export class TermRuleEntity {
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'term_rule_pk' })
  position: number;
  @Index('term_rule_term')
  @Column('text', { name: 'term_id' })
  termId: string;
  @Column('text') kind: TermRule['kind'];
  @Column('text') label: string;
  @Column('text') explanation: string;
  @Column('text') source: string;
  @Column('text', { name: 'source_url', nullable: true }) sourceUrl: string | null;
  @Column('text') confidence: TermRule['confidence'];
  @Column('date', { name: 'valid_from_on' }) validFromOn: string;
  @Column('date', { name: 'valid_to_on', nullable: true }) validToOn: string | null;
  @Column('text', { nullable: true }) sector: string | null;
  @Column('text', { nullable: true }) governance: string | null;
  @Column('text', { name: 'school_type', nullable: true }) schoolType: string | null;
  @Column('text', { name: 'except_school_type', nullable: true }) exceptSchoolType: string | null;
  @Column('boolean', { name: 'except_enrolled_elsewhere', default: false }) exceptEnrolledElsewhere: boolean;
  @Column('text') anchor: TermRule['anchor'];
  @Column('text', { name: 'anchor_term_id', nullable: true }) anchorTermId: string | null;
  @Column('integer') amount: number;
  @Column('text') unit: TermRule['unit'];
  @Column('text') direction: TermRule['direction'];
  /** `limit` in the rules, which SQL keeps for itself */
  @Column('text') outcome: TermRule['limit'];
  @Column('boolean', { name: 'moves_off_non_working_days' }) movesOffNonWorkingDays: boolean;
  @Column('jsonb', { nullable: true }) suspension: TermRule['suspension'] | null;
  @Column('text', { name: 'not_before_term_id', nullable: true }) notBeforeTermId: string | null;
  /** `then` in the rules */
  @Column('text', { nullable: true }) continues: string | null;
  @Column('text', { name: 'leap_day_birthday', nullable: true }) leapDayBirthday: string | null;
  @Column('text', { nullable: true }) caution: string | null;
}
