import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';

@Entity('guardian')
@Unique('guardian_position', ['pupilId', 'position'])
export class GuardianEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'guardian_pk' }) id: string;
  @Column('uuid', { name: 'pupil_id' }) pupilId: string;
  @ManyToOne('PupilEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'pupil_id', foreignKeyConstraintName: 'guardian_pupil_fk' })
  pupil?: unknown;
  @Column('text') name: string;
  @Column('text', { nullable: true }) email: string | null;
  @Column('text', { nullable: true }) phone: string | null;
  /** without authority (gezag) nothing is ever sent to this person */
  @Column('boolean', { name: 'has_authority' }) hasAuthority: boolean;
  /** 1 is the first guardian of a file or a form */
  @Column('integer') position: number;
}
