import type { Actor } from '#libs/platform/domain/index.js';
import pg from 'pg';
import { contextOf, worklistStatement } from './bare-question.js';
import type { Region } from './fill.js';
import { coordinatorOf } from './session.js';
import type { BenchDatabase } from './surroundings.js';

interface Plan {
  readonly 'Index Name'?: string;
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly Plan[];
}

/** Which indexes PostgreSQL reads for the first page of the worklist, whether or not it plans for the values at hand. */
export async function explain(database: BenchDatabase, region: Region): Promise<void> {
  const client = new pg.Client({ connectionString: database.appUrl });
  await client.connect();
  const coordinator = coordinatorOf(region.regionId, region.regionId);
  const preschool: Actor = {
    ...coordinator,
    role: 'preschool-manager',
    reach: 'locations',
    locationIds: [region.preschoolLocationId],
  };
  const rows: Record<string, object> = {};
  for (const mode of ['force_custom_plan', 'force_generic_plan']) {
    const ask = (actor: Actor, wijkId?: string): Promise<object> => explained(client, mode, actor, wijkId);
    const way = mode === 'force_custom_plan' ? 'planned for the values' : 'planned once';
    rows[`coordinator, ${way}`] = await ask(coordinator);
    rows[`coordinator, one wijk, ${way}`] = await ask(coordinator, region.wijkId);
    rows[`preschool, ${way}`] = await ask(preschool);
  }
  await client.end();
  console.table(rows);
}

async function explained(client: pg.Client, mode: string, actor: Actor, wijkId?: string): Promise<object> {
  const { text, values = [] } = await worklistStatement(actor, wijkId === undefined ? {} : { wijkId });
  await client.query('BEGIN READ ONLY');
  await client.query(`SET LOCAL plan_cache_mode = ${mode}`);
  for (const [name, value] of contextOf(actor)) await client.query('SELECT set_config($1, $2, true)', [name, value]);
  await client.query(`PREPARE page AS ${text}`);
  const literals = values.map((value) => pg.escapeLiteral(Array.isArray(value) ? `{${value.join()}}` : String(value)));
  const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan; 'Execution Time': number }] }>(
    `EXPLAIN (ANALYZE, FORMAT JSON) EXECUTE page (${literals.join()})`,
  );
  await client.query('ROLLBACK; DEALLOCATE page');
  const [whole] = rows[0]!['QUERY PLAN'];
  const read = [...nodesOf(whole.Plan)].filter((node) => node['Relation Name'] === 'registration_watch');
  return {
    'registration_watch is read by': [...new Set(read.map((node) => node['Index Name'] ?? node['Node Type']))].join(
      ', ',
    ),
    ms: Math.round(whole['Execution Time'] * 10) / 10,
  };
}

function* nodesOf(plan: Plan): Generator<Plan> {
  yield plan;
  for (const part of plan.Plans ?? []) yield* nodesOf(part);
}
