import { Transaction } from '#libs/database/index.js';
import { schoolYearOf, seedTermTables } from '#libs/deadlines/domain/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import { CohortFigures } from '#libs/registrations/data/cohort-figures.repository.js';
import { cohortOf, schoolYearAway, watchTables } from '#libs/registrations/domain/index.js';
import pg, { type PoolClient, type QueryConfig } from 'pg';
import { freePort } from '../support/free-port.js';
import { contextOf } from './bare-question.js';
import { fillChildren, fillRegion } from './fill.js';
import { startProgram } from './programs.js';
import { type Result, median } from './rounds.js';
import { coordinatorOf, signIn } from './session.js';
import type { BenchDatabase, Surroundings } from './surroundings.js';

export interface DashboardSizes {
  readonly small: number;
  readonly large: number;
  /** of the smaller size, whose slowest answers count, and of the larger, whose ratio counts */
  readonly rounds: { readonly small: number; readonly large: number };
}

/** For the smaller size: what a page of figures may cost a server. */
const mostMilliseconds = 300;

const dashboards = { funnel: 'watch-funnel', 'share per wijk': 'watch-shares?by=wijk' } as const;
type Dashboard = keyof typeof dashboards;

/** Pages of figures of a whole region, against the same statement on a bare connection that knows who asks. */
export async function dashboarding(surroundings: Surroundings, sizes: DashboardSizes): Promise<Result[]> {
  const results: Result[] = [];
  for (const size of ['small', 'large'] as const) {
    const [children, rounds] = [sizes[size], sizes.rounds[size]];
    console.log(`  filling ${children.toLocaleString('nl-NL')} children`);
    const database = await surroundings.database(`bench_figures_${children}`);
    const { regionId } = await fillRegion(database.adminUrl, children);
    await fillChildren(database.adminUrl, regionId, 1, children);
    const [cookie = ''] = await signIn(database.adminUrl, regionId, 1);
    const goal = size === 'small' ? mostMilliseconds : undefined;
    results.push(...(await measured(database, cookie, coordinatorOf(regionId, regionId), { rounds, children, goal })));
  }
  return results;
}

interface Measure {
  readonly children: number;
  readonly rounds: number;
  readonly goal: number | undefined;
}

async function measured(database: BenchDatabase, cookie: string, actor: Actor, measure: Measure): Promise<Result[]> {
  const port = await freePort();
  const program = await startProgram('apps/api/src/main.js', {
    NODE_ENV: 'test',
    PORT: String(port),
    DATABASE_URL: database.appUrl,
    RATE_LIMIT_PER_MINUTE: '1000000000',
  });
  const bare = new pg.Client({ connectionString: database.appUrl });
  await bare.connect();
  for (const [name, value] of contextOf(actor)) await bare.query('SELECT set_config($1, $2, false)', [name, value]);
  try {
    const results: Result[] = [];
    for (const name of Object.keys(dashboards) as Dashboard[]) {
      const statement = await statementOf(name, actor);
      const ours = () => answered(`http://127.0.0.1:${port}/api/v1/${dashboards[name]}`, cookie);
      results.push(resultOf(name, measure, await timesOf(measure.rounds, ours, () => bare.query(statement))));
    }
    return results;
  } finally {
    await bare.end();
    await program.stop();
  }
}

interface Times {
  readonly ours: number[];
  readonly baseline: number[];
}

const warmUps = 5;

/** In turn, and each first every other time. */
async function timesOf(rounds: number, ours: () => Promise<unknown>, baseline: () => Promise<unknown>): Promise<Times> {
  const times: Times = { ours: [], baseline: [] };
  for (let round = -warmUps; round < rounds; round += 1) {
    const order = round % 2 ? (['ours', 'baseline'] as const) : (['baseline', 'ours'] as const);
    for (const side of order) {
      const start = performance.now();
      await (side === 'ours' ? ours() : baseline());
      if (round >= 0) times[side].push(performance.now() - start);
    }
  }
  return times;
}

async function answered(url: string, cookie: string): Promise<void> {
  const answer = await fetch(url, { headers: { cookie } });
  await answer.text();
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
}

const p95 = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;

function resultOf(name: Dashboard, { children, goal }: Measure, { ours, baseline }: Times): Result {
  const slowest = p95(ours);
  return {
    name: `${name}, ${children.toLocaleString('nl-NL')} children, p95`,
    ours: `${slowest.toFixed(1)} ms`,
    baseline: `${p95(baseline).toFixed(1)} ms`,
    ratio: median(ours.map((time, round) => time / (baseline[round] ?? Number.NaN))),
    ...(goal !== undefined && { goal: `p95 < ${goal} ms`, met: slowest < goal }),
  };
}

/** The statement that the repository sends, values included. */
async function statementOf(name: Dashboard, actor: Actor): Promise<QueryConfig> {
  let statement: QueryConfig | undefined;
  const recorder = {
    query: (asked: QueryConfig) => {
      statement = asked;
      return Promise.resolve({ rows: [] });
    },
  };
  const tx = new Transaction(actor, recorder as unknown as PoolClient, undefined);
  const today = new Clock().today();
  const [year, tables] = [schoolYearOf(today), watchTables(seedTermTables)];
  const [cohort, previous] = [cohortOf(year, tables), cohortOf(schoolYearAway(year, -1), tables)];
  if (name === 'funnel') await new CohortFigures().funnel(tx, cohort, today, {});
  else await new CohortFigures().shares(tx, 'wijk', { cohort, previous, today, places: {} });
  if (!statement) throw new Error(`${name} asked nothing`);
  return statement;
}
