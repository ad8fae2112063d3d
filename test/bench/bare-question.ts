import { Transaction } from '#libs/database/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import { WatchLists } from '#libs/registrations/data/watch-list.repository.js';
import type { PoolClient, QueryConfig } from 'pg';

export interface BareQuestion {
  readonly url: string;
  readonly statement: QueryConfig;
  /** names and values of the row-level context */
  readonly context: readonly (readonly [string, string])[];
  readonly told: 'once' | 'each time';
}

/** The statement that the repository sends for the first page of the worklist, name and values included. */
export async function worklistStatement(actor: Actor, filter: { wijkId?: string } = {}): Promise<QueryConfig> {
  let statement: QueryConfig | undefined;
  const recorder = {
    query: (asked: QueryConfig) => {
      statement = asked;
      return Promise.resolve({ rows: [] });
    },
  };
  const today = new Clock().today();
  const question = { list: 'upcoming', today, weeks: 8, sort: 'dueOn', limit: 51, ...filter } as const;
  await new WatchLists().page(new Transaction(actor, recorder as unknown as PoolClient, undefined), question);
  if (!statement) throw new Error('The worklist asked nothing');
  return statement;
}

export const contextOf = (actor: Actor): BareQuestion['context'] => [
  ['app.person_id', actor.personId],
  ['app.role', actor.role],
  ['app.organisation_id', actor.organisationId],
  ['app.region_id', actor.regionId],
  ['app.reach', actor.reach],
  ['app.location_ids', `{${actor.locationIds.join(',')}}`],
];
