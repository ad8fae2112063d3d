import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { ShownCohort } from '../domain/index.js';
import type { Grouping } from './registration-scope.js';

export interface PublishedPart {
  readonly groupId: string | null;
  /** null: hidden */
  readonly due: number | null;
  readonly inTime: number | null;
}

export type PublishedGrouping = Exclude<Grouping, 'school'>;

export interface PublishedYear {
  readonly funnel: ShownCohort;
  readonly total: Omit<PublishedPart, 'groupId'>;
  readonly by: Readonly<Record<PublishedGrouping, readonly PublishedPart[]>>;
}

/** All that a role without names may know of a month. */
export interface Publication {
  readonly countedOn: string;
  readonly years: Readonly<Record<string, PublishedYear>>;
  /** toddlers that a preschool knows, of each wijk; null: hidden */
  readonly reach: Readonly<Record<string, number | null>>;
}

@Injectable()
export class Publications {
  async find(tx: Transaction, regionId: string, monthOn: string): Promise<Publication | undefined> {
    const [row] = await tx.query<{ figures: Publication }>(
      'SELECT figures FROM published_figures WHERE region_id = $1 AND month_on = $2',
      [regionId, monthOn],
    );
    return row?.figures;
  }

  /** @returns false when somebody else was first: then those are the figures of the month */
  async add(tx: Transaction, regionId: string, monthOn: string, figures: Publication): Promise<boolean> {
    const added = await tx.execute(
      `INSERT INTO published_figures (region_id, month_on, counted_on, figures) VALUES ($1, $2, $3, $4)
       ON CONFLICT ON CONSTRAINT published_figures_pk DO NOTHING`,
      [regionId, monthOn, figures.countedOn, JSON.stringify(figures)],
    );
    return added > 0;
  }
}
