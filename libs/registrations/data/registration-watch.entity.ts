import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { DecisionStage } from '../domain/index.js';

/**
 * One row a child with all that the worklist shows and the reminders ask, written in the transaction that changes the
 * child or its registrations (docs/decisions/0013-watch-table.md).
 */
@Entity('registration_watch')
@Index('registration_watch_open_region', { synchronize: false })
@Index('registration_watch_open_wijk', { synchronize: false })
@Index('registration_watch_preschool', { synchronize: false })
@Index('registration_watch_region', { synchronize: false })
@Index('registration_watch_name', { synchronize: false })
@Index('registration_watch_stage', { synchronize: false })
@Check('registration_watch_decision_stage', `decision_stage IN ('in-review', 'admitted')`)
export class RegistrationWatchEntity {
  @PrimaryColumn('uuid', { name: 'pupil_id', primaryKeyConstraintName: 'registration_watch_pk' }) pupilId: string;
  @ManyToOne('PupilEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'pupil_id', foreignKeyConstraintName: 'registration_watch_pupil_fk' })
  pupil?: unknown;
  @Column('uuid', { name: 'region_id' }) regionId: string;
  /** empty outside the region, and for a secret address */
  @Column('uuid', { name: 'wijk_id', nullable: true }) wijkId: string | null;
  @Column('uuid', { name: 'preschool_location_id', nullable: true }) preschoolLocationId: string | null;
  @Column('text', { name: 'given_name' }) givenName: string;
  @Column('text') prefix: string;
  @Column('text', { name: 'family_name' }) familyName: string;
  @Column({ type: 'text', name: 'sort_key', collation: 'C' }) sortKey: string;
  @Column('date', { name: 'born_on' }) bornOn: string;
  /** third birthday */
  @Column('date', { name: 'registrable_from_on' }) registrableFromOn: string;
  /** 3 years and 6 months */
  @Column('date', { name: 'due_on' }) dueOn: string;
  /** 3 years and 9 months */
  @Column('date', { name: 'handover_form_due_on' }) handoverFormDueOn: string;
  @Column('date', { name: 'ten_weeks_before_on' }) tenWeeksBeforeOn: string;
  @Column('date', { name: 'turns_four_on' }) turnsFourOn: string;
  /** first day of receipt of all registrations that count; empty: not registered anywhere */
  @Column('date', { name: 'first_registered_on', nullable: true }) firstRegisteredOn: string | null;
  @Column('date', { name: 'left_on', nullable: true }) leftOn: string | null;
  /** how far its furthest registration is, beyond having been received */
  @Column('text', { name: 'decision_stage', nullable: true }) decisionStage: DecisionStage | null;
  /** came to this preschool; empty when nobody knows, as for the children of its first file */
  @Column('date', { name: 'arrived_on', nullable: true }) arrivedOn: string | null;
}
