import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type ExchangeMemory, dossiersInOneFile, exportMany, importMany } from './exchange.js';

// A process of its own: what is measured is what a long row of dossiers leaves behind, not what others left before.
setFlagsFromString('--expose-gc');
const sweep = runInNewContext('gc') as () => void;
const memory = (): number => {
  sweep();
  return process.memoryUsage().rss;
};

process.on('message', (count) => void run(count as number));
process.send?.('ready');

async function run(count: number): Promise<void> {
  const tenth = Math.ceil(count / 10);
  const after: number[] = [];
  for (let part = 0; part < 10; part += 1) {
    await exportMany(tenth);
    await importMany(dossiersInOneFile(tenth));
    after.push(memory());
  }
  process.send?.({ afterTenth: after[0]!, afterAll: after[9]! } satisfies ExchangeMemory);
}
