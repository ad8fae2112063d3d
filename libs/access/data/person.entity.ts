import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity('person')
@Unique('person_identity', ['issuer', 'subject'])
@Check('person_status', `status IN ('invited', 'active', 'ended')`)
@Check('person_identity_complete', `status <> 'active' OR (issuer IS NOT NULL AND subject IS NOT NULL)`)
export class PersonEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'person_pk' }) id: string;
  @Column('text', { name: 'display_name' }) displayName: string;
  /** only to send mail to, never a key (ASVS 6.8.1) */
  @Column('text', { nullable: true }) email: string | null;
  /** with `subject` the identity at the provider; both empty until an invitation is accepted */
  @Column('text', { nullable: true }) issuer: string | null;
  @Column('text', { nullable: true }) subject: string | null;
  @Column('text', { default: 'invited' }) status: 'invited' | 'active' | 'ended';
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
}
