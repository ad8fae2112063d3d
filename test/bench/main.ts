import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { dashboarding } from './dashboards.js';
import { dossiers } from './dossiers.js';
import { exchange } from './exchange.js';
import { explain } from './explain.js';
import { fillChildren } from './fill.js';
import { importing } from './import.js';
import { mailing } from './mail.js';
import { type Result, show } from './rounds.js';
import { type Surroundings, startSurroundings } from './surroundings.js';
import { sweep } from './sweep.js';
import { worklist } from './worklist.js';

const full = {
  dashboards: { small: 10_000, large: 1_000_000, rounds: { small: 40, large: 9 } },
  worklist: { small: 20_000, large: 1_000_000, rounds: 9, seconds: 2 },
  sweep: { children: 1_500_000, rounds: 5 },
  import: { children: 34_000, rounds: 5 },
  mail: { mails: 2_000, rounds: 5 },
  dossiers: { count: 40, rounds: 9 },
  exchange: { count: 2_000, rounds: 3 },
};
const quick: typeof full = {
  dashboards: { small: 10_000, large: 50_000, rounds: { small: 30, large: 9 } },
  worklist: { small: 20_000, large: 50_000, rounds: 3, seconds: 1 },
  sweep: { children: 75_000, rounds: 3 },
  import: { children: 3_400, rounds: 3 },
  mail: { mails: 300, rounds: 3 },
  dossiers: { count: 8, rounds: 3 },
  exchange: { count: 200, rounds: 3 },
};

const parts: Record<string, (surroundings: Surroundings, sizes: typeof full) => Promise<Result[]>> = {
  dashboards: (surroundings, { dashboards }) => dashboarding(surroundings, dashboards),
  mail: (surroundings, { mail }) => mailing(surroundings, mail.mails, mail.rounds),
  import: (surroundings, { import: { children, rounds } }) => importing(surroundings, children, rounds),
  dossiers: (_, sizes) => dossiers(sizes.dossiers.count, sizes.dossiers.rounds),
  exchange: (_, sizes) => exchange(sizes.exchange.count, sizes.exchange.rounds),
  lists: async (surroundings, sizes) => {
    const { results, large } = await worklist(surroundings, sizes.worklist);
    const { database, region } = large;
    await explain(database, region);
    await fillChildren(database.adminUrl, region.regionId, sizes.worklist.large + 1, sizes.sweep.children);
    return [...results, ...(await sweep(database, sizes.sweep.rounds))];
  },
};

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string', default: Object.keys(parts).join() } },
});
const began = performance.now();
const surroundings = await startSurroundings();
const results: Result[] = [];
try {
  for (const name of values.only.split(',')) {
    console.log(name);
    results.push(...((await parts[name]?.(surroundings, values.quick ? quick : full)) ?? []));
  }
} finally {
  await surroundings.stop();
}
show(results);
console.log(`${Math.round((performance.now() - began) / 1000)} s`);
process.exit();
