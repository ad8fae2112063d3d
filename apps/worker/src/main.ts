import 'reflect-metadata';
import { environment, readConfig } from '#libs/platform/config/index.js';
import { createWorker } from './create-worker.js';

const longestGoodbyeMs = 60_000;

const worker = await createWorker(readConfig(environment()));

let ending = false;
async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  setTimeout(() => process.exit(1), longestGoodbyeMs).unref();
  await worker.close();
  process.exit(0);
}

process.on('SIGTERM', () => void end());
process.on('SIGINT', () => void end());
// A parent process (npm start) that dies takes us with it.
process.once('disconnect', () => void end());
process.send?.('ready');
