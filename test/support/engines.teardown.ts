import type { ChildProcess } from 'node:child_process';

export default async function stopEngines(): Promise<void> {
  const holder = (globalThis as { estafetteEngines?: ChildProcess }).estafetteEngines;
  if (!holder || holder.exitCode !== null) return;
  holder.ref();
  const ended = new Promise((resolve) => holder.once('exit', resolve));
  holder.disconnect();
  await ended;
}
