import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

/** What parents wrote, and why a school calls it double: sealed, and for that school alone. */
@Entity('application_content')
export class ApplicationContentEntity {
  @PrimaryColumn('uuid', { name: 'application_id', primaryKeyConstraintName: 'application_content_pk' })
  applicationId: string;
  @ManyToOne('ApplicationEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'application_id', foreignKeyConstraintName: 'application_content_application_fk' })
  application?: unknown;
  @Column('bytea') content: Buffer;
  @Column('bytea', { name: 'double_reason', nullable: true }) doubleReason: Buffer | null;
}
