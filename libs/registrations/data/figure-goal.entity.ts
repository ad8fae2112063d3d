import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** What a figure is held against, with where that was agreed. */
@Entity('figure_goal')
@Check('figure_goal_percent', 'percent BETWEEN 1 AND 100')
export class FigureGoalEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'figure_goal_pk' }) goal: string;
  @Column('integer') percent: number;
  @Column('text') source: string;
}
