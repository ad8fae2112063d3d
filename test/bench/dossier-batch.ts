import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type BatchMemory, newBook, oneDossier } from './dossiers.js';

// One file of many children, as the worker makes it. The first one warms up: code and fonts count for all.
// What lies there to be swept says how much memory a machine has, not how much a batch needs.
setFlagsFromString('--expose-gc');
const sweep = runInNewContext('gc') as () => void;
const memory = (): number => {
  sweep();
  return process.memoryUsage().rss;
};

process.on('message', () => void run());
process.send?.('ready');

async function run(): Promise<void> {
  await batch(20);
  process.send?.(await batch(100));
}

async function batch(children: number): Promise<BatchMemory> {
  const book = newBook();
  const names = Array.from({ length: children }, (_, place) => `Kind ${place + 1}`);
  book.begin({ title: 'Overdrachten', below: `${children} kinderen`, blocks: [] }, names);
  let after20 = 0;
  for (const [place, name] of names.entries()) {
    book.add(oneDossier(name));
    // The worker reads the next child meanwhile.
    await new Promise(setImmediate);
    if (place === 19) after20 = memory();
  }
  const after100 = memory();
  await book.finish();
  return { after20, after100 };
}
