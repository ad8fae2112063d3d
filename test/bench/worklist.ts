import type { Actor } from '#libs/platform/domain/index.js';
import { freePort } from '../support/free-port.js';
import { type BareQuestion, contextOf, worklistStatement } from './bare-question.js';
import { type Region, fillChildren, fillRegion } from './fill.js';
import { type Load, load, people } from './load.js';
import { startProgram } from './programs.js';
import { type Result, median } from './rounds.js';
import { coordinatorOf, signIn } from './session.js';
import type { BenchDatabase, Surroundings } from './surroundings.js';

export interface WorklistSizes {
  readonly small: number;
  readonly large: number;
  readonly rounds: number;
  readonly seconds: number;
}

interface Side {
  readonly url: string;
  readonly cookies: readonly string[];
  readonly loads: Load[];
  stop(): Promise<void>;
}

/** A list of so many children, asked of the API and of a bare server. */
interface Pair {
  readonly children: number;
  readonly ours: Side;
  /** who asks is told once to each connection */
  readonly bare: Side;
  /** who asks is told in every request */
  readonly told: Side;
}

export interface Worklist {
  readonly results: Result[];
  readonly large: { readonly database: BenchDatabase; readonly region: Region };
}

/** The first page of the coordinator's worklist, short and long, against a bare server that runs the same statement. */
export async function worklist(surroundings: Surroundings, sizes: WorklistSizes): Promise<Worklist> {
  const small = await listOf(surroundings, 'bench_small', sizes.small);
  const large = await listOf(surroundings, 'bench_large', sizes.large);
  const pairs = [small.pair, large.pair];
  const sides = pairs.flatMap(({ ours, bare, told }) => [ours, bare, told]);
  try {
    for (const side of sides) await warmUp(side);
    for (let round = 0; round < sizes.rounds; round += 1) {
      // Everybody in turn and in another order each time, so that a machine that slows down slows all.
      for (const side of round % 2 ? sides.toReversed() : sides) {
        side.loads.push(await load(side.url, side.cookies, sizes.seconds));
      }
    }
    return { results: [...pairs.flatMap(throughput), growth(small.pair, large.pair)], large };
  } finally {
    await Promise.all(sides.map((side) => side.stop()));
  }
}

async function listOf(surroundings: Surroundings, name: string, children: number) {
  console.log(`  filling ${children.toLocaleString('nl-NL')} children`);
  const database = await surroundings.database(name);
  const region = await fillRegion(database.adminUrl, children);
  await fillChildren(database.adminUrl, region.regionId, 1, children);
  const cookies = await signIn(database.adminUrl, region.regionId, people);
  const actor = coordinatorOf(region.regionId, region.regionId);
  const pair: Pair = {
    children,
    ours: await ourSide(database, cookies),
    bare: await bareSide(database, actor, 'once'),
    told: await bareSide(database, actor, 'each time'),
  };
  return { database, region, pair };
}

/** The whole API: session, rate limit, permission, checked query, transaction, row-level security, answer in its own words. */
async function ourSide(database: BenchDatabase, cookies: readonly string[]): Promise<Side> {
  const port = await freePort();
  const program = await startProgram('apps/api/src/main.js', {
    NODE_ENV: 'test',
    PORT: String(port),
    DATABASE_URL: database.appUrl,
    RATE_LIMIT_PER_MINUTE: '1000000000',
  });
  return {
    url: `http://127.0.0.1:${port}/api/v1/watch-entries`,
    cookies,
    loads: [],
    stop: () => program.stop(),
  };
}

async function bareSide(database: BenchDatabase, actor: Actor, told: BareQuestion['told']): Promise<Side> {
  const statement = await worklistStatement(actor);
  const question: BareQuestion = { url: database.appUrl, statement, context: contextOf(actor), told };
  const program = await startProgram('test/bench/bare-server.js', { BARE_QUESTION: JSON.stringify(question) });
  return { url: String(program.message), cookies: [], loads: [], stop: () => program.stop() };
}

/** V8 needs some thousands of requests before it runs at its own speed. */
const warmUpSeconds = 6;

async function warmUp({ url, cookies }: Side): Promise<void> {
  const answer = await fetch(url, { headers: { cookie: cookies[0] ?? '' } });
  const { items } = (await answer.json()) as { items: unknown[] };
  if (items.length < 50) throw new Error(`${url} answered ${answer.status} with ${items.length} children`);
  await load(url, cookies, warmUpSeconds);
}

const rates = ({ loads }: Side): number[] => loads.map(({ requestsPerSecond }) => requestsPerSecond);
const ratio = (above: readonly number[], below: readonly number[]): number =>
  median(above.map((value, round) => value / (below[round] ?? Number.NaN)));

/** The goal is against the same statements; how much of the rest is telling who asks, the other line says. */
function throughput({ children, ours, bare, told }: Pair): Result[] {
  const name = `worklist of ${children.toLocaleString('nl-NL')}`;
  const against = (baseline: Side): Omit<Result, 'name' | 'goal' | 'met'> => ({
    ours: `${median(rates(ours)).toFixed(0)}/s`,
    baseline: `${median(rates(baseline)).toFixed(0)}/s`,
    ratio: ratio(rates(ours), rates(baseline)),
  });
  const same = against(told);
  return [
    { name, ...same, goal: '≥ 0.7', met: same.ratio >= 0.7 },
    { name: `${name}, nobody told who asks`, ...against(bare) },
  ];
}

function growth(small: Pair, large: Pair): Result {
  const [few, many] = [small, large].map(({ ours }) => ours.loads.map(({ p95 }) => p95)) as [number[], number[]];
  const found = ratio(many, few);
  return {
    name: `p95 of the list, ${large.children.toLocaleString('nl-NL')} against ${small.children.toLocaleString('nl-NL')}`,
    ours: `${median(many).toFixed(1)} ms`,
    baseline: `${median(few).toFixed(1)} ms`,
    ratio: found,
    goal: '≤ 1.5',
    met: found <= 1.5,
  };
}
