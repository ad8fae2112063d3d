import { parseArgs } from 'node:util';
import { type Result, show } from './rounds.js';
import { startSurroundings } from './surroundings.js';
import { worklist } from './worklist.js';

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } });
const sizes = values.quick
  ? { worklist: { small: 20_000, large: 50_000, rounds: 3, seconds: 1 } }
  : { worklist: { small: 20_000, large: 1_000_000, rounds: 9, seconds: 2 } };

const began = performance.now();
const surroundings = await startSurroundings();
const results: Result[] = [];
try {
  results.push(...(await worklist(surroundings, sizes.worklist)).results);
} finally {
  await surroundings.stop();
}
show(results);
console.log(`${Math.round((performance.now() - began) / 1000)} s`);
