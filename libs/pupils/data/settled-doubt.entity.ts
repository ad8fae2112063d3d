import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { type PupilDoubt, pupilDoubts } from '../domain/index.js';

/** Somebody says that it is right after all. It holds until the child is changed. */
@Entity('settled_doubt')
@Check('settled_doubt_kind', `kind IN (${pupilDoubts.map((kind) => `'${kind}'`).join(', ')})`)
export class SettledDoubtEntity {
  @PrimaryColumn('uuid', { name: 'pupil_id', primaryKeyConstraintName: 'settled_doubt_pk' }) pupilId: string;
  @ManyToOne('PupilEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'pupil_id', foreignKeyConstraintName: 'settled_doubt_pupil_fk' })
  pupil?: unknown;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'settled_doubt_pk' }) kind: PupilDoubt;
  @Column('integer', { name: 'pupil_version' }) pupilVersion: number;
  @Column('uuid', { name: 'settled_by' }) settledBy: string;
  @Column('timestamptz', { name: 'settled_at', default: () => 'now()' }) settledAt: Date;
}
