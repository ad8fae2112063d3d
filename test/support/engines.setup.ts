import { fork } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Answer {
  ready?: string;
  directMode?: boolean;
  failed?: string;
}

// Jest runs this file once for all projects that name it. It is loaded as CommonJS and without module mapping, so the
// engines run in a child that reads the sources through apps/dev/typescript.js.
export default async function startEngines(): Promise<void> {
  const folder = join(tmpdir(), `estafette-test-${process.pid}`);
  const holder = fork(join('test', 'support', 'engine-holder.ts'), [folder], {
    execArgv: ['--import', './apps/dev/typescript.js'],
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // Ctrl-C reaches Jest only; the holder stops when the channel closes.
    detached: true,
  });
  const answer = await new Promise<Answer>((resolve) => {
    holder.once('message', (message) => resolve(message as Answer));
    holder.once('exit', (code) => resolve({ failed: `the holder of the engines ended with code ${code}` }));
    holder.once('error', (error) => resolve({ failed: error.message }));
  });
  if (!answer.ready) throw new Error(`The engines for the tests did not start: ${answer.failed}`);
  if (answer.directMode) console.warn('\nZonder Redis: de worker draait in directe modus.');
  process.env['ESTAFETTE_TEST_ENGINES'] = answer.ready;
  (globalThis as { estafetteEngines?: typeof holder }).estafetteEngines = holder;
  holder.unref();
  holder.channel?.unref();
}
