import { spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A port of 127.0.0.1 that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('geen poort')),
      );
    });
  });
}

/** Whether somebody already listens on this port of 127.0.0.1 (or holds it for every address). */
export function portIsTaken(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(true) : reject(error),
    );
    probe.listen({ port, host: '127.0.0.1' }, () => probe.close(() => resolve(false)));
  });
}

/**
 * The command line of a living process; undefined when there is none. A zombie (killed, not yet collected by its
 * parent) has an empty command line and counts as gone.
 */
export function commandOf(pid: number): string | undefined {
  if (!Number.isInteger(pid) || pid <= 1) return undefined;
  if (existsSync('/proc/self/cmdline')) {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() || undefined;
    } catch {
      return undefined;
    }
  }
  const listed = spawnSync('ps', ['-o', 'stat=,command=', '-p', String(pid)], { encoding: 'utf8' });
  const line = (listed.stdout ?? '').trim();
  return listed.status === 0 && line && !line.startsWith('Z') ? line.replace(/^\S+\s+/, '') : undefined;
}

/** Whether this process lives and its command line shows all of these texts. */
export function isRunning(pid: number, ...shows: string[]): boolean {
  const command = commandOf(pid);
  return command !== undefined && shows.every((text) => command.includes(text));
}

/** Resolves when the process is gone, or after `timeoutMs` with false. */
export async function waitUntilGone(pid: number, timeoutMs: number): Promise<boolean> {
  const deadline = performance.now() + timeoutMs;
  while (isRunning(pid)) {
    if (performance.now() > deadline) return false;
    await pause(20);
  }
  return true;
}

/** Asks a process to stop, and ends it with SIGKILL when it has not done so in time. */
export async function stopProcess(pid: number, signal: NodeJS.Signals, timeoutMs = 10_000): Promise<void> {
  sendSignal(pid, signal);
  if (await waitUntilGone(pid, timeoutMs)) return;
  sendSignal(pid, 'SIGKILL');
  await waitUntilGone(pid, 5_000);
}

/** Sends a signal; a process that is already gone is no fault. */
export function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Calls back once when the process ends; also for one that is not our child (an orphan that we took over). */
export function whenGone(pid: number, child: ChildProcess | undefined, callback: () => void): void {
  if (child) {
    if (child.exitCode !== null || child.signalCode !== null) callback();
    else child.once('exit', callback);
    return;
  }
  const timer = setInterval(() => {
    if (isRunning(pid)) return;
    clearInterval(timer);
    callback();
  }, 500);
  timer.unref();
}
